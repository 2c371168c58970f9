// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordingfile.h"

#include "sim/recording.h"

#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace twin;

namespace app::cli {

RecordingFile::RecordingFile(const QString &path, const QString &name, Timestamp start)
    : m_file(path)
    , m_name(name)
    , m_start(start)
    , m_last(start)
{ }

Error RecordingFile::failure() const
{
    return {ErrorCode::StoreFailed,
            u"The file '%1' cannot be written: %2."_s.arg(m_file.fileName(), m_file.errorString())};
}

Result<void> RecordingFile::open()
{
    m_isNew = !m_file.exists();
    return m_file.open(QIODevice::ReadWrite) ? Result<void>() : failure();
}

void RecordingFile::begin()
{
    if (std::exchange(m_hasBegun, true))
        return;
    m_file.resize(0);
    m_file.write(sim::headLine(m_name, m_start));
    m_file.flush();
}

void RecordingFile::write(const Changes &changes)
{
    begin();
    for (const auto &change : changes) {
        const QByteArray lines = sim::recordedLines(change, m_start);
        if (lines.isEmpty())
            continue;
        m_isInOrder = m_isInOrder && change.time >= m_last;
        m_last = std::max(m_last, change.time);
        m_file.write(lines);
    }
    m_file.flush();
}

Result<void> RecordingFile::close()
{
    if (!m_hasBegun) {
        m_file.close();
        if (m_isNew)
            m_file.remove();
        return {};
    }
    if (!m_file.flush() || m_file.error() != QFileDevice::NoError)
        return failure();
    m_file.close();
    return m_isInOrder ? Result<void>() : putInOrder();
}

Result<void> RecordingFile::putInOrder()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return failure();
    auto recording = sim::readRecording(m_file.readAll());
    m_file.close();
    if (!recording)
        return recording.error();
    auto &lines = recording->lines;
    const auto isEarlier = [](const auto &a, const auto &b) { return a.ticks < b.ticks; };
    std::stable_sort(lines.begin(), lines.end(), isEarlier);
    if (!lines.empty() && lines.front().ticks < 0) {
        const qint64 early = lines.front().ticks;
        recording->start = recording->start.plusTicks(early);
        for (auto &line : lines)
            line.ticks -= early;
    }
    const QByteArray text = sim::writeRecording(*recording);
    QSaveFile file(m_file.fileName());
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return Error{ErrorCode::StoreFailed,
                 u"The recording '%1' is whole, but could not be put in order: %2."_s.arg(
                     m_file.fileName(), file.errorString())};
}

} // namespace app::cli
