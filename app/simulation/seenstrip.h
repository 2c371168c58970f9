// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"
#include "sim/devicelook.h"

#include <QWidget>

#include <deque>

class QSlider;

namespace app {

class LinkButton;
class TextLabel;

/// The time lens backwards: what was seen of a device is kept for a while, and a slider goes through it. Only
/// what was seen is there; nothing is lived again. Another behaviour begins anew.
class SeenStrip final : public QWidget
{
    Q_OBJECT
public:
    using Look = std::shared_ptr<const twin::sim::DeviceLook>;
    static constexpr std::size_t LooksAtMost = 1000;

    explicit SeenStrip(const Theme &theme, QWidget *parent = nullptr);

    /// What is seen now; nullptr forgets everything.
    void add(const Look &look);
    /// What is to be shown: what the slider is on; without one, or at its right end, what is seen now.
    Look shown() const;
    bool isBack() const { return m_back != nullptr; }
    void goToNow();
    QSlider *slider() const { return m_slider; }
    QString text() const;

signals:
    void shownChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int place);
    void showPlace();

    std::deque<Look> m_looks; ///< oldest first; the last one is now
    Look m_back; ///< what the slider is on; null: now
    QSlider *m_slider;
    TextLabel *m_text = nullptr;
    LinkButton *m_now = nullptr;
};

} // namespace app
