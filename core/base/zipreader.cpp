// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zipreader.h"

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace twin {

namespace {

struct Closing {
    void operator()(archive *reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, Closing>;

Error broken(archive *reader)
{
    const char *why = archive_error_string(reader);
    return {.code = ErrorCode::Argument,
            .detail = u"The file is no whole ZIP archive: %1."_s.arg(why ? QString::fromUtf8(why)
                                                                         : u"nothing of one is in it"_s)};
}

Result<QByteArray> dataOf(archive *reader, qint64 most)
{
    QByteArray bytes;
    std::array<char, 65'536> block{};
    for (;;) {
        const auto read = archive_read_data(reader, block.data(), block.size());
        if (read < 0)
            return broken(reader);
        if (read == 0)
            return bytes;
        if (bytes.size() + read > most)
            return Error{.code = ErrorCode::Argument,
                         .detail = u"The archive unpacks to more than it may: %1 bytes are left."_s.arg(most),
                         .limit = most};
        bytes.append(block.data(), qsizetype(read));
    }
}

} // namespace

Result<QList<ZipEntry>> unzipped(QByteArrayView archive, const std::function<bool(const QString &)> &wanted,
                                 qint64 most)
{
    const Reader reader(archive_read_new());
    archive_read_support_format_zip_seekable(reader.get());
    if (archive_read_open_memory(reader.get(), archive.data(), std::size_t(archive.size())) != ARCHIVE_OK)
        return broken(reader.get());
    QList<ZipEntry> entries;
    archive_entry *entry = nullptr;
    for (;;) {
        const int next = archive_read_next_header(reader.get(), &entry);
        if (next == ARCHIVE_EOF)
            return entries;
        if (next < ARCHIVE_WARN)
            return broken(reader.get());
        const char *utf8 = archive_entry_pathname_utf8(entry);
        const QString name = QString::fromUtf8(utf8 ? utf8 : archive_entry_pathname(entry));
        if (!wanted(name))
            continue;
        auto bytes = dataOf(reader.get(), most);
        if (!bytes)
            return bytes.error();
        most -= bytes->size();
        entries.append({.name = name, .bytes = *std::move(bytes)});
    }
}

} // namespace twin
