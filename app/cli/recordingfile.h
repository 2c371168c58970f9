// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/change.h"

#include <QFile>

namespace app::cli {

/// A recording that is written as things happen, so that what was written is there whatever comes. Events of
/// several partitions do not come in the order of their times: close() puts them in order.
class RecordingFile final
{
public:
    /// `start` may turn out to be too late; then the recording begins with its first line.
    RecordingFile(const QString &path, const QString &name, twin::Timestamp start);

    /// Sees that it can be written; what is in it stays until begin(). StoreFailed.
    twin::Result<void> open();
    /// Makes it an empty recording. The first write() does so, too.
    void begin();
    void write(const twin::Changes &changes);
    /// StoreFailed when something was not written. One that has not begun is as it was before.
    twin::Result<void> close();

private:
    twin::Result<void> putInOrder();
    twin::Error failure() const;

    QFile m_file;
    QString m_name;
    twin::Timestamp m_start;
    twin::Timestamp m_last;
    bool m_isNew = false;
    bool m_hasBegun = false;
    bool m_isInOrder = true;
};

} // namespace app::cli
