// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/chartpanel.h"

#include "shared/announce.h"
#include "shared/dialogs.h"
#include "shared/linkbutton.h"
#include "shared/textlabel.h"
#include "sim/devicelook.h"
#include "sim/machineedit.h"
#include "simulation/statechart.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::Json;

namespace app {

namespace {

constexpr double MostHeight = 230; // of the chart before it is scrolled

} // namespace

ChartPanel::ChartPanel(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_editor(context.simulation)
    , m_scroll(new QScrollArea(this))
    , m_chart(new StateChart(context.theme, m_scroll))
    , m_first(new LinkButton(context.theme, tr("Add the first state"), this))
    , m_trouble(new TextLabel(context.theme, TextLabel::Look::Normal, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_trouble->setColor(&Colors::bad);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(8, 4, 8, 4);
    m_trouble->hide();
    m_scroll->setWidget(m_chart);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_trouble);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_first, 0, Qt::AlignHCenter);
    connect(m_first, &LinkButton::clicked, this, &ChartPanel::addState);
    connect(&m_editor, &MachineEditor::refused, this, &ChartPanel::say);
    connect(&m_editor, &MachineEditor::left, this, [this](const QString &state, int places) {
        say(tr("%n places of the scene name \"%1\" for other devices, too, and keep it.", nullptr, places)
                .arg(state));
    });
    connect(&context.theme, &Theme::changed, this, &ChartPanel::fit);
    connectChart();
    fit();
}

void ChartPanel::connectChart()
{
    connect(m_chart, &StateChart::nameTyped, this, &ChartPanel::takeName);
    connect(m_chart, &StateChart::wayWanted, this, &ChartPanel::lead);
    connect(m_chart, &StateChart::removeWanted, this, &ChartPanel::remove);
    connect(m_chart, &StateChart::initialWanted, this, &ChartPanel::begin);
    connect(m_chart, &StateChart::wayBreakWanted, this, &ChartPanel::toggleWayBreak);
    connect(m_chart, &StateChart::namingChanged, this, &ChartPanel::fit);
    connect(m_chart, &StateChart::undoWanted, this, [this] { say(m_editor.undo()); });
    connect(m_chart, &StateChart::chosen, this, [this] {
        const QRect item = m_chart->itemRect(m_chart->currentItem());
        m_scroll->ensureVisible(item.center().x(), item.center().y(), item.width() / 2 + 8,
                                item.height() / 2 + 8);
    });
}

void ChartPanel::setDevice(const twin::TwinId &id)
{
    m_editor.setDevice(id);
    say({});
}

void ChartPanel::setLook(const std::shared_ptr<const twin::sim::DeviceLook> &look)
{
    m_chart->setLook(look);
    m_hasStates = look && look->behaviour && look->behaviour->machine;
    fit();
}

QString ChartPanel::trouble() const
{
    return m_trouble->isHidden() ? QString() : m_trouble->text();
}

void ChartPanel::addState()
{
    m_chart->beginNaming();
    m_scroll->ensureWidgetVisible(m_chart->nameField());
}

// What is refused stays in its field.
void ChartPanel::takeName(const QString &from, const QString &to)
{
    const Json behaviour = m_editor.behaviour();
    const bool isTaken = to != from && twin::sim::placeOfState(to).find(behaviour);
    if (to.isEmpty())
        return say(tr("A state needs a name."));
    if (isTaken)
        return say(tr("There is a state \"%1\" already.").arg(to));
    say({}); // a change that was made may have something to say as well
    const QString trouble =
        from.isEmpty()
            ? m_editor.change([to](const Json &before) { return twin::sim::withState(before, to); })
            : m_editor.rename(from, to);
    if (!trouble.isEmpty())
        return say(trouble);
    m_chart->choose(to);
    m_chart->endNaming();
    emit m_chart->chosen();
}

void ChartPanel::lead(const QString &from, const QString &to)
{
    const Json behaviour = m_editor.behaviour();
    const Json *ways = twin::sim::placeOfState(from).child(u"transitions"_s).find(behaviour);
    const int next = ways ? int(ways->size()) : 0;
    say(m_editor.change([=](const Json &before) { return twin::sim::withWay(before, from, to); }));
    if (!trouble().isEmpty())
        return;
    m_chart->choose(from, next);
    emit m_chart->chosen();
}

void ChartPanel::remove()
{
    const QString state = m_chart->currentState();
    const int way = m_chart->currentWay();
    if (way >= 0)
        say(m_editor.change([=](const Json &before) { return twin::sim::withoutWay(before, state, way); }));
    else if (mayRemove(state))
        say(m_editor.change([=](const Json &before) { return twin::sim::withoutState(before, state); }));
    else
        return;
    if (trouble().isEmpty() && way >= 0)
        m_chart->choose(state);
    emit m_chart->chosen();
}

bool ChartPanel::mayRemove(const QString &state)
{
    const auto uses = twin::sim::usesOf(m_editor.behaviour(), state);
    if (uses.isEmpty())
        return true;
    QStringList detail;
    if (uses.ways > 0)
        detail.append(tr("%n transitions lead to it and go with it.", nullptr, uses.ways));
    if (uses.actions > 0)
        detail.append(tr("%n actions \"go\" lead to it and go with it.", nullptr, uses.actions));
    if (uses.sets > 0)
        detail.append(tr("%n telemetry sets name it; one that names no other state is sent on demand only.",
                         nullptr, uses.sets));
    detail.append(tr("Ctrl+Z takes it back."));
    return m_context.dialogs.confirm(this, tr("Delete the state \"%1\"?").arg(state), detail.join(u'\n'),
                                     tr("Delete"));
}

void ChartPanel::begin()
{
    const QString state = m_chart->currentState();
    say(m_editor.change([=](const Json &before) { return twin::sim::withInitial(before, state); }));
}

void ChartPanel::toggleWayBreak()
{
    const auto place = twin::sim::placeOfWay(m_chart->currentState(), m_chart->currentWay());
    say(m_editor.change([=](const Json &before) {
        const Json *way = place.find(before);
        if (!way)
            return before;
        const bool isSet = (*way)["break"sv].toBool();
        return twin::json::withValueAt(before, place,
                                       isSet ? way->without("break"sv) : way->with("break"sv, Json(true)));
    }));
}

void ChartPanel::say(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    if (!trouble.isEmpty())
        announce(m_trouble);
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

// All of a small chart is seen; a large one is scrolled.
void ChartPanel::fit()
{
    m_first->setVisible(m_chart->isEditable() && !m_hasStates && !m_chart->isNaming());
    m_scroll->setMinimumHeight(std::min(m_chart->sizeHint().height(), m_context.theme.roomPx(MostHeight)));
}

} // namespace app
