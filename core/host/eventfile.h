// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/eventfeed.h"

#include <QFile>

namespace twin::host {

/// Appends the envelope of every event to a file, one a line.
class EventFile final
{
public:
    /// StoreFailed when the file cannot be written. The feed must outlive it.
    static Result<std::unique_ptr<EventFile>> open(const QString &path, wire::EventFeed &feed);

private:
    explicit EventFile(const QString &path)
        : m_file(path)
    { }
    void write(const HubEvent &event);

    QFile m_file;
    wire::Listening m_subscription;
};

} // namespace twin::host
