// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/guardframe.h"

#include "guard/guard.h"
#include "shared/mirror.h"

#include <QEvent>
#include <QMenuBar>
#include <QPainter>

namespace app {

namespace {

constexpr double Edge = 3; // at 100 %

} // namespace

GuardFrame::GuardFrame(const Guard &guard, const Theme &theme, QWidget *beside, QWidget *window)
    : QWidget(window)
    , m_guard(guard)
    , m_theme(theme)
    , m_beside(beside)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    window->installEventFilter(this);
    beside->installEventFilter(this);
    connect(&guard, &Guard::changed, this, &GuardFrame::fit);
    connect(&theme, &Theme::changed, this, &GuardFrame::fit);
    fit();
}

void GuardFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int edge = m_theme.px(Edge);
    painter.fillRect(rect(), color()); // the mask leaves the edge and the word
    painter.setPen(m_theme.colors().pane);
    QFont font = m_theme.uiFont();
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(wordPlace().adjusted(0, 0, 0, -edge / 2), Qt::AlignCenter, text());
}

bool GuardFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show)
        fit();
    return QWidget::eventFilter(watched, event);
}

QColor GuardFrame::color() const
{
    return m_guard.isProduction() ? m_theme.colors().bad : m_theme.colors().quiet;
}

QRect GuardFrame::wordPlace() const
{
    QFont font = m_theme.uiFont();
    font.setBold(true);
    const QSize size(QFontMetrics(font).horizontalAdvance(text()) + m_theme.px(24), m_theme.px(22));
    const Mirror mirror(*window());
    const QRect corner = mirror(QRect(m_beside->mapTo(window(), QPoint()), m_beside->size()));
    const auto *menus = qobject_cast<QMenuBar *>(m_beside->parentWidget());
    int menusEnd = 0;
    for (QAction *action : menus ? menus->actions() : QList<QAction *>())
        menusEnd = qMax(menusEnd, mirror(menus->actionGeometry(action)).right());
    const int left = corner.x() - size.width() - m_theme.px(12);
    if (left > menusEnd)
        return mirror(QRect(QPoint(left, 0), size));
    return {QPoint((width() - size.width()) / 2, height() - size.height()), size};
}

void GuardFrame::fit()
{
    QStringList words;
    if (m_guard.isProduction())
        words.append(tr("Production"));
    if (m_guard.isReadOnly())
        words.append(words.isEmpty() ? tr("Read-only") : tr("read-only"));
    setAccessibleName(words.join(QStringLiteral(", ")));
    setVisible(!words.isEmpty());
    setGeometry(window()->rect());
    const int edge = m_theme.px(Edge);
    setMask(QRegion(rect()) - QRegion(rect().adjusted(edge, edge, -edge, -edge)) + QRegion(wordPlace()));
    raise();
    update();
}

} // namespace app
