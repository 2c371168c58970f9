// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twin/twindraft.h"

#include <QFrame>

class QPushButton;
class QRadioButton;

namespace app {

class Theme;

/// Asks for each place that the draft and somebody else changed: mine or theirs.
class MergePanel final : public QFrame
{
    Q_OBJECT
public:
    MergePanel(Theme &theme, const QList<DraftConflict> &conflicts, QWidget *parent = nullptr);

    qsizetype count() const { return m_conflicts.size(); }
    QRadioButton *mine(qsizetype at) const { return m_mine.at(at); }
    QRadioButton *theirs(qsizetype at) const { return m_theirs.at(at); }
    QPushButton *acceptButton() const { return m_accept; }

signals:
    /// The conflicts for which mine was chosen.
    void accepted(const QList<app::DraftConflict> &mine);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    QList<DraftConflict> m_conflicts;
    QList<QRadioButton *> m_mine;
    QList<QRadioButton *> m_theirs;
    QPushButton *m_accept;
};

} // namespace app
