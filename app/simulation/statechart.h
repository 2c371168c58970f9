// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"
#include "sim/devicelook.h"
#include "simulation/chartlayout.h"

#include <QWidget>

class QLineEdit;
class QMenu;

namespace app {

/// The state machine of a device, drawn live and to be changed: its states with how often each was entered,
/// the transitions between them, the state it is in and since when.
///
/// Left and Right go from state to state, Down and Up through the transitions of each. Insert adds a state,
/// F2 renames it in place, T leads a transition to the state that arrows choose, as dragging does; I makes it
/// the first state, Delete takes away what is chosen, Space sets a break-point, Enter edits, Ctrl+Z takes
/// back. What a person wants is told, not made: the scene has to take it.
class StateChart final : public QWidget
{
    Q_OBJECT
public:
    explicit StateChart(const Theme &theme, QWidget *parent = nullptr);

    void setLook(const std::shared_ptr<const twin::sim::DeviceLook> &look);
    /// Whether there is a device whose machine can be changed.
    bool isEditable() const { return m_look != nullptr; }
    /// Empty without a machine.
    QString liveState() const;
    /// What stands below the name of a state.
    QString noteOf(const QString &state) const;
    bool hasBreak(const QString &state) const;
    /// The name of the watch that is a break-point on a state.
    static QString breakName(const QString &device, const QString &state);

    /// The chosen state, or the one that the chosen transition leaves; empty without states.
    QString currentState() const;
    /// Index of the chosen transition among those of currentState(); -1 when the state itself is chosen.
    int currentWay() const;
    /// Also of what is yet to come: it is chosen once the scene has it.
    void choose(const QString &state, int way = -1);

    // items: each state with its transitions behind it, as a screen reader goes through them
    int itemCount() const;
    int currentItem() const; ///< -1 without states
    /// What a screen reader is told of: where a transition that is being made leads, else what is chosen.
    int focusItem() const;
    QString itemText(int item) const;
    QRect itemRect(int item) const;
    void chooseItem(int item);

    /// Asks for the name of a new state; of `state` when it is given.
    void beginNaming(const QString &state = {});
    /// The name was taken.
    void endNaming();
    bool isNaming() const { return m_naming.has_value(); }
    QLineEdit *nameField() const { return m_name; }
    /// What a new state is called when nothing else is typed.
    QString proposedName() const;
    /// Leads a transition from the chosen state: the arrows choose where to.
    void beginWay();
    bool isLeading() const { return m_target.has_value(); }
    QMenu *makeMenu();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// A person has chosen another item.
    void chosen();
    void breakToggled(const QString &state);
    /// `from` is empty for a new state. It is asked on until endNaming().
    void nameTyped(const QString &from, const QString &to);
    /// A name begins or ends to be asked for.
    void namingChanged();
    void wayWanted(const QString &from, const QString &to);
    /// Of what is chosen.
    void removeWanted();
    void initialWanted();
    void wayBreakWanted();
    void formWanted();
    void undoWanted();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Item {
        std::size_t state = 0;
        int way = -1;
        friend bool operator==(const Item &, const Item &) = default;
    };
    using Deed = void (StateChart::*)();

    const twin::sim::Machine *machine() const;
    std::size_t stateCount() const { return machine() ? machine()->states.size() : 0; }
    const twin::sim::Transition &wayAt(const ChartWay &way) const;
    std::size_t initialState() const;
    std::vector<Item> items() const;
    Item current() const; ///< Requires: stateCount() > 0
    void take(const Item &item);
    void announceChosen();
    void relayout();
    std::optional<Item> itemAt(QPointF place) const;
    std::optional<std::size_t> stateAt(QPointF place) const;
    QRectF breakBox(std::size_t state) const;
    QRectF nameArea() const;
    void placeNameField();
    Deed deedOf(const QKeyEvent &event) const;
    void step(int by);
    void stepState(int by);
    void endLeading(bool made);
    // what keys do
    void addState() { beginNaming(); }
    void renameState();
    void toggleBreak();
    void goLeft() { stepState(-1); }
    void goRight() { stepState(1); }
    void goUp() { step(-1); }
    void goDown() { step(1); }
    void goHome();
    void goEnd();
    void finish(); ///< Enter
    void giveUp(); ///< Esc

    void paintWay(QPainter &painter, const ChartWay &way) const;
    void paintWayText(QPainter &painter, const ChartWay &way) const;
    bool isChosen(const ChartWay &way) const;
    void paintState(QPainter &painter, std::size_t state) const;
    void paintBreak(QPainter &painter, std::size_t state) const;
    void paintInitial(QPainter &painter) const;
    void paintLead(QPainter &painter) const;

    const Theme &m_theme;
    std::shared_ptr<const twin::sim::DeviceLook> m_look;
    ChartLayout m_layout;
    QString m_state; ///< what is chosen, or is to be chosen once it is there
    int m_way = -1;
    std::size_t m_index = 0; ///< where the chosen state stood last
    std::optional<QString> m_naming; ///< the state that gets a name; empty for a new one
    QLineEdit *m_name;
    std::optional<std::size_t> m_target; ///< where the transition that is being made leads
    std::optional<QPointF> m_pressed; ///< where the pointer went down on a state
    QPointF m_pointer;
    bool m_isDragging = false;
};

} // namespace app
