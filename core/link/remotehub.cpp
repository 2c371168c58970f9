// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/remotehub.h"

#include "base/overloaded.h"
#include "hub/edge.h"
#include "json/mergepatch.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::link {

namespace {

constexpr qint64 CallMSecs = 300'000; // the longest that a hub waits for an answer

Error needsService(const QString &what)
{
    return {.code = ErrorCode::Argument,
            .detail = u"%1 needs the connection string of a service, not that of a device."_s.arg(what)};
}

Error noParent(const TwinId &id, const QString &parent)
{
    return {.code = ErrorCode::Argument,
            .detail = u"'%1' is to be a child of '%2', which the hub has, but not as an Edge device."_s.arg(
                id.toString(), parent)};
}

// What tells of IoT Edge in the body that registers a device: of an Edge device the scope is its parent's.
Json edgeMembers(const IdentitySpec &spec, const QString &parentScope)
{
    JsonObjectBuilder members(2);
    const bool isEdge = spec.edge.value_or(false);
    if (isEdge)
        members.append("capabilities"sv, Json::object({{"iotEdge", Json(true)}}));
    if (!parentScope.isEmpty() && isEdge)
        members.append("parentScopes"sv, Json::array({Json(parentScope)}));
    else if (!parentScope.isEmpty())
        members.append("deviceScope"sv, Json(parentScope));
    return members.take();
}

Json withoutSystem(const Json &section)
{
    return section.isObject() ? section.without("$version"sv).without("$metadata"sv) : Json::emptyObject();
}

} // namespace

std::optional<PatchTwin> firstPatchOf(const CreateIdentity &registration)
{
    Json body = Json::emptyObject();
    if (registration.tags && !registration.tags->isEmpty())
        body = body.with("tags"sv, *registration.tags);
    if (registration.desired && !registration.desired->isEmpty())
        body = body.with("properties"sv, Json::object({{"desired", *registration.desired}}));
    if (body.isEmpty())
        return std::nullopt;
    return PatchTwin{.id = registration.id, .body = body};
}

RemoteHub::RemoteHub(const Spec &spec, const Clock &clock, IdSource &ids)
    : m_spec(spec)
    , m_clock(clock)
    , m_ids(ids)
{
    if (spec.service)
        m_service = std::make_unique<ServiceCaller>(*spec.service);
}

RemoteHub::~RemoteHub() = default;

RemoteHub::Done RemoteHub::counted(Done done)
{
    beginWait();
    return [this, done = std::move(done)](const Result<Reply> &reply) {
        if (done)
            done(reply);
        endWait();
    };
}

void RemoteHub::endWait()
{
    if (--m_open == 0)
        emit idle();
}

Change RemoteHub::newChange(const TwinId &id, ChangeBody body)
{
    return {.number = ++m_number,
            .time = m_clock.now(),
            .cause = {.origin = Cause::Origin::Service},
            .id = id,
            .body = std::move(body),
            .before = m_state.find(id)};
}

void RemoteHub::tell(Change change)
{
    if (m_listener)
        m_listener({std::move(change)});
}

Result<Reply> RemoteHub::mirror(const Command &command, Cause::Origin origin)
{
    auto changes = decide(command, {.origin = origin}, m_state, {m_clock, m_ids});
    if (!changes)
        return changes.error();
    for (Change &change : *changes) {
        change.number = ++m_number;
        evolve(m_state, change);
    }
    if (m_listener && !changes->isEmpty())
        m_listener(*changes);
    return Reply{.record = m_state.find(targetOf(command))};
}

// The twin as the hub has it, with its versions; null when it was registered now. Whose child it is, is of no
// account here.
void RemoteHub::putNew(const CreateIdentity &registration, const Json &twin)
{
    const TwinId &id = registration.id;
    if (m_state.find(id) && !edge::isSystemModule(id)) // those came with their device
        return;
    const Json &properties = twin["properties"sv];
    CreateIdentity create{.id = id};
    if (twin["tags"sv].isObject())
        create.tags = twin["tags"sv];
    if (!id.isModule())
        create.spec.edge = twin.isObject() ? twin["capabilities"sv]["iotEdge"sv].toBool()
                                           : registration.spec.edge.value_or(false);
    if (!m_state.find(id) && !mirror(create, Cause::Origin::Service))
        return;
    Record record = *m_state.find(id);
    record.twin.desired.values = withoutSystem(properties["desired"sv]);
    record.twin.reported.values = withoutSystem(properties["reported"sv]);
    if (const qint64 version = properties["desired"sv]["$version"sv].toInteger(); version > 0)
        record.twin.desired.version = version;
    m_state.put(std::make_shared<const Record>(std::move(record)));
}

