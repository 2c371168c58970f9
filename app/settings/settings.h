// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/setting.h"

#include <QByteArray>

namespace app {

/// Everything the window remembers from one start to the next. No secrets, no data of a hub.
class Settings final
{
public:
    /// `store` must outlive this; tests hand in a file of their own.
    explicit Settings(QSettings &store);

    Setting<QString> theme; ///< "system", "light", "dark" or "contrast"
    Setting<bool> reducedMotion; ///< nothing moves or fades
    Setting<int> zoomPercent; ///< 100 to 200
    Setting<QString> language; ///< "de", "en", empty for the system's
    Setting<QByteArray> windowGeometry;
    Setting<QByteArray> windowState; ///< docks and toolbars
    Setting<QByteArray> tabs; ///< JSON of DeviceTabs::state()
    Setting<QString> drawer; ///< name of the open one
    Setting<bool> drawersFolded;
    Setting<int> drawerHeight; ///< unfolded, in pixels at 100 %; 0: as designed
    Setting<QByteArray> shortcuts; ///< JSON: keys that were changed, by the action's text in the table
    Setting<QStringList> readOnly; ///< workspaces marked so
    Setting<QStringList> production; ///< workspaces marked so
    Setting<QStringList> recentDevices; ///< TwinId::toString(), newest first, of all workspaces
    Setting<QString> stageSteps; ///< the file of steps that was opened last; empty: our own
    Setting<QString> workspace; ///< the file that was open last, empty for the demo
    Setting<QString> currentDevice; ///< TwinId::toString()
    Setting<QString> modelSources; ///< JSON of twin::dtdl::toJson(), empty before the first change
    Setting<QByteArray> bodySchemas; ///< JSON of BodySchemas: the rules of each workspace
    Setting<QByteArray> fleet; ///< JSON of FleetStore: columns, order, pins and queries of each workspace
    Setting<QString> twinForm; ///< "tree", "metadata" or "json"
    Setting<QByteArray> twinColumns; ///< QSplitter state of the Twin view
    Setting<QByteArray> shares; ///< JSON: the sizes of the parts of every other splitter, by its name
    Setting<bool> hubServes; ///< the servers of the built-in hub start with the window
    Setting<QString> hubHostName; ///< in connection strings
    Setting<QString> hubAddress; ///< that they listen on; empty: this machine only
    Setting<int> hubHttpsPort; ///< 0: any free one
    Setting<int> hubMqttPort;
    Setting<QString> sampleLanguage; ///< name of the sample program that was shown last
    Setting<bool> eventTimeline; ///< above the events
    Setting<QString> telemetryForm; ///< "chart" or "tiles"
    Setting<QByteArray> telemetryRanges; ///< JSON: the range of a gauge by the name of its series
    Setting<QString> wireForm; ///< "lanes" or "table"
    Setting<QString>
        firstSteps; ///< names of the steps that were done, by spaces; "left": asked not to show them
    Setting<bool> firstStepsSeen; ///< they came up by themselves once
    Setting<QString> lastVersion; ///< of the program that ran last, empty before the first
    Setting<bool> updateChecks; ///< off until the person turns it on
    Setting<QString>
        updateAddress; ///< HTTPS address of the JSON that tells the newest version; empty: nobody to ask
    Setting<QByteArray> callTemplates; ///< JSON of writeTemplates(): methods and messages that are kept
    Setting<QString> updateDay; ///< when that was asked last, ISO 8601
};

} // namespace app
