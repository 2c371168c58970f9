// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QList>
#include <QWidget>

namespace app {

/// The last values of a number as a small line without axes, the newest at the right. A label beside it has
/// the number.
class RateLine final : public QWidget
{
    Q_OBJECT
public:
    static constexpr qsizetype Capacity = 60;

    explicit RateLine(const Theme &theme, QWidget *parent = nullptr);

    void add(double value);
    void clear();

    QSize sizeHint() const override { return {m_theme.px(64), m_theme.px(22)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QList<double> m_values;
};

} // namespace app
