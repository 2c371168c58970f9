// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and mouse of the state chart.
#include "simulation/statechart.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr double Near = 7; // pixels from a line that still mean it

} // namespace

// What the key does here; nullptr when it is none of ours.
StateChart::Deed StateChart::deedOf(const QKeyEvent &event) const
{
    struct Row {
        int key;
        Deed deed;
    };
    static const Row Moving[] = {
        {Qt::Key_Left, &StateChart::goLeft},
        {Qt::Key_Right, &StateChart::goRight},
        {Qt::Key_Up, &StateChart::goUp},
        {Qt::Key_Down, &StateChart::goDown},
        {Qt::Key_Home, &StateChart::goHome},
        {Qt::Key_End, &StateChart::goEnd},
        {Qt::Key_Return, &StateChart::finish},
        {Qt::Key_Enter, &StateChart::finish},
        {Qt::Key_F2, &StateChart::renameState},
        {Qt::Key_T, &StateChart::beginWay},
        {Qt::Key_Delete, &StateChart::removeWanted},
        {Qt::Key_I, &StateChart::initialWanted},
        {Qt::Key_Space, &StateChart::toggleBreak},
    };
    if (isNaming())
        return nullptr;
    if (event.matches(QKeySequence::Undo))
        return &StateChart::undoWanted;
    const bool isPlus = event.key() == Qt::Key_Plus && event.modifiers() == Qt::ShiftModifier;
    if ((event.modifiers() & ~Qt::KeypadModifier) && !isPlus)
        return nullptr;
    if (m_look && (event.key() == Qt::Key_Insert || event.key() == Qt::Key_A || event.key() == Qt::Key_Plus))
        return &StateChart::addState;
    if (isLeading() && event.key() == Qt::Key_Escape)
        return &StateChart::giveUp;
    for (const Row &row : Moving) {
        if (row.key == event.key() && stateCount() > 0)
            return row.deed;
    }
    return nullptr;
}

// The window's own shortcuts do not take a key that does something here.
bool StateChart::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && deedOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void StateChart::keyPressEvent(QKeyEvent *event)
{
    if (const Deed deed = deedOf(*event))
        (this->*deed)();
    else
        QWidget::keyPressEvent(event);
}

// Esc in the field of a name leaves everything as it was. The field lets Enter through to us: once is enough.
bool StateChart::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_name || !isKey)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter && key != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        isEnter ? finish() : endNaming();
    return true;
}

void StateChart::step(int by)
{
    if (isLeading())
        return stepState(by);
    const int count = itemCount();
    chooseItem((currentItem() + by + count) % count);
}

// From state to state; of a transition to the state that it leaves. While a transition is led, its target.
void StateChart::stepState(int by)
{
    const auto count = int(stateCount());
    const int from = int(m_target ? *m_target : current().state);
    const auto next = std::size_t((from + by + count) % count);
    if (!m_target)
        return take({.state = next});
    m_target = next;
    announceChosen();
    update();
}

void StateChart::goHome()
{
    if (m_target)
        m_target = 0;
    else
        take({});
    update();
}

void StateChart::goEnd()
{
    if (m_target)
        m_target = stateCount() - 1;
    else
        take({.state = stateCount() - 1});
    update();
}

void StateChart::renameState()
{
    beginNaming(currentState());
}

void StateChart::toggleBreak()
{
    if (currentWay() >= 0)
        emit wayBreakWanted();
    else
        emit breakToggled(currentState());
}

void StateChart::finish()
{
    if (m_naming)
        emit nameTyped(*m_naming, m_name->text().trimmed());
    else if (m_target)
        endLeading(true);
    else
        emit formWanted();
}

void StateChart::giveUp()
{
    endLeading(false);
}

void StateChart::endLeading(bool made)
{
    const auto target = std::exchange(m_target, std::nullopt);
    m_isDragging = false;
    update();
    if (made && target)
        emit wayWanted(currentState(), machine()->states[*target].name);
}

std::optional<std::size_t> StateChart::stateAt(QPointF place) const
{
    for (std::size_t i = 0; i < m_layout.boxes.size() && i < stateCount(); ++i) {
        if (m_layout.boxes[i].contains(place))
            return i;
    }
    return std::nullopt;
}

std::optional<StateChart::Item> StateChart::itemAt(QPointF place) const
{
    if (const auto state = stateAt(place))
        return Item{.state = *state};
    const ChartWay *nearest = nullptr;
    double least = m_theme.px(Near);
    for (const ChartWay &way : m_layout.ways) {
        const double distance = way.label.contains(place) ? 1 : way.distanceTo(place);
        if (distance < least) {
            least = distance;
            nearest = &way;
        }
    }
    return nearest ? std::optional(Item{nearest->from, int(nearest->index)}) : std::nullopt;
}

void StateChart::mousePressEvent(QMouseEvent *event)
{
    const auto item = stateCount() > 0 ? itemAt(event->position()) : std::nullopt;
    if (!item)
        return;
    if (m_target && item->way < 0 && event->button() == Qt::LeftButton) { // led by key, ended by mouse
        m_target = item->state;
        return endLeading(true);
    }
    m_target.reset();
    take(*item);
    if (event->button() != Qt::LeftButton || item->way >= 0)
        return;
    if (breakBox(item->state).adjusted(-3, -3, 3, 3).contains(event->position()))
        emit breakToggled(currentState());
    else
        m_pressed = event->position();
}

void StateChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || stateCount() == 0)
        return;
    const QPointF way = event->position() - *m_pressed;
    m_isDragging = m_isDragging || way.manhattanLength() >= QApplication::startDragDistance();
    m_pointer = event->position();
    if (!m_isDragging)
        return;
    const auto over = stateAt(m_pointer);
    m_target = over == current().state ? std::nullopt : over;
    update();
}

void StateChart::mouseReleaseEvent(QMouseEvent *)
{
    m_pressed.reset();
    if (m_isDragging)
        endLeading(m_target.has_value());
}

void StateChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto item = stateCount() > 0 ? itemAt(event->position()) : std::nullopt;
    if (item && item->way < 0)
        beginNaming(machine()->states[item->state].name);
    else if (item)
        emit formWanted();
}

void StateChart::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && m_target)
        endLeading(false);
    update();
}

void StateChart::resizeEvent(QResizeEvent *)
{
    relayout();
}

void StateChart::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_look)
        return;
    QMenu *menu = makeMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(isKey ? mapToGlobal(itemRect(currentItem()).center()) : event->globalPos());
}

QMenu *StateChart::makeMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &text, const QKeySequence &key, Deed deed) {
        QAction *action = menu->addAction(text, this, deed);
        action->setShortcut(key); // only shown: the chart itself hears the keys
        action->setShortcutContext(Qt::WidgetShortcut);
    };
    add(tr("Add state"), Qt::Key_Insert, &StateChart::addState);
    if (stateCount() == 0)
        return menu;
    add(tr("Add transition to..."), Qt::Key_T, &StateChart::beginWay);
    menu->addSeparator();
    add(tr("Edit"), Qt::Key_Return, &StateChart::formWanted);
    if (currentWay() < 0) {
        add(tr("Rename"), Qt::Key_F2, &StateChart::renameState);
        add(tr("Begin in this state"), Qt::Key_I, &StateChart::initialWanted);
    }
    add(tr("Break-point"), Qt::Key_Space, &StateChart::toggleBreak);
    add(tr("Delete"), Qt::Key_Delete, &StateChart::removeWanted);
    menu->addSeparator();
    add(tr("Undo the last change of the chart"), QKeySequence::Undo, &StateChart::undoWanted);
    return menu;
}

} // namespace app
