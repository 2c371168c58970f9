// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "sim/devicelook.h"
#include "simulation/machineeditor.h"

#include <QWidget>

class QScrollArea;

namespace app {

class LinkButton;
class StateChart;
class TextLabel;

/// The state chart of a device with what is asked and said while it is changed: the question before states go
/// that others lead to, and why the scene refuses something.
class ChartPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartPanel(AppContext &context, QWidget *parent = nullptr);

    void setDevice(const twin::TwinId &id);
    void setLook(const std::shared_ptr<const twin::sim::DeviceLook> &look);
    StateChart *chart() const { return m_chart; }
    MachineEditor &editor() { return m_editor; }
    LinkButton *firstButton() const { return m_first; }
    /// Why the last change was refused, empty when it was taken.
    QString trouble() const;
    void addState();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectChart();
    void takeName(const QString &from, const QString &to);
    void lead(const QString &from, const QString &to);
    void remove();
    bool mayRemove(const QString &state);
    void begin();
    void toggleWayBreak();
    void say(const QString &trouble);
    void fit();

    AppContext &m_context;
    MachineEditor m_editor;
    QScrollArea *m_scroll;
    StateChart *m_chart;
    LinkButton *m_first;
    TextLabel *m_trouble;
    bool m_hasStates = false;
};

} // namespace app
