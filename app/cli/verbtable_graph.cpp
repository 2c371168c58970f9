// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbs.h"
#include "cli/verbtables.h"

namespace app::cli {

namespace {

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

constexpr std::array Rows{
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
};

} // namespace

std::span<const Verb> graphVerbs()
{
    return Rows;
}

} // namespace app::cli
