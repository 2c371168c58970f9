// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verb.h"

#include "cli/validate.h"
#include "cli/verbs.h"

#include <array>

namespace app::cli {

namespace {

constexpr OptionSpec Module{u"module", u"MODULE", u"the module of the device instead of the device itself"};
constexpr OptionSpec IfMatch{u"if-match", u"ETAG", u"only if the etag is still this one"};

constexpr OptionSpec Auth{u"auth", u"KIND", u"sas, selfSigned, certificateAuthority or none"};
constexpr OptionSpec PrimaryKey{u"primary-key", u"BASE64", u"with sas; one that is not given is made"};
constexpr OptionSpec SecondaryKey{u"secondary-key", u"BASE64", u"likewise"};
constexpr OptionSpec Thumbprint{u"thumbprint", u"HEX", u"of the certificate of a selfSigned device"};
constexpr OptionSpec SecondaryThumbprint{u"secondary-thumbprint", u"HEX", u"of a second one"};

constexpr std::array Common{
    OptionSpec{u"workspace", u"FILE", u"the workspace file; else the variable TWINSCOPE_WORKSPACE"},
    OptionSpec{u"create", u"", u"make the workspace when it is not there"},
    OptionSpec{u"json", u"", u"print JSON instead of tables; errors as a JSON object on standard error"},
    OptionSpec{u"help", u"", u"print this help"},
};

constexpr std::array CreateWorkspaceExamples{
    Example{u"workspace create home.twins", u"makes an empty workspace"},
};

constexpr std::array ListOptions{
    OptionSpec{u"modules", u"", u"list modules as well"},
    OptionSpec{u"keys", u"", u"with --json: show the keys"},
};
constexpr std::array ListExamples{
    Example{u"devices list -w home.twins", u"prints a table"},
    Example{u"devices list -w home.twins --modules --json", u"prints the identities as JSON"},
};

constexpr std::array CreateOptions{
    Module,
    OptionSpec{u"disabled", u"", u"the device may not connect"},
    OptionSpec{u"reason", u"TEXT", u"why it has this status"},
    Auth,
    PrimaryKey,
    SecondaryKey,
    Thumbprint,
    SecondaryThumbprint,
    OptionSpec{u"edge", u"", u"an IoT Edge device; $edgeAgent and $edgeHub come with it"},
    OptionSpec{u"parent", u"EDGE", u"the Edge device that it is a child of"},
    OptionSpec{u"tags", u"BODY", u"the first tags"},
    OptionSpec{u"desired", u"BODY", u"the first desired properties"},
};
constexpr std::array CreateExamples{
    Example{u"devices create lamp-2 -w home.twins --tags '{\"room\": \"hall\"}'",
            u"registers a device with a tag"},
    Example{u"devices create lamp-2 --module driver -w home.twins", u"registers a module of it"},
    Example{u"devices create gateway --edge -w home.twins", u"registers an Edge device"},
    Example{u"devices create lamp-3 --primary-key c2l4dGVlbiBieXRlcyEhIQ== -w home.twins",
            u"registers one with a key of your own; the other one is made"},
    Example{u"devices create lamp-4 --auth certificateAuthority -w home.twins",
            u"registers one whose certificate an authority of the hub has signed"},
};

constexpr std::array ShowOptions{
    Module,
    OptionSpec{u"keys", u"", u"show the keys"},
};
constexpr std::array ShowDeviceExamples{
    Example{u"devices show lamp-1 -w home.twins --keys", u"prints how it signs in, with its keys"},
};
constexpr std::array UpdateOptions{
    Module,
    IfMatch,
    OptionSpec{u"enable", u"", u"the device may connect"},
    OptionSpec{u"disable", u"", u"it may not, and is disconnected"},
    OptionSpec{u"reason", u"TEXT", u"why it has this status"},
    Auth,
    PrimaryKey,
    SecondaryKey,
    Thumbprint,
    SecondaryThumbprint,
    OptionSpec{u"new-keys", u"", u"make both keys anew"},
    OptionSpec{u"swap-keys", u"", u"the secondary key becomes the primary one"},
};
constexpr std::array UpdateDeviceExamples{
    Example{u"devices update lamp-1 --new-keys -w home.twins", u"its old keys are good for nothing any more"},
    Example{u"devices update lamp-1 --disable --reason 'on repair' -w home.twins", u"cuts it off"},
};

constexpr std::array GroupListExamples{
    Example{u"groups list -w home.twins", u"prints each group with its devices counted and its condition"},
};
constexpr std::array GroupOptions{
    OptionSpec{u"where", u"CONDITION", u"the devices that meet it now, instead of names"},
};
constexpr std::array GroupAddExamples{
    Example{u"groups add line-1 lamp-1 -w home.twins", u"sets tags.groups.line-1 of the device"},
    Example{u"groups add hall --where \"tags.room = 'hall'\" -w home.twins", u"adds all that are there now"},
};
constexpr std::array GroupRemoveExamples{
    Example{u"groups remove line-1 lamp-1 -w home.twins", u"takes the device out"},
};
constexpr std::array GroupDeleteExamples{
    Example{u"groups delete cellar -w home.twins", u"takes all devices out"},
};

constexpr std::array WriteOptions{Module, IfMatch};
constexpr std::array DeleteExamples{
    Example{u"devices delete lamp-2 -w home.twins", u"removes the device, its twin and its modules"},
};

constexpr std::array GetOptions{Module};
constexpr std::array GetTwinExamples{
    Example{u"twin get lamp-1 -w home.twins", u"prints every value with its time and version"},
    Example{u"twin get lamp-1 -w home.twins --json", u"prints the whole document"},
};

constexpr std::array PatchTwinExamples{
    Example{u"twin patch lamp-1 '{\"properties\": {\"desired\": {\"level\": 70}}}' -w home.twins",
            u"merges; null removes a member"},
    Example{u"twin patch lamp-1 @patch.json -w home.twins --if-match AAAAAAAAAAM=",
            u"reads the body from a file; refused when another write came first"},
    Example{u"twin patch lamp-1 - -w home.twins", u"reads the body from standard input"},
};
constexpr std::array ReplaceTwinExamples{
    Example{u"twin replace lamp-1 '{\"tags\": {\"room\": \"attic\"}}' -w home.twins",
            u"puts the sections that the body names in place of the old ones"},
};
constexpr std::array GetDigitalTwinExamples{
    Example{u"digital-twin get lamp-1 -w home.twins", u"prints each property with its sync state"},
};
constexpr std::array PatchDigitalTwinExamples{
    Example{
        u"digital-twin patch lamp-1 '[{\"op\": \"add\", \"path\": \"/level\", \"value\": 40}]' -w home.twins",
        u"takes a JSON Patch"},
};

constexpr OptionSpec Models{u"models", u"PATH",
                            u"a folder or file of DTDL models to check against; may be given again"};
constexpr OptionSpec Dialect{u"dialect", u"NAME", u"preview ($edgeId) or released ($relationshipId)"};
constexpr std::array GraphTwinsOptions{
    OptionSpec{u"devices", u"", u"list the twins of devices as well"},
    Models,
    Dialect,
};
constexpr std::array GraphTwinsExamples{
    Example{u"graph twin list -w home.twins --devices", u"prints a table with the number of relationships"},
};
constexpr std::array GraphReadOptions{Models, Dialect};
constexpr std::array GetGraphTwinExamples{
    Example{u"graph twin get lamp-1 -w home.twins", u"prints $conformance and $relationships as well"},
    Example{u"graph twin get house -w home.twins --dialect released", u"prints $etag instead"},
};
constexpr std::array CreateGraphTwinOptions{
    OptionSpec{u"model", u"ID", u"the id of its model"},
    OptionSpec{u"replace", u"", u"put it in the place of one that is there"},
    Models,
    Dialect,
};
constexpr std::array CreateGraphTwinExamples{
    Example{u"graph twin create attic -w home.twins --model 'dtmi:example:Room;1'", u"makes a logical twin"},
    Example{u"graph twin create house '{\"name\": \"Home\"}' --replace -w home.twins",
            u"puts all its properties in place of the old ones"},
};
constexpr std::array GraphWriteOptions{IfMatch, Models, Dialect};
constexpr std::array PatchGraphTwinExamples{
    Example{u"graph twin patch house '[{\"op\": \"add\", \"path\": \"/name\", \"value\": \"Home\"}]' -w "
            u"home.twins",
            u"takes a JSON Patch"},
};
constexpr std::array GraphDeleteOptions{IfMatch};
constexpr std::array DeleteGraphTwinExamples{
    Example{u"graph twin delete shed -w home.twins", u"refused while a relationship begins or ends there"},
};
constexpr std::array GraphEdgesOptions{
    OptionSpec{u"name", u"NAME", u"only relationships of this name"},
    Dialect,
};
constexpr std::array GraphEdgesExamples{
    Example{u"graph edge list house -w home.twins --name contains", u"prints a table"},
    Example{u"graph edge list house -w home.twins --json --dialect released",
            u"prints them as Azure Digital Twins has them"},
};
constexpr std::array DialectOptions{Dialect};
constexpr std::array IncomingEdgesExamples{
    Example{u"graph edge incoming lamp-1 -w home.twins", u"prints what leads to the twin"},
};
constexpr std::array GetGraphEdgeExamples{
    Example{u"graph edge get house e1 -w home.twins", u"prints it as JSON"},
};
constexpr std::array PutGraphEdgeOptions{
    OptionSpec{u"to", u"TWIN", u"the target"},
    OptionSpec{u"name", u"NAME", u"the name of the relationship in the source's model"},
    OptionSpec{u"new", u"", u"only if it is not there yet"},
    IfMatch,
    Models,
    Dialect,
};
constexpr std::array PutGraphEdgeExamples{
    Example{u"graph edge put house e2 --name contains --to lamp-1 -w home.twins",
            u"leads from the house to the lamp"},
    Example{u"graph edge put house e1 '{\"$targetId\": \"lamp-1\", \"$relationshipName\": \"contains\"}' -w "
            u"home.twins",
            u"makes it, or puts it in the place of the old one"},
};
constexpr std::array PatchGraphEdgeExamples{
    Example{u"graph edge patch house e1 '[{\"op\": \"add\", \"path\": \"/since\", \"value\": "
            u"\"2024-05-01\"}]' -w home.twins",
            u"changes its properties by a JSON Patch"},
};
constexpr std::array ExportGraphExamples{
    Example{u"graph export site.json -w home.twins", u"writes the graph; devices are named, not written"},
};
constexpr std::array ImportGraphOptions{Models};
constexpr std::array ImportGraphExamples{
    Example{u"graph import site.json -w copy.twins --create", u"makes or replaces what the file has"},
};
constexpr std::array DeleteGraphEdgeExamples{
    Example{u"graph edge delete house e1 -w home.twins", u"removes the relationship, not its twins"},
};

// Of a hub elsewhere that is followed.
constexpr OptionSpec FollowedHub{u"hub", u"STRING", u"the hub: the connection string of a service"};
constexpr OptionSpec EventHub{
    u"event-hub", u"STRING",
    u"read events there instead of the hub's own endpoint: Endpoint=sb://...;EntityPath=..."};
constexpr OptionSpec ConsumerGroup{u"consumer-group", u"NAME", u"of the event hub; $Default when not given"};
constexpr OptionSpec From{u"from", u"WHEN",
                          u"events from latest (when not given), earliest, or a time in UTC on"};
constexpr OptionSpec FollowedTime{u"duration", u"T", u"how long: 90, 90s, 5m, 2h, 7d; else until Ctrl+C"};
constexpr OptionSpec TwinsEvery{u"twins-every", u"SECONDS",
                                u"look for changes of twins so often, 2 when not given, 0 for never"};
constexpr OptionSpec AmqpPort{u"amqp", u"PORT", u"of the hub, 5671 when not given"};
constexpr OptionSpec HubsCa{u"ca", u"FILE", u"PEM file of the authority that signed the hub's certificate"};

constexpr std::array EventsOptions{
    OptionSpec{u"device", u"DEVICE",
               u"only events of this device and its modules; with --hub again for more"},
    OptionSpec{u"top", u"N", u"only the newest N events, 100 when not given"},
    OptionSpec{u"hub", u"STRING",
               u"follow this hub instead of a workspace: the connection string of a service"},
    EventHub,
    ConsumerGroup,
    From,
    FollowedTime,
    TwinsEvery,
    AmqpPort,
    HubsCa,
};
constexpr std::array EventsExamples{
    Example{u"events -w home.twins --top 20", u"prints a table, oldest first"},
    Example{u"events -w home.twins --device lamp-1 --json",
            u"prints one envelope a line, as a route of a hub hands them out"},
    Example{u"events --hub \"$IOTHUB_CONNECTION_STRING\" --from earliest",
            u"prints what a hub elsewhere still has, and goes on until Ctrl+C"},
};

constexpr std::array QueryOptions{
    OptionSpec{u"twins", u"FILE",
               u"ask the twins of a JSON file (an array of twin documents) instead of a workspace"},
    OptionSpec{u"explain", u"", u"print how it is answered and what each clause selects"},
    OptionSpec{u"why", u"DEVICE", u"print which clause lets this device (or DEVICE/MODULE) out"},
    OptionSpec{u"watch", u"", u"go on and print what changes in the answer, until stopped"},
};
constexpr std::array QueryExamples{
    Example{u"query \"SELECT * FROM devices WHERE tags.site = 'zurich'\" -w home.twins", u"prints a table"},
    Example{u"query 'SELECT status, COUNT() AS n FROM devices GROUP BY status' --twins twins.json --json",
            u"prints the rows as JSON"},
    Example{u"query 'SELECT * FROM devices WHERE tags.floor > 1' -w home.twins --why lamp-1",
            u"names the clause that lamp-1 does not meet"},
};

constexpr std::array BulkUpdateOptions{
    OptionSpec{u"dry-run", u"", u"only say which twins would change, how, and which the hub would refuse"},
    OptionSpec{u"apply", u"", u"do it, as a job that a later run goes on with when this one is stopped"},
    OptionSpec{u"undo", u"JOB", u"take that job back where nobody has changed the same values since"},
};
constexpr std::array BulkUpdateExamples{
    Example{
        u"bulk update \"tags.room = 'hall'\" '{\"properties\": {\"desired\": {\"level\": 30}}}' "
        u"-w home.twins --dry-run",
        u"prints the change of each twin; the condition stands behind WHERE in a query, * is all devices"},
    Example{u"bulk update '*' '{\"tags\": {\"season\": \"winter\"}}' -w home.twins --apply",
            u"makes the change and prints the name of the job"},
    Example{u"bulk update --undo bulk-1 -w home.twins", u"puts the values back that were there before"},
};

constexpr OptionSpec Format{u"format", u"KIND",
                            u"json, csv, xlsx, ods, yaml or xml; when not given, as the file's name ends"};
constexpr std::array ExportOptions{
    OptionSpec{u"where", u"CONDITION",
               u"only twins that meet it; FROM devices.modules WHERE ... for modules"},
    OptionSpec{u"columns", u"PATHS", u"of a CSV file or workbook, with commas between: deviceId,tags.site"},
    Format,
    OptionSpec{u"connections", u"", u"instead of twins: a connection string a line, without keys"},
    OptionSpec{u"host", u"HOST", u"the host name in --connections; localhost when not given"},
    OptionSpec{u"template", u"",
               u"instead: what makes such a hub in Azure; .bicep is the resource, any other "
               u"name a script of az commands that fills it"},
    OptionSpec{u"with-keys", u"", u"write the keys of devices into --connections or --template"},
};
constexpr std::array ExportExamples{
    Example{u"export home.json -w home.twins", u"writes all twin documents; keys stay in the workspace"},
    Example{u"export home.yaml -w home.twins", u"the same as YAML; .xml is XML"},
    Example{u"export devices.txt --connections --with-keys -w home.twins",
            u"what programs sign in with; keep the file to yourself"},
    Example{u"export fill-hub.sh --template -w home.twins",
            u"az commands that make the same devices in Azure"},
    Example{u"export --format csv --columns deviceId,tags.room -w home.twins", u"prints two columns"},
};
constexpr std::array ImportOptions{
    OptionSpec{u"update", u"", u"merge into twins that are there already, instead of refusing them"},
    OptionSpec{u"dry-run", u"", u"only check the file"},
    OptionSpec{u"hub", u"CONNECTION-STRING", u"instead of a file: copy the devices of this hub"},
    OptionSpec{u"ca", u"FILE", u"certificates that --hub trusts, PEM; else those of the system"},
    Format,
    OptionSpec{u"connections", u"",
               u"the file has a connection string a line: make these devices, with the keys that it names"},
};
constexpr std::array ImportExamples{
    Example{u"import devices.txt --connections -w copy.twins --create",
            u"programs that signed in with these strings find the same keys here"},
    Example{u"import twins.json -w home.twins --dry-run", u"says what is wrong with it, line by line"},
    Example{u"import devices.xlsx -w home.twins",
            u"reads the first sheet: under deviceId, tags.room and such headings a row for each device"},
    Example{u"import twins.json -w home.twins --update", u"registers new devices and updates the others"},
    Example{u"import --hub \"$IOTHUB_CONNECTION_STRING\" -w copy.twins --create",
            u"copies a live hub's twins into a workspace; the devices get new keys"},
};

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

constexpr OptionSpec HubOption{u"hub", u"STRING",
                               u"connection string of a hub, instead of the one that serves FILE"};
constexpr OptionSpec CaOption{u"ca", u"FILE", u"PEM file of the authority that signed the hub's certificate"};

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
constexpr std::array HubOptions{HubOption, CaOption};
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
constexpr OptionSpec ModelPlaces{
    u"models", u"PLACE", u"a folder, file or repository with models; again for more, the first one wins"};
constexpr std::array ModelOptions{ModelPlaces};
constexpr std::array ShowModelExamples{
    Example{u"model show 'dtmi:com:example:Thermostat;1'",
            u"prints a sample model's contents, inherited ones too"},
    Example{u"model show lamp.json --models plant/models --json", u"takes what it needs from a folder"},
};
constexpr std::array ModelTreeExamples{
    Example{u"model tree 'dtmi:com:example:TemperatureController;1'", u"goes down to fields and values"},
};
constexpr std::array DiffModelsExamples{
    Example{u"model diff lamp-1.json lamp-2.json", u"says what breaks; the exit code is then 1"},
};
constexpr std::array InferModelOptions{
    Module,
    OptionSpec{u"twin", u"FILE", u"a device twin document instead of a device of a workspace"},
    OptionSpec{u"id", u"DTMI", u"the id of the new model"},
};
constexpr std::array InferModelExamples{
    Example{u"model infer lamp-1 -w home.twins --id 'dtmi:com:example:Lamp;1'",
            u"writes DTDL 3 from what is there"},
    Example{u"model infer --twin lamp.json", u"reads a twin document"},
};
constexpr std::array SkeletonOptions{
    ModelPlaces,
    OptionSpec{u"logical", u"ID", u"a logical twin of that id instead of a device twin"},
};
constexpr std::array SkeletonExamples{
    Example{u"model skeleton 'dtmi:com:example:Thermostat;1'",
            u"prints a twin that conforms, with plain values"},
};
constexpr std::array ThingExamples{
    Example{u"model thing 'dtmi:com:example:Thermostat;1'", u"prints JSON for tools of the Web of Things"},
};
constexpr std::array ExportModelsExamples{
    Example{u"model export all.zip --models plant/models", u"one repository of what all places hold"},
};
constexpr std::array ProjectOptions{
    OptionSpec{u"twin", u"FILE", u"a device twin document"},
    OptionSpec{u"model", u"MODEL", u"the id or the file of its model; else the document's modelId"},
    ModelPlaces,
};
constexpr std::array ProjectExamples{
    Example{u"project --twin lamp-twin.json --model lamp.json", u"prints the digital twin with $conformance"},
};
constexpr std::array ConformanceOptions{
    OptionSpec{u"twin", u"FILE", u"a device twin document instead of a workspace"},
    OptionSpec{u"model", u"MODEL", u"judge by this model, as before a migration"},
    ModelPlaces,
};
constexpr std::array ConformanceExamples{
    Example{u"conformance -w home.twins --models plant/models",
            u"judges every twin; 1 when one does not conform"},
    Example{u"conformance lamp-1 -w home.twins --model lamp-2.json",
            u"says what must change for the next version of its model"},
};

constexpr std::array CompletionExamples{
    Example{u"completion", u"prints a script for bash: source <(twinscope-cli completion)"},
};

constexpr int MostNamed = 1'000; // devices in one command line

constexpr std::array Table{
    Verb{u"workspace create",
         u"FILE",
         u"Make an empty workspace.",
         1,
         1,
         {},
         CreateWorkspaceExamples,
         createWorkspace},
    Verb{u"devices list", u"", u"List the devices of a workspace.", 0, 0, ListOptions, ListExamples,
         listDevices},
    Verb{u"devices create", u"DEVICE", u"Register a device, or a module of one.", 1, 1, CreateOptions,
         CreateExamples, createDevice},
    Verb{u"devices show", u"DEVICE", u"Print the identity of a device or module.", 1, 1, ShowOptions,
         ShowDeviceExamples, showDevice},
    Verb{u"devices update", u"DEVICE", u"Change status, keys or certificates of a device or module.", 1, 1,
         UpdateOptions, UpdateDeviceExamples, updateDevice},
    Verb{u"devices delete", u"DEVICE", u"Remove a device with its twin and modules, or one module.", 1, 1,
         WriteOptions, DeleteExamples, deleteDevice},
    Verb{u"groups list",
         u"",
         u"List the groups that tags of devices make.",
         0,
         0,
         {},
         GroupListExamples,
         listGroups},
    Verb{u"groups add", u"GROUP [DEVICE...]", u"Put devices into a group.", 1, MostNamed, GroupOptions,
         GroupAddExamples, addToGroup},
    Verb{u"groups remove", u"GROUP [DEVICE...]", u"Take devices out of a group.", 1, MostNamed, GroupOptions,
         GroupRemoveExamples, removeFromGroup},
    Verb{u"groups delete",
         u"GROUP",
         u"Take all devices out of a group.",
         1,
         1,
         {},
         GroupDeleteExamples,
         deleteGroup},
    Verb{u"twin get", u"DEVICE", u"Print a device twin.", 1, 1, GetOptions, GetTwinExamples, getTwin},
    Verb{u"twin patch", u"DEVICE BODY", u"Merge tags and desired properties into a twin.", 2, 2, WriteOptions,
         PatchTwinExamples, patchTwin},
    Verb{u"twin replace", u"DEVICE BODY", u"Replace tags or desired properties of a twin.", 2, 2,
         WriteOptions, ReplaceTwinExamples, replaceTwin},
    Verb{u"digital-twin get", u"DEVICE", u"Print a digital twin.", 1, 1, GetOptions, GetDigitalTwinExamples,
         getDigitalTwin},
    Verb{u"digital-twin patch", u"DEVICE BODY", u"Change writable properties by a JSON Patch.", 2, 2,
         WriteOptions, PatchDigitalTwinExamples, patchDigitalTwin},
    Verb{u"graph twin list", u"", u"List the logical twins of the graph.", 0, 0, GraphTwinsOptions,
         GraphTwinsExamples, listGraphTwins},
    Verb{u"graph twin get", u"TWIN", u"Print the digital twin of a device or logical twin.", 1, 1,
         GraphReadOptions, GetGraphTwinExamples, getGraphTwin},
    Verb{u"graph twin create", u"TWIN [BODY]", u"Make a logical twin.", 1, 2, CreateGraphTwinOptions,
         CreateGraphTwinExamples, createGraphTwin},
    Verb{u"graph twin patch", u"TWIN BODY", u"Change a logical twin by a JSON Patch.", 2, 2,
         GraphWriteOptions, PatchGraphTwinExamples, patchGraphTwin},
    Verb{u"graph twin delete", u"TWIN", u"Remove a logical twin that has no relationships.", 1, 1,
         GraphDeleteOptions, DeleteGraphTwinExamples, deleteGraphTwin},
    Verb{u"graph export",
         u"[FILE]",
         u"Write logical twins and relationships into a JSON file.",
         0,
         1,
         {},
         ExportGraphExamples,
         exportGraph},
    Verb{u"graph import", u"FILE", u"Bring the twins and relationships of a file in.", 1, 1,
         ImportGraphOptions, ImportGraphExamples, importGraph},
    Verb{u"graph edge list", u"TWIN", u"List the relationships that begin at a twin.", 1, 1,
         GraphEdgesOptions, GraphEdgesExamples, listGraphEdges},
    Verb{u"graph edge incoming", u"TWIN", u"List the relationships that lead to a twin.", 1, 1,
         DialectOptions, IncomingEdgesExamples, listIncomingEdges},
    Verb{u"graph edge get", u"TWIN ID", u"Print a relationship.", 2, 2, DialectOptions, GetGraphEdgeExamples,
         getGraphEdge},
    Verb{u"graph edge put", u"TWIN ID [BODY]", u"Make or replace a relationship.", 2, 3, PutGraphEdgeOptions,
         PutGraphEdgeExamples, putGraphEdge},
    Verb{u"graph edge patch", u"TWIN ID BODY", u"Change the properties of a relationship by a JSON Patch.", 3,
         3, GraphWriteOptions, PatchGraphEdgeExamples, patchGraphEdge},
    Verb{u"graph edge delete", u"TWIN ID", u"Remove a relationship.", 2, 2, GraphDeleteOptions,
         DeleteGraphEdgeExamples, deleteGraphEdge},
    Verb{u"events", u"", u"Print the events of what happened, or with --hub of what happens.", 0, 0,
         EventsOptions, EventsExamples, printEvents},
    Verb{u"query", u"QUERY", u"Ask for twins in the query language of IoT Hub.", 1, 1, QueryOptions,
         QueryExamples, runQuery},
    Verb{u"bulk update", u"[CONDITION BODY]", u"Change many twins at once, with a dry run and an undo.", 0, 2,
         BulkUpdateOptions, BulkUpdateExamples, updateInBulk},
    Verb{u"export", u"[FILE]", u"Write twins into a JSON, CSV, YAML or XML file, or a workbook.", 0, 1,
         ExportOptions, ExportExamples, exportTwins},
    Verb{u"import", u"[FILE]", u"Register and update twins from a file, or from a hub.", 0, 1, ImportOptions,
         ImportExamples, importTwins},
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
    Verb{
        u"validate", u"FILE|DIR...", u"Check DTDL models.", 0, 0, {}, {}, nullptr, runValidate, validateHelp},
    Verb{u"model show", u"MODEL", u"Print the contents of a model, by id or file.", 1, 1, ModelOptions,
         ShowModelExamples, showModel},
    Verb{u"model tree", u"MODEL", u"Print a model down to fields and values.", 1, 1, ModelOptions,
         ModelTreeExamples, printModelTree},
    Verb{u"model diff", u"OLD NEW", u"Compare two versions of a model.", 2, 2, ModelOptions,
         DiffModelsExamples, diffModels},
    Verb{u"model infer", u"[DEVICE]", u"Guess a model from a twin.", 0, 1, InferModelOptions,
         InferModelExamples, inferModel},
    Verb{u"model skeleton", u"MODEL", u"Print a twin of a model with plain values.", 1, 1, SkeletonOptions,
         SkeletonExamples, printSkeleton},
    Verb{u"model thing", u"MODEL", u"Print a model as a Thing Model of the W3C.", 1, 1, ModelOptions,
         ThingExamples, printThing},
    Verb{u"model export", u"FILE.zip", u"Write all models as one archive in the layout of a repository.", 1,
         1, ModelOptions, ExportModelsExamples, exportModels},
    Verb{u"project", u"", u"Print the digital twin of a device twin document.", 0, 0, ProjectOptions,
         ProjectExamples, projectTwin},
    Verb{u"conformance", u"[DEVICE]", u"Judge twins by their models.", 0, 1, ConformanceOptions,
         ConformanceExamples, judgeConformance},
    Verb{u"completion",
         u"",
         u"Print a completion script for bash.",
         0,
         0,
         {},
         CompletionExamples,
         printCompletion},
};

} // namespace

std::span<const Verb> verbs()
{
    return Table;
}

std::span<const OptionSpec> commonOptions()
{
    return Common;
}

const Verb *findVerb(const QStringList &words, qsizetype *length)
{
    for (const auto &verb : Table) {
        const QStringList name = verb.name.toString().split(u' ');
        if (words.mid(0, name.size()) == name) {
            *length = name.size();
            return &verb;
        }
    }
    return nullptr;
}

} // namespace app::cli
