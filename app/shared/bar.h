// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QHBoxLayout>
#include <QWidget>

namespace app {

/// What Bar and FlowBar have in common: a filled strip with a line at its edge, whose sizes follow the text.
class BarBase : public QWidget
{
    Q_OBJECT
public:
    enum class Line { None, Above, Below };

    /// Left and right margin and the gap between widgets, in pixels at 100 %.
    void setSpacing(double margin, double gap);

protected:
    /// `height` in pixels at 100 % text, without the line being added.
    BarBase(const Theme &theme, QColor Colors::*fill, double height, Line line, QWidget *parent);

    /// The sizes in pixels of now: to be called once by the constructor, then it follows the theme.
    virtual void applyTheme();
    int lineWidth() const { return m_line == Line::None ? 0 : 1; }
    int heightNow() const { return m_theme.px(m_height); }
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QColor Colors::*m_fill;
    double m_height;
    Line m_line;
    double m_margin = 8;
    double m_gap = 8;
};

/// A strip of fixed height with widgets side by side: headers, footers, the tab row, the status bar.
class Bar final : public BarBase
{
    Q_OBJECT
public:
    Bar(const Theme &theme, QColor Colors::*fill, double height, Line line, QWidget *parent = nullptr);

    QHBoxLayout *row() const { return m_row; }
    /// A spring: what is added next goes to the right.
    void addSpring() { m_row->addStretch(1); }

    QSize sizeHint() const override { return {QWidget::sizeHint().width(), heightNow()}; }

protected:
    void applyTheme() override;

private:
    QHBoxLayout *m_row;
};

} // namespace app
