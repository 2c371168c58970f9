// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QList>
#include <QWidget>

class QAction;

namespace app {

/// A few checkable actions side by side in one frame, for example Tree | Tree + metadata | JSON.
///
/// Each segment shows its action's text, state and enabledness and triggers it; Left and Right move between
/// segments.
class SegmentedControl final : public QWidget
{
    Q_OBJECT
public:
    /// `labels`: shorter words than the actions' own, one for each action.
    SegmentedControl(const Theme &theme, const QList<QAction *> &actions, const QStringList &labels,
                     QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace app
