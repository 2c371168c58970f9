// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"
#include "sim/devicelook.h"

#include <QWidget>

namespace app {

/// The state machine of a device, drawn live: its states with how often each was entered, the ways between
/// them, the state it is in and since when. Left and Right go from state to state; Space, or a click, sets or
/// takes away a break-point, which pauses the clock when the state is entered.
class StateChart final : public QWidget
{
    Q_OBJECT
public:
    explicit StateChart(const Theme &theme, QWidget *parent = nullptr);

    void setLook(const std::shared_ptr<const twin::sim::DeviceLook> &look);
    /// Empty without a machine.
    QString liveState() const;
    /// What stands below the name of a state.
    QString noteOf(const QString &state) const;
    bool hasBreak(const QString &state) const;
    /// The name of the watch that is a break-point on a state.
    static QString breakName(const QString &device, const QString &state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void breakToggled(const QString &state);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    const twin::sim::Machine *machine() const;
    QRectF boxOf(std::size_t state) const;
    std::size_t perRow() const;
    void paintWay(QPainter &painter, std::size_t from, const twin::sim::Transition &way, int lane) const;
    void paintState(QPainter &painter, std::size_t state) const;

    const Theme &m_theme;
    std::shared_ptr<const twin::sim::DeviceLook> m_look;
    std::size_t m_current = 0;
};

} // namespace app
