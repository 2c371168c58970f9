<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>app::StatusStrip</name>
    <message numerus="yes">
        <source>%n simulated</source>
        <translation>
            <numerusform>%n simulated</numerusform>
            <numerusform>%n simulated</numerusform>
        </translation>
    </message>
</context>
</TS>
