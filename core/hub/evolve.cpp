// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/overloaded.h"
#include "hub/decide.h"

namespace twin {

namespace {

RecordPtr withIdentity(const Record &record, Identity identity)
{
    return std::make_shared<const Record>(
        Record{std::make_shared<const Identity>(std::move(identity)), record.twin, record.session});
}

RecordPtr written(const Record &before, const TwinWrite &write, Timestamp time)
{
    Record after{before.identity, applied(before.twin, write, time), before.session};
    if (write.reported) { // a device was here
        Identity identity = *before.identity;
        identity.lastActivityTime = time;
        after.identity = std::make_shared<const Identity>(std::move(identity));
    }
    return std::make_shared<const Record>(std::move(after));
}

RecordPtr connected(const Record &before, const ConnectionChanged &body, Timestamp time)
{
    Identity identity = *before.identity;
    identity.connected = body.connected;
    identity.modelId = body.modelId;
    identity.connectionStateUpdatedTime = time;
    identity.lastActivityTime = time;
    return withIdentity(before, std::move(identity));
}

RecordPtr withSession(const Record &record, const Session &session)
{
    return std::make_shared<const Record>(Record{record.identity, record.twin, session});
}

void keepInvocations(State &state, const Change &change, bool forward)
{
    const auto *requested = std::get_if<CommandRequested>(&change.body);
    const auto *answered = std::get_if<CommandAnswered>(&change.body);
    const auto open = [&](const auto &c) {
        state.open({c.requestId, change.id, c.component, c.name, c.deadline});
    };
    if (requested)
        forward ? open(*requested) : state.close(requested->requestId);
    if (answered)
        forward ? state.close(answered->requestId) : open(*answered);
}

} // namespace

RecordPtr recordAfter(const Change &change)
{
    const auto &before = change.before;
    return std::visit(overloaded{
                          [](const IdentityCreated &c) { return std::make_shared<const Record>(c.record); },
                          [&](const IdentityUpdated &c) { return withIdentity(*before, c.identity); },
                          [](const IdentityDeleted &) { return RecordPtr(); },
                          [&](const TwinWritten &c) { return written(*before, c.write, change.time); },
                          [&](const ConnectionChanged &c) { return connected(*before, c, change.time); },
                          [&](const SessionChanged &c) { return withSession(*before, c.session); },
                          [&](const TelemetrySent &) { return before; },
                          [&](const CommandRequested &) { return before; },
                          [&](const CommandAnswered &) { return before; },
                      },
                      change.body);
}

void evolve(State &state, Change &change)
{
    change.before = state.find(change.id);
    const bool needsRecord = !std::holds_alternative<IdentityCreated>(change.body);
    if (needsRecord && !change.before)
        return; // only a damaged journal gets here: nothing to apply it to
    if (!change.after)
        change.after = recordAfter(change);
    if (!change.after)
        state.remove(change.id);
    else if (change.after != change.before)
        state.put(change.after);
    keepInvocations(state, change, true);
    if (change.number > 0)
        state.setNumber(change.number);
}

void devolve(State &state, const Change &change)
{
    if (change.before)
        state.put(change.before);
    else
        state.remove(change.id);
    keepInvocations(state, change, false);
    if (change.number > 0)
        state.setNumber(change.number - 1);
}

} // namespace twin
