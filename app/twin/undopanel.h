// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twin/updateundo.h"

#include <QFrame>

class QPushButton;

namespace app {

class Theme;

/// Why an update is not undone: each place it changed, what was before, what it set and what is there now.
/// Offers to take back what nobody touched since.
class UndoPanel final : public QFrame
{
    Q_OBJECT
public:
    UndoPanel(Theme &theme, const QList<UndoPlace> &places, QWidget *parent = nullptr);

    /// All that it says, one line for each row.
    QString text() const;
    QPushButton *restButton() const { return m_rest; }
    QPushButton *closeButton() const { return m_close; }

signals:
    void restWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeRows(Theme &theme, const QList<UndoPlace> &places);

    QPushButton *m_rest;
    QPushButton *m_close;
};

} // namespace app
