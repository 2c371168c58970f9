// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace app {

class JsonEditor;
class TextLabel;

/// A line at the lower edge of a JSON editor: says which comments, commas and quotes keep its text from being
/// JSON, and offers to mend them (twin::json::mend). Hidden while there is nothing to offer. Mending is one
/// step of the editor's undo.
class MendOffer final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int SettleMSecs = 250; ///< between the last key and the offer

    MendOffer(const Theme &theme, JsonEditor &editor);

    QPushButton *button() const { return m_mend; }
    QString text() const;
    void mend();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void check();
    void fit();

    const Theme &m_theme;
    JsonEditor &m_editor;
    TextLabel *m_text;
    QPushButton *m_mend;
    QTimer m_settle;
};

} // namespace app
