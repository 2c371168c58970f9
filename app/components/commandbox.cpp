// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "components/commandbox.h"

#include "components/cardrow.h"
#include "components/schemaform.h"
#include "dtdl/payloads.h"
#include "host/hubclient.h"
#include "json/writer.h"
#include "messages/copyas.h"
#include "shared/announce.h"
#include "shared/errortext.h"
#include "shared/linkbutton.h"
#include "shared/mirror.h"
#include "shared/modelwords.h"
#include "shared/shapes.h"
#include "shared/textlabel.h"
#include "shared/whendone.h"
#include "telemetry/telemetrystore.h"
#include "twin/rowbuilder.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::Json;
using twin::dtdl::Element;

namespace app {

namespace {

constexpr double Indent = 25;
constexpr double ValueNameWidth = 86;
constexpr qsizetype EarlyAtMost = 32;

const Element *payloadSchema(const Element &command, std::string_view which)
{
    const Element *payload = command.reference(which);
    return payload ? payload->schema() : nullptr;
}

QString schemaWord(const Element *schema)
{
    if (!schema)
        return CommandBox::tr("nothing");
    if (!schema->name().isEmpty())
        return schema->name();
    const QString word =
        QString::fromLatin1(schema->cls->name().data(), qsizetype(schema->cls->name().size()));
    return word.left(1).toLower() + word.mid(1);
}

bool isGood(int status)
{
    return status >= 200 && status < 300;
}

QString answerWords(const CommandRun &run)
{
    if (!run.failure.isEmpty())
        return run.failure;
    return run.status == 0 ? CommandBox::tr("waiting for the device")
                           : CommandBox::tr("%1 in %2 ms").arg(run.status).arg(run.msecs);
}

} // namespace

CommandBox::CommandBox(AppContext &context, const QString &component, const Element &command,
                       const Element *interface, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_component(component)
    , m_command(command)
    , m_interface(interface)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    makeHead();
    makeBody();
    setFolded(true);
}

void CommandBox::makeHead()
{
    auto *head = new CardRow(m_context.theme, 6, this);
    m_fold = new QToolButton(head);
    m_fold->setAutoRaise(true);
    m_fold->setAccessibleName(tr("%1, form of the command").arg(name()));
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_isFolded); });
    auto *title = new TextLabel(m_context.theme, TextLabel::Look::Normal, head);
    title->setText(name());
    title->setToolTip(m_command.description(QLocale().uiLanguages()));
    m_note = new TextLabel(m_context.theme, TextLabel::Look::Quiet, head);
    m_note->setElided(true);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    head->row()->setSpacing(m_context.theme.px(4));
    head->row()->addWidget(m_fold);
    head->row()->addWidget(title);
    head->row()->addWidget(m_note, 1);
    m_column->addWidget(head);
}

void CommandBox::makeBody()
{
    Theme &theme = m_context.theme;
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(
        Mirror(*this)(QMargins(theme.roomPx(Indent), theme.px(4), theme.px(12), theme.px(6))));
    column->setSpacing(theme.px(4));
    auto *ask = new QWidget(m_body);
    auto *row = new QHBoxLayout(ask);
    row->setContentsMargins(0, 0, 0, 0);
    if (const Element *payload = m_command.reference("request"); payload && payload->schema()) {
        const QString unit = payload->unit() ? payload->unit()->idText() : QString();
        m_form = new SchemaForm(theme, payload->name(), *payload->schema(), unit, ask);
        row->addWidget(m_form, 1);
    } else {
        row->addStretch(1);
    }
    m_invoke = new QPushButton(tr("Invoke"), ask);
    m_invoke->setAccessibleName(tr("Invoke %1").arg(name()));
    connect(m_invoke, &QPushButton::clicked, this, &CommandBox::invoke);
    row->addWidget(m_invoke, 0, Qt::AlignBottom);
    column->addWidget(ask);
    m_anyway = new LinkButton(theme, tr("Send it all the same, as typed"), m_body);
    m_anyway->hide();
    column->addWidget(m_anyway, 0, Qt::AlignRight);
    connect(m_anyway, &LinkButton::clicked, this, [this] {
        m_anyway->hide();
        send(m_form->valueAsTyped().value_or(Json()));
    });
    if (m_form)
        connect(m_form, &SchemaForm::typedInto, m_anyway, &QWidget::hide);

    m_answerRow = new QWidget(m_body);
    auto *answer = new QHBoxLayout(m_answerRow);
    answer->setContentsMargins(0, 0, 0, 0);
    m_shape = new ShapeLabel(theme, m_answerRow);
    m_answer = new TextLabel(theme, TextLabel::Look::Normal, m_answerRow);
    m_answer->setElided(true);
    m_time = new TextLabel(theme, TextLabel::Look::FixedQuiet, m_answerRow);
    m_earlier = new LinkButton(theme, tr("Earlier"), m_answerRow);
    auto *again = new LinkButton(theme, tr("Send again"), m_answerRow);
    auto *copy = new LinkButton(theme, tr("Copy"), m_answerRow);
    copy->setAccessibleName(tr("Copy the answer of %1").arg(name()));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_shape, m_answer, m_time})
        answer->addWidget(widget);
    answer->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_earlier, again, copy})
        answer->addWidget(widget);
    column->addWidget(m_answerRow);
    m_answerRow->hide();
    m_values = new QVBoxLayout;
    m_values->setSpacing(theme.px(2));
    column->addLayout(m_values);
    m_column->addWidget(m_body);

    connect(again, &LinkButton::clicked, this, [this] {
        if (!m_runs.isEmpty())
            send(m_runs.first().request);
    });
    connect(copy, &LinkButton::clicked, this, [this, copy] {
        QMenu menu(this);
        fillCopyMenu(menu);
        menu.exec(copy->mapToGlobal(QPoint(0, copy->height())));
    });
    connect(m_earlier, &LinkButton::clicked, this, [this] {
        QMenu menu(this);
        for (const CommandRun &run : std::as_const(m_runs))
            menu.addAction(tr("%1  %2").arg(RowBuilder::timeText(run.time), answerWords(run)), this,
                           [this, run] { showRun(run); });
        menu.exec(m_earlier->mapToGlobal(QPoint(0, m_earlier->height())));
    });
}

