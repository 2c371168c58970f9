// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "sim/devicelook.h"

#include <QWidget>

class QPushButton;

namespace app {

class JsonEditor;
class TextLabel;

/// The part that a device has in its scene, as text: completion from the language, errors at their place. A
/// text that the scene does not take stays as it was typed, and changes nothing.
class SceneTextPage final : public QWidget
{
    Q_OBJECT
public:
    explicit SceneTextPage(AppContext &context, QWidget *parent = nullptr);

    /// Follows the scene until somebody types.
    void setLook(const std::shared_ptr<const twin::sim::DeviceLook> &look);
    JsonEditor *editor() const { return m_editor; }
    QPushButton *applyButton() const { return m_apply; }
    /// What was said of the text, empty while nothing is wrong.
    QString trouble() const;
    bool isDirty() const { return m_isDirty; }
    void apply();
    void discard();

private:
    QStringList wordsFor(const QString &typed) const;
    void onEdited();
    void say(const std::optional<twin::Error> &error);

    AppContext &m_context;
    std::shared_ptr<const twin::sim::DeviceLook> m_look;
    JsonEditor *m_editor;
    TextLabel *m_trouble;
    QPushButton *m_apply;
    QPushButton *m_discard;
    bool m_isDirty = false;
};

} // namespace app
