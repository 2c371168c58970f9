// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/access.h"
#include "dtdl/modellookup.h"
#include "hub/change.h"
#include "hub/recordtexts.h"
#include "rest/errorresponse.h"
#include "rest/queryfleet.h"
#include "wire/eventfeed.h"
#include "wire/simulationdoor.h"

#include <functional>
#include <span>
#include <variant>

namespace twin::rest {

/// What a handler knows of the request it answers.
struct Call {
    const Request &request;
    const State &state;
    const auth::Access &access;
    const dtdl::ModelLookup &models;
    IdSource &ids;
    QueryFleet &fleet;
    RecordTexts &documents;
    const wire::SimulationDoor *simulation = nullptr; ///< null: the hub simulates nothing
    Timestamp now{};
    auth::Caller caller{};
    QMap<QString, QString> names{}; ///< of the route's pattern: "id", "module", "name"...

    QString name(const QString &key) const { return names.value(key); }
    QString ifMatch() const { return QString::fromUtf8(request.headers.value("If-Match")); }
    /// The twin that {id} and {module} name. IdInvalid.
    Result<TwinId> twinId() const;
    /// The record of it. DeviceNotFound, ModuleNotFound.
    Result<RecordPtr> record() const;
    /// The body as JSON, depth bounded. ArgumentNull when it is empty; the reader's errors.
    Result<Json> body() const;
};

/// Commands for the hub and how their replies are answered.
struct Submission {
    std::vector<Command> commands;
    std::function<Result<Response>(const QList<Result<Reply>> &)> finish;
};
/// A call of a device's command that is held open until the device answers.
struct Invocation {
    InvokeCommand command;
    int connectSeconds = 0; ///< to wait for a device that is not there
    std::function<Response(int status, const Json &payload)> finish;
};
/// New policies or authorities for the hub to keep, and the answer once they are kept.
struct AccessUpdate {
    std::variant<auth::Policies, auth::Authorities> kept;
    Response response;
};
/// Feedback on messages: handed out under a lock, or settled.
struct FeedbackRequest {
    QString lock{}; ///< empty: hand out
    bool isTaken = false; ///< else given back
};
/// Events from now on, as a stream of server-sent events.
struct EventStream {
    wire::EventWish wish;
};
/// Something to do with the simulation, and what came of it. Only of a hub that has one.
struct SimulationTask {
    std::function<Result<Response>(wire::SimulationDoor &)> work;
};
using Answer = std::variant<Response, Submission, Invocation, AccessUpdate, FeedbackRequest, EventStream,
                            SimulationTask>;

/// Who may use a route.
struct Needs {
    enum class Kind { Service, Device, Registrant };

    Kind kind = Kind::Service;
    auth::Permissions permissions = auth::Permission::ServiceConnect; ///< of a service, all of them
};

/// One row of the table: help, checks and dispatch read nothing else.
struct Route {
    QByteArrayView method;
    QStringView pattern; ///< words match in any letter case, {names} take a segment as it is
    Needs needs;
    ErrorForm form = ErrorForm::Registry;
    Result<Answer> (*handler)(const Call &call) = nullptr;
    bool isOurs = false; ///< not of the service: no api-version is asked for
};

/// All routes.
std::span<const Route> routes();

/// The route that a request takes, with the names of its pattern. NoSuchRoute, WrongMethod.
struct Match {
    const Route *route = nullptr;
    QMap<QString, QString> names{};
};
Result<Match> findRoute(const Request &request);

} // namespace twin::rest
