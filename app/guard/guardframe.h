// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QWidget>

namespace app {

class Guard;

/// A frame around a window of a guarded workspace, with the word: Production, Read-only, or both. Nothing is
/// there otherwise. Lies over the window and lets the mouse through.
class GuardFrame final : public QWidget
{
    Q_OBJECT
public:
    /// `beside`: the word stands at its left, in the uppermost row, when there is room, else in the middle of
    /// the lower edge.
    GuardFrame(const Guard &guard, const Theme &theme, QWidget *beside, QWidget *window);

    /// "Production, read-only"; empty without a frame.
    QString text() const { return accessibleName(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QColor color() const;
    QRect wordPlace() const;
    void fit();

    const Guard &m_guard;
    const Theme &m_theme;
    QWidget *m_beside;
};

} // namespace app
