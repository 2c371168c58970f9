// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/result.h"
#include "json/pointer.h"

#include <QWidget>

class QMenu;

namespace twin::sim {
struct Scene;
}

namespace app {

class SceneEditor;
class TextLabel;

/// The whole scene as text, which may be changed while it runs, and scenes from elsewhere: from a file, or
/// one of ours. A file that cannot be read stands in the editor with its fault underlined, and nothing has
/// changed.
class ScenePage final : public QWidget
{
    Q_OBJECT
public:
    explicit ScenePage(AppContext &context, QWidget *parent = nullptr);

    SceneEditor *text() const { return m_text; }
    QMenu *samples() const { return m_samples; }
    /// What is said of the scene beside its name.
    QString summary() const;

    /// Asks for a file.
    void open();
    void openFile(const QString &path);
    void addDevice();
    void tryScripts();
    /// Moves the caret to a part of the scene, when the text has it.
    void goTo(const twin::json::Pointer &part);

private:
    QWidget *makeBar();
    void showScene();
    void openSample(const QString &name);
    /// Asks before devices that run are switched off.
    void run(const twin::sim::Scene &scene, bool isTrusted);
    twin::Result<void> apply(const QByteArray &text);

    AppContext &m_context;
    TextLabel *m_name = nullptr;
    TextLabel *m_summary = nullptr;
    QMenu *m_samples = nullptr;
    SceneEditor *m_text = nullptr;
};

} // namespace app
