// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/jsoneditor.h"

#include <QWidget>

namespace app {

class TextLabel;
class Theme;

/// The DTDL text of a model: where the caret stands, the text with faults underlined and explained, words
/// offered while typing.
class ModelTextPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ModelTextPane(Theme &theme, QWidget *parent = nullptr);

    JsonEditor *editor() const { return m_editor; }
    QByteArray text() const { return m_editor->text().toUtf8(); }
    /// "contents > 2 > schema", as it stands in the header.
    QString whereText() const;

    /// Shows a text; emits nothing.
    void show(const QByteArray &text, bool editable);
    void setMarks(const QList<TextMark> &marks);
    void setWhere(const QStringList &path);

signals:
    void edited();
    /// The person moved the caret.
    void caretMoved();

private:
    void showPosition();

    JsonEditor *m_editor;
    TextLabel *m_where;
    TextLabel *m_position;
    TextLabel *m_lines;
    bool m_showing = false;
};

} // namespace app
