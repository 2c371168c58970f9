// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "firststeps/step.h"
#include "hub/change.h"

#include <QMainWindow>
#include <QPointer>

namespace app {

class FirstStepsPanel;

/// The first steps of a person with the program: opens their panel, watches the hub and ticks off what was
/// done. Binds FirstSteps. Remembers in the settings which steps were done.
class FirstSteps final : public QObject
{
    Q_OBJECT
public:
    /// `window` owns it.
    FirstSteps(AppContext &context, QMainWindow *window);

    /// nullptr while it was never opened.
    FirstStepsPanel *panel() const;
    const StepLog &log() const { return m_log; }
    /// Opens the panel, at the first start of the program only.
    void openOnce();
    void open();

private:
    void onChanges(const twin::Changes &changes);

    AppContext &m_context;
    QMainWindow *m_window;
    StepLog m_log;
    QPointer<FirstStepsPanel> m_panel;
};

} // namespace app
