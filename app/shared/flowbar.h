// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/bar.h"

namespace app {

class FlowRow;

/// A strip as Bar is, whose widgets go on in a further line where there is no room for all: nothing is cut
/// off in a narrow window or with large text. Each line has the height of the bar.
class FlowBar final : public BarBase
{
    Q_OBJECT
public:
    FlowBar(const Theme &theme, QColor Colors::*fill, double height, Line line, QWidget *parent = nullptr);

    /// `edge`: Qt::AlignTop or Qt::AlignBottom; without it in the middle of its line.
    void add(QWidget *widget, Qt::Alignment edge = {});
    /// What is added next goes to the right, on whichever line that is.
    void addSpring();

protected:
    void applyTheme() override;

private:
    FlowRow *m_row;
};

} // namespace app
