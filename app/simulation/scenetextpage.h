// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "sim/devicelook.h"

#include <QWidget>

class QPushButton;

namespace app {

class JsonEditor;
class SceneEditor;

/// The part that a device has in its scene, as text. It follows the scene until somebody types.
class SceneTextPage final : public QWidget
{
    Q_OBJECT
public:
    explicit SceneTextPage(AppContext &context, QWidget *parent = nullptr);

    void setLook(const std::shared_ptr<const twin::sim::DeviceLook> &look);
    JsonEditor *editor() const;
    QPushButton *applyButton() const;
    /// What was said of the text, empty while nothing is wrong.
    QString trouble() const;
    bool isDirty() const;
    void apply();
    void discard();

private:
    std::shared_ptr<const twin::sim::DeviceLook> m_look;
    SceneEditor *m_text;
};

} // namespace app
