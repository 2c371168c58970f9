// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/clockbar.h"

#include "actions/actions.h"
#include "host/simulationclient.h"
#include "shared/dialogs.h"
#include "shared/flowbar.h"
#include "shared/shapes.h"
#include "shared/textlabel.h"
#include "shared/timetext.h"
#include "sim/devicelook.h"
#include "sim/virtualclock.h"
#include "simulation/simulationwords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using twin::Timestamp;
using twin::sim::VirtualClock;

namespace app {

namespace {

constexpr std::array Spans{60.0, 600.0, 3600.0, 86400.0}; // seconds
constexpr int PerDecade = 100; // steps of the slider
constexpr double SpeedWidth = 180;

int placeOf(double speed)
{
    return int(std::lround(std::log10(speed) * PerDecade));
}

// Whole numbers where the slider stands near one.
double speedAt(int place)
{
    const double speed = std::pow(10.0, double(place) / PerDecade);
    return speed < 10 ? std::round(speed * 10) / 10 : std::round(speed);
}

} // namespace

ClockBar::ClockBar(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new FlowBar(context.theme, &Colors::pane, 40, Bar::Line::Below, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    m_bar->setSpacing(8, 8);
    makeClock();
    makeSpeed();
    makeSeed();
    context.actions.bind(ActionId::JumpToDate, this, &ClockBar::jump);
    connect(&context.simulation, &twin::host::SimulationClient::clockChanged, this, &ClockBar::refresh);
    connect(&context.simulation, &twin::host::SimulationClient::lookChanged, this, &ClockBar::refresh);
    refresh();
}

void ClockBar::makeClock()
{
    auto *label = new TextLabel(m_context.theme, TextLabel::Look::Normal, m_bar);
    label->setText(tr("Clock"));
    m_bar->add(label);
    auto *play = new QToolButton(m_bar);
    play->setDefaultAction(m_context.actions.action(ActionId::PlayPause));
    play->setFocusPolicy(Qt::TabFocus);
    auto *next = new QToolButton(m_bar);
    next->setIcon(m_context.theme.icon(u"step"_s));
    next->setToolTip(tr("Step by the span beside it"));
    next->setAccessibleName(tr("Step"));
    next->setFocusPolicy(Qt::TabFocus);
    connect(next, &QToolButton::clicked, this, &ClockBar::step);
    connect(&m_context.theme, &Theme::changed, next,
            [this, next] { next->setIcon(m_context.theme.icon(u"step"_s)); });
    m_span = new QComboBox(m_bar);
    m_span->setAccessibleName(tr("Length of a step"));
    m_span->addItem(tr("to the next event"), 0.0);
    for (const double span : Spans)
        m_span->addItem(tr("by %1").arg(spanText(span)), span);
    m_date = new TextLabel(m_context.theme, TextLabel::Look::FixedQuiet, m_bar);
    m_time = new TextLabel(m_context.theme, TextLabel::Look::Fixed, m_bar);
    auto *jump = new QToolButton(m_bar);
    jump->setDefaultAction(m_context.actions.action(ActionId::JumpToDate));
    jump->setText(tr("Jump..."));
    jump->setFocusPolicy(Qt::TabFocus);
    for (QWidget *widget : QList<QWidget *>{play, next, m_span, m_date, m_time, jump})
        m_bar->add(widget);
}

void ClockBar::makeSpeed()
{
    auto *label = new TextLabel(m_context.theme, TextLabel::Look::Normal, m_bar);
    label->setText(tr("Speed"));
    m_slider = new QSlider(Qt::Horizontal, m_bar);
    m_slider->setRange(placeOf(VirtualClock::MinSpeed), placeOf(VirtualClock::MaxSpeed));
    m_slider->setTickInterval(PerDecade);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setSingleStep(PerDecade / 10);
    m_slider->setPageStep(PerDecade);
    m_slider->setAccessibleName(tr("Speed of the clock"));
    m_slider->setMinimumWidth(m_context.theme.roomPx(SpeedWidth / 2));
    m_slider->setMaximumWidth(m_context.theme.roomPx(SpeedWidth));
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int place) { m_context.simulation.setSpeed(speedAt(place)); });
    m_speed = new QLineEdit(m_bar);
    m_speed->setAccessibleName(tr("Speed of the clock"));
    m_speed->setMaximumWidth(m_context.theme.px(76));
    connect(m_speed, &QLineEdit::editingFinished, this, &ClockBar::takeSpeed);
    m_paceShape = new ShapeLabel(m_context.theme, m_bar);
    m_pace = new TextLabel(m_context.theme, TextLabel::Look::Normal, m_bar);
    connect(&m_context.theme, &Theme::changed, this, &ClockBar::showPace);
    for (QWidget *widget : QList<QWidget *>{label, m_slider, m_speed, m_paceShape, m_pace})
        m_bar->add(widget);
}

