// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "components/schematree.h"

#include <QDialog>

class QPushButton;

namespace app {

class TextLabel;

/// A window with the form of one value that has parts, where a line has no room for it. What is wrong is
/// said above the buttons.
class SchemaDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The schema must outlive it.
    SchemaDialog(const Theme &theme, const twin::dtdl::Element &schema, const QString &unit,
                 const QString &name, const SchemaTree::Value &value, QWidget *parent);

    SchemaTree *tree() const { return m_tree; }
    QPushButton *takeButton() const { return m_take; }
    QString problem() const;

signals:
    /// The person is done; nothing: there is no value any more.
    void taken(const std::optional<twin::Json> &value);

private:
    void check();

    const twin::dtdl::Element &m_schema;
    SchemaTree *m_tree;
    TextLabel *m_problem;
    QPushButton *m_take;
};

} // namespace app
