// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtdl/modellibrary.h"
#include "models/modelrow.h"

#include <QCoreApplication>

namespace app {

/// Makes the rows of a model from its text, so that a model with faults has a tree too. What it extends and
/// its components come from the library.
class ModelRows final
{
    Q_DECLARE_TR_FUNCTIONS(app::ModelRows)
public:
    static constexpr int MaxDepth = 12; ///< of interfaces inside each other

    /// `languages` in the order of choice, as QLocale::uiLanguages().
    ModelRows(const twin::dtdl::ModelLibrary &library, const QStringList &languages)
        : m_library(library)
        , m_languages(languages)
    { }

    /// A row for each interface in `text`. `faults`: where the problems of that text are.
    std::vector<ModelRow> rowsOf(const twin::Json &text, const QList<twin::json::Pointer> &faults) const;

private:
    struct Place {
        QString modelId;
        twin::json::Pointer pointer;
        QStringList path;
        bool inherited = false;
        int depth = 0;
        twin::Json schemas{}; ///< those that the interface defines for itself
        twin::json::Pointer schemasAt{};
    };

    ModelRow interfaceRow(const twin::Json &json, const Place &at) const;
    void addBases(const twin::Json &extended, const Place &at, ModelRow &row) const;
    ModelRow contentRow(const twin::Json &json, const Place &at) const;
    void addPayload(const twin::Json &json, std::string_view member, const QString &note, const Place &at,
                    ModelRow &row) const;
    void resolveComponent(const twin::Json &schema, const Place &at, ModelRow &row) const;
    ModelRow partRow(const twin::Json &json, const Place &at) const;
    void addSchemaParts(const twin::Json &schema, const Place &at, ModelRow &row) const;
    QString schemaText(const twin::Json &schema, const Place &at) const;
    QString textIn(const twin::Json &text) const;
    void describe(const twin::Json &json, ModelRow &row) const;
    twin::Json interfaceText(const QString &id) const;

    const twin::dtdl::ModelLibrary &m_library;
    QStringList m_languages;
};

} // namespace app
