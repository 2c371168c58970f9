// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace app {

class Theme;

/// Puts a frame in the accent colour around the text or list of a window that has the focus, for somebody who
/// came there by keyboard: such widgets paint no frame of their own, and a text that cannot be changed has no
/// caret. So does a drawing that asks for it by include(). The frame lets the mouse through.
///
/// Once somebody has used the keyboard to get somewhere, the focus is shown wherever it goes, also by the
/// style. Newer Qt (6.11) would hide it whenever the program moves it.
class FocusRing final : public QObject
{
    Q_OBJECT
public:
    FocusRing(const Theme &theme, QWidget *window);

    /// The widget is framed as texts and lists are.
    static void include(QWidget *widget);

private:
    void follow(QWidget *now);

    const Theme &m_theme;
    QWidget *m_window;
    bool m_isShown = false; ///< the keyboard was used
    QPointer<QWidget> m_frame; ///< a child of what has the focus
};

} // namespace app
