// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace app {

/// Shows its widget whole where there is the height for it, and scrolls it where others need that height
/// more. Without it the least heights of what stands above each other add up, which at large text makes a
/// window higher than the screen.
class TallRoom final : public QScrollArea
{
public:
    static constexpr int DocumentLines = 15;
    static constexpr int DrawerLines = 6; ///< its tools and some rows; also a part of a document

    /// `leastLines`: the height, in lines of text, below which it does not go.
    TallRoom(QWidget *content, int leastLines, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_leastLines;
};

} // namespace app
