// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace app {

/// As long as it lives, text is painted from left to right, as code is read in every language.
///
/// Scintilla makes its painters itself, and those take the direction of the application: from right to left
/// they show "}" for "{". So the application has the other direction while it paints, and nobody is told.
class CodePaint final : public QObject
{
public:
    CodePaint();
    ~CodePaint() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_isTurned;
};

} // namespace app
