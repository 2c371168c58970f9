// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace twin::dtdl {

/// What can be wrong with a model. Meanings and sentences: tables/problems.inc.
enum class ProblemKind : quint8 {
#define DTDL_PROBLEM(name, id, sentence) name,
#include "dtdl/tables/problems.inc"
#undef DTDL_PROBLEM
};

/// Where in the texts an error lies.
struct ProblemPlace {
    QString document; ///< index of the text, or the id that a resolver was asked for; null: nowhere
    int startLine = 0; ///< from 1, 0: none
    int endLine = 0; ///< 0 when it is one line
    TextPlace at{}; ///< what an editor underlines; `line` is startLine

    bool isNull() const { return document.isNull(); }
};

/// One error in a model. A member that does not apply is null.
struct Problem {
    ProblemKind kind = ProblemKind::NotJson;
    QString primaryId{};
    QString secondaryId{};
    QString property{};
    QString auxProperty{};
    QString type{};
    QString value{};
    QString restriction{};
    ProblemPlace primary{};
    ProblemPlace secondary{};

    /// "badType"
    QString name() const { return nameOf(kind); }
    /// "dtmi:dtdl:parsingError:badType"
    QString validationId() const;
    /// One English sentence.
    QString sentence() const;
    /// The place that an editor shows: the primary one, or else the secondary one.
    const ProblemPlace &place() const { return primary.isNull() ? secondary : primary; }

    static QString nameOf(ProblemKind kind);
    static QList<ProblemKind> allKinds();
};

} // namespace twin::dtdl

Q_DECLARE_METATYPE(twin::dtdl::Problem)
