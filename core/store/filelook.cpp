// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filelook.h"

#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace twin::store {

namespace {

// Offsets of the SQLite file format, sections 1.3 and 4.1 of its document.
constexpr qsizetype HeaderBytes = 100;
constexpr qsizetype UserVersionAt = 60;
constexpr qsizetype ApplicationIdAt = 68;
constexpr qsizetype LogHeaderBytes = 32;
constexpr qsizetype FrameHeaderBytes = 24;
constexpr qsizetype SaltAt = 16;
constexpr qsizetype FrameSaltAt = 8;
constexpr qsizetype SaltBytes = 8;
constexpr quint32 LogMagic = 0x377f0682; // the last bit tells the byte order of the sums

quint32 numberAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

void readHeader(const QByteArray &header, FileLook &look)
{
    look.userVersion = numberAt(header, UserVersionAt);
    look.applicationId = numberAt(header, ApplicationIdAt);
}

// The newest copy of page 1 among the committed frames counts. Sums are not checked: a frame that SQLite
// would drop can only make this more careful.
void readLog(const QString &path, FileLook &look)
{
    QFile log(path + u"-wal"_s);
    if (!log.open(QIODevice::ReadOnly))
        return;
    const QByteArray header = log.read(LogHeaderBytes);
    if (header.size() < LogHeaderBytes || (numberAt(header, 0) | 1U) != (LogMagic | 1U))
        return;
    const qint64 pageBytes = numberAt(header, 8);
    QByteArray pending;
    for (qint64 at = LogHeaderBytes; log.seek(at); at += FrameHeaderBytes + pageBytes) {
        const QByteArray frame = log.read(FrameHeaderBytes);
        if (frame.size() < FrameHeaderBytes ||
            frame.mid(FrameSaltAt, SaltBytes) != header.mid(SaltAt, SaltBytes))
            return;
        if (numberAt(frame, 0) == 1)
            pending = log.read(HeaderBytes);
        const bool isCommit = numberAt(frame, 4) != 0;
        if (isCommit && pending.size() == HeaderBytes)
            readHeader(std::exchange(pending, {}), look);
    }
}

} // namespace

Result<FileLook> lookAt(const QString &path)
{
    QFile file(path);
    FileLook look;
    if (!file.exists())
        return look;
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::StoreFailed,
                     u"The workspace '%1' cannot be read: %2."_s.arg(path, file.errorString())};
    const QByteArray header = file.read(HeaderBytes);
    if (header.isEmpty())
        return look;
    if (header.size() < HeaderBytes || !header.startsWith("SQLite format 3")) {
        look.kind = FileLook::Kind::Other;
        return look;
    }
    look.kind = FileLook::Kind::Database;
    readHeader(header, look);
    readLog(path, look);
    return look;
}

} // namespace twin::store
