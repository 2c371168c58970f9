// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/validate.h"
#include "cli/verbs.h"
#include "cli/verbtables.h"

namespace app::cli {

namespace {

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

constexpr std::array Rows{
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

std::span<const Verb> modelVerbs()
{
    return Rows;
}

} // namespace app::cli
