// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/route.h"

#include "json/reader.h"
#include "rest/handlers.h"

#include <array>

using namespace Qt::StringLiterals;

namespace twin::rest {

namespace {

using auth::Permission;

constexpr Needs Read{.permissions = Permission::RegistryRead};
constexpr Needs Write{.permissions = Permission::RegistryWrite};
constexpr Needs Service{.permissions = Permission::ServiceConnect};
// Whoever reads the keys of a policy may do what it allows, so that takes all of it.
constexpr Needs Owner{.permissions = auth::Permissions(Permission::RegistryWrite) |
                                     Permission::ServiceConnect | Permission::DeviceConnect};
constexpr Needs Device{.kind = Needs::Kind::Device};
constexpr Needs Registrant{.kind = Needs::Kind::Registrant};
constexpr Needs ReadEnrollments{.permissions = Permission::EnrollmentRead};
constexpr Needs WriteEnrollments{.permissions = Permission::EnrollmentWrite};
constexpr Needs ReadRegistrations{.permissions = Permission::RegistrationRead};
constexpr Needs WriteRegistrations{.permissions = Permission::RegistrationWrite};
constexpr auto Registry = ErrorForm::Registry;
constexpr auto Method = ErrorForm::Method;
constexpr auto Module = ErrorForm::Module;
constexpr auto Graph = ErrorForm::Graph;
constexpr auto Simulation = ErrorForm::Simulation;

// wire.md section b, and d.2 for what each needs. The first row that fits counts.
constexpr std::array Table{
    Route{"GET", u"devices", Read, Registry, listDevices},
    Route{"POST", u"devices", Write, Registry, bulkIdentities},
    Route{"POST", u"devices/query", Service, Registry, runQuery},
    Route{"GET", u"devices/{id}", Read, Registry, getIdentity},
    Route{"PUT", u"devices/{id}", Write, Registry, putIdentity},
    Route{"DELETE", u"devices/{id}", Write, Registry, deleteIdentity},
    Route{"GET", u"devices/{id}/modules", Read, Registry, listModules},
    Route{"GET", u"devices/{id}/modules/{module}", Read, Registry, getIdentity},
    Route{"PUT", u"devices/{id}/modules/{module}", Write, Module, putIdentity},
    Route{"DELETE", u"devices/{id}/modules/{module}", Write, Registry, deleteIdentity},
    Route{"DELETE", u"devices/{id}/commands", Service, Registry, purgeMessages},
    Route{"POST", u"devices/{id}/applyConfigurationContent", Write, Registry, applyConfigurationContent},
    Route{"GET", u"statistics/devices", Read, Registry, deviceStatistics},
    Route{"GET", u"statistics/service", Service, Registry, serviceStatistics},

    Route{"GET", u"twins/{id}", Service, Registry, getTwin},
    Route{"PATCH", u"twins/{id}", Service, Registry, patchTwin},
    Route{"PUT", u"twins/{id}", Service, Registry, replaceTwin},
    Route{"GET", u"twins/{id}/modules/{module}", Service, Registry, getTwin},
    Route{"PATCH", u"twins/{id}/modules/{module}", Service, Registry, patchTwin},
    Route{"PUT", u"twins/{id}/modules/{module}", Service, Registry, replaceTwin},
    Route{"POST", u"twins/{id}/methods", Service, Method, invokeMethod},
    Route{"POST", u"twins/{id}/modules/{module}/methods", Service, Method, invokeMethod},

    Route{"GET", u"digitaltwins/{id}", Service, Registry, getDigitalTwin},
    Route{"PATCH", u"digitaltwins/{id}", Service, Registry, patchDigitalTwin},
    Route{"POST", u"digitaltwins/{id}/commands/{name}", Service, Method, invokeCommand},
    Route{"POST", u"digitaltwins/{id}/components/{component}/commands/{name}", Service, Method,
          invokeCommand},

    Route{"GET", u"jobs/v2/query", Service, Registry, listJobs},
    Route{"PUT", u"jobs/v2/{job}", Service, Registry, createJob},
    Route{"GET", u"jobs/v2/{job}", Service, Registry, getJob},
    Route{"POST", u"jobs/v2/{job}/cancel", Service, Registry, cancelJob},
    Route{"GET", u"jobs", Read, Registry, emptyList}, // import and export of the registry
    Route{"POST", u"jobs/create", Write, Registry, notOffered},
    Route{"GET", u"jobs/{job}", Read, Registry, noSuchTransfer},
    Route{"DELETE", u"jobs/{job}", Write, Registry, noSuchTransfer},

    Route{"POST", u"devices/{id}/messages/deviceBound", Service, Registry, sendMessage},
    Route{"POST", u"devices/{id}/modules/{module}/messages/deviceBound", Service, Registry, sendMessage},
    Route{"GET", u"messages/serviceBound/feedback", Service, Registry, receiveFeedback},
    Route{"DELETE", u"messages/serviceBound/feedback/{lock}", Service, Registry, settleFeedback},
    Route{"POST", u"messages/serviceBound/feedback/{lock}/abandon", Service, Registry, settleFeedback},

    Route{"POST", u"devices/{id}/messages/events", Device, Registry, sendTelemetry},
    Route{"POST", u"devices/{id}/modules/{module}/messages/events", Device, Registry, sendTelemetry},
    Route{"GET", u"devices/{id}/messages/deviceBound", Device, Registry, receiveMessage},
    Route{"DELETE", u"devices/{id}/messages/deviceBound/{lock}", Device, Registry, settleMessage},
    Route{"POST", u"devices/{id}/messages/deviceBound/{lock}/abandon", Device, Registry, settleMessage},
    Route{"POST", u"devices/{id}/files", Device, Registry, notOffered},
    Route{"POST", u"devices/{id}/files/notifications", Device, Registry, notOffered},

    Route{"GET", u"configurations", Write, Registry, listConfigurations},
    Route{"POST", u"configurations/testQueries", Write, Registry, testConfigurationQueries},
    Route{"GET", u"configurations/{id}", Write, Registry, getConfiguration},
    Route{"PUT", u"configurations/{id}", Write, Registry, putConfiguration},
    Route{"DELETE", u"configurations/{id}", Write, Registry, deleteConfiguration},

    // The Device Provisioning Service: its devices, then its own service side.
    Route{"PUT", u"{scope}/registrations/{registration}/register", Registrant, Module, registerDevice},
    Route{"GET", u"{scope}/registrations/{registration}/operations/{operation}", Registrant, Module,
          getOperation},
    Route{"POST", u"{scope}/registrations/{registration}", Registrant, Module, getOwnRegistration},
    Route{"POST", u"enrollments", WriteEnrollments, Module, bulkEnrollments},
    Route{"POST", u"enrollments/query", ReadEnrollments, Module, queryEnrollments},
    Route{"GET", u"enrollments/{enrollment}", ReadEnrollments, Module, getEnrollment},
    Route{"PUT", u"enrollments/{enrollment}", WriteEnrollments, Module, putEnrollment},
    Route{"DELETE", u"enrollments/{enrollment}", WriteEnrollments, Module, deleteEnrollment},
    Route{"POST", u"enrollments/{enrollment}/attestationmechanism", WriteEnrollments, Module, getAttestation},
    Route{"POST", u"enrollmentGroups/query", ReadEnrollments, Module, queryEnrollments},
    Route{"GET", u"enrollmentGroups/{group}", ReadEnrollments, Module, getEnrollment},
    Route{"PUT", u"enrollmentGroups/{group}", WriteEnrollments, Module, putEnrollment},
    Route{"DELETE", u"enrollmentGroups/{group}", WriteEnrollments, Module, deleteEnrollment},
    Route{"POST", u"enrollmentGroups/{group}/attestationmechanism", WriteEnrollments, Module, getAttestation},
    Route{"POST", u"registrations/{group}/query", ReadRegistrations, Module, queryRegistrations},
    Route{"GET", u"registrations/{registration}", ReadRegistrations, Module, getRegistration},
    Route{"DELETE", u"registrations/{registration}", WriteRegistrations, Module, deleteRegistration},

    // Ours: the twin graph, keys, authorities, events and the simulation.
    Route{"PUT", u"digitaltwins/{id}", Service, Graph, putLogicalTwin, true},
    Route{"DELETE", u"digitaltwins/{id}", Service, Graph, deleteLogicalTwin, true},
    Route{"GET", u"digitaltwins/{id}/relationships", Service, Graph, listRelationships, true},
    Route{"GET", u"digitaltwins/{id}/incomingrelationships", Service, Graph, listIncomingRelationships, true},
    Route{"GET", u"digitaltwins/{id}/relationships/{relationship}", Service, Graph, getRelationship, true},
    Route{"PUT", u"digitaltwins/{id}/relationships/{relationship}", Service, Graph, putRelationship, true},
    Route{"PATCH", u"digitaltwins/{id}/relationships/{relationship}", Service, Graph, patchRelationship,
          true},
    Route{"DELETE", u"digitaltwins/{id}/relationships/{relationship}", Service, Graph, deleteRelationship,
          true},
    Route{"POST", u"devices/{id}/keys/swap", Write, Registry, swapDeviceKeys, true},
    Route{"POST", u"devices/{id}/keys/regenerate", Write, Registry, regenerateDeviceKey, true},
    Route{"GET", u"devices/{id}/connectionString", Write, Registry, deviceConnectionString, true},
    Route{"POST", u"devices/{id}/modules/{module}/keys/swap", Write, Registry, swapDeviceKeys, true},
    Route{"POST", u"devices/{id}/modules/{module}/keys/regenerate", Write, Registry, regenerateDeviceKey,
          true},
    Route{"GET", u"devices/{id}/modules/{module}/connectionString", Write, Registry, deviceConnectionString,
          true},
    Route{"GET", u"policies", Owner, Registry, listPolicies, true},
    Route{"POST", u"policies/{policy}/keys/swap", Owner, Registry, swapPolicyKeys, true},
    Route{"POST", u"policies/{policy}/keys/regenerate", Owner, Registry, regeneratePolicyKey, true},
    Route{"GET", u"authorities", Owner, Registry, listAuthorities, true},
    Route{"GET", u"authorities/{authority}", Owner, Registry, getAuthority, true},
    Route{"PUT", u"authorities/{authority}", Owner, Registry, putAuthority, true},
    Route{"DELETE", u"authorities/{authority}", Owner, Registry, deleteAuthority, true},
    Route{"GET", u"events", Service, Registry, streamEvents, true},
    Route{"GET", u"twinscope/simulation", Service, Simulation, getSimulation, true},
    Route{"GET", u"twinscope/simulation/scene", Service, Simulation, getScene, true},
    Route{"PUT", u"twinscope/simulation/scene", Service, Simulation, putScene, true},
    Route{"GET", u"twinscope/simulation/faults", Service, Simulation, getFaults, true},
    Route{"PUT", u"twinscope/simulation/faults", Service, Simulation, putFaults, true},
    Route{"GET", u"twinscope/simulation/log", Service, Simulation, getSimulationLog, true},
    Route{"POST", u"twinscope/simulation/play", Service, Simulation, playSimulation, true},
    Route{"POST", u"twinscope/simulation/pause", Service, Simulation, pauseSimulation, true},
    Route{"POST", u"twinscope/simulation/step", Service, Simulation, stepSimulation, true},
    Route{"POST", u"twinscope/simulation/speed", Service, Simulation, setSimulationSpeed, true},
    Route{"POST", u"twinscope/simulation/jump", Service, Simulation, jumpSimulation, true},
    Route{"PUT", u"twinscope/simulation/power", Service, Simulation, setAllPower, true},
    Route{"GET", u"twinscope/simulation/devices/{id}", Service, Simulation, getSimulatedDevice, true},
    Route{"PUT", u"twinscope/simulation/devices/{id}/power", Service, Simulation, setDevicePower, true},
    Route{"POST", u"twinscope/simulation/devices/{id}/restart", Service, Simulation, restartDevice, true},
    Route{"GET", u"twinscope/simulation/devices/{id}/modules/{module}", Service, Simulation,
          getSimulatedDevice, true},
    Route{"PUT", u"twinscope/simulation/devices/{id}/modules/{module}/power", Service, Simulation,
          setDevicePower, true},
    Route{"POST", u"twinscope/simulation/devices/{id}/modules/{module}/restart", Service, Simulation,
          restartDevice, true},
};

constexpr int MaxDepth = 64; // of a body; a twin has at most ten levels

std::optional<QMap<QString, QString>> namesOf(QStringView pattern, const QStringList &path)
{
    const auto parts = pattern.split(u'/');
    if (parts.size() != path.size())
        return std::nullopt;
    QMap<QString, QString> names;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isName = parts[i].startsWith(u'{');
        if (isName)
            names.insert(parts[i].sliced(1, parts[i].size() - 2).toString(), path[i]);
        else if (parts[i].compare(path[i], Qt::CaseInsensitive) != 0)
            return std::nullopt;
    }
    return names;
}

} // namespace