void RemoteHub::enter(const CreateIdentity &registration, Entered done)
{
    if (!m_service) {
        putNew(registration, Json());
        return done(false);
    }
    beginWait();
    const Entered finish = [this, done = std::move(done)](const Result<bool> &result) {
        done(result);
        endWait();
    };
    m_service->readTwin(registration.id, [this, registration, finish](const Result<Json> &twin) {
        if (twin) {
            putNew(registration, *twin);
            return finish(false);
        }
        const bool isUnknown =
            twin.error().code == ErrorCode::DeviceNotFound || twin.error().code == ErrorCode::ModuleNotFound;
        if (!isUnknown)
            return finish(twin.error());
        create(registration, finish);
    });
}

// A child carries the scope of its parent, which the hub has made.
void RemoteHub::create(const CreateIdentity &registration, const Entered &done)
{
    const auto made = [this, registration, done](const Result<Json> &answer) {
        if (!answer)
            return done(answer.error());
        putNew(registration, Json());
        done(true);
    };
    const QString parent = registration.spec.parent.value_or(QString());
    const auto parentId = TwinId::parse(parent);
    if (!parentId)
        return m_service->create(registration.id, edgeMembers(registration.spec, {}), made);
    m_service->readIdentity(*parentId, [this, registration, parent, made](const Result<Json> &identity) {
        if (!identity)
            return made(identity.error());
        if (!(*identity)["capabilities"sv]["iotEdge"sv].toBool())
            return made(noParent(registration.id, parent));
        const QString scope = (*identity)["deviceScope"sv].toString();
        m_service->create(registration.id, edgeMembers(registration.spec, scope), made);
    });
}

void RemoteHub::registerDevice(const CreateIdentity &registration, Done done)
{
    if (!m_service)
        return done(needsService(u"To register a device"_s));
    enter(registration, [this, id = registration.id, done = std::move(done)](const Result<bool> &entered) {
        done(entered ? Result<Reply>(Reply{.record = m_state.find(id)}) : entered.error());
    });
}

void RemoteHub::submit(const Command &command, Done done)
{
    done = counted(std::move(done));
    if (const auto *connect = std::get_if<Connect>(&command))
        return connectDevice(*connect, std::move(done));
    if (const auto *disconnect = std::get_if<Disconnect>(&command))
        return disconnectDevice(*disconnect, std::move(done));
    if (const auto *patch = std::get_if<PatchTwin>(&command))
        return patchTwin(*patch, std::move(done));
    if (const auto *invocation = std::get_if<InvokeCommand>(&command))
        return invoke(*invocation, std::move(done));
    if (const auto *create = std::get_if<CreateIdentity>(&command))
        return registerDevice(*create, [this, create = *create, done = std::move(done)](const auto &reply) {
            const auto patch = firstPatchOf(create);
            if (!reply || !patch)
                return done(reply);
            patchTwin(*patch, done);
        });
    if (const auto *remove = std::get_if<DeleteIdentity>(&command)) {
        if (!m_service)
            return done(needsService(u"To delete a device"_s));
        return m_service->remove(remove->id, [this, command = *remove, done](const Result<Json> &answer) {
            done(answer ? mirror(command, Cause::Origin::Service) : answer.error());
        });
    }
    TwinId id = targetOf(command);
    if (const auto *answer = std::get_if<AnswerCommand>(&command)) {
        const auto call = m_calls.find(answer->requestId);
        if (call == m_calls.end())
            return done(mirror(command, Cause::Origin::Device)); // of a connection before
        id = call->second.first;
    }
    Session &session = m_sessions[id];
    if (session.client && session.client->isReady() && !session.isClosing)
        return sendNow(session, command, std::move(done));
    if (session.connecting)
        session.waiting.push_back({command, std::move(done)});
    else
        done(DeviceClient::lostFirst());
}

