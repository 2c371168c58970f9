// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessionwindow.h"
#include "stage/stagehouse.h"

namespace app {

class StagePanel;
struct StageStep;

/// The window that the audience of a demo sees, beside the speaker's own: masked names, large type, the steps
/// of the demo above the documents.
class StageWindow final
{
public:
    /// `real` and `guard` must outlive this. Begins with the steps that were opened last, or our own.
    StageWindow(const AppContext &real, Guard &guard);
    ~StageWindow();

    MainWindow &window() { return m_window.window(); }
    Actions &actions() { return m_window.actions(); }
    StageHub &hub() { return m_house.hub(); }
    StagePanel &panel() { return *m_panel; }

private:
    void makePanel();
    void perform(const StageStep &step);
    void send(const twin::TwinId &masked, const twin::Json &patch);

    StageHouse m_house;
    SessionWindow m_window;
    StagePanel *m_panel = nullptr;
};

} // namespace app
