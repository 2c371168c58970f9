// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/invocations.h"
#include "rest/route.h"
#include "wire/feedbackdesk.h"
#include "wire/hubdoor.h"
#include "wire/simulationdoor.h"

namespace twin::rest {

/// What the hub that serves has beside its twins.
class Site
{
public:
    virtual ~Site() = default;
    virtual const auth::Access &access() const = 0;
    virtual IdSource &ids() = 0;
    virtual wire::FeedbackDesk &feedback() = 0;
    /// Against which the twin graph is judged; none at hand when it finds nothing.
    virtual const dtdl::ModelLookup &models() const = 0;
    /// Null when the hub simulates nothing.
    virtual wire::SimulationDoor *simulation() = 0;
    /// From now on access() has these; they are on the disk before it returns.
    virtual Result<void> keep(const auth::Policies &policies) = 0;
    virtual Result<void> keep(const auth::Authorities &authorities) = 0;
};

/// The service and device side over HTTPS without any socket: requests in, answers out, Commands to the hub.
class Service final
{
public:
    using Outcome = std::variant<Response, EventStream>;
    using Done = std::function<void(Outcome)>;

    /// References must outlive the service.
    Service(boost::asio::io_context &io, wire::HubDoor &door, Site &site);

    /// Calls `done` once: at once or when hub or device have answered; every answer has its request id.
    void handle(const Request &request, Done done);
    /// The answer to what could not even be read as a request.
    Response refused(const Error &error, ErrorForm form = ErrorForm::Registry);

private:
    struct Asked {
        ErrorForm form = ErrorForm::Registry;
        Done done;
    };

    Result<auth::Caller> admitted(const Request &request, const Match &match) const;
    void perform(Answer answer, Cause cause, Asked asked);
    void submit(Submission submission, const Cause &cause, Asked asked);
    void finish(const Asked &asked, Result<Response> response);
    Timestamp now() const { return m_door.clock().now(); }

    wire::HubDoor &m_door;
    Site &m_site;
    Invocations m_invocations;
    QueryFleet m_fleet;
    RecordTexts m_documents{&twinDocument};
};

} // namespace twin::rest
