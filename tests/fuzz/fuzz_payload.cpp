// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies of messages in every format that is read; the first byte chooses it.
#include "json/reader.h"
#include "payload/format.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace twin;
    static const Json schema = *json::read(QByteArrayView(
        R"({"type":"record","name":"R","fields":[{"name":"a","type":["null","long","string","R"]},)"
        R"({"name":"b","type":{"type":"array","items":"double"}},{"name":"c","type":{"type":"map","values":"bytes"}}]})"));
    if (size == 0)
        return 0;
    const auto format = payload::Formats[data[0] % payload::Formats.size()];
    const QByteArray body(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    (void)payload::read(format, body, schema);
    return 0;
}
