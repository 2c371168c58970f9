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
    OptionSpec{u"auth", u"KIND", u"sas (keys are made), selfSigned, certificateAuthority or none"},
    OptionSpec{u"thumbprint", u"HEX", u"of the certificate of a selfSigned device"},
    OptionSpec{u"tags", u"BODY", u"the first tags"},
    OptionSpec{u"desired", u"BODY", u"the first desired properties"},
};
constexpr std::array CreateExamples{
    Example{u"devices create lamp-2 -w home.twins --tags '{\"room\": \"hall\"}'",
            u"registers a device with a tag"},
    Example{u"devices create lamp-2 --module driver -w home.twins", u"registers a module of it"},
};

constexpr std::array DeleteOptions{Module, IfMatch};
constexpr std::array DeleteExamples{
    Example{u"devices delete lamp-2 -w home.twins", u"removes the device, its twin and its modules"},
};

constexpr std::array GetOptions{Module};
constexpr std::array GetTwinExamples{
    Example{u"twin get lamp-1 -w home.twins", u"prints every value with its time and version"},
    Example{u"twin get lamp-1 -w home.twins --json", u"prints the whole document"},
};

constexpr std::array WriteOptions{Module, IfMatch};
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

constexpr std::array EventsOptions{
    OptionSpec{u"device", u"DEVICE", u"only events of this device and its modules"},
    OptionSpec{u"top", u"N", u"only the newest N events, 100 when not given"},
};
constexpr std::array EventsExamples{
    Example{u"events -w home.twins --top 20", u"prints a table, oldest first"},
    Example{u"events -w home.twins --device lamp-1 --json",
            u"prints one envelope a line, as a route of a hub hands them out"},
};

constexpr std::array QueryOptions{
    OptionSpec{u"twins", u"FILE", u"ask the twins of a JSON file (an array of twin documents) instead of a workspace"},
    OptionSpec{u"explain", u"", u"print how it is answered and what each clause selects"},
    OptionSpec{u"why", u"DEVICE", u"print which clause lets this device (or DEVICE/MODULE) out"},
    OptionSpec{u"watch", u"", u"go on and print what changes in the answer, until stopped"},
};
constexpr std::array QueryExamples{
    Example{u"query \"SELECT * FROM devices WHERE tags.site = 'zurich'\" -w home.twins", u"prints a table"},
    Example{u"query 'SELECT status, COUNT() AS n FROM devices GROUP BY status' --twins fleet.json --json",
            u"prints the rows as JSON"},
    Example{u"query 'SELECT * FROM devices WHERE tags.floor > 1' -w home.twins --why lamp-1",
            u"names the clause that lamp-1 does not meet"},
};

constexpr std::array CompletionExamples{
    Example{u"completion", u"prints a script for bash: source <(twinscope-cli completion)"},
};

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
    Verb{u"devices delete", u"DEVICE", u"Remove a device with its twin and modules, or one module.", 1, 1,
         DeleteOptions, DeleteExamples, deleteDevice},
    Verb{u"twin get", u"DEVICE", u"Print a device twin.", 1, 1, GetOptions, GetTwinExamples, getTwin},
    Verb{u"twin patch", u"DEVICE BODY", u"Merge tags and desired properties into a twin.", 2, 2, WriteOptions,
         PatchTwinExamples, patchTwin},
    Verb{u"twin replace", u"DEVICE BODY", u"Replace tags or desired properties of a twin.", 2, 2,
         WriteOptions, ReplaceTwinExamples, replaceTwin},
    Verb{u"digital-twin get", u"DEVICE", u"Print a digital twin.", 1, 1, GetOptions, GetDigitalTwinExamples,
         getDigitalTwin},
    Verb{u"digital-twin patch", u"DEVICE BODY", u"Change writable properties by a JSON Patch.", 2, 2,
         WriteOptions, PatchDigitalTwinExamples, patchDigitalTwin},
    Verb{u"events", u"", u"Print the events of what happened, as far as it is kept.", 0, 0, EventsOptions,
         EventsExamples, printEvents},
    Verb{u"query", u"QUERY", u"Ask for twins in the query language of IoT Hub.", 1, 1, QueryOptions, QueryExamples,
         runQuery},
    Verb{
        u"validate", u"FILE|DIR...", u"Check DTDL models.", 0, 0, {}, {}, nullptr, runValidate, validateHelp},
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
