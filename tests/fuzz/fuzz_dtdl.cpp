// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: any bytes as a model and, behind a zero byte, as a value for each of its schemas.
#include "dtdl/parser.h"
#include "dtdl/schema.h"
#include "json/reader.h"

#include <cstdint>

using namespace twin;
using namespace twin::dtdl;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype zero = bytes.indexOf('\0');
    ParseOptions options;
    options.undefinedExtensions = ParseOptions::UndefinedExtensions::Allow;
    const ParseResult result =
        parseModels({{QStringLiteral("model"), zero < 0 ? bytes : bytes.left(zero)}}, options);
    for (const Problem &problem : result.problems) {
        if (problem.sentence().isEmpty() || problem.place().document.isNull())
            __builtin_trap();
    }
    const auto value = zero < 0 ? Result<Json>(Json()) : json::read(bytes.mid(zero + 1));
    for (std::size_t i = 0; result.models && value && i < result.models->elements().size(); ++i) {
        const Element &element = result.models->elements()[i];
        if (canHaveInstances(element))
            check(*value, element);
    }
    return 0;
}
