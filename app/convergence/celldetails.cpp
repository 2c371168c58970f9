// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "convergence/celldetails.h"

#include "convergence/convergencemodel.h"
#include "convergence/convergencewords.h"
#include "host/modelsclient.h"
#include "shared/bar.h"
#include "shared/charticon.h"
#include "shared/errortext.h"
#include "shared/modelwords.h"
#include "shared/scrolled.h"
#include "shared/textlabel.h"
#include "shared/timetext.h"
#include "shared/whendone.h"
#include "telemetry/telemetrystore.h"

#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using twin::fleet::AskedProperty;

namespace app {

namespace {

constexpr double Width = 344;

QString timeText(twin::Timestamp time)
{
    return dateTimeText(time.toDateTime().toLocalTime());
}

} // namespace

CellDetails::CellDetails(AppContext &context, ConvergenceModel &model, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(model)
{
    Theme &theme = context.theme;
    setAccessibleName(tr("Asked value"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFixedWidth(theme.roomPx(Width));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto *state = new Bar(theme, &Colors::pane, 32, Bar::Line::None, this);
    m_shape = new ShapeLabel(theme, state);
    m_state = new TextLabel(theme, TextLabel::Look::Title, state);
    m_waiting = new TextLabel(theme, TextLabel::Look::Quiet, state);
    state->row()->addWidget(m_shape);
    state->row()->addWidget(m_state);
    state->addSpring();
    state->row()->addWidget(m_waiting);
    column->addWidget(state);
    auto *reason = new Bar(theme, &Colors::pane, 26, Bar::Line::Below, this);
    m_reason = new TextLabel(theme, TextLabel::Look::Normal, reason);
    m_reason->setElided(true);
    reason->row()->addWidget(m_reason);
    reason->addSpring();
    column->addWidget(reason);
    auto *facts = new QWidget;
    m_form = new QFormLayout(facts);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(6));
    column->addWidget(scrolled(facts, this), 1);
    column->addWidget(makeButtons());
    connect(&model, &ConvergenceModel::countsChanged, this, &CellDetails::refresh);
    connect(&theme, &Theme::changed, this, [this] {
        setFixedWidth(m_context.theme.roomPx(Width));
        refresh();
    });
}

void CellDetails::show(const twin::TwinId &id, const AskedProperty &property)
{
    if (id != m_id || !(property == m_property))
        m_trouble->setText({});
    m_id = id;
    m_property = property;
    refresh();
}

QString CellDetails::trouble() const
{
    return m_trouble->text();
}

QWidget *CellDetails::makeHead()
{
    Theme &theme = m_context.theme;
    auto *bar = new Bar(theme, &Colors::header, 30, Bar::Line::Below, this);
    m_device = new TextLabel(theme, TextLabel::Look::Strong, bar);
    m_name = new TextLabel(theme, TextLabel::Look::Quiet, bar);
    m_name->setElided(true);
    auto *button = new QToolButton(bar);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(tr("Close the details"));
    const auto tint = [this, button] { button->setIcon(m_context.theme.icon(u"close"_s)); };
    connect(&theme, &Theme::changed, button, tint);
    tint();
    connect(button, &QToolButton::clicked, this, &CellDetails::closed);
    bar->row()->addWidget(m_device);
    bar->row()->addWidget(m_name);
    bar->addSpring();
    bar->row()->addWidget(button);
    return bar;
}

QWidget *CellDetails::makeButtons()
{
    Theme &theme = m_context.theme;
    auto *area = new QWidget(this);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8));
    m_hint = new TextLabel(theme, TextLabel::Look::Small, area);
    m_hint->setElided(true);
    m_trouble = new TextLabel(theme, TextLabel::Look::Normal, area);
    m_trouble->setColor(&Colors::bad);
    m_trouble->setElided(true);
    m_askAgain = new QPushButton(tr("Ask again"), area);
    m_askForKept = new QPushButton(area);
    auto *open = new QPushButton(tr("Open twin"), area);
    m_askAgain->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_askAgain);
    row->addWidget(m_askForKept);
    row->addStretch(1);
    row->addWidget(open);
    column->addWidget(m_hint);
    column->addWidget(m_trouble);
    column->addLayout(row);
    connect(m_askAgain, &QPushButton::clicked, this, [this] { ask(m_desired); });
    connect(m_askForKept, &QPushButton::clicked, this, [this] { ask(m_kept); });
    connect(open, &QPushButton::clicked, this, [this] { emit openWanted(m_id, m_property); });
    return area;
}

void CellDetails::refresh()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_facts.clear();
    m_desired.reset();
    m_kept.reset();
    const QString name = twin::fleet::nameOf(m_property);
    m_device->setText(m_id.device());
    m_name->setText(name);
    const twin::RecordPtr record = m_model.recordOf(m_id);
    const auto states = record ? twin::syncStates(record->twin) : QList<twin::PropertySync>();
    const auto found = std::find_if(states.begin(), states.end(), [this](const twin::PropertySync &sync) {
        return sync.component == m_property.component.toString() && sync.name == m_property.name.toString();
    });
    const bool isAsked = found != states.end() && found->desiredValue;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_shape, m_askAgain, m_hint, m_askForKept})
        widget->setVisible(isAsked);
    if (isAsked)
        return showState(*found, *record);
    m_state->setColor(nullptr);
    m_state->setText(tr("Nothing asked"));
    m_waiting->setText({});
    m_reason->setText(m_id.isNull() ? tr("Choose a cell.") : tr("Nobody asked this device for a value."));
}

