// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/inflate.h"

#include "payload/values.h"

#include <algorithm>
#include <memory>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace twin::payload {

namespace {

constexpr int RawStream = -15; // the largest window, without a head
constexpr qsizetype Step = 64 * 1024;

} // namespace

Result<QByteArray> inflated(QByteArrayView packed, qsizetype most)
{
    z_stream stream{};
    if (inflateInit2(&stream, RawStream) != Z_OK)
        return faultAt(0, u"The block cannot be unpacked."_s);
    const std::unique_ptr<z_stream, decltype([](z_stream *ended) { inflateEnd(ended); })> end(&stream);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data())); // zlib only reads it
    stream.avail_in = uInt(packed.size());
    QByteArray bytes;
    int state = Z_OK;
    while (state == Z_OK) {
        const qsizetype before = bytes.size();
        if (before > most)
            return Error{.code = ErrorCode::MessageTooLarge,
                         .detail = u"The block holds more than %1 bytes."_s.arg(most),
                         .limit = most};
        bytes.resize(before + std::min(Step, most + 1 - before));
        stream.next_out = reinterpret_cast<Bytef *>(bytes.data() + before);
        stream.avail_out = uInt(bytes.size() - before);
        state = inflate(&stream, Z_NO_FLUSH);
        bytes.resize(bytes.size() - qsizetype(stream.avail_out));
    }
    if (state != Z_STREAM_END || bytes.size() > most)
        return faultAt(qsizetype(stream.total_in), u"The block is damaged or cut."_s);
    return bytes;
}

} // namespace twin::payload