void ClockBar::makeSeed()
{
    auto *pair = new QWidget(m_bar); // one does not stand in a line without the other
    pair->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *label = new TextLabel(m_context.theme, TextLabel::Look::Normal, pair);
    label->setText(tr("Seed"));
    m_seed = new QLineEdit(pair);
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(
        tr("Decides everything that is left to chance; all devices start anew with another one"));
    m_seed->setMaximumWidth(m_context.theme.px(90));
    connect(m_seed, &QLineEdit::editingFinished, this, [this] {
        bool isNumber = false;
        const quint64 seed = m_seed->text().toULongLong(&isNumber);
        if (m_seed->isModified() && isNumber && seed <= quint64(9e15))
            m_context.simulation.setSeed(seed);
        else
            refresh();
    });
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_context.theme.px(8));
    row->addWidget(label);
    row->addWidget(m_seed);
    m_bar->addSpring();
    m_bar->add(pair);
}

void ClockBar::setDevice(const twin::TwinId &id)
{
    m_id = id;
    refresh();
}

void ClockBar::refresh()
{
    const auto &simulation = m_context.simulation;
    const QLocale locale;
    const QDateTime time = simulation.virtualTime().toDateTime();
    m_date->setText(dateText(time.date()));
    m_time->setText(time.toString(u"HH:mm:ss"_s));
    if (!m_slider->isSliderDown()) {
        const QSignalBlocker blocker(m_slider);
        m_slider->setValue(placeOf(simulation.speed()));
    }
    if (!m_speed->hasFocus() || !m_speed->isModified())
        m_speed->setText(u"\u00d7"_s + locale.toString(simulation.speed(), 'g', 6));
    showPace();
    const auto look = simulation.look(m_id);
    if (look && (!m_seed->hasFocus() || !m_seed->isModified()))
        m_seed->setText(QString::number(look->scene->seed));
    m_seed->setEnabled(look != nullptr);
}

void ClockBar::showPace()
{
    const bool isPlaying = m_context.simulation.isPlaying();
    const bool keepsUp = m_context.simulation.keepsUp();
    QColor Colors::*const color = keepsUp ? &Colors::good : &Colors::waiting;
    m_pace->setText(!isPlaying ? tr("paused") : keepsUp ? tr("keeps up") : tr("behind"));
    m_pace->setColor(isPlaying ? color : nullptr);
    m_paceShape->setShape(keepsUp ? Shape::Check : Shape::Triangle, m_context.theme.colors().*color,
                          m_pace->text());
    m_paceShape->setVisible(isPlaying);
}

QString ClockBar::timeText() const
{
    return m_context.simulation.virtualTime().toDateTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString ClockBar::paceText() const
{
    return m_pace->text();
}

void ClockBar::takeSpeed()
{
    QString text = m_speed->text().trimmed();
    if (text.startsWith(u'\u00d7') || text.startsWith(u'x'))
        text.remove(0, 1);
    bool isNumber = false;
    const double speed = QLocale().toDouble(text, &isNumber);
    m_speed->setModified(false);
    if (isNumber && speed >= VirtualClock::MinSpeed && speed <= VirtualClock::MaxSpeed)
        m_context.simulation.setSpeed(speed);
    refresh();
}

void ClockBar::step()
{
    const double seconds = m_span->currentData().toDouble();
    auto &simulation = m_context.simulation;
    if (simulation.isPlaying())
        simulation.pause();
    if (seconds <= 0)
        simulation.step();
    else
        simulation.jumpTo(simulation.virtualTime().plusMSecs(qint64(seconds * 1000)));
}

void ClockBar::jump()
{
    const QString text = m_context.dialogs.askText(
        this, tr("Jump to a date"), tr("Date and time in UTC, for example %1:").arg(timeText()));
    if (text.isEmpty())
        return;
    QString iso = text.trimmed();
    iso.replace(u' ', u'T');
    if (!iso.contains(u'T'))
        iso += u"T00:00:00"_s;
    const auto time = Timestamp::parse(iso.endsWith(u'Z') ? iso : QString(iso + u'Z'));
    if (!time)
        return m_context.dialogs.showError(
            this, tr("Jump to a date"),
            {.code = twin::ErrorCode::SceneInvalid,
             .detail = u"\"%1\" is no date such as 2026-01-15 06:30:00."_s.arg(text)});
    m_context.simulation.jumpTo(*time);
}

} // namespace app
