// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "hub/configuration.h"
#include "shared/theme.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace app {

class TextLabel;

/// Makes a configuration of devices or modules or a deployment of IoT Edge, or changes one: then its name and
/// its content stay as they are. Says while somebody types what is wrong, or how many twins the condition
/// names now.
class ConfigurationDialog final : public QDialog
{
    Q_OBJECT
public:
    enum Kind { OfDevices, OfModules, OfEdge };

    /// `known`: the one to change; nullptr for a new one.
    ConfigurationDialog(AppContext &context, const twin::Configuration *known, QWidget *parent = nullptr);

    /// A fleet of more devices is not counted at each key.
    static constexpr qsizetype CountedAtMost = 20'000;

    void save();
    /// Puts the deployment manifest of a file into the field for the content.
    void loadContent(const QString &path);

    QComboBox *kind() const { return m_kind; }
    QLineEdit *name() const { return m_name; }
    QLineEdit *condition() const { return m_condition; }
    QSpinBox *priority() const { return m_priority; }
    QPlainTextEdit *desired() const { return m_desired; }
    QPlainTextEdit *metrics() const { return m_metrics; }
    QPushButton *saveButton() const { return m_save; }
    QString message() const;

signals:
    void saved(const QString &id);

private:
    void makeFields();
    Kind kindNow() const;
    void showKind();
    /// As the hub reads it: of modules with FROM in front.
    QString conditionNow() const;
    void fill(const twin::Configuration &known);
    void validate();
    /// What is typed; an Error says what is wrong with it.
    twin::Result<twin::ConfigurationSpec> spec() const;
    twin::Result<twin::Json> content() const;
    QString countText(const twin::ConfigurationSpec &spec) const;
    void say(const QString &text, QColor Colors::*color);

    AppContext m_context;
    std::optional<twin::Configuration> m_known;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_condition = nullptr;
    QSpinBox *m_priority = nullptr;
    QPlainTextEdit *m_desired = nullptr;
    QPlainTextEdit *m_metrics = nullptr;
    TextLabel *m_message = nullptr;
    QLabel *m_contentLabel = nullptr;
    QPushButton *m_load = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace app
