// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/recordtexts.h"

#include "json/writer.h"

namespace twin {

QByteArray RecordTexts::of(const RecordPtr &record)
{
    if (const auto found = m_newer.constFind(record.get()); found != m_newer.cend())
        return found->text;
    const auto old = m_older.constFind(record.get());
    const QByteArray text = old != m_older.cend() ? old->text : json::write(m_document(*record));
    m_bytes += text.size();
    if (m_bytes > MostBytes / 2) {
        m_older = std::exchange(m_newer, {});
        m_bytes = text.size();
    }
    m_newer.insert(record.get(), {record, text});
    return text;
}

} // namespace twin
