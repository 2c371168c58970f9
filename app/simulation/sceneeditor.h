// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/result.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace app {

class Bar;
class JsonEditor;
class TextLabel;

/// A text of a scene that takes effect when it is applied: completion from the language, errors at their
/// place. What the scene does not take stays as it was typed, and changes nothing.
class SceneEditor final : public QWidget
{
    Q_OBJECT
public:
    /// What is done with the text.
    struct Work {
        std::function<twin::Result<void>(const QByteArray &text)> check;
        std::function<twin::Result<void>(const QByteArray &text)> apply;
        /// Words that may go on from what is typed, for the text and the byte at which the caret stands.
        std::function<QStringList(const QString &typed, const QByteArray &text, qsizetype caret)> words;
    };

    SceneEditor(AppContext &context, Work work, const QString &applyText, QWidget *parent = nullptr);

    /// The text as the scene has it; what was typed is gone.
    void showText(const QByteArray &text, bool isEditable);
    JsonEditor *editor() const { return m_editor; }
    QPushButton *applyButton() const { return m_apply; }
    /// What was said of the text, empty while nothing is wrong.
    QString trouble() const;
    bool isDirty() const { return m_isDirty; }
    /// Somebody else has put another text there that is not applied yet.
    void suggest(const QByteArray &text);
    void apply();

signals:
    /// The text of the scene is to be shown again.
    void discarded();
    void applied();

private:
    void onEdited();
    void setDirty(bool isDirty);
    void say(const std::optional<twin::Error> &error);

    Work m_work;
    JsonEditor *m_editor;
    TextLabel *m_trouble;
    QPushButton *m_apply;
    QPushButton *m_discard;
    bool m_isDirty = false;
};

/// The words that a text of a scene may have where the caret stands. `prefix` leads from a whole scene to the
/// text: nothing for a scene, "devices", "0" for a device.
QStringList sceneWordsAt(const QStringList &prefix, const QString &typed, const QByteArray &text,
                         qsizetype caret);

} // namespace app