std::span<const Route> routes()
{
    return Table;
}

Result<Match> findRoute(const Request &request)
{
    bool isKnownPath = false;
    for (const auto &route : Table) {
        auto names = namesOf(route.pattern, request.target.path);
        if (!names)
            continue;
        if (route.method == request.method)
            return Match{&route, *std::move(names)};
        isKnownPath = true;
    }
    const QString path = request.target.path.join(u'/').left(200);
    if (isKnownPath)
        return Error{ErrorCode::WrongMethod,
                     u"'/%1' does not take %2."_s.arg(path, QString::fromLatin1(request.method))};
    return Error{ErrorCode::NoSuchRoute, u"There is no resource '/%1'."_s.arg(path)};
}

Result<TwinId> Call::twinId() const
{
    return TwinId::parse(name(u"id"_s), name(u"module"_s));
}

Result<RecordPtr> Call::record() const
{
    const auto id = twinId();
    if (!id)
        return id.error();
    if (auto found = state.find(*id))
        return found;
    if (id->isModule() && state.find(id->deviceId()))
        return Error{ErrorCode::ModuleNotFound,
                     u"Device '%1' has no module '%2'."_s.arg(id->device(), id->module())};
    return Error{ErrorCode::DeviceNotFound, u"Device '%1' is not registered."_s.arg(id->device())};
}

Result<Json> Call::body() const
{
    if (request.body.isEmpty())
        return Error{ErrorCode::ArgumentNull, u"BadRequest: the request has no body."_s};
    return json::read(request.body, {.maxBytes = request.body.size(), .maxDepth = MaxDepth});
}

} // namespace twin::rest
