// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

using namespace Qt::StringLiterals;

namespace app {

Settings::Settings(QSettings &store)
    : theme(store, u"looks/theme"_s, u"system"_s)
    , reducedMotion(store, u"looks/reducedMotion"_s, false)
    , zoomPercent(store, u"looks/zoom"_s, 100)
    , language(store, u"looks/language"_s)
    , windowGeometry(store, u"window/geometry"_s)
    , windowState(store, u"window/state"_s)
    , tabs(store, u"window/tabs"_s)
    , drawer(store, u"window/drawer"_s)
    , drawersFolded(store, u"window/drawersFolded"_s)
    , drawerHeight(store, u"window/drawerHeight"_s)
    , shortcuts(store, u"window/shortcuts"_s)
    , readOnly(store, u"guard/readOnly"_s)
    , production(store, u"guard/production"_s)
    , recentDevices(store, u"window/recentDevices"_s)
    , stageSteps(store, u"stage/steps"_s)
    , workspace(store, u"workspace/file"_s)
    , currentDevice(store, u"workspace/device"_s)
    , modelSources(store, u"models/sources"_s)
    , bodySchemas(store, u"events/schemas"_s)
    , fleet(store, u"fleet/views"_s)
    , twinForm(store, u"twin/form"_s, u"metadata"_s)
    , twinColumns(store, u"twin/columns"_s)
    , shares(store, u"window/shares"_s)
    , hubServes(store, u"hub/serves"_s, false)
    , hubHostName(store, u"hub/hostName"_s, u"localhost"_s)
    , hubAddress(store, u"hub/address"_s)
    , hubHttpsPort(store, u"hub/httpsPort"_s, 443)
    , hubMqttPort(store, u"hub/mqttPort"_s, 8883)
    , sampleLanguage(store, u"connect/language"_s, u"python"_s)
    , eventTimeline(store, u"events/timeline"_s, false)
    , telemetryForm(store, u"telemetry/form"_s, u"chart"_s)
    , telemetryRanges(store, u"telemetry/ranges"_s)
    , wireForm(store, u"wire/form"_s, u"lanes"_s)
    , firstSteps(store, u"help/firstSteps"_s)
    , firstStepsSeen(store, u"help/firstStepsSeen"_s, false)
    , lastVersion(store, u"help/lastVersion"_s)
    , updateChecks(store, u"updates/check"_s, false)
    , updateAddress(store, u"updates/address"_s)
    , callTemplates(store, u"messages/templates"_s)
    , updateDay(store, u"updates/day"_s)
{ }

} // namespace app
