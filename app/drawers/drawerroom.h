// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace app {

/// The room of the drawers: shows its widget whole where there is the height for it, and scrolls it where a
/// document above needs that height more. Without it the least heights of the two add up, which at large text
/// makes a window higher than the screen.
class DrawerRoom final : public QScrollArea
{
public:
    explicit DrawerRoom(QWidget *content, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace app