void RemoteHub::connectDevice(const Connect &command, Done done)
{
    Session &session = m_sessions[command.id];
    if (!session.client) {
        const TwinId id = command.id;
        session.client = std::make_unique<DeviceClient>(id, m_spec.device, m_spec.maker);
        connect(session.client.get(), &DeviceClient::ready, this,
                [this, id](const Json &desired, qint64 version) { onReady(id, desired, version); });
        connect(session.client.get(), &DeviceClient::lost, this,
                [this, id](const DeviceLink::Closing &closing) { onLost(id, closing); });
        connect(session.client.get(), &DeviceClient::desiredChanged, this,
                [this, id](const Json &patch, qint64 version) { onDesired(id, patch, version); });
        connect(session.client.get(), &DeviceClient::commandCalled, this,
                [this, id](const QByteArray &call, const QString &name, const Json &payload) {
                    onCall(id, call, name, payload);
                });
        connect(session.client.get(), &DeviceClient::messageReceived, this,
                [this, id](const QByteArray &body) { emit messageReceived(id, body); });
    }
    if (session.connecting || session.client->isReady()) {
        if (!session.isClosing)
            return done(Reply{.record = m_state.find(command.id)});
    }
    session.connecting = Waiting{command, std::move(done)};
    if (!session.isClosing) // else as soon as it is closed
        session.client->open(command.modelId);
}

void RemoteHub::disconnectDevice(const Disconnect &command, Done done)
{
    Session &session = m_sessions[command.id];
    const auto left = std::exchange(session.waiting, {});
    for (const Waiting &waiting : left)
        waiting.done(DeviceClient::lostFirst());
    if (auto connecting = std::exchange(session.connecting, {})) {
        connecting->done(DeviceClient::lostFirst());
        if (session.isClosing)
            return done(Reply{});
    }
    const auto mirrored = mirror(command, Cause::Origin::Device);
    if (!session.client || session.isClosing)
        return done(mirrored);
    session.isClosing = true;
    beginWait(); // until it is closed
    session.client->close();
    done(mirrored);
}

void RemoteHub::sendNow(Session &session, const Command &command, Done done)
{
    const auto taken = [this, command, done](const Result<void> &result) {
        done(result ? mirror(command, Cause::Origin::Device) : result.error());
    };
    if (const auto *report = std::get_if<PatchReported>(&command))
        return session.client->report(report->body, taken);
    if (const auto *telemetry = std::get_if<SendTelemetry>(&command))
        return session.client->send(telemetry->component, telemetry->payload, telemetry->properties, taken);
    if (const auto *answer = std::get_if<AnswerCommand>(&command)) {
        const auto call = m_calls.find(answer->requestId);
        session.client->answer(call->second.second, answer->status, answer->payload);
        m_calls.erase(call);
        return done(mirror(command, Cause::Origin::Device));
    }
    done(Error{ErrorCode::Argument, u"This cannot be done on a hub elsewhere."_s});
}

// What somebody asks comes to the device by itself; until then the patch is on its way.
void RemoteHub::patchTwin(const PatchTwin &command, Done done)
{
    if (!m_service)
        return done(needsService(u"To ask for desired properties"_s));
    m_service->patchTwin(command.id, command.body, [this, command, done](const Result<Json> &twin) {
        if (!twin)
            return done(twin.error());
        if (const Json &tags = command.body["tags"sv]; tags.isObject())
            (void)mirror(PatchTwin{.id = command.id, .body = Json::object({{"tags", tags}})},
                         Cause::Origin::Service);
        const qint64 version = (*twin)["properties"sv]["desired"sv]["$version"sv].toInteger();
        Session &session = m_sessions[command.id];
        const RecordPtr record = m_state.find(command.id);
        const bool isHeard = !record || record->twin.desired.version >= version;
        if (isHeard || !session.client || !session.client->isReady())
            return done(Reply{.record = record});
        session.asked.emplace_back(version, done);
    });
}

