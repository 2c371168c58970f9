// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "find/finder.h"
#include "find/findmodel.h"
#include "shared/charticon.h"
#include "shared/drawer.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;
class QTreeView;

namespace app {

class TextLabel;

/// The Find drawer: looks for a text in names and values of all twins while somebody types. Enter or a double
/// click on a hit leads to its value.
class FindPane final : public Drawer, public ChartSource
{
    Q_OBJECT
public:
    explicit FindPane(AppContext &context, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    QTreeView *table() const { return m_table; }
    const FindModel &model() const { return m_model; }
    QToolButton *caseButton() const { return m_case; }
    QToolButton *wordButton() const { return m_word; }
    QToolButton *expressionButton() const { return m_expression; }
    QComboBox *sections() const { return m_sections; }
    /// "48 hits in 12 devices", or why nothing can be looked for.
    QString statusText() const;
    bool isSearching() const { return m_finder.isRunning(); }
    /// What the field and the buttons ask for.
    twin::fleet::SearchWanted wanted() const;
    /// Looks at once, without waiting for the next key.
    void searchNow();
    bool showCurrentInChart() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    QToolButton *makeToggle(const QString &text, const QString &name);
    void makeTable();
    void searchSoon();
    void onFound(const Finder::Batch &batch);
    void onEnded(bool whole);
    void showStatus();
    void goTo(const QModelIndex &index);
    bool showInChart(const QModelIndex &hit);
    void enterTable();
    void copyCurrent();
    void applyTheme();

    AppContext &m_context;
    FindModel m_model;
    Finder m_finder;
    QTimer m_soon;
    bool m_whole = true;
    QString m_fault;
    QLineEdit *m_field = nullptr;
    QToolButton *m_case = nullptr;
    QToolButton *m_word = nullptr;
    QToolButton *m_expression = nullptr;
    QComboBox *m_parts = nullptr;
    QComboBox *m_sections = nullptr;
    TextLabel *m_status = nullptr;
    QPushButton *m_stop = nullptr;
    QTreeView *m_table = nullptr;
    TextLabel *m_none = nullptr;
};

} // namespace app
