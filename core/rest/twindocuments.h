// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/record.h"

#include <QByteArray>
#include <QHash>

namespace twin::rest {

/// The texts of twin documents that were asked for: dashboards ask for the same twin again and again, and
/// writing it takes longer than the rest of an answer. A record never changes, so its text does not either.
class TwinDocuments final
{
public:
    static constexpr qsizetype MostBytes = 8 * 1024 * 1024; ///< of texts; then the older half is forgotten

    /// The text of twinDocument().
    QByteArray of(const RecordPtr &record);

private:
    struct Document {
        RecordPtr record; // so that its address names it
        QByteArray text;
    };
    using Documents = QHash<const Record *, Document>;

    Documents m_newer;
    Documents m_older;
    qsizetype m_bytes = 0; // of m_newer
};

} // namespace twin::rest
