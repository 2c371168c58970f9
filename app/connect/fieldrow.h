// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace app {

class TextLabel;

/// A line of a form: a caption of fixed width, then widgets side by side.
class FieldRow final : public QWidget
{
    Q_OBJECT
public:
    /// Width of the caption and height of the line in pixels at 100 %.
    FieldRow(const Theme &theme, const QString &caption, double captionWidth, double height,
             QWidget *parent = nullptr);

    QHBoxLayout *row() const { return m_row; }
    /// What is added next goes to the right.
    void addSpring();
    /// A text in a look of TextLabel, shortened when room is short.
    TextLabel *addText(bool isFixed);

private:
    void applyTheme();

    const Theme &m_theme;
    double m_captionWidth;
    double m_height;
    TextLabel *m_caption;
    QHBoxLayout *m_row;
};

} // namespace app