void CommandBox::goTo()
{
    QWidget *first = m_form ? m_form->findChild<SchemaField *>() : nullptr;
    (first ? first : m_invoke)->setFocus(Qt::ShortcutFocusReason);
}

void CommandBox::fillCopyMenu(QMenu &menu)
{
    if (m_runs.isEmpty())
        return;
    const CommandRun run = m_runs.first();
    menu.addAction(tr("&Answer"), this, [run] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(twin::json::write(run.response)));
    });
    menu.addSection(tr("The call as"));
    const DeviceCall call{
        .method = twin::MethodName{m_component, name()}.toString(),
        .payload = run.request.isNull() ? QString() : QString::fromUtf8(twin::json::write(run.request))};
    fillCopyAs(menu, this, [call, id = m_id](CallLanguage language) { return codeOf(call, id, language); });
}

void CommandBox::setFolded(bool folded)
{
    m_isFolded = folded;
    m_body->setVisible(!folded);
    m_fold->setIcon(m_context.theme.icon(folded ? u"chevron-right"_s : u"chevron-down"_s));
    const QString signature = tr("%1 \u2192 %2")
                                  .arg(schemaWord(payloadSchema(m_command, "request")),
                                       schemaWord(payloadSchema(m_command, "response")));
    m_note->setText(!folded            ? signature
                    : m_runs.isEmpty() ? tr("not invoked yet")
                                       : answerWords(m_runs.first()));
    m_note->setToolTip(signature);
}

QString CommandBox::answerText() const
{
    return m_answer->text();
}

void KeptCommand::take(quint64 requestId, int status, const Json &response, twin::Timestamp time)
{
    if (!open || openId == 0 || openId != requestId)
        return;
    open->status = status;
    open->response = response;
    open->msecs = since.elapsed();
    open->time = time;
    runs.prepend(*open);
    if (runs.size() > CommandBox::RunsAtMost)
        runs.removeLast();
    open.reset();
}

KeptCommand CommandBox::kept() const
{
    return {.typed = m_form ? m_form->typed() : QMap<QString, QString>(),
            .runs = m_runs,
            .open = m_openId == 0 ? std::nullopt : m_open,
            .openId = m_openId,
            .since = m_since,
            .isFolded = m_isFolded};
}

void CommandBox::restore(const KeptCommand &kept)
{
    if (m_form)
        m_form->type(kept.typed);
    m_runs = kept.runs;
    m_open = kept.open;
    m_openId = kept.openId;
    m_since = kept.since;
    m_invoke->setEnabled(!m_open);
    for (CommandRun &run : m_runs)
        run.faults = faultsOf(run.status, run.response);
    if (m_open)
        showRun(*m_open);
    else if (!m_runs.isEmpty())
        showRun(m_runs.first());
    setFolded(kept.isFolded);
}

void CommandBox::invoke()
{
    setFolded(false);
    const auto request = m_form ? m_form->value() : twin::Result<std::optional<Json>>(std::nullopt);
    m_anyway->setVisible(!request);
    if (!request)
        return; // the form says the rule
    send(request->value_or(Json()));
}

