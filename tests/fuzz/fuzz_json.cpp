// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: any bytes as JSON. What is read is written and read again to the same; a place lies in
// the text; an error says where; the scan of a model looks at anything.
#include "dtdl/modelscan.h"
#include "json/reader.h"
#include "json/writer.h"

#include <cstdint>

using namespace twin;

namespace {

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

void checkPlaces(const json::SourceMap &map, const json::SourceMap::Node &node, qsizetype size)
{
    require(node.offset >= 0 && node.offset < node.end && node.end <= size);
    for (std::size_t i = 0; i < node.children.size(); ++i)
        checkPlaces(map, map.child(node, qsizetype(i)), size);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto value = json::read(bytes);
    const auto parsed = json::readWithPlaces(bytes);
    require(value.has_value() == parsed.has_value());
    if (!value) {
        require(!value.error().detail.isEmpty() && value.error().at.offset <= bytes.size());
        return 0;
    }
    require(Json::identical(*value, parsed->value));
    checkPlaces(parsed->places, parsed->places.root(), bytes.size());
    const auto again = json::read(json::write(*value));
    require(again && Json::identical(*again, *value));
    dtdl::scanModel(*value);
    return 0;
}
