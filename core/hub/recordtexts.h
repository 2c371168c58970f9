// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/record.h"

#include <QByteArray>
#include <QHash>

namespace twin {

/// The texts of twins that were asked for: dashboards and devices ask for the same twin again and again, and
/// writing it takes longer than the rest of an answer. A record never changes, so its text does not either.
class RecordTexts final
{
public:
    using Document = Json (*)(const Record &record);
    static constexpr qsizetype MostBytes = 8 * 1024 * 1024; ///< of texts; then the older half is forgotten

    /// `document` says what is written of a record.
    explicit RecordTexts(Document document)
        : m_document(document)
    { }

    /// The compact JSON of the record's document.
    QByteArray of(const RecordPtr &record);

private:
    struct Text {
        RecordPtr record; // so that its address names it
        QByteArray text;
    };
    using Texts = QHash<const Record *, Text>;

    Document m_document;
    Texts m_newer;
    Texts m_older;
    qsizetype m_bytes = 0; // of m_newer
};

} // namespace twin
