// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/textlabel.h"

#include "shared/mirror.h"

#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool isQuiet(TextLabel::Look look)
{
    using enum TextLabel::Look;
    return look == Quiet || look == FixedQuiet || look == Small;
}

QFont fontOf(const Theme &theme, TextLabel::Look look)
{
    using enum TextLabel::Look;
    QFont font = look == Fixed || look == FixedQuiet ? theme.fixedFont() : theme.uiFont();
    if (look == Title)
        font.setPixelSize(theme.px(15));
    if (look == Small)
        font.setPixelSize(theme.px(12));
    if (look == Strong || look == Title)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

TextLabel::TextLabel(const Theme &theme, Look look, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_look(look)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    connect(&theme, &Theme::changed, this, &TextLabel::applyTheme);
    applyTheme();
}

void TextLabel::setColor(QColor Colors::*color)
{
    if (std::exchange(m_color, color) != color)
        applyTheme();
}

void TextLabel::setElided(bool elided, double least)
{
    m_elided = elided;
    m_least = least;
    updateGeometry();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize full = QLabel::minimumSizeHint();
    return m_elided ? QSize(qMin(full.width(), m_theme.px(m_least)), full.height()) : full;
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    const bool fits = fontMetrics().horizontalAdvance(text()) <= contentsRect().width();
    if (m_elided)
        setToolTip(fits ? QString() : text());
    if (!m_elided || fits)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    Mirror(*this).write(
        painter, contentsRect(),
        fontMetrics().elidedText(m_short.isEmpty() ? text() : m_short, m_cut, contentsRect().width()),
        int(alignment()));
}

void TextLabel::applyTheme()
{
    setFont(fontOf(m_theme, m_look));
    const Colors &c = m_theme.colors();
    QPalette own;
    own.setColor(QPalette::WindowText, m_color ? c.*m_color : isQuiet(m_look) ? c.quiet : c.text);
    setPalette(own);
}

} // namespace app
