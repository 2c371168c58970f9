// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QHBoxLayout>
#include <QWidget>

namespace app {

/// A strip of fixed height with widgets side by side: headers, footers, the tab row, the status bar.
class Bar final : public QWidget
{
    Q_OBJECT
public:
    enum class Line { None, Above, Below };

    /// `height` in pixels at 100 % text, without the line being added.
    Bar(const Theme &theme, QColor Colors::*fill, double height, Line line, QWidget *parent = nullptr);

    QHBoxLayout *row() const { return m_row; }
    /// Left and right margin and the gap between widgets, in pixels at 100 %.
    void setSpacing(double margin, double gap);
    /// A spring: what is added next goes to the right.
    void addSpring() { m_row->addStretch(1); }

    QSize sizeHint() const override { return {QWidget::sizeHint().width(), m_theme.px(m_height)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    QColor Colors::*m_fill;
    double m_height;
    Line m_line;
    double m_margin = 8;
    double m_gap = 8;
    QHBoxLayout *m_row;
};

} // namespace app
