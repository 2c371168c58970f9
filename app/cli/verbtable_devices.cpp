// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"
#include "cli/verbtables.h"

namespace app::cli {

namespace {

constexpr OptionSpec Auth{u"auth", u"KIND", u"sas, selfSigned, certificateAuthority or none"};
constexpr OptionSpec PrimaryKey{u"primary-key", u"BASE64", u"with sas; one that is not given is made"};
constexpr OptionSpec SecondaryKey{u"secondary-key", u"BASE64", u"likewise"};
constexpr OptionSpec Thumbprint{u"thumbprint", u"HEX", u"of the certificate of a selfSigned device"};
constexpr OptionSpec SecondaryThumbprint{u"secondary-thumbprint", u"HEX", u"of a second one"};

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

constexpr int MostNamed = 1'000; // devices in one command line

constexpr std::array Rows{
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
};

} // namespace

std::span<const Verb> deviceVerbs()
{
    return Rows;
}

} // namespace app::cli
