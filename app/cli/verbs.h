// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs' functions, one file per group; only the tables in verbtable_*.cpp list them.
#pragma once

#include "cli/call.h"

namespace app::cli {

int createWorkspace(Call &call); // workspaceverbs.cpp
int printCompletion(Call &call); // completion.cpp
int listDevices(Call &call); // devices.cpp
int createDevice(Call &call);
int deleteDevice(Call &call);
int showDevice(Call &call);
int updateDevice(Call &call);
int listGroups(Call &call); // groupverbs.cpp
int addToGroup(Call &call);
int removeFromGroup(Call &call);
int deleteGroup(Call &call);
int getTwin(Call &call); // twins.cpp
int patchTwin(Call &call);
int replaceTwin(Call &call);
int getDigitalTwin(Call &call); // digitaltwins.cpp
int patchDigitalTwin(Call &call);
int listGraphTwins(Call &call); // graph.cpp
int exportGraph(Call &call);
int importGraph(Call &call);
int getGraphTwin(Call &call);
int createGraphTwin(Call &call);
int patchGraphTwin(Call &call);
int deleteGraphTwin(Call &call);
int listGraphEdges(Call &call);
int listIncomingEdges(Call &call);
int getGraphEdge(Call &call);
int putGraphEdge(Call &call);
int patchGraphEdge(Call &call);
int deleteGraphEdge(Call &call);
int printEvents(Call &call); // events.cpp
int followEvents(Call &call); // liveevents.cpp, of a hub elsewhere
int runQuery(Call &call); // query.cpp
int updateInBulk(Call &call); // bulkverbs.cpp
int exportTwins(Call &call); // twinfiles.cpp
int importTwins(Call &call);
int serve(Call &call); // serve.cpp
int callMethod(Call &call); // devicecalls.cpp
int callCommand(Call &call);
int sendMessage(Call &call);
int listJobs(Call &call); // jobverbs.cpp
int createJob(Call &call);
int showJob(Call &call);
int cancelJob(Call &call);
int listConfigurations(Call &call); // configurationverbs.cpp
int showConfiguration(Call &call);
int createConfiguration(Call &call);
int updateConfiguration(Call &call);
int deleteConfiguration(Call &call);
int applyConfiguration(Call &call);
int makeSas(Call &call); // accessverbs.cpp
int printConnectionString(Call &call);
int listAuthorities(Call &call); // authorityverbs.cpp
int addAuthority(Call &call);
int deleteAuthority(Call &call);
int listEnrollments(Call &call); // enrollmentverbs.cpp
int createEnrollment(Call &call);
int showEnrollment(Call &call);
int printEnrollmentKey(Call &call);
int deleteEnrollment(Call &call);
int simulateScene(Call &call); // simulate.cpp
int recordHub(Call &call); // record.cpp
int showSimulation(Call &call); // simulationverbs.cpp
int playSimulation(Call &call);
int pauseSimulation(Call &call);
int stepSimulation(Call &call);
int setSimulationSpeed(Call &call);
int jumpSimulation(Call &call);
int switchPower(Call &call);
int showOrSetScene(Call &call);
int checkScene(Call &call); // sceneverbs.cpp
int printSceneSchema(Call &call);
int sceneFromModel(Call &call);
int showModel(Call &call); // modelverbs.cpp
int printModelTree(Call &call);
int diffModels(Call &call);
int inferModel(Call &call); // modelmaking.cpp
int printSkeleton(Call &call);
int printThing(Call &call);
int exportModels(Call &call);
int projectTwin(Call &call); // conformance.cpp
int judgeConformance(Call &call);

} // namespace app::cli
