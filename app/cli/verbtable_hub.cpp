// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"
#include "cli/verbtables.h"

namespace app::cli {

namespace {

constexpr std::array ServeOptions{
    OptionSpec{u"data", u"DIR", u"instead of --workspace: keep workspace and certificates in this folder"},
    OptionSpec{u"host", u"HOST",
               u"the host name in connection strings and the certificate; localhost when not given"},
    OptionSpec{u"listen", u"ADDRESS", u"the address to listen on; 127.0.0.1 when not given"},
    OptionSpec{u"https", u"PORT", u"for REST and WebSockets, 443 when not given, 0 for any free one"},
    OptionSpec{u"mqtt", u"PORT", u"for MQTT, 8883 when not given, 0 for any free one"},
    OptionSpec{
        u"amqp", u"PORT",
        u"for AMQP of services, 0 for any free one; when not given 5671 beside MQTT on 8883, else any"},
    OptionSpec{u"events", u"FILE", u"append every event to this file, one JSON envelope a line"},
    OptionSpec{u"scene", u"FILE", u"simulate this scene in the hub, in place of the workspace's own"},
    OptionSpec{u"trust-scripts", u"", u"run the scene's scripts and ask its web services; read them first"},
    Models,
};
constexpr std::array ServeExamples{
    Example{u"serve -w home.twins", u"serves a workspace to SDKs until it gets SIGTERM or Ctrl+C"},
    Example{u"serve --https 0 --mqtt 0", u"a hub in memory on free ports; the line it prints names them"},
    Example{u"serve --data /var/lib/twinscope --listen 0.0.0.0 --host hub.example --events events.jsonl",
            u"for a whole network; whoever reaches the ports can try keys"},
    Example{u"serve -w home.twins --models plant/models",
            u"judges the twin graph by these models, as the window does"},
    Example{u"serve --scene air-handling.json", u"a hub with devices in it, for the verbs 'simulation ...'"},
};

constexpr OptionSpec TimeoutOption{u"timeout", u"SECONDS",
                                   u"for the device to answer, 5 to 300; 30 when not given"};
constexpr OptionSpec WaitOption{u"wait", u"SECONDS", u"for the device to connect, 0 to 300"};
constexpr std::array MethodOptions{
    Module, TimeoutOption, WaitOption, HubOption, CaOption,
};
constexpr std::array MethodExamples{
    Example{u"method lamp-1 blink '{\"times\": 3}' -w home.twins",
            u"prints status and payload of the answer"},
    Example{u"method lamp-1 'dimmer*reset' -w home.twins --wait 60", u"waits for the device to connect"},
};
constexpr std::array CommandOptions{
    Module,        OptionSpec{u"component", u"NAME", u"the component that the command belongs to"},
    TimeoutOption, WaitOption,
    HubOption,     CaOption,
};
constexpr std::array CommandExamples{
    Example{u"command lamp-1 reset --component dimmer -w home.twins", u"calls a command of a component"},
};
constexpr std::array MessageOptions{
    Module,
    OptionSpec{u"property", u"NAME=VALUE", u"application properties, several with ';' between"},
    OptionSpec{u"message-id", u"ID", u"comes back in the feedback"},
    OptionSpec{u"ack", u"KIND", u"feedback that is wanted: none, positive, negative or full"},
    HubOption,
    CaOption,
};
constexpr std::array MessageExamples{
    Example{u"c2d send lamp-1 'good night' -w home.twins --ack full --message-id m1",
            u"queues a message for the device"},
};

constexpr std::array ListJobsExamples{Example{u"jobs list -w home.twins", u"prints a table, oldest first"}};
constexpr std::array CreateJobExamples{
    Example{u"jobs create @job.json -w home.twins",
            u"plans a job: type, queryCondition, updateTwin or cloudToDeviceMethod, startTime"},
};
constexpr std::array ShowJobExamples{Example{u"jobs show j1 -w home.twins --json", u"prints the whole job"}};
constexpr std::array CancelJobExamples{Example{u"jobs cancel j1 -w home.twins", u"stops it"}};
constexpr std::array ListConfigurationsExamples{
    Example{u"configurations list -w home.twins", u"prints a table with how many twins each has reached"}};
constexpr std::array ShowConfigurationExamples{
    Example{u"configurations show heat -w home.twins --json", u"prints the whole configuration"}};
constexpr std::array CreateConfigurationExamples{
    Example{u"configurations create '{\"id\": \"heat\", \"targetCondition\": \"IS_DEFINED(tags.room)\", "
            u"\"content\": {\"deviceContent\": {\"properties.desired.level\": 30}}}' -w home.twins",
            u"sets a level on all devices that have a room, and on those that get one later"},
    Example{u"configurations create '{\"id\": \"base\", \"targetCondition\": \"*\", \"content\": "
            "{\"modulesContent\": {\"$edgeAgent\": {\"properties.desired\": {\"modules\": {}}}}}}' -w "
            "home.twins",
            u"rolls modules out to all Edge devices"},
};
constexpr std::array ApplyConfigurationExamples{
    Example{u"configurations apply gateway @deployment.json -w home.twins",
            u"sets the modules of one Edge device by a deployment manifest"},
};
constexpr std::array UpdateConfigurationExamples{
    Example{u"configurations update heat '{\"priority\": 20}' -w home.twins", u"its content stays as it is"},
};
constexpr std::array DeleteConfigurationExamples{
    Example{u"configurations delete heat -w home.twins", u"what it has set stays"}};
constexpr OptionSpec PolicyOption{u"policy", u"NAME", u"of this policy; iothubowner when not given"};
constexpr std::array SasOptions{
    Module,
    PolicyOption,
    OptionSpec{u"seconds", u"N", u"how long the token is good for; 3600 when not given"},
    HubOption,
    CaOption,
};
constexpr std::array SasExamples{
    Example{u"sas -w home.twins", u"a token of the policy iothubowner for the whole hub"},
    Example{u"sas lamp-1 -w home.twins --seconds 86400", u"a token of the device, good for a day"},
    Example{u"sas -w home.twins --policy registryRead", u"a token that may only read the registry"},
};
constexpr std::array ConnectionStringOptions{Module, PolicyOption, HubOption, CaOption};
constexpr std::array ConnectionStringExamples{
    Example{u"connection-string lamp-1 -w home.twins", u"what an SDK of a device asks for"},
    Example{u"connection-string -w home.twins", u"the same for a service, with the policy iothubowner"},
};
constexpr std::array ListAuthoritiesExamples{
    Example{u"authority list -w home.twins", u"prints a table"},
};
constexpr std::array AddAuthorityExamples{
    Example{u"authority add plant plant-ca.pem -w home.twins",
            u"a device that is made with --auth certificateAuthority and shows a certificate in its name, "
            "signed by that authority, may connect"},
};
constexpr std::array DeleteAuthorityExamples{
    Example{u"authority delete plant -w home.twins", u"devices that depend on it are disconnected"},
};
constexpr OptionSpec GroupOption{u"group", u"", u"an enrollment group instead of one device"};
constexpr std::array ShowEnrollmentOptions{
    GroupOption, OptionSpec{u"keys", u"", u"with --json: show the keys"}, HubOption, CaOption};
constexpr std::array CreateEnrollmentOptions{
    GroupOption,
    OptionSpec{u"key", u"KEY", u"the primary key, base64; keys are made when not given"},
    OptionSpec{u"certificate", u"FILE", u"X.509: the certificate of the device, or of the group's authority"},
    OptionSpec{u"authority", u"NAME", u"X.509 of a group: an authority that the hub knows ('authority add')"},
    OptionSpec{u"device", u"ID", u"the device's id when it is not the registration id"},
    OptionSpec{u"edge", u"", u"the devices are IoT Edge devices"},
    OptionSpec{u"disabled", u"", u"nobody may register by it"},
    OptionSpec{
        u"reprovision", u"POLICY",
        u"of a device that registers again: migrate (keeps its twin), reset (the first twin again) or keep"},
    OptionSpec{u"tags", u"BODY", u"the first tags"},
    OptionSpec{u"desired", u"BODY", u"the first desired properties"},
    OptionSpec{u"replace", u"", u"put it in the place of one that is there"},
    HubOption,
    CaOption,
};
constexpr std::array DeleteEnrollmentOptions{GroupOption, IfMatch, HubOption, CaOption};
constexpr std::array ListEnrollmentsExamples{Example{u"enrollment list -w home.twins", u"prints a table"}};
constexpr std::array ShowEnrollmentExamples{
    Example{u"enrollment show lamps --group -w home.twins", u"prints it and which devices have registered"},
};
constexpr std::array CreateEnrollmentExamples{
    Example{u"enrollment create lamp-7 -w home.twins --tags '{\"room\": \"hall\"}'",
            u"one device, by a key that is made"},
    Example{u"enrollment create lamps --group -w home.twins",
            u"any number of devices, each with a key that comes from the group's"},
    Example{u"enrollment create plant --group --certificate plant-ca.pem -w home.twins",
            u"any device that shows a certificate in its name, signed by that authority"},
};
constexpr std::array DeleteEnrollmentExamples{
    Example{u"enrollment delete lamps --group -w home.twins", u"the devices stay"},
};
constexpr std::array EnrollmentKeyExamples{
    Example{u"enrollment key lamps lamp-8 -w home.twins", u"the key that the device lamp-8 registers with"},
};

constexpr std::array Rows{
    Verb{u"serve", u"", u"Serve a hub to SDKs over HTTPS and MQTT.", 0, 0, ServeOptions, ServeExamples,
         serve},
    Verb{u"method", u"DEVICE METHOD [BODY]", u"Call a direct method of a connected device.", 2, 3,
         MethodOptions, MethodExamples, callMethod},
    Verb{u"command", u"DEVICE COMMAND [BODY]", u"Call a Plug and Play command of a connected device.", 2, 3,
         CommandOptions, CommandExamples, callCommand},
    Verb{u"c2d send", u"DEVICE TEXT", u"Send a message to a device.", 2, 2, MessageOptions, MessageExamples,
         sendMessage},
    Verb{u"jobs list", u"", u"List the jobs of a hub.", 0, 0, HubOptions, ListJobsExamples, listJobs},
    Verb{u"jobs create", u"BODY", u"Plan a job over many devices.", 1, 1, HubOptions, CreateJobExamples,
         createJob},
    Verb{u"jobs show", u"JOB", u"Print a job.", 1, 1, HubOptions, ShowJobExamples, showJob},
    Verb{u"jobs cancel", u"JOB", u"Stop a job.", 1, 1, HubOptions, CancelJobExamples, cancelJob},
    Verb{u"configurations list", u"", u"List the configurations and Edge deployments of a hub.", 0, 0,
         HubOptions, ListConfigurationsExamples, listConfigurations},
    Verb{u"configurations create", u"BODY",
         u"Keep desired properties, or modules, on all devices that a condition names.", 1, 1, HubOptions,
         CreateConfigurationExamples, createConfiguration},
    Verb{u"configurations show", u"ID", u"Print a configuration with its counts.", 1, 1, HubOptions,
         ShowConfigurationExamples, showConfiguration},
    Verb{u"configurations update", u"ID BODY", u"Change condition, priority, labels or metrics of one.", 2, 2,
         HubOptions, UpdateConfigurationExamples, updateConfiguration},
    Verb{u"configurations delete", u"ID", u"Remove a configuration.", 1, 1, HubOptions,
         DeleteConfigurationExamples, deleteConfiguration},
    Verb{u"configurations apply", u"DEVICE BODY", u"Set the modules of one Edge device.", 2, 2, HubOptions,
         ApplyConfigurationExamples, applyConfiguration},
    Verb{u"sas", u"[DEVICE]", u"Print a token for a service or a device.", 0, 1, SasOptions, SasExamples,
         makeSas},
    Verb{u"connection-string", u"[DEVICE]", u"Print the connection string of a service or a device.", 0, 1,
         ConnectionStringOptions, ConnectionStringExamples, printConnectionString},
    Verb{u"authority list", u"", u"List the CA certificates of devices that connect by X.509.", 0, 0,
         HubOptions, ListAuthoritiesExamples, listAuthorities},
    Verb{u"authority add", u"NAME FILE", u"Register a CA certificate (PEM), or replace it.", 2, 2, HubOptions,
         AddAuthorityExamples, addAuthority},
    Verb{u"authority delete", u"NAME", u"Take a CA certificate back.", 1, 1, HubOptions,
         DeleteAuthorityExamples, deleteAuthority},
    Verb{u"enrollment list", u"", u"List who may register with the provisioning service.", 0, 0, HubOptions,
         ListEnrollmentsExamples, listEnrollments},
    Verb{u"enrollment create", u"ID", u"Let a device or a group of them register.", 1, 1,
         CreateEnrollmentOptions, CreateEnrollmentExamples, createEnrollment},
    Verb{u"enrollment show", u"ID", u"Print an enrollment and who has registered by it.", 1, 1,
         ShowEnrollmentOptions, ShowEnrollmentExamples, showEnrollment},
    Verb{u"enrollment key", u"GROUP ID", u"Print the key of one device of a group.", 2, 2, HubOptions,
         EnrollmentKeyExamples, printEnrollmentKey},
    Verb{u"enrollment delete", u"ID", u"Let nobody register by an enrollment any more.", 1, 1,
         DeleteEnrollmentOptions, DeleteEnrollmentExamples, deleteEnrollment},
};

} // namespace

std::span<const Verb> hubVerbs()
{
    return Rows;
}

} // namespace app::cli
