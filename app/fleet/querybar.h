// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "fleet/fleetstore.h"
#include "query/query.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QMenu;
class QToolButton;

namespace app {

class ClauseBar;
class GroupMenu;
class QueryField;
class TextLabel;

/// The query of the fleet table: its clauses, its text, what is wrong with it, the queries of before, the
/// starred ones and those of groups.
///
/// A text that can be read is run shortly after the last key, or at once by Ctrl+Enter. One that cannot is
/// underlined where it is wrong, with the reason below it; it stays as it is, and so does the table. Binds
/// AddClause.
class QueryBar final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int PauseMSecs = 400; ///< after the last key

    QueryBar(AppContext &context, FleetStore &store, QWidget *parent = nullptr);

    QueryField *field() const { return m_field; }
    GroupMenu *groups() const { return m_groupMenu; }
    ClauseBar *clauses() const { return m_clauses; }
    QString text() const;
    /// Runs it at once.
    void setText(const QString &text);
    QString wrongText() const;

signals:
    void asked(const twin::query::Query &query);
    /// A query that selects values, not whole devices.
    void answerWanted(const twin::query::Query &query);

private:
    QWidget *makeButtons();
    void makeClauses();
    void addClause();
    /// Whether the text could be read.
    bool run();
    void runByHand();
    void showWrong(const twin::Error &error);
    void fillHistory();
    void showStar();
    void applyTheme();

    AppContext &m_context;
    FleetStore &m_store;
    ClauseBar *m_clauses = nullptr;
    QueryField *m_field;
    TextLabel *m_wrong;
    QToolButton *m_history = nullptr;
    QMenu *m_menu = nullptr;
    QToolButton *m_groups = nullptr;
    GroupMenu *m_groupMenu = nullptr;
    QToolButton *m_star = nullptr;
    QTimer m_pause;
    std::optional<QString> m_run; // the text that the table shows
};

} // namespace app
