// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zipwriter.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace twin {

namespace {

constexpr quint16 Version = 20; // deflate and folders
constexpr quint16 Utf8Names = 0x0800;
constexpr quint16 Deflated = 8;

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 c = i;
        for (int bit = 0; bit < 8; ++bit)
            c = (c & 1) != 0 ? 0xEDB88320U ^ (c >> 1) : c >> 1;
        table[i] = c;
    }
    return table;
}

quint32 crcOf(const QByteArray &bytes)
{
    static constexpr auto Table = crcTable();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = Table[(crc ^ quint8(byte)) & 0xFFU] ^ (crc >> 8);
    return ~crc;
}

/// The raw deflate stream: qCompress() puts a length and a zlib header before it and a checksum behind it.
QByteArray deflated(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return QByteArrayLiteral("\x03\0"); // one empty block, of which qCompress() makes none
    constexpr qsizetype Before = 4 + 2;
    constexpr qsizetype Behind = 4;
    const QByteArray packed = qCompress(bytes);
    return packed.mid(Before, packed.size() - Before - Behind);
}

void put16(QByteArray &out, quint16 value)
{
    const quint16 little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void put32(QByteArray &out, quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// Date and time of MS-DOS: from 1980, in steps of two seconds.
std::pair<quint16, quint16> dosTime(const QDateTime &time)
{
    const QDate date = time.date();
    const QTime clock = time.time();
    const int year = std::clamp(date.year() - 1980, 0, 127);
    return {quint16(clock.hour() << 11 | clock.minute() << 5 | clock.second() / 2),
            quint16(year << 9 | date.month() << 5 | date.day())};
}

/// What the header before a file and its line in the directory have in common.
struct Facts {
    QByteArray name;
    quint32 crc = 0;
    quint32 packed = 0;
    quint32 size = 0;
    quint32 offset = 0;
};

void putFacts(QByteArray &out, const Facts &facts, const QDateTime &time)
{
    const auto [clock, date] = dosTime(time);
    put16(out, Version);
    put16(out, Utf8Names);
    put16(out, Deflated);
    put16(out, clock);
    put16(out, date);
    put32(out, facts.crc);
    put32(out, facts.packed);
    put32(out, facts.size);
    put16(out, quint16(facts.name.size()));
    put16(out, 0); // extra field
}

} // namespace

QByteArray zipOf(const QList<ZipEntry> &entries, const QDateTime &time)
{
    QByteArray out;
    QList<Facts> all;
    for (const ZipEntry &entry : entries) {
        const QByteArray packed = deflated(entry.bytes);
        const Facts facts{.name = entry.name.toUtf8(),
                          .crc = crcOf(entry.bytes),
                          .packed = quint32(packed.size()),
                          .size = quint32(entry.bytes.size()),
                          .offset = quint32(out.size())};
        put32(out, 0x04034B50U);
        putFacts(out, facts, time);
        out += facts.name;
        out += packed;
        all.append(facts);
    }
    const auto directory = quint32(out.size());
    for (const Facts &facts : std::as_const(all)) {
        put32(out, 0x02014B50U);
        put16(out, Version); // made by
        putFacts(out, facts, time);
        for (int i = 0; i < 3; ++i) // comment, disk, internal attributes
            put16(out, 0);
        put32(out, 0); // external attributes
        put32(out, facts.offset);
        out += facts.name;
    }
    const auto length = quint32(out.size()) - directory;
    put32(out, 0x06054B50U);
    put32(out, 0); // disks
    put16(out, quint16(all.size()));
    put16(out, quint16(all.size()));
    put32(out, length);
    put32(out, directory);
    put16(out, 0); // comment
    return out;
}

} // namespace twin