void CommandBox::send(const Json &request)
{
    m_open = CommandRun{.request = request, .response = {}, .time = {}};
    m_openId = 0;
    m_early.clear();
    m_since.start();
    m_invoke->setEnabled(false);
    showRun(*m_open);
    whenDone(m_context.hub.send(twin::InvokeCommand{
                 .id = m_id, .component = m_component, .name = name(), .payload = request}),
             this, [this](const twin::Result<twin::Reply> &reply) {
                 if (reply)
                     return onSent(reply->requestId);
                 CommandRun run = *m_open;
                 run.failure = plainTextOf(reply.error());
                 finish(run);
             });
}

// The answer may have been told in the same moment as the question.
void CommandBox::onSent(quint64 requestId)
{
    m_openId = requestId;
    for (const Answer &answer : std::exchange(m_early, {})) {
        if (answer.requestId == requestId)
            onAnswered(answer.requestId, answer.status, answer.response, answer.time);
    }
}

void CommandBox::onAnswered(quint64 requestId, int status, const Json &response, twin::Timestamp time)
{
    if (!m_open)
        return;
    if (m_openId == 0) {
        if (m_early.size() < EarlyAtMost)
            m_early.append({requestId, status, response, time});
        return;
    }
    if (requestId != m_openId)
        return;
    CommandRun run = *m_open;
    run.status = status;
    run.response = response;
    run.faults = faultsOf(status, response);
    run.msecs = m_since.elapsed();
    run.time = time;
    finish(run);
}

QStringList CommandBox::faultsOf(int status, const Json &response) const
{
    QStringList faults;
    if (m_interface && status > 0) {
        for (const auto &issue :
             twin::dtdl::checkResponse(*m_interface, m_component, name(), status, response))
            faults.append(issue.detail);
    }
    return faults;
}

void CommandBox::finish(const CommandRun &run)
{
    m_open.reset();
    m_runs.prepend(run);
    if (m_runs.size() > RunsAtMost)
        m_runs.removeLast();
    m_invoke->setEnabled(true);
    showRun(run);
    announce(m_answer);
    setFolded(m_isFolded);
}

void CommandBox::showRun(const CommandRun &run)
{
    const bool isOpen = run.status == 0 && run.failure.isEmpty();
    const bool isFine = isGood(run.status) && run.faults.isEmpty();
    QColor Colors::*color = isOpen ? &Colors::waiting : isFine ? &Colors::good : &Colors::bad;
    m_answerRow->show();
    m_answer->setText(answerWords(run));
    m_answer->setColor(color);
    m_shape->setShape(isOpen   ? Shape::HalfDisc
                      : isFine ? Shape::Check
                               : Shape::Triangle,
                      m_context.theme.colors().*color, answerWords(run));
    m_time->setText(RowBuilder::timeText(run.time));
    m_earlier->setVisible(m_runs.size() > 1);
    clearValues();
    for (const QString &fault : run.faults)
        addValue(tr("not as modelled"), Json(fault));
    if (run.response.isObject()) {
        for (const auto &member : run.response.members())
            addAnswer(member.key.toString(), twin::json::Pointer({member.key.toString()}), member.value);
    } else if (!run.response.isNull()) {
        addAnswer(tr("answer"), {}, run.response);
    }
}

void CommandBox::clearValues()
{
    while (QLayoutItem *item = m_values->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

// A button where the store has the number: what failed says why, not how much.
void CommandBox::addAnswer(const QString &name, const twin::json::Pointer &path, const Json &value)
{
    addValue(name, value);
    const SeriesKey key = seriesOfAnswer(m_id, m_component, this->name(), path);
    if (!value.isNumber() || m_context.telemetry.points(key).empty())
        return;
    QWidget *const row = m_values->itemAt(m_values->count() - 1)->widget();
    QToolButton *const chart = makeChartButton(m_context.theme, name, row);
    row->layout()->addWidget(chart);
    connect(chart, &QToolButton::clicked, this, [this, key] { m_context.telemetry.showInChart(key); });
}

bool CommandBox::showCurrentInChart()
{
    for (int row = 0; row < m_values->count(); ++row) {
        if (auto *const chart = m_values->itemAt(row)->widget()->findChild<QToolButton *>()) {
            chart->click();
            return true;
        }
    }
    return false;
}

void CommandBox::addValue(const QString &name, const Json &value)
{
    auto *row = new QWidget(m_body);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_context.theme.px(8));
    auto *caption = new TextLabel(m_context.theme, TextLabel::Look::Quiet, row);
    caption->setText(name);
    caption->setElided(true);
    keepWidth(*caption, m_context.theme, ValueNameWidth);
    auto *text = new TextLabel(m_context.theme, TextLabel::Look::Fixed, row);
    const QString whole = QString::fromUtf8(twin::json::write(value));
    text->setText(whole.left(500));
    text->setToolTip(whole.left(4000));
    text->setElided(true);
    text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    text->setColor(value.isNumber() ? &Colors::number : value.isString() ? &Colors::string : nullptr);
    line->addWidget(caption);
    line->addWidget(text, 1);
    m_values->addWidget(row);
}

} // namespace app
