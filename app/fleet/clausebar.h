// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "fleet/clauses.h"

#include <QWidget>

namespace app {

class FlowBar;

/// The clauses of a query as pills, in step with its text. A pill is pressed to go to its place in the text;
/// its cross, or Delete, takes it out. One that is not finished says so.
class ClauseBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ClauseBar(AppContext &context, QWidget *parent = nullptr);

    void show(const QList<Clause> &clauses);
    /// What a screen reader says of each pill.
    QStringList names() const;
    /// The pills and the words between them.
    const QList<QWidget *> &pills() const { return m_pills; }

signals:
    void chosen(qsizetype index);
    void removed(qsizetype index);

private:
    AppContext &m_context;
    FlowBar *m_bar;
    QWidget *m_add;
    QList<Clause> m_clauses;
    QList<QWidget *> m_pills;
};

} // namespace app
