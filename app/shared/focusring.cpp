// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/focusring.h"

#include "shared/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace app {

namespace {

constexpr int Width = 2; // pixels, as the style's rings
constexpr auto IncludedProperty = "focusRing";

/// Lies over its parent and stays as large.
class Frame final : public QWidget
{
public:
    Frame(const Theme &theme, QWidget *around)
        : QWidget(around)
        , m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        around->installEventFilter(this);
        fit();
        show();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.colors().accent); // the mask leaves the edge
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            fit();
        return QWidget::eventFilter(watched, event);
    }

private:
    void fit()
    {
        setGeometry(parentWidget()->rect());
        setMask(QRegion(rect()) - QRegion(rect().adjusted(Width, Width, -Width, -Width)));
        raise();
    }

    const Theme &m_theme;
};

} // namespace

FocusRing::FocusRing(const Theme &theme, QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::include(QWidget *widget)
{
    widget->setProperty(IncludedProperty, true);
}

void FocusRing::follow(QWidget *now)
{
    delete m_frame;
    if (!now || now->window() != m_window)
        return;
    m_isShown = m_isShown || m_window->testAttribute(Qt::WA_KeyboardFocusChange);
    m_window->setAttribute(Qt::WA_KeyboardFocusChange, m_isShown);
    if (m_isShown && (qobject_cast<QAbstractScrollArea *>(now) || now->property(IncludedProperty).toBool()))
        m_frame = new Frame(m_theme, now);
}

} // namespace app
