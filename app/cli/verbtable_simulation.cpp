// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"
#include "cli/verbtables.h"

namespace app::cli {

namespace {

// Of a hub elsewhere that is followed.
constexpr OptionSpec FollowedHub{u"hub", u"STRING", u"the hub: the connection string of a service"};

constexpr std::array SimulateOptions{
    OptionSpec{u"duration", u"T", u"virtual time: 90, 90s, 5m, 2h, 7d; else as long as the scene's own plan"},
    OptionSpec{u"speed", u"X", u"virtual seconds a second, 0.1 to 100000, or max: as fast as possible"},
    OptionSpec{u"seed", u"N", u"in place of the scene's seed"},
    OptionSpec{u"shard", u"i/n", u"only the i-th of n parts of the devices"},
    OptionSpec{u"trust-scripts", u"", u"run the scene's scripts and ask its web services; read them first"},
    OptionSpec{u"hub", u"FILE", u"a workspace to keep what happens; keys made there follow from the seed"},
    OptionSpec{u"connect", u"CS",
               u"a hub elsewhere, over MQTT: the connection string of a service, or of the one device"},
    OptionSpec{u"ca", u"FILE", u"certificates that --connect trusts, PEM; else those of the system"},
    OptionSpec{u"cert", u"FILE", u"of a device with x509=true: its certificate, PEM"},
    OptionSpec{u"key", u"FILE", u"and its key, PEM"},
    OptionSpec{
        u"rate", u"N",
        u"of --connect: connections, messages and reports a second at most, as the tier of the hub takes"},
    OptionSpec{u"loop", u"", u"a recording again and again, for --duration"},
    OptionSpec{u"remove-devices", u"", u"remove the devices at the end that were registered for the run"},
    OptionSpec{u"record", u"FILE", u"write what happens as JSON lines; such a file can be simulated, too"},
    OptionSpec{u"report", u"FILE", u"write what came of the expectations as JUnit XML"},
};
constexpr std::array SimulateExamples{
    Example{u"simulate air-handling.json --speed max",
            u"runs the scene and says which expectations came true"},
    Example{u"simulate fleet.json --duration 7d --speed max --record week.jsonl", u"keeps a week of it"},
    Example{u"simulate fleet.json --connect \"$IOTHUB_CONNECTION_STRING\"",
            u"devices that talk MQTT to that hub, and are registered there when they are not"},
};
constexpr std::array RecordOptions{
    OptionSpec{u"output", u"FILE", u"the recording, JSON lines"},
    FollowedHub,
    EventHub,
    ConsumerGroup,
    From,
    FollowedTime,
    OptionSpec{u"device", u"DEVICE", u"only this device and its modules; again for more"},
    TwinsEvery,
    AmqpPort,
    HubsCa,
};
constexpr std::array RecordExamples{
    Example{u"record --hub \"$IOTHUB_CONNECTION_STRING\" --output night.jsonl --duration 8h",
            u"then: twinscope-cli simulate night.jsonl --speed max"},
    Example{u"record --hub \"$IOTHUB_CONNECTION_STRING\" --output two.jsonl --device lamp-1 --device lamp-2",
            u"two devices, until Ctrl+C"},
    Example{u"record -w home.twins --output session.jsonl --duration 10m",
            u"the hub that serves the workspace"},
};
constexpr std::array ShowSimulationExamples{
    Example{u"simulation status -w home.twins", u"prints the clock and every simulated device"},
};
constexpr std::array PlayExamples{Example{u"simulation play -w home.twins", u"starts the clock"}};
constexpr std::array PauseExamples{Example{u"simulation pause -w home.twins", u"stops the clock"}};
constexpr std::array StepExamples{
    Example{u"simulation step -w home.twins", u"runs a clock that stands on to the next action"},
};
constexpr std::array SpeedExamples{
    Example{u"simulation speed 60 -w home.twins", u"a virtual minute a second"},
};
constexpr std::array JumpOptions{
    OptionSpec{u"wait", u"", u"end when virtual time is there"},
    HubOption,
    CaOption,
};
constexpr std::array JumpExamples{
    Example{u"simulation jump 8h -w home.twins --wait", u"lets eight virtual hours pass"},
    Example{u"simulation jump 2199-01-01T06:00:00Z -w home.twins", u"runs on to a moment"},
};
constexpr std::array PowerOptions{Module, HubOption, CaOption};
constexpr std::array PowerExamples{
    Example{u"simulation power off lamp-1 -w home.twins", u"switches one device off"},
    Example{u"simulation power on -w home.twins", u"switches all devices on"},
};
constexpr std::array SetSceneExamples{
    Example{u"simulation scene -w home.twins", u"prints the scene that runs"},
    Example{u"simulation scene air-handling.json -w home.twins",
            u"runs another one in its place; scripts that the hub does not trust wait"},
};
constexpr std::array CheckSceneOptions{
    OptionSpec{u"write", u"", u"print the scene in its usual order instead"},
};
constexpr std::array CheckSceneExamples{
    Example{u"scene check air-handling.json", u"says what is wrong, with line and column"},
};
constexpr std::array SceneSchemaOptions{
    OptionSpec{u"reference", u"", u"print the page of all words instead"},
};
constexpr std::array SceneSchemaExamples{
    Example{u"scene schema", u"prints the JSON Schema of scenes"},
};
constexpr std::array FromModelOptions{
    OptionSpec{u"interface", u"DTMI", u"which interface; the first in the file when not given"},
    OptionSpec{u"id", u"DEVICE", u"the device's id, device-1 when not given"},
    OptionSpec{u"models", u"DIR,...", u"where models are that it builds on"},
};
constexpr std::array FromModelExamples{
    Example{u"scene from-model thermostat-1.json", u"prints a scene with a living device of that model"},
};

constexpr std::array Rows{
    Verb{u"simulate", u"SCENE", u"Run simulated devices and judge what came of it.", 1, 1, SimulateOptions,
         SimulateExamples, simulateScene},
    Verb{u"record", u"", u"Write what happens on a hub into a file that can be simulated.", 0, 0,
         RecordOptions, RecordExamples, recordHub},
    Verb{u"simulation status", u"", u"Print the simulation of a hub that is served.", 0, 0, HubOptions,
         ShowSimulationExamples, showSimulation},
    Verb{u"simulation play", u"", u"Start the clock of its simulation.", 0, 0, HubOptions, PlayExamples,
         playSimulation},
    Verb{u"simulation pause", u"", u"Stop the clock.", 0, 0, HubOptions, PauseExamples, pauseSimulation},
    Verb{u"simulation step", u"", u"Run a clock that stands on to the next action.", 0, 0, HubOptions,
         StepExamples, stepSimulation},
    Verb{u"simulation speed", u"X", u"Set the virtual seconds a second.", 1, 1, HubOptions, SpeedExamples,
         setSimulationSpeed},
    Verb{u"simulation jump", u"TIME|DURATION", u"Run on to a moment, as fast as possible.", 1, 1, JumpOptions,
         JumpExamples, jumpSimulation},
    Verb{u"simulation power", u"ON|OFF [DEVICE]", u"Switch simulated devices on or off.", 1, 2, PowerOptions,
         PowerExamples, switchPower},
    Verb{u"simulation scene", u"[FILE]", u"Print the scene that runs, or run another one.", 0, 1, HubOptions,
         SetSceneExamples, showOrSetScene},
    Verb{u"scene check", u"SCENE", u"Read a scene and say what is wrong with it.", 1, 1, CheckSceneOptions,
         CheckSceneExamples, checkScene},
    Verb{u"scene schema", u"", u"Print the JSON Schema of scenes.", 0, 0, SceneSchemaOptions,
         SceneSchemaExamples, printSceneSchema},
    Verb{u"scene from-model", u"FILE", u"Make a living device from a DTDL model.", 1, 1, FromModelOptions,
         FromModelExamples, sceneFromModel},
};

} // namespace

std::span<const Verb> simulationVerbs()
{
    return Rows;
}

} // namespace app::cli
