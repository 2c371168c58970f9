// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"
#include "cli/verbtables.h"

namespace app::cli {

namespace {

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

constexpr std::array Rows{
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
};

} // namespace

std::span<const Verb> fleetVerbs()
{
    return Rows;
}

} // namespace app::cli
