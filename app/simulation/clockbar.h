// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSlider;

namespace app {

class FlowBar;
class ShapeLabel;
class TextLabel;

/// The one clock of all devices: play, pause, step, date and time, speed from a tenth to a hundred thousand,
/// whether the devices keep up, and the seed. Binds JumpToDate.
class ClockBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ClockBar(AppContext &context, QWidget *parent = nullptr);

    /// The device whose scene has the seed.
    void setDevice(const twin::TwinId &id);
    void refresh();
    void showPace();
    QSlider *slider() const { return m_slider; }
    QLineEdit *speedField() const { return m_speed; }
    QLineEdit *seedField() const { return m_seed; }
    /// How far one step goes.
    QComboBox *span() const { return m_span; }
    void step();
    QString timeText() const;
    QString paceText() const;

private:
    void makeClock();
    void makeSpeed();
    void makeSeed();
    void takeSpeed();
    void jump();

    AppContext &m_context;
    twin::TwinId m_id;
    FlowBar *m_bar;
    QComboBox *m_span = nullptr;
    TextLabel *m_date = nullptr;
    TextLabel *m_time = nullptr;
    QSlider *m_slider = nullptr;
    QLineEdit *m_speed = nullptr;
    ShapeLabel *m_paceShape = nullptr;
    TextLabel *m_pace = nullptr;
    QLineEdit *m_seed = nullptr;
};

} // namespace app
