// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The routes' handlers, one file per group; only route.cpp lists them.
#pragma once

#include "rest/route.h"

namespace twin::wire {
class FeedbackDesk;
}

namespace twin::rest {

// authorities.cpp
Result<Answer> listAuthorities(const Call &call);
Result<Answer> getAuthority(const Call &call);
Result<Answer> putAuthority(const Call &call);
Result<Answer> deleteAuthority(const Call &call);
// enrollments.cpp
Result<Answer> getEnrollment(const Call &call);
Result<Answer> putEnrollment(const Call &call);
Result<Answer> deleteEnrollment(const Call &call);
Result<Answer> getAttestation(const Call &call);
Result<Answer> queryEnrollments(const Call &call);
Result<Answer> bulkEnrollments(const Call &call);
// registrations.cpp
Result<Answer> registerDevice(const Call &call);
Result<Answer> getOperation(const Call &call);
Result<Answer> getOwnRegistration(const Call &call);
Result<Answer> getRegistration(const Call &call);
Result<Answer> deleteRegistration(const Call &call);
Result<Answer> queryRegistrations(const Call &call);
// identities.cpp
Result<Answer> getIdentity(const Call &call);
Result<Answer> putIdentity(const Call &call);
Result<Answer> deleteIdentity(const Call &call);
Result<Answer> listDevices(const Call &call);
Result<Answer> listModules(const Call &call);
Result<Answer> deviceStatistics(const Call &call);
Result<Answer> serviceStatistics(const Call &call);
// bulk.cpp
Result<Answer> bulkIdentities(const Call &call);
// keys.cpp
Result<Answer> swapDeviceKeys(const Call &call);
Result<Answer> regenerateDeviceKey(const Call &call);
Result<Answer> deviceConnectionString(const Call &call);
Result<Answer> listPolicies(const Call &call);
Result<Answer> swapPolicyKeys(const Call &call);
Result<Answer> regeneratePolicyKey(const Call &call);
// twins.cpp
Result<Answer> getTwin(const Call &call);
Result<Answer> patchTwin(const Call &call);
Result<Answer> replaceTwin(const Call &call);
Result<Answer> getDigitalTwin(const Call &call);
Result<Answer> patchDigitalTwin(const Call &call);
// graph.cpp
Result<Answer> getGraphTwin(const Call &call);
Result<Answer> putLogicalTwin(const Call &call);
Result<Answer> patchLogicalTwin(const Call &call);
Result<Answer> deleteLogicalTwin(const Call &call);
Result<Answer> listRelationships(const Call &call);
Result<Answer> listIncomingRelationships(const Call &call);
Result<Answer> getRelationship(const Call &call);
Result<Answer> putRelationship(const Call &call);
Result<Answer> patchRelationship(const Call &call);
Result<Answer> deleteRelationship(const Call &call);
// queries.cpp
Result<Answer> runQuery(const Call &call);
// methods.cpp
Result<Answer> invokeMethod(const Call &call);
Result<Answer> invokeCommand(const Call &call);
// jobs.cpp
Result<Answer> createJob(const Call &call);
Result<Answer> getJob(const Call &call);
Result<Answer> cancelJob(const Call &call);
Result<Answer> listJobs(const Call &call);
// configurations.cpp
Result<Answer> listConfigurations(const Call &call);
Result<Answer> getConfiguration(const Call &call);
Result<Answer> putConfiguration(const Call &call);
Result<Answer> deleteConfiguration(const Call &call);
Result<Answer> testConfigurationQueries(const Call &call);
Result<Answer> applyConfigurationContent(const Call &call);
// messages.cpp
Result<Answer> sendMessage(const Call &call);
Result<Answer> purgeMessages(const Call &call);
Result<Answer> receiveFeedback(const Call &call);
Result<Answer> settleFeedback(const Call &call);
/// The answer to either: a batch (204 when there is none), or what came of settling one. LockLost.
Result<Response> answerFeedback(const FeedbackRequest &request, wire::FeedbackDesk &desk);
// deviceside.cpp
Result<Answer> sendTelemetry(const Call &call);
Result<Answer> receiveMessage(const Call &call);
Result<Answer> settleMessage(const Call &call);
// simulation.cpp
Result<Answer> getSimulation(const Call &call);
Result<Answer> getSimulatedDevice(const Call &call);
Result<Answer> getSimulationLog(const Call &call);
Result<Answer> setAllPower(const Call &call);
Result<Answer> setDevicePower(const Call &call);
Result<Answer> restartDevice(const Call &call);
// simulationclock.cpp
Result<Answer> playSimulation(const Call &call);
Result<Answer> pauseSimulation(const Call &call);
Result<Answer> stepSimulation(const Call &call);
Result<Answer> setSimulationSpeed(const Call &call);
Result<Answer> jumpSimulation(const Call &call);
// simulationscene.cpp
Result<Answer> getScene(const Call &call);
Result<Answer> putScene(const Call &call);
Result<Answer> getFaults(const Call &call);
Result<Answer> putFaults(const Call &call);
// streams.cpp
Result<Answer> streamEvents(const Call &call);
// outofscope.cpp
Result<Answer> emptyList(const Call &call);
Result<Answer> noSuchTransfer(const Call &call);
Result<Answer> notOffered(const Call &call);

} // namespace twin::rest
