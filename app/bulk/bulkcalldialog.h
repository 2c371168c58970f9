// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace app {

class JsonEditor;
class TextLabel;

/// Calls a command, or any direct method, of many devices as one job of the hub.
class BulkCallDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `condition` is how people read the choice.
    BulkCallDialog(AppContext &context, std::vector<twin::TwinId> devices, const QString &condition,
                   QWidget *parent);

    void start();

    QLineEdit *method() const { return m_method; }
    JsonEditor *payload() const { return m_payload; }
    QPushButton *startButton() const { return m_start; }
    QString problem() const;

signals:
    /// The hub has taken the job.
    void started(const QString &jobId);

private:
    void makeFields();
    void say(const QString &text);

    AppContext m_context;
    std::vector<twin::TwinId> m_devices;
    QString m_condition;
    QLineEdit *m_method = nullptr;
    JsonEditor *m_payload = nullptr;
    QSpinBox *m_seconds = nullptr;
    TextLabel *m_problem = nullptr;
    QPushButton *m_start = nullptr;
};

} // namespace app
