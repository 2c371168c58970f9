// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QHBoxLayout>
#include <QWidget>

namespace app {

/// One line of a card: widgets side by side above a thin line.
class CardRow : public QWidget
{
    Q_OBJECT
public:
    static constexpr double Height = 25; ///< pixels at 100 %

    /// `indent`: left margin in pixels at 100 %.
    CardRow(const Theme &theme, double indent, QWidget *parent = nullptr);

    QHBoxLayout *row() const { return m_row; }
    /// Behind the row; a member of Colors.
    void setFill(QColor Colors::*fill);

protected:
    void paintEvent(QPaintEvent *event) override;
    const Theme &theme() const { return m_theme; }

private:
    void fit();

    const Theme &m_theme;
    double m_indent;
    QColor Colors::*m_fill = &Colors::pane;
    QHBoxLayout *m_row;
};

/// A thin line from top to bottom between two areas.
class EdgeLine final : public QWidget
{
    Q_OBJECT
public:
    explicit EdgeLine(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

/// Keeps the widget as wide as `width` pixels at 100 % at any text size.
void keepWidth(QWidget &widget, const Theme &theme, double width);

} // namespace app
