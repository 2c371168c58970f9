// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/modellibrary.h"
#include "models/modelrow.h"
#include "shared/jsoneditor.h"

namespace app {

/// A text of a model, looked through.
struct ModelCheck {
    bool isJson = false; ///< else there are no rows
    std::vector<ModelRow> rows{};
    QList<TextMark> marks{}; ///< each fault of this text, explained
    qsizetype faults = 0; ///< also those that have no place
    QString version{}; ///< "DTDL 3", by the context of the first interface
};

/// Reads and judges a text as it stands in an editor; what it needs comes from the library.
ModelCheck checkModel(const QByteArray &text, const twin::dtdl::ModelLibrary &library,
                      const QStringList &languages);
/// The way to a byte of the text, for people: names where elements have one, else keys: contents, limits,
/// unit.
QStringList wayTo(const QByteArray &text, qsizetype offset);

} // namespace app
