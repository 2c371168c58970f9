// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "problems/problem.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace app {

class TextLabel;

/// Explains one problem: what, which rule, how to mend it; offers fixes and shows the patch of the chosen one
/// before it is made.
class ProblemDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemDetails(AppContext &context, QWidget *parent = nullptr);

    QList<QPushButton *> fixButtons() const { return m_fixes; }
    QPushButton *applyButton() const { return m_apply; }
    /// "PATCH reported {...}", empty while no fix is chosen.
    QString patchText() const;

    void show(const Problem &problem);
    void clear();

signals:
    void copyWanted();
    /// The page on this kind of problem.
    void helpWanted();
    /// The web sources may have the model that is missing.
    void fetchWanted();

private:
    TextLabel *addLine(const QString &caption);
    void makeFixes();
    void choose(const twin::dtdl::Fix &fix);
    void leave();
    void apply();

    AppContext &m_context;
    Problem m_problem;
    TextLabel *m_what;
    TextLabel *m_rule;
    TextLabel *m_mend;
    QWidget *m_buttons;
    QHBoxLayout *m_buttonRow;
    QList<QPushButton *> m_fixes;
    QWidget *m_preview;
    TextLabel *m_patch;
    QPushButton *m_apply = nullptr;
    twin::dtdl::Fix m_fix;
};

} // namespace app
