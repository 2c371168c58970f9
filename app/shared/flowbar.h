// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/bar.h"

namespace app {

class FlowRow;

/// A strip as Bar is, whose widgets go on in a further line where there is no room for all: nothing is cut
/// off in a narrow window or with large text. Each line has the height of the bar.
class FlowBar final : public QWidget
{
    Q_OBJECT
public:
    /// As Bar.
    FlowBar(const Theme &theme, QColor Colors::*fill, double height, Bar::Line line,
            QWidget *parent = nullptr);

    /// Left and right margin and the gap between widgets, in pixels at 100 %.
    void setSpacing(double margin, double gap);
    void add(QWidget *widget);
    /// What is added next goes to the right, on whichever line that is.
    void addSpring();
    /// Lines that are in use at the present width, 1 or more.
    int lineCount() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    QColor Colors::*m_fill;
    double m_height;
    Bar::Line m_line;
    double m_margin = 8;
    double m_gap = 8;
    FlowRow *m_row;
};

} // namespace app
