// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/seenstrip.h"

#include "base/seconds.h"
#include "shared/bar.h"
#include "shared/linkbutton.h"
#include "shared/textlabel.h"
#include "simulation/upcomingmodel.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using twin::Timestamp;

namespace app {

SeenStrip::SeenStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *bar = new Bar(theme, &Colors::pane, 30, Bar::Line::Below, this);
    column->addWidget(bar);
    auto *title = new TextLabel(theme, TextLabel::Look::Quiet, bar);
    title->setText(tr("Seen"));
    m_text = new TextLabel(theme, TextLabel::Look::Normal, bar);
    m_text->setElided(true, 60);
    m_now = new LinkButton(theme, tr("Now"), bar);
    m_now->setToolTip(tr("Back to what the values are now"));
    m_slider->setAccessibleName(tr("Back through what was seen of the device"));
    m_slider->setToolTip(m_slider->accessibleName());
    m_slider->setPageStep(10);
    m_slider->installEventFilter(this);
    bar->row()->addWidget(title);
    bar->row()->addWidget(m_slider, 1);
    bar->row()->addWidget(m_text, 1);
    bar->row()->addWidget(m_now);
    connect(m_slider, &QSlider::valueChanged, this, &SeenStrip::choose);
    connect(m_now, &LinkButton::clicked, this, &SeenStrip::goToNow);
    showPlace();
}

void SeenStrip::add(const Look &look)
{
    const bool isOther = !look || m_looks.empty() || look->id != m_looks.back()->id ||
                         look->behaviour != m_looks.back()->behaviour || look->time < m_looks.back()->time;
    if (isOther) {
        m_looks.clear();
        m_back.reset();
    }
    if (look && !m_looks.empty() && m_looks.back()->time == look->time)
        m_looks.back() = look;
    else if (look)
        m_looks.push_back(look);
    if (m_looks.size() > LooksAtMost)
        m_looks.pop_front();
    showPlace();
}

SeenStrip::Look SeenStrip::shown() const
{
    return m_back || m_looks.empty() ? m_back : m_looks.back();
}

void SeenStrip::goToNow()
{
    if (!std::exchange(m_back, nullptr))
        return;
    showPlace();
    emit shownChanged();
}

void SeenStrip::choose(int place)
{
    if (m_looks.empty())
        return;
    const bool isNow = std::size_t(place) + 1 >= m_looks.size();
    m_back = isNow ? nullptr : m_looks[std::size_t(place)];
    showPlace();
    emit shownChanged();
}

// The slider keeps its look while newer ones come and the oldest go.
void SeenStrip::showPlace()
{
    const int last = std::max(0, int(m_looks.size()) - 1);
    int place = last;
    if (m_back) {
        const auto found = std::lower_bound(m_looks.begin(), m_looks.end(), m_back,
                                            [](const Look &a, const Look &b) { return a->time < b->time; });
        place = std::min(last, int(found - m_looks.begin()));
    }
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, last);
    m_slider->setValue(place);
    m_slider->setEnabled(last > 0);
    m_now->setEnabled(isBack());
    m_text->setColor(isBack() ? &Colors::waiting : nullptr);
    if (!isBack())
        return m_text->setText(tr("now"));
    const double ago = secondsBetween(m_back->time, m_looks.back()->time);
    m_text->setText(
        tr("%1, %2 ago")
            .arg(m_back->time.toDateTime().toString(u"HH:mm:ss.zzz"_s), UpcomingModel::lengthText(ago)));
}

QString SeenStrip::text() const
{
    return m_text->text();
}

bool SeenStrip::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = watched == m_slider && event->type() == QEvent::KeyPress && isBack() &&
                          static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!isEscape)
        return QWidget::eventFilter(watched, event);
    goToNow();
    return true;
}

} // namespace app
