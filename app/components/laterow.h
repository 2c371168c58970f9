// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace app {

class Theme;

/// A row of a card that makes what stands in it when somebody is about to see it, or asks for it: a large
/// twin has thousands of rows. Until then it has its height, and the keyboard finds it.
class LateRow : public QWidget
{
    Q_OBJECT
public:
    /// `lines`: its height in lines of a card, until it is made.
    LateRow(const Theme &theme, int lines, QWidget *parent);

    bool isMade() const { return m_isMade; }
    /// Nothing happens the second time.
    void makeNow();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    virtual void make() = 0;
    void focusInEvent(QFocusEvent *event) override;

private:
    QSize lateSize() const;
    QList<QWidget *> stops() const;

    const Theme &m_theme;
    int m_lines;
    bool m_isMade = false;
};

} // namespace app
