<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EventPage</name>
    <message numerus="yes">
        <source>%n more lines; Save has all of them.</source>
        <translation>
            <numerusform>%n more line; Save has all of them.</numerusform>
            <numerusform>%n more lines; Save has all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are as they were.</source>
        <translation>
            <numerusform>%n value is as it was.</numerusform>
            <numerusform>%n values are as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WireWords</name>
    <message numerus="yes">
        <source>%n topics</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::BulkCallDialog</name>
    <message numerus="yes">
        <source>Call a command of %n devices</source>
        <translation>
            <numerusform>Call a command of %n device</numerusform>
            <numerusform>Call a command of %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::BulkDesk</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n devices?</source>
        <translation>
            <numerusform>Delete %n device?</numerusform>
            <numerusform>Delete %n devices?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices were not deleted</source>
        <translation>
            <numerusform>%n device was not deleted</numerusform>
            <numerusform>%n devices were not deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::BulkDialog</name>
    <message numerus="yes">
        <source>Update %n devices</source>
        <translation>
            <numerusform>Update %n device</numerusform>
            <numerusform>Update %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back in %n twins</source>
        <translation>
            <numerusform>Take back in %n twin</numerusform>
            <numerusform>Take back in %n twins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n twins</source>
        <translation>
            <numerusform>Update %n twin</numerusform>
            <numerusform>Update %n twins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace tags or desired properties of %n devices?</source>
        <translation>
            <numerusform>Replace tags or desired properties of %n device?</numerusform>
            <numerusform>Replace tags or desired properties of %n devices?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ChartLegend</name>
    <message numerus="yes">
        <source>From the device to the hub, by the device&apos;s clock: the median and the worst of %n messages.</source>
        <translation>
            <numerusform>From the device to the hub, by the device&apos;s clock: the median and the worst of %n message.</numerusform>
            <numerusform>From the device to the hub, by the device&apos;s clock: the median and the worst of %n messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ChartLines</name>
    <message numerus="yes">
        <source>%1, %n crossings</source>
        <translation>
            <numerusform>%1, %n crossing</numerusform>
            <numerusform>%1, %n crossings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crossings</source>
        <translation>
            <numerusform>%n crossing</numerusform>
            <numerusform>%n crossings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ChartPanel</name>
    <message numerus="yes">
        <source>%n transitions lead to it and go with it.</source>
        <translation>
            <numerusform>%n transition leads to it and goes with it.</numerusform>
            <numerusform>%n transitions lead to it and go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions &quot;go&quot; lead to it and go with it.</source>
        <translation>
            <numerusform>%n action &quot;go&quot; leads to it and goes with it.</numerusform>
            <numerusform>%n actions &quot;go&quot; lead to it and go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telemetry sets name it; one that names no other state is sent on demand only.</source>
        <translation>
            <numerusform>%n telemetry set names it; one that names no other state is sent on demand only.</numerusform>
            <numerusform>%n telemetry sets name it; one that names no other state is sent on demand only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places of the scene name &quot;%1&quot; for other devices, too, and keep it.</source>
        <translation>
            <numerusform>%n place of the scene names &quot;%1&quot; for other devices, too, and keeps it.</numerusform>
            <numerusform>%n places of the scene name &quot;%1&quot; for other devices, too, and keep it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ComponentCard</name>
    <message numerus="yes">
        <source>%n properties, all read-only</source>
        <translation>
            <numerusform>%n property, read-only</numerusform>
            <numerusform>%n properties, all read-only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n in progress</numerusform>
            <numerusform>%n in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in sync: %1</source>
        <translation>
            <numerusform>%n in sync: %1</numerusform>
            <numerusform>%n in sync: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ConfigurationDialog</name>
    <message numerus="yes">
        <source>%n twins meet the condition now.</source>
        <translation>
            <numerusform>%n twin meets the condition now.</numerusform>
            <numerusform>%n twins meet the condition now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Edge devices meet the condition now.</source>
        <translation>
            <numerusform>%n Edge device meets the condition now.</numerusform>
            <numerusform>%n Edge devices meet the condition now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ConnectionsDialog</name>
    <message numerus="yes">
        <source>Connection strings of %n devices</source>
        <translation>
            <numerusform>Connection string of %n device</numerusform>
            <numerusform>Connection strings of %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ConvergencePane</name>
    <message numerus="yes">
        <source>%n writable properties, %1 cells</source>
        <translation>
            <numerusform>%n writable property, %1 cells</numerusform>
            <numerusform>%n writable properties, %1 cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DeviceDesk</name>
    <message numerus="yes">
        <source>%n twins</source>
        <translation>
            <numerusform>%n twin</numerusform>
            <numerusform>%n twins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationships</source>
        <translation>
            <numerusform>%n relationship</numerusform>
            <numerusform>%n relationships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are there already and are replaced.</source>
        <translation>
            <numerusform>%n of them is there already and is replaced.</numerusform>
            <numerusform>%n of them are there already and are replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DeviceHeader</name>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DeviceListModel</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DeviceMap</name>
    <message numerus="yes">
        <source>%n devices have a place</source>
        <translation>
            <numerusform>%n device has a place</numerusform>
            <numerusform>%n devices have a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DeviceTabs</name>
    <message numerus="yes">
        <source>%n drafts kept</source>
        <translation>
            <numerusform>%n draft kept</numerusform>
            <numerusform>%n drafts kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DevicesPane</name>
    <message numerus="yes">
        <source>Built-in hub, %n devices</source>
        <translation>
            <numerusform>Built-in hub, %n device</numerusform>
            <numerusform>Built-in hub, %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its twin and %n modules go with it. This cannot be taken back.</source>
        <translation>
            <numerusform>Its twin and %n module go with it. This cannot be taken back.</numerusform>
            <numerusform>Its twin and %n modules go with it. This cannot be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::EnrollmentsModel</name>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::EventDetails</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::EventStrip</name>
    <message numerus="yes">
        <source>%1: %n events</source>
        <translation>
            <numerusform>%1: %n event</numerusform>
            <numerusform>%1: %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused or failed</source>
        <translation>
            <numerusform>%n refused or failed</numerusform>
            <numerusform>%n refused or failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::EventWriter</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::EventsPane</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older dropped</source>
        <translation>
            <numerusform>%n older dropped</numerusform>
            <numerusform>%n older dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::FindPane</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::FleetPane</name>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n devices</source>
        <translation>
            <numerusform>Export %n device</numerusform>
            <numerusform>Export %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::GraphPane</name>
    <message numerus="yes">
        <source>%n relationships go with it. This cannot be taken back.</source>
        <translation>
            <numerusform>%n relationship goes with it. This cannot be taken back.</numerusform>
            <numerusform>%n relationships go with it. This cannot be taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::GroupDialog</name>
    <message numerus="yes">
        <source>Group of %n devices</source>
        <translation>
            <numerusform>Group of %n device</numerusform>
            <numerusform>Group of %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in it. Its condition: %1</source>
        <translation>
            <numerusform>%n of them is in it. Its condition: %1</numerusform>
            <numerusform>%n of them are in it. Its condition: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices were left as they were. %1</source>
        <translation>
            <numerusform>%n device was left as it was. %1</numerusform>
            <numerusform>%n devices were left as they were. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::GuardedHub</name>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ImportDialog</name>
    <message numerus="yes">
        <source>%n problems. Nothing is imported until the file is mended.</source>
        <translation>
            <numerusform>%n problem. Nothing is imported until the file is mended.</numerusform>
            <numerusform>%n problems. Nothing is imported until the file is mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace tags or desired properties of %n devices?</source>
        <translation>
            <numerusform>Replace tags or desired properties of %n device?</numerusform>
            <numerusform>Replace tags or desired properties of %n devices?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::InboxView</name>
    <message numerus="yes">
        <source>Feedback on %n messages is read.</source>
        <translation>
            <numerusform>Feedback on %n message is read.</numerusform>
            <numerusform>Feedback on %n messages is read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::IssueWords</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n time)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::JobsPane</name>
    <message numerus="yes">
        <source>%n jobs running</source>
        <translation>
            <numerusform>%n job running</numerusform>
            <numerusform>%n jobs running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::LogicalTwinsModel</name>
    <message numerus="yes">
        <source>%1: %n issues</source>
        <translation>
            <numerusform>%1: %n issue</numerusform>
            <numerusform>%1: %n issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::MendOffer</name>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commas too many</source>
        <translation>
            <numerusform>%n comma too many</numerusform>
            <numerusform>%n commas too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts in single quotes</source>
        <translation>
            <numerusform>%n text in single quotes</numerusform>
            <numerusform>%n texts in single quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names without quotes</source>
        <translation>
            <numerusform>%n name without quotes</numerusform>
            <numerusform>%n names without quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::MergePanel</name>
    <message numerus="yes">
        <source>%n values unchanged on both sides</source>
        <translation>
            <numerusform>%n value unchanged on both sides</numerusform>
            <numerusform>%n values unchanged on both sides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelDocument</name>
    <message numerus="yes">
        <source>%n devices have it.</source>
        <translation>
            <numerusform>%n device has it.</numerusform>
            <numerusform>%n devices have it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelGraph</name>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelGraphPane</name>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelListModel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in cache</source>
        <translation>
            <numerusform>%n in cache</numerusform>
            <numerusform>%n in cache</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelRows</name>
    <message numerus="yes">
        <source>enum, %n values</source>
        <translation>
            <numerusform>enum, %n value</numerusform>
            <numerusform>enum, %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>object, %n fields</source>
        <translation>
            <numerusform>object, %n field</numerusform>
            <numerusform>object, %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelTextPane</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelTreePane</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelVersions</name>
    <message numerus="yes">
        <source>Move %n logical twins</source>
        <translation>
            <numerusform>Move %n logical twin</numerusform>
            <numerusform>Move %n logical twins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelsPane</name>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models are in %1</source>
        <translation>
            <numerusform>%n model is in %1</numerusform>
            <numerusform>%n models are in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PowerBar</name>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n failure</numerusform>
            <numerusform>%n failures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ProblemsPane</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ProgressStrip</name>
    <message numerus="yes">
        <source>by %n devices</source>
        <translation>
            <numerusform>by %n device</numerusform>
            <numerusform>by %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::PropertyRow</name>
    <message numerus="yes">
        <source>object, %n fields</source>
        <translation>
            <numerusform>object, %n field</numerusform>
            <numerusform>object, %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::RehearsalPanel</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::SamplePane</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>line %1 gives the client the CA file</source>
        <translation>
            <numerusform>line %1 gives the client the CA file</numerusform>
            <numerusform>lines %1 give the client the CA file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ScenePage</name>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments of the timeline</source>
        <translation>
            <numerusform>%n moment of the timeline</numerusform>
            <numerusform>%n moments of the timeline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run the scene &quot;%1&quot; with %n devices?</source>
        <translation>
            <numerusform>Run the scene &quot;%1&quot; with %n device?</numerusform>
            <numerusform>Run the scene &quot;%1&quot; with %n devices?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::SimulationPane</name>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commands</source>
        <translation>
            <numerusform>%n command</numerusform>
            <numerusform>%n commands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states, Space sets a break-point</source>
        <translation>
            <numerusform>%n state, Space sets a break-point</numerusform>
            <numerusform>%n states, Space sets a break-point</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StagePanel</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StateChart</name>
    <message numerus="yes">
        <source>entered %n times</source>
        <translation>
            <numerusform>entered %n time</numerusform>
            <numerusform>entered %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StatusStrip</name>
    <message numerus="yes">
        <source>%n simulated</source>
        <translation>
            <numerusform>%n simulated</numerusform>
            <numerusform>%n simulated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::TabStrip</name>
    <message numerus="yes">
        <source>Draft of %n changes; it stays when the tab is closed</source>
        <translation>
            <numerusform>Draft of %n change; it stays when the tab is closed</numerusform>
            <numerusform>Draft of %n changes; it stays when the tab is closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::TrustStrip</name>
    <message numerus="yes">
        <source>The scene has %n scripts: %1. They run once you trust them.</source>
        <translation>
            <numerusform>The scene has %n script: %1. It runs once you trust it.</numerusform>
            <numerusform>The scene has %n scripts: %1. They run once you trust them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scene has %n scripts and asks web services: %1. Both wait until you trust them.</source>
        <translation>
            <numerusform>The scene has %n script and asks web services: %1. Both wait until you trust them.</numerusform>
            <numerusform>The scene has %n scripts and asks web services: %1. Both wait until you trust them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::TwinPane</name>
    <message numerus="yes">
        <source>%n issues</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::UpcomingPanel</name>
    <message numerus="yes">
        <source>The next %n. Space runs the clock to that moment.</source>
        <translation>
            <numerusform>The next %n. Space runs the clock to that moment.</numerusform>
            <numerusform>The next %n. Space runs the clock to that moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that are planned. Space runs the clock to that moment.</source>
        <translation>
            <numerusform>The %n that is planned. Space runs the clock to that moment.</numerusform>
            <numerusform>All %n that are planned. Space runs the clock to that moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::WirePane</name>
    <message numerus="yes">
        <source>%n newer packets held, none lost</source>
        <translation>
            <numerusform>%n newer packet held, none lost</numerusform>
            <numerusform>%n newer packets held, none lost</numerusform>
        </translation>
    </message>
</context>
</TS>
