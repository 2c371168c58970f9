// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "navigation/trail.h"

namespace app {

class DevicePicker;
class MainWindow;

/// The ways through a window: back and forward, go to a device, the devices that were open lately, and the
/// keys that were changed in another window. Binds
/// GoToDevice, ShowConvergence, ShowFleetSimulation, OpenScene, ShowInEvents, ShowOnWire, CheatSheet and
/// About.
class Workbench final : public QObject
{
    Q_OBJECT
public:
    Workbench(AppContext &context, MainWindow &window);

    Trail *trail() const { return m_trail; }
    DevicePicker *devicePicker() const { return m_picker; }
    /// Asks whether the scene of that file is to be run; empty: asks for the file first.
    void openScene(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectTabs();
    void bindActions();
    void bindTraces();
    Stop now() const;
    bool isThere(const Stop &stop) const;
    void goTo(const Stop &stop);
    void beforeJump(const Place &place);

    AppContext &m_context;
    MainWindow &m_window;
    QByteArray m_shortcuts; ///< as they were taken from the settings last
    Trail *m_trail;
    DevicePicker *m_picker;
};

} // namespace app
