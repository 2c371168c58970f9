// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/eventfile.h"

#include "json/writer.h"

using namespace Qt::StringLiterals;

namespace twin::host {

Result<std::unique_ptr<EventFile>> EventFile::open(const QString &path, wire::EventFeed &feed)
{
    std::unique_ptr<EventFile> file(new EventFile(path));
    if (!file->m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return Error{ErrorCode::StoreFailed,
                     u"The events file '%1' cannot be written: %2."_s.arg(path, file->m_file.errorString())};
    file->m_subscription =
        feed.subscribe({}, [target = file.get()](const HubEvent &event) { target->write(event); });
    return file;
}

// Readers follow the file while it grows: a whole line at a time.
void EventFile::write(const HubEvent &event)
{
    m_file.write(json::write(event.toJson()) + '\n');
    m_file.flush();
}

} // namespace twin::host
