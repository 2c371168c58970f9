// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "problems/problemsmodel.h"
#include "shared/drawer.h"

class QLineEdit;
class QTreeView;

namespace app {

class ProblemDetails;
class TextLabel;

/// The Problems drawer: what is wrong with models and twins, explained, with fixes. Enter or a double click
/// leads to the value or the text. Binds FilterProblems, ProblemsOfModel and AllProblems.
class ProblemsPane final : public Drawer
{
    Q_OBJECT
public:
    explicit ProblemsPane(AppContext &context, QWidget *parent = nullptr);

    QWidget *tools() const override { return m_tools; }
    void setModel(const QString &modelId) override;

    const ProblemsModel &model() const { return m_model; }
    QTreeView *table() const { return m_table; }
    ProblemDetails *details() const { return m_details; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTools();
    void makeTable();
    void bindActions();
    void setOnlyModel(bool only);
    void onCounts();
    void onCurrent();
    void goTo(const QModelIndex &index);
    void copyCurrent();
    void applyTheme();

    AppContext &m_context;
    ProblemsModel m_model;
    QString m_modelId;
    bool m_onlyModel = false;
    QWidget *m_tools = nullptr;
    TextLabel *m_counts = nullptr;
    QLineEdit *m_filter = nullptr;
    QTreeView *m_table = nullptr;
    TextLabel *m_none = nullptr;
    ProblemDetails *m_details = nullptr;
};

} // namespace app
