// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"
#include "base/timestamp.h"
#include "dtdl/element.h"
#include "json/pointer.h"
#include "shared/charticon.h"

#include <QElapsedTimer>
#include <QList>
#include <QMap>
#include <QWidget>

#include <optional>

class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace app {

class CardRow;
class LinkButton;
class SchemaForm;
class ShapeLabel;
class TextLabel;

/// What came of one call.
struct CommandRun {
    twin::Json request;
    int status = 0; ///< 0: no answer yet
    twin::Json response;
    QString failure{}; ///< why it was not even sent
    QStringList faults{}; ///< where the answer is not what the model says
    qint64 msecs = 0;
    twin::Timestamp time{};
};

/// What a person has typed for a command and what came of it, while its box is not there.
struct KeptCommand {
    QMap<QString, QString> typed{}; ///< SchemaForm::typed()
    QList<CommandRun> runs{}; ///< newest first
    std::optional<CommandRun> open{};
    quint64 openId = 0; ///< of the request
    QElapsedTimer since{};
    bool isFolded = true;

    bool isEmpty() const { return typed.isEmpty() && runs.isEmpty() && !open; }
    /// The answer has come: the open run is the newest now.
    void take(quint64 requestId, int status, const twin::Json &response, twin::Timestamp time);
};

/// One command of a component: a form for its request, Invoke, and the answer beside it, with the last ones
/// kept.
class CommandBox final : public QWidget, public ChartSource
{
    Q_OBJECT
public:
    static constexpr qsizetype RunsAtMost = 20;

    CommandBox(AppContext &context, const QString &component, const twin::dtdl::Element &command,
               const twin::dtdl::Element *interface, QWidget *parent = nullptr);

    QString component() const { return m_component; }
    QString name() const { return m_command.name(); }
    SchemaForm *form() const { return m_form; } ///< nullptr for a command without a request
    QPushButton *invokeButton() const { return m_invoke; }
    /// Sends a request that breaks the model as it was typed; seen once Invoke has refused it.
    LinkButton *anywayButton() const { return m_anyway; }
    bool isFolded() const { return m_isFolded; }
    void setFolded(bool folded);
    const QList<CommandRun> &runs() const { return m_runs; }
    /// Gives the focus to the form, or to Invoke where there is none.
    void goTo();
    /// The answer of the last run, and its call as code for elsewhere.
    void fillCopyMenu(QMenu &menu);
    /// "200 in 12 ms" as it stands there.
    QString answerText() const;

    void setDevice(const twin::TwinId &id) { m_id = id; }
    /// To keep while the box is not there, and back.
    KeptCommand kept() const;
    void restore(const KeptCommand &kept);
    void invoke();
    /// The device has answered a call; taken when it is ours.
    void onAnswered(quint64 requestId, int status, const twin::Json &response, twin::Timestamp time);
    /// The first number of the answer.
    bool showCurrentInChart() override;

private:
    struct Answer {
        quint64 requestId = 0;
        int status = 0;
        twin::Json response;
        twin::Timestamp time{};
    };

    void makeHead();
    void makeBody();
    void send(const twin::Json &request);
    void onSent(quint64 requestId);
    void finish(const CommandRun &run);
    void showRun(const CommandRun &run);
    void clearValues();
    void addValue(const QString &name, const twin::Json &value);
    void addAnswer(const QString &name, const twin::json::Pointer &path, const twin::Json &value);
    QStringList faultsOf(int status, const twin::Json &response) const;

    AppContext m_context;
    twin::TwinId m_id;
    QString m_component;
    const twin::dtdl::Element &m_command;
    const twin::dtdl::Element *m_interface;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    QToolButton *m_fold = nullptr;
    TextLabel *m_note = nullptr;
    SchemaForm *m_form = nullptr;
    LinkButton *m_anyway = nullptr;
    QPushButton *m_invoke = nullptr;
    QWidget *m_answerRow = nullptr;
    ShapeLabel *m_shape = nullptr;
    TextLabel *m_answer = nullptr;
    TextLabel *m_time = nullptr;
    LinkButton *m_earlier = nullptr;
    QVBoxLayout *m_values = nullptr;
    QList<CommandRun> m_runs; // newest first
    QList<Answer> m_early; // that came before the hub had told our request's number
    std::optional<CommandRun> m_open;
    quint64 m_openId = 0;
    QElapsedTimer m_since;
    bool m_isFolded = true;
};

} // namespace app
