// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QHeaderView>

namespace app {

/// Heads of columns in two lines: where the path leads through, quiet, and below it the name with the arrow
/// of the order.
class FleetHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit FleetHeader(const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const Theme &m_theme;
};

} // namespace app