void CellDetails::showState(const twin::PropertySync &sync, const twin::Record &record)
{
    const auto *row = m_model.asked(m_id);
    const auto number = row ? m_model.numberOf(m_property) : std::nullopt;
    const auto *cell = number ? row->cell(*number) : nullptr;
    if (!cell)
        return;
    const auto progress = twin::fleet::progressOf(*row, *cell, m_model.now());
    const QString word = ConvergenceWords::word(progress, cell->code);
    m_shape->setShape(ConvergenceWords::shape(progress),
                      m_context.theme.colors().*ConvergenceWords::color(progress), word);
    m_state->setColor(ConvergenceWords::color(progress));
    m_state->setText(word.left(1).toUpper() + word.mid(1));
    m_waiting->setText(
        progress == twin::fleet::Progress::Accepted
            ? QString()
            : tr("for %1").arg(ConvergenceWords::duration(cell->since.msecsTo(m_model.now()))));
    m_reason->setText(sync.ackDescription.isEmpty() ? tr("The device gives no reason.")
                                                    : tr("“%1”").arg(sync.ackDescription));
    if (!sync.ackCode)
        m_reason->setText(row->connected ? tr("The device has not answered.")
                                         : tr("The device is offline and is told when it connects."));
    m_desired = sync.desiredValue;
    m_kept = sync.value;
    QWidget *const asked = addFact(tr("Asked"), ConvergenceWords::value(*sync.desiredValue),
                                   tr("desired version %1").arg(sync.desiredVersion), true);
    if (m_desired->isNumber())
        addChart(asked, tr("Asked"), twin::Section::Desired);
    addFact(tr("Asked since"), timeText(cell->since), {}, true);
    if (sync.ackCode)
        addFact(tr("Answered"), u"ac %1, av %2"_s.arg(*sync.ackCode).arg(sync.ackVersion.value_or(0)),
                sync.ackVersion >= sync.desiredVersion ? tr("current ack") : tr("ack of an older wish"),
                true);
    if (m_kept) {
        QWidget *const kept = addFact(tr("Device keeps"), ConvergenceWords::value(*m_kept),
                                      tr("since %1").arg(timeText(sync.lastUpdateTime)), true);
        if (m_kept->isNumber())
            addChart(kept, tr("Device keeps"), twin::Section::Reported);
    }
    addFact(tr("Model"), modelText(record.identity->modelId), {}, false);
    m_hint->setText(
        tr("Asking again writes %1 as a new desired version.").arg(ConvergenceWords::value(*m_desired)));
    m_askForKept->setVisible(m_kept && !(*m_kept == *m_desired));
    if (m_kept)
        m_askForKept->setText(tr("Ask for %1").arg(ConvergenceWords::value(*m_kept).left(12)));
}

QWidget *CellDetails::addFact(const QString &name, const QString &value, const QString &aside, bool isFixed)
{
    const Theme &theme = m_context.theme;
    auto *label = new TextLabel(theme, TextLabel::Look::Quiet, this);
    label->setText(name);
    auto *area = new QWidget(this);
    auto *row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    auto *text = new TextLabel(theme, isFixed ? TextLabel::Look::Fixed : TextLabel::Look::Normal, area);
    text->setElided(true, 60);
    text->setText(value);
    row->addWidget(text);
    if (!aside.isEmpty()) {
        auto *more = new TextLabel(theme, TextLabel::Look::Small, area);
        more->setElided(true);
        more->setText(aside);
        row->addWidget(more);
    }
    row->addStretch(1);
    m_form->addRow(label, area);
    m_facts.append(aside.isEmpty() ? tr("%1: %2").arg(name, value)
                                   : tr("%1: %2, %3").arg(name, value, aside));
    return area;
}

void CellDetails::addChart(QWidget *fact, const QString &name, twin::Section section)
{
    QToolButton *const chart = makeChartButton(m_context.theme, name, fact);
    static_cast<QHBoxLayout *>(fact->layout())->insertWidget(1, chart);
    connect(chart, &QToolButton::clicked, this, [this, section] {
        if (const twin::RecordPtr record = m_model.recordOf(m_id))
            (void)m_context.telemetry.showNumber(*record, section, pathOf(m_property));
    });
}

QString CellDetails::modelText(const QString &modelId) const
{
    if (modelId.isEmpty())
        return tr("the device announced none");
    const QString model = shortModelName(modelId);
    const auto *interface = m_context.models.library()->find(modelId);
    if (!interface)
        return tr("%1, not at hand").arg(model);
    if (!m_property.component.view().empty()) {
        const auto *component = interface->content(m_property.component.view());
        interface = component ? component->schema() : nullptr;
    }
    const auto *content = interface ? interface->content(m_property.name.view()) : nullptr;
    if (!content || !content->isA("Property"))
        return tr("%1 has no such property").arg(model);
    return content->isWritable() ? tr("%1, writable").arg(model) : tr("%1, read-only").arg(model);
}

void CellDetails::ask(const std::optional<twin::Json> &value)
{
    if (!value)
        return;
    m_trouble->setText({});
    whenDone(
        m_context.hub.send(twin::PatchTwin{.id = m_id, .body = askBody(m_property, *value), .ifMatch = {}}),
        this, [this](const twin::Result<twin::Reply> &reply) {
            if (!reply)
                m_trouble->setText(plainTextOf(reply.error()));
        });
}

} // namespace app
