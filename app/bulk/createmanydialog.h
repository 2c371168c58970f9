// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "shared/theme.h"
#include "sim/scenedevice.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace app {

class TextLabel;
struct SentAll;

/// Makes many devices at once: names by a pattern, first tags, and, when somebody wants it, a simulation of
/// each from a model. Nothing is made while one of the names is taken or wrong.
class CreateManyDialog final : public QDialog
{
    Q_OBJECT
public:
    static constexpr int MostDevices = 100'000; ///< at once

    explicit CreateManyDialog(AppContext &context, QWidget *parent = nullptr);

    void create();

    QLineEdit *pattern() const { return m_pattern; }
    QSpinBox *count() const { return m_count; }
    QSpinBox *first() const { return m_first; }
    QPlainTextEdit *tags() const { return m_tags; }
    QComboBox *models() const { return m_models; }
    QCheckBox *simulate() const { return m_simulate; }
    QPushButton *createButton() const { return m_create; }
    /// The names that will be made, or why they cannot.
    QString message() const;

signals:
    void created(qsizetype devices);

private:
    void makeFields();
    void validate();
    /// The fleet that is typed; an Error says what is wrong with it.
    twin::Result<twin::sim::SceneDevice> fleet() const;
    std::vector<twin::sim::Instance> instances(const twin::sim::SceneDevice &fleet) const;
    QString taken(const std::vector<twin::sim::Instance> &instances) const;
    void onSent(const SentAll &sent, const twin::sim::SceneDevice &fleet);
    void say(const QString &text, QColor Colors::*color);

    AppContext m_context;
    QLineEdit *m_pattern = nullptr;
    QSpinBox *m_count = nullptr;
    QSpinBox *m_first = nullptr;
    QPlainTextEdit *m_tags = nullptr;
    QComboBox *m_models = nullptr;
    QCheckBox *m_simulate = nullptr;
    TextLabel *m_message = nullptr;
    QPushButton *m_create = nullptr;
};

} // namespace app
