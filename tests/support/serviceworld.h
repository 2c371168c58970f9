// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/token.h"
#include "dtdl/modellibrary.h"
#include "json/reader.h"
#include "rest/service.h"
#include "support/directdoor.h"

#include <QTest>

#include <boost/asio/io_context.hpp>

namespace testsupport {

/// A service on a real hub, without a socket.
class ServiceWorld : private twin::rest::Site
{
public:
    using Lines = QList<std::pair<QByteArray, QByteArray>>;

    ServiceWorld()
        : service(m_io, door, *this)
    {
        m_access.policies = twin::auth::Policies::created(door.ids);
        m_access.hostNames = {QStringLiteral("localhost")};
        m_access.idScope = QStringLiteral("0neTEST");
    }

    std::optional<twin::rest::Response> begin(const QByteArray &method, const QByteArray &target,
                                              const QByteArray &body = {}, const Lines &lines = {},
                                              QByteArray token = {})
    {
        twin::rest::Request request{
            .method = method, .target = *twin::rest::Target::parse(target), .body = body};
        if (token.isEmpty())
            token = policyToken(QStringLiteral("iothubowner"));
        if (token != "none")
            request.headers.add("Authorization", token);
        for (const auto &[name, value] : lines)
            request.headers.add(name, value);
        answered.reset();
        service.handle(request, [this](twin::rest::Service::Outcome outcome) {
            if (const auto *response = std::get_if<twin::rest::Response>(&outcome))
                answered = *response;
        });
        door.flush();
        return answered;
    }
    /// The answer, which must be there at once. The version is added.
    twin::rest::Response ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                             const Lines &lines = {}, const QByteArray &token = {})
    {
        const QByteArray target = path + (path.contains('?') ? "&" : "?") + "api-version=2021-04-12";
        const auto response = begin(method, target, body, lines, token);
        return response.value_or(twin::rest::Response{.status = 0});
    }
    QByteArray policyToken(const QString &name, const QString &resource = QStringLiteral("localhost"))
    {
        return twin::auth::makeToken(resource, m_access.policies.find(name)->primaryKey,
                                     door.clockByHand.now().plusMSecs(600'000), name);
    }
    QByteArray deviceToken(QStringView id)
    {
        const auto record = door.state().find(*twin::TwinId::parsePath(id));
        return twin::auth::makeToken(QString(QStringLiteral("localhost/devices/") + id),
                                     record->identity->authentication.primaryKey,
                                     door.clockByHand.now().plusMSecs(600'000));
    }
    void create(const QByteArray &id) { QCOMPARE(ask("PUT", "/devices/" + id, "{}").status, 200); }

    DirectDoor door;
    std::optional<twin::rest::Response> answered;
    twin::dtdl::ModelLibrary::Pointer library = std::make_shared<const twin::dtdl::ModelLibrary>();

private:
    const twin::auth::Access &access() const override { return m_access; }
    twin::IdSource &ids() override { return door.ids; }
    twin::wire::FeedbackDesk &feedback() override { return m_feedback; }
    const twin::dtdl::ModelLookup &models() const override { return *library; }
    twin::wire::SimulationDoor *simulation() override { return nullptr; }
    twin::Result<void> keep(const twin::auth::Policies &policies) override
    {
        m_access.policies = policies;
        return {};
    }
    twin::Result<void> keep(const twin::auth::Authorities &authorities) override
    {
        m_access.authorities = authorities;
        return {};
    }

    boost::asio::io_context m_io;
    twin::auth::Access m_access;
    twin::wire::FeedbackDesk m_feedback{door, door.ids};

public:
    twin::rest::Service service;
};

inline twin::Json bodyOf(const twin::rest::Response &response)
{
    return twin::json::read(response.body).value_or(twin::Json());
}

inline QByteArray errorOf(const twin::rest::Response &response)
{
    return response.headers.value("iothub-errorcode");
}

} // namespace testsupport
