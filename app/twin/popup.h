// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace app {

class Theme;

/// A frame over the Twin view that asks for something. Escape gives up, Enter accepts.
class Popup : public QFrame
{
    Q_OBJECT
signals:
    void cancelled();

protected:
    Popup(const Theme &theme, QWidget *parent);

    QVBoxLayout *column() const { return m_column; }
    /// Keys that `field` gets count for the popup too. `withEnter`: what must be held for Enter to accept.
    void listenTo(QWidget *field, Qt::KeyboardModifiers withEnter = Qt::NoModifier);
    virtual void accept() = 0;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVBoxLayout *m_column;
    Qt::KeyboardModifiers m_withEnter;
};

} // namespace app
