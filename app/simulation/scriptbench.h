// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "sim/scene.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace app {

class JsonEditor;
class TextLabel;

/// Runs a script of a scene once, with values that somebody types, and shows what it returns and what it
/// would do. Nothing of it reaches a hub.
class ScriptBench final : public QDialog
{
    Q_OBJECT
public:
    ScriptBench(AppContext &context, const twin::sim::Scene &scene, QWidget *parent = nullptr);

    QComboBox *scripts() const { return m_scripts; }
    JsonEditor *values() const { return m_values; }
    QString result() const;
    void run();

private:
    void showCode();

    AppContext &m_context;
    twin::sim::Scene m_scene;
    QComboBox *m_scripts;
    QPlainTextEdit *m_code;
    JsonEditor *m_values;
    QPlainTextEdit *m_result;
    TextLabel *m_state;
};

} // namespace app
