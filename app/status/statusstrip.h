// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "hub/change.h"
#include "shared/drawer.h"

#include <QMap>

class QToolButton;

namespace app {

class Bar;
class ShapeLabel;
class TextLabel;

/// The lowest row of the window: the hub, the simulation with its clock, what the drawers have to
/// say, when was saved last. Binds PlayPause, StepClock, Slower, Faster and NormalSpeed.
class StatusStrip final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int LastNote = 1000; ///< a row behind those of the drawers

    explicit StatusStrip(AppContext &context, QWidget *parent = nullptr);

    /// A few words of a drawer: at the left, or when they are bad news at the right. `row` orders them.
    void setNote(int row, const Drawer::Note &note);

private:
    QToolButton *addButton(QAction *action);
    void bindActions();
    void makeSpeedMenu();
    void changeSpeed(int steps);
    void showHub();
    void showClock();
    void onChanged(const twin::Changes &changes);
    void onStoreFailed(const twin::Error &error);
    void applyTheme();

    AppContext &m_context;
    Bar *m_bar;
    ShapeLabel *m_dot;
    TextLabel *m_hub;
    TextLabel *m_simulated;
    QToolButton *m_speed;
    QToolButton *m_play;
    Bar *m_quietNotes;
    Bar *m_badNotes;
    QMap<int, TextLabel *> m_notes;
    TextLabel *m_saved;
    bool m_failed = false;
};

} // namespace app
