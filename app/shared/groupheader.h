// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QHeaderView>

namespace app {

/// Heads of columns in two lines: the group that a column belongs to, quiet, and below it the name with the
/// arrow of the order.
class GroupHeader final : public QHeaderView
{
    Q_OBJECT
public:
    static constexpr int GroupRole = Qt::UserRole + 300; ///< the first line, of the model's headerData()

    /// `firstMargin`: left of the first column's name, in pixels at 100 %.
    GroupHeader(const Theme &theme, double firstMargin, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const Theme &m_theme;
    double m_firstMargin;
};

} // namespace app