// Done as soon as the device has heard of it: it may take its time to answer.
void RemoteHub::invoke(const InvokeCommand &command, Done done)
{
    if (!m_service)
        return done(needsService(u"To call a command"_s));
    const QString name = MethodName{command.component, command.name}.toString();
    const auto isDone = std::make_shared<bool>(false);
    const Done once = [done, isDone](const Result<Reply> &reply) {
        if (!std::exchange(*isDone, true))
            done(reply);
    };
    m_sessions[command.id].called.emplace_back(name, once);
    m_service->call(
        command.id, name, command.payload, command.timeoutMSecs / 1000,
        [once](const Result<Json> &answer) { once(answer ? Result<Reply>(Reply{}) : answer.error()); });
}

void RemoteHub::onReady(const TwinId &id, const Json &desired, qint64 version)
{
    Session &session = m_sessions[id];
    const auto connecting = std::exchange(session.connecting, {});
    if (connecting)
        (void)mirror(connecting->command, Cause::Origin::Device);
    const RecordPtr record = m_state.find(id);
    if (record && (record->twin.desired.version != version || record->twin.desired.values != desired))
        writeDesired(id, json::mergeDiff(record->twin.desired.values, desired), version);
    if (!connecting)
        return; // a token was renewed
    connecting->done(Reply{.record = m_state.find(id)});
    const auto waiting = std::exchange(session.waiting, {});
    for (const Waiting &each : waiting)
        sendNow(session, each.command, each.done);
}

void RemoteHub::onLost(const TwinId &id, const DeviceLink::Closing &closing)
{
    Session &session = m_sessions[id];
    if (std::exchange(session.isClosing, false)) {
        if (session.connecting)
            session.client->open(std::get<Connect>(session.connecting->command).modelId);
        return endWait();
    }
    const auto connecting = std::exchange(session.connecting, {});
    const auto waiting = std::exchange(session.waiting, {});
    const auto asked = std::exchange(session.asked, {});
    if (connecting && !closing.isRefused) {
        // The device thinks that it is connected, since it said so: it hears that it is not.
        tell(newChange(id, ConnectionChanged{.connected = false}));
    } else if (!connecting) {
        (void)mirror(Disconnect{id}, Cause::Origin::Device);
    }
    if (connecting)
        connecting->done(closing.isRefused ? Error{ErrorCode::Unauthorized, closing.reason}
                                           : DeviceClient::lostFirst());
    for (const Waiting &each : waiting)
        each.done(DeviceClient::lostFirst());
    for (const auto &[version, done] : asked)
        done(Reply{});
}

void RemoteHub::onDesired(const TwinId &id, const Json &patch, qint64 version)
{
    const RecordPtr record = m_state.find(id);
    if (!record || version <= record->twin.desired.version)
        return;
    writeDesired(id, patch, version);
    Session &session = m_sessions[id];
    std::vector<Done> heard;
    std::erase_if(session.asked, [&](const auto &asked) {
        if (asked.first > version)
            return false;
        heard.push_back(asked.second);
        return true;
    });
    for (const Done &done : heard)
        done(Reply{.record = m_state.find(id)});
}

void RemoteHub::writeDesired(const TwinId &id, const Json &patch, qint64 version)
{
    TwinWrite write;
    write.desired = patch;
    Change change = newChange(id, TwinWritten{.write = std::move(write)});
    evolve(m_state, change);
    Record after = *change.after;
    after.twin.desired.version = version; // the hub's, not ours
    change.after = std::make_shared<const Record>(std::move(after));
    m_state.put(change.after);
    tell(std::move(change));
}

void RemoteHub::onCall(const TwinId &id, const QByteArray &call, const QString &name, const Json &payload)
{
    if (!m_state.find(id))
        return;
    auto [component, command] = MethodName::parse(name);
    Change change = newChange(id, CommandRequested{.requestId = m_number + 1,
                                                   .component = component,
                                                   .name = command,
                                                   .payload = payload,
                                                   .deadline = m_clock.now().plusMSecs(CallMSecs)});
    m_calls.emplace(change.number, std::pair(id, call));
    evolve(m_state, change);
    tell(std::move(change));
    Session &session = m_sessions[id];
    const auto ours = std::find_if(session.called.begin(), session.called.end(),
                                   [&name](const auto &called) { return called.first == name; });
    if (ours == session.called.end())
        return;
    const Done done = ours->second;
    session.called.erase(ours);
    done(Reply{});
}

} // namespace twin::link
