// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/pathcounts.h"
#include "shared/theme.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace app {

class TextLabel;

/// Makes a clause of a query from a path, a comparison and a value, for people who do not know the language.
/// The clause is shown as it will stand in the query.
class AddClauseDialog final : public QDialog
{
    Q_OBJECT
public:
    AddClauseDialog(const Theme &theme, const std::vector<twin::query::PathCount> &paths,
                    QWidget *parent = nullptr);

    QLineEdit *path() const { return m_path; }
    QComboBox *comparison() const { return m_comparison; }
    QLineEdit *value() const { return m_value; }
    QPushButton *addButton() const { return m_add; }
    /// Empty while something is missing or wrong.
    QString clause() const;

signals:
    void chosen(const QString &clause);

private:
    void makeFields(const std::vector<twin::query::PathCount> &paths);
    QString written() const;
    void update();

    const Theme &m_theme;
    QLineEdit *m_path = nullptr;
    QComboBox *m_comparison = nullptr;
    QLineEdit *m_value = nullptr;
    TextLabel *m_preview = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace app
