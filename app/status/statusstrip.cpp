// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "status/statusstrip.h"

#include "actions/actions.h"
#include "host/hubclient.h"
#include "host/serverclient.h"
#include "host/simulationclient.h"
#include "shared/announce.h"
#include "shared/bar.h"
#include "shared/errortext.h"
#include "shared/shapes.h"
#include "shared/textlabel.h"

#include <QLocale>
#include <QMenu>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr std::array Speeds{0.1,  0.2,   0.5,   1.0,    2.0,      5.0,      10.0,
                            60.0, 100.0, 600.0, 1000.0, 10'000.0, 100'000.0};

QString speedText(double speed)
{
    return u"\u00d7"_s + QLocale().toString(speed, 'g', 6);
}

} // namespace

StatusStrip::StatusStrip(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new Bar(context.theme, &Colors::window, 24, Bar::Line::Above, this))
    , m_dot(new ShapeLabel(context.theme, m_bar))
    , m_hub(new TextLabel(context.theme, TextLabel::Look::Small, m_bar))
    , m_simulated(new TextLabel(context.theme, TextLabel::Look::Small, m_bar))
    , m_speed(nullptr)
    , m_play(nullptr)
    , m_quietNotes(new Bar(context.theme, &Colors::window, 23, Bar::Line::None, m_bar))
    , m_badNotes(new Bar(context.theme, &Colors::window, 23, Bar::Line::None, m_bar))
    , m_saved(new TextLabel(context.theme, TextLabel::Look::Small, m_bar))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    m_bar->setSpacing(8, 4);
    bindActions();
    m_bar->row()->addWidget(m_dot);
    m_bar->row()->addWidget(m_hub);
    m_bar->row()->addSpacing(12);
    m_bar->row()->addWidget(m_simulated);
    makeSpeedMenu();
    m_play = addButton(context.actions.action(ActionId::PlayPause));
    addButton(context.actions.action(ActionId::StepClock));
    m_bar->row()->addSpacing(12);
    for (Bar *notes : {m_quietNotes, m_badNotes})
        notes->setSpacing(0, 16);
    m_bar->row()->addWidget(m_quietNotes);
    m_bar->addSpring();
    m_bar->row()->addWidget(m_badNotes);
    m_bar->row()->addSpacing(12);
    m_bar->row()->addWidget(m_saved);
    m_saved->setElided(true);

    connect(&context.hub, &twin::host::HubClient::changed, this, &StatusStrip::onChanged);
    connect(&context.hub, &twin::host::HubClient::storeFailed, this, &StatusStrip::onStoreFailed);
    connect(&context.simulation, &twin::host::SimulationClient::clockChanged, this, &StatusStrip::showClock);
    connect(&context.simulation, &twin::host::SimulationClient::devicesChanged, this,
            &StatusStrip::showClock);
    connect(&context.server, &twin::host::ServerClient::started, this, &StatusStrip::showHub);
    connect(&context.server, &twin::host::ServerClient::failed, this, &StatusStrip::showHub);
    connect(&context.server, &twin::host::ServerClient::stopped, this, &StatusStrip::showHub);
    connect(&context.theme, &Theme::changed, this, &StatusStrip::applyTheme);
    showHub();
    applyTheme();
}

void StatusStrip::setNote(int row, const Drawer::Note &note)
{
    TextLabel *&label = m_notes[row];
    if (!label)
        label = new TextLabel(m_context.theme, TextLabel::Look::Small, m_bar);
    Bar *const place = note.tone == Drawer::Tone::Bad ? m_badNotes : m_quietNotes;
    if (label->parentWidget() != place) {
        int before = 0;
        for (auto at = m_notes.cbegin(); at.key() != row; ++at)
            before += at.value()->parentWidget() == place ? 1 : 0;
        place->row()->insertWidget(before, label);
    }
    const bool isNew = label->text() != note.text;
    label->setText(note.text);
    label->setVisible(!note.text.isEmpty());
    label->setColor(note.tone == Drawer::Tone::Bad       ? &Colors::bad
                    : note.tone == Drawer::Tone::Waiting ? &Colors::waiting
                                                         : nullptr);
    if (isNew && note.tone != Drawer::Tone::Normal)
        announce(label);
}

QToolButton *StatusStrip::addButton(QAction *action)
{
    auto *button = new QToolButton(m_bar);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_bar->row()->addWidget(button);
    return button;
}

