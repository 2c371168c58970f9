// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "hub/command.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace app {

class AuthenticationForm;
class TextLabel;

/// Asks for a new device or module: id, model id, first tags and desired properties, how it signs in, whether
/// it is an Edge device. What is wrong is said below its field while typing; the hub's refusal is said above
/// the buttons and the dialog stays open.
class CreateDeviceDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit CreateDeviceDialog(AppContext &context, QWidget *parent = nullptr);

    /// Fills in a model id and what the device is asked for at first; the person may change both.
    void fillIn(const QString &modelId, const twin::Json &desired);
    /// As another device has it: its model, tags and desired properties, with a name that is free.
    void fillInFrom(const twin::Record &like);
    /// A module of the device.
    void fillInModuleOf(const twin::TwinId &device);

    AuthenticationForm *signsIn() const { return m_signsIn; }
    QCheckBox *edge() const { return m_edge; }

signals:
    void created(const twin::TwinId &id);

private:
    QLineEdit *addLine(QVBoxLayout *column, const QString &label, const QString &hint, TextLabel *&message);
    QPlainTextEdit *addText(QVBoxLayout *column, const QString &label, TextLabel *&message);
    void addButtons(QVBoxLayout *column);
    bool validate();
    bool say(TextLabel *label, const QString &problem);
    void fitHeight();
    void submit();
    void announceModel(const twin::TwinId &id);

    AppContext &m_context;
    QLineEdit *m_id = nullptr;
    QLineEdit *m_model = nullptr;
    QPlainTextEdit *m_tags = nullptr;
    QPlainTextEdit *m_desired = nullptr;
    TextLabel *m_idMessage = nullptr;
    TextLabel *m_modelMessage = nullptr;
    TextLabel *m_tagsMessage = nullptr;
    TextLabel *m_desiredMessage = nullptr;
    TextLabel *m_refusal = nullptr;
    AuthenticationForm *m_signsIn = nullptr;
    QCheckBox *m_edge = nullptr;
    QPushButton *m_create = nullptr;
};

} // namespace app
