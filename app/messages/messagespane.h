// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/callsmodel.h"
#include "shared/charticon.h"
#include "shared/drawer.h"
#include "shared/theme.h"
#include "telemetry/telemetrystore.h"

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QSpinBox;
class QTreeView;

namespace app {

class InboxView;
class JsonEditor;
class NumberMargin;
class PageStack;
class TextLabel;

/// The Messages drawer: direct methods and cloud-to-device messages for the current device, what came of
/// them beside it, the last ones to send again, templates, and each as code for elsewhere; and the mailbox of
/// the device. Binds ShowMessages, InvokeMethod and SendMessage.
class MessagesPane final : public Drawer, public ChartSource
{
    Q_OBJECT
public:
    explicit MessagesPane(AppContext &context, QWidget *parent = nullptr);

    QWidget *tools() const override { return m_tools; }
    void setDevice(const twin::TwinId &id) override;

    /// What is typed.
    DeviceCall call() const;
    void setCall(const DeviceCall &call);
    void send();
    /// The call as code for elsewhere; empty without a device.
    QString codeFor(CallLanguage language) const;
    void saveTemplate();
    void removeTemplate();
    bool showCurrentInChart() override;

    CallsModel &model() { return m_model; }
    QTreeView *table() const { return m_table; }
    JsonEditor *editor() const { return m_editor; }
    JsonEditor *answer() const { return m_answer; }
    QLineEdit *method() const { return m_method; }
    QSpinBox *answerSeconds() const { return m_seconds; }
    QSpinBox *connectSeconds() const { return m_connect; }
    QLineEdit *properties() const { return m_properties; }
    QComboBox *templates() const { return m_templates; }
    QPushButton *sendButton() const { return m_send; }
    /// What stands above the answer; where the form is wrong, that.
    QString resultText() const;
    InboxView *inbox() const { return m_inbox; }
    /// What waits for the device in front of the form, or the form.
    void showInbox(bool shown);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTools();
    QWidget *makeForm();
    QWidget *makeAnswer();
    void makeTable();
    void bindActions();
    void open(DeviceCall::Kind kind);
    void setKind(DeviceCall::Kind kind);
    void showKind();
    void showTemplates(const QString &current = {});
    void showMethods();
    void showRow(int row);
    std::optional<SeriesKey> seriesOfShown(const twin::json::Pointer &path) const;
    void say(const QString &text, QColor Colors::*color);

    AppContext m_context;
    CallsModel m_model;
    twin::TwinId m_device;
    DeviceCall::Kind m_kind = DeviceCall::Kind::Method;
    DeviceCall m_other; ///< of the other kind, as it was left
    quint64 m_shown = 0; ///< number of the row that the answer is of

    QWidget *m_tools = nullptr;
    QComboBox *m_templates = nullptr;
    QAction *m_asMethod = nullptr;
    QAction *m_asMessage = nullptr;
    QLineEdit *m_method = nullptr;
    QSpinBox *m_seconds = nullptr;
    QSpinBox *m_connect = nullptr;
    QLineEdit *m_properties = nullptr;
    QLineEdit *m_messageId = nullptr;
    QComboBox *m_ack = nullptr;
    QSpinBox *m_expiry = nullptr;
    QPushButton *m_send = nullptr;
    JsonEditor *m_editor = nullptr;
    TextLabel *m_result = nullptr;
    JsonEditor *m_answer = nullptr;
    NumberMargin *m_numbers = nullptr; ///< of the answer
    QTreeView *m_table = nullptr;
    PageStack *m_pages = nullptr;
    InboxView *m_inbox = nullptr;
    QAction *m_asSender = nullptr;
    QAction *m_asDevice = nullptr;
};

} // namespace app