void StatusStrip::bindActions()
{
    auto &simulation = m_context.simulation;
    Actions &actions = m_context.actions;
    actions.bind(ActionId::PlayPause, this, [&simulation] {
        if (simulation.isPlaying())
            simulation.pause();
        else
            simulation.play();
    });
    actions.bind(ActionId::StepClock, this, [&simulation] { simulation.step(); });
    actions.bind(ActionId::Slower, this, [this] { changeSpeed(-1); });
    actions.bind(ActionId::Faster, this, [this] { changeSpeed(1); });
    actions.bind(ActionId::NormalSpeed, this, [&simulation] { simulation.setSpeed(1); });
}

void StatusStrip::makeSpeedMenu()
{
    m_speed = new QToolButton(m_bar);
    m_speed->setAutoRaise(true);
    m_speed->setFocusPolicy(Qt::TabFocus);
    m_speed->setToolTip(tr("Speed of the simulated clock"));
    connect(m_speed, &QToolButton::clicked, this, [this] {
        QMenu menu(this);
        for (const double speed : Speeds) {
            QAction *const action = menu.addAction(speedText(speed));
            action->setCheckable(true);
            action->setChecked(qFuzzyCompare(speed, m_context.simulation.speed()));
            connect(action, &QAction::triggered, this,
                    [this, speed] { m_context.simulation.setSpeed(speed); });
        }
        menu.exec(m_speed->mapToGlobal(QPoint(0, -menu.sizeHint().height())));
    });
    m_bar->row()->addWidget(m_speed);
}

void StatusStrip::changeSpeed(int steps)
{
    const double now = m_context.simulation.speed();
    const auto nearest = std::min_element(Speeds.begin(), Speeds.end(), [now](double a, double b) {
        return std::abs(a - now) < std::abs(b - now);
    });
    const auto wanted = qBound(qsizetype(0), nearest - Speeds.begin() + steps, qsizetype(Speeds.size()) - 1);
    m_context.simulation.setSpeed(Speeds[size_t(wanted)]);
}

void StatusStrip::showHub()
{
    const auto &addresses = m_context.server.addresses();
    const QString before = m_hub->text();
    m_hub->setText(addresses ? tr("Hub %1   MQTT %2   HTTPS %3")
                                   .arg(addresses->address)
                                   .arg(addresses->mqttPort)
                                   .arg(addresses->httpsPort)
                             : tr("Hub %1").arg(m_context.hub.name()));
    if (!before.isEmpty() && before != m_hub->text())
        announce(m_hub); // it is served now, or no longer
}

void StatusStrip::showClock()
{
    const auto &simulation = m_context.simulation;
    const auto &devices = simulation.devices();
    const int running =
        int(std::count_if(devices.begin(), devices.end(), [](const auto &d) { return d.powered; }));
    const bool any = !devices.isEmpty();
    const bool playing = simulation.isPlaying();
    m_simulated->setText(any ? tr("%n simulated", nullptr, running) : tr("nothing simulated"));
    m_speed->setText(speedText(simulation.speed()));
    m_speed->setAccessibleName(tr("Speed of the simulated clock, %1").arg(m_speed->text()));

    Actions &actions = m_context.actions;
    for (const ActionId id : {ActionId::PlayPause, ActionId::Slower, ActionId::Faster, ActionId::NormalSpeed})
        actions.setEnabled(id, any);
    actions.setEnabled(ActionId::StepClock, any && !playing);
    QAction &play = *actions.action(ActionId::PlayPause);
    play.setIcon(m_context.theme.icon(playing ? u"pause"_s : u"play"_s));
    play.setText(playing ? tr("&Pause Clock") : tr("&Run Clock"));
    m_play->setToolTip(playing ? tr("Pause the simulated clock") : tr("Run the simulated clock"));
    m_play->setAccessibleName(m_play->toolTip());
}

void StatusStrip::onChanged(const twin::Changes &changes)
{
    const bool kept =
        std::any_of(changes.begin(), changes.end(), [](const twin::Change &c) { return c.number > 0; });
    if (kept && !m_failed)
        m_saved->setText(tr("Saved %1").arg(QTime::currentTime().toString(u"HH:mm:ss"_s)));
}

void StatusStrip::onStoreFailed(const twin::Error &error)
{
    m_failed = true;
    m_saved->setColor(&Colors::bad);
    m_saved->setText(tr("Not saved: %1").arg(textOf(error).what));
    announce(m_saved);
    m_dot->setShape(Shape::Triangle, m_context.theme.colors().bad, tr("not saving"));
}

void StatusStrip::applyTheme()
{
    const Colors &c = m_context.theme.colors();
    if (m_failed)
        m_dot->setShape(Shape::Triangle, c.bad, tr("not saving"));
    else
        m_dot->setShape(Shape::Dot, c.good, tr("running"));
    QFont small = m_context.theme.uiFont();
    small.setPixelSize(m_context.theme.px(12));
    m_speed->setFont(small);
    showClock();
}

} // namespace app
