// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "json/json.h"
#include "json/pointer.h"
#include "twin/popup.h"

class QPushButton;

namespace app {

class JsonEditor;
class LineLabel;
class Theme;

/// Edits one value as JSON text above its column. Not modal: the rest of the window goes on.
/// Ctrl+Enter takes the value over, Esc gives up.
class TextPopup final : public Popup
{
    Q_OBJECT
public:
    TextPopup(Theme &theme, const twin::json::Pointer &path, const twin::Json &value, QWidget *parent);

    const twin::json::Pointer &path() const { return m_path; }
    QString text() const;
    /// The value that the text stands for, or why it cannot be taken over.
    twin::Result<twin::Json> value() const;
    /// Whether something else stands there than at first.
    bool isTouched() const;

signals:
    void accepted(const twin::Json &value);

protected:
    void accept() override;
    void showEvent(QShowEvent *event) override;

private:
    void check();

    twin::json::Pointer m_path;
    QString m_first;
    JsonEditor *m_editor;
    LineLabel *m_message;
    QPushButton *m_set;
};

} // namespace app
