// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/strip.h"

#include "shared/fillgauge.h"
#include "shared/mirror.h"
#include "shared/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

Strip::Strip(Theme &theme, QColor Colors::*background, Edge line, int height, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_background(background)
    , m_line(line)
    , m_height(height)
{
    auto *row = new QHBoxLayout(this);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    connect(&theme, &Theme::changed, this, &Strip::fit);
    fit();
}

void Strip::fit()
{
    setFixedHeight(m_theme.px(m_height));
    layout()->setContentsMargins(m_theme.px(m_padding), 0, m_theme.px(m_padding), 0);
    layout()->setSpacing(m_theme.px(8));
    update();
}

void Strip::setPadding(int padding)
{
    m_padding = padding;
    fit();
}

void Strip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().*m_background);
    const int y = m_line == Edge::Top ? 0 : height() - 1;
    painter.fillRect(QRect(0, y, width(), 1), m_theme.colors().line);
}

LineLabel::LineLabel(Theme &theme, Look look, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_look(look)
{
    setTextFormat(Qt::PlainText);
    connect(&theme, &Theme::changed, this, &LineLabel::dress);
    dress();
}

void LineLabel::setLook(Look look)
{
    m_look = look;
    dress();
}

void LineLabel::dress()
{
    const bool fixed = m_look == Look::Fixed || m_look == Look::QuietFixed;
    QFont font = fixed ? m_theme.fixedFont() : m_theme.uiFont();
    if (m_look == Look::Bold)
        font.setWeight(QFont::DemiBold);
    setFont(font);
    const Colors &colors = m_theme.colors();
    const bool quiet = m_look == Look::Quiet || m_look == Look::QuietFixed;
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, m_ink                  ? colors.*m_ink
                                           : m_look == Look::Bad  ? colors.bad
                                           : m_look == Look::Good ? colors.good
                                           : quiet                ? colors.quiet
                                                                  : colors.text);
    setPalette(palette);
    updateGeometry();
}

void LineLabel::setInk(QColor Colors::*ink)
{
    m_ink = ink;
    dress();
}

void LineLabel::setLead(qsizetype characters)
{
    m_lead = characters;
    update();
}

void LineLabel::setLine(const QString &text, const QString &all)
{
    if (text != this->text())
        setText(text);
    setToolTip(all.isEmpty() ? text : all);
}

QSize LineLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    const QMargins around = contentsMargins();
    return {metrics.horizontalAdvance(text()) + 1 + around.left() + around.right(),
            metrics.height() + around.top() + around.bottom()};
}

void LineLabel::setShort(Short way)
{
    m_short = way;
    updateGeometry();
}

QSize LineLabel::minimumSizeHint() const
{
    const int least = m_short == Short::Keep   ? sizeHint().width()
                      : m_short == Short::Drop ? 0
                                               : m_theme.px(24);
    return {qMin(sizeHint().width(), least), sizeHint().height()};
}

void LineLabel::paintEvent(QPaintEvent *)
{
    if (m_short == Short::Drop && width() < sizeHint().width())
        return;
    QPainter painter(this);
    const QColor ink = palette().color(QPalette::WindowText);
    QRect area = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
    const QString lead = shown.left(m_lead);
    // Both are one phrase, which its own letters order.
    const Mirror mirror(*this);
    QList<std::pair<QString, QColor>> parts{{lead, m_theme.colors().quiet}, {shown.mid(m_lead), ink}};
    if (mirror.isOn() != shown.isRightToLeft())
        std::reverse(parts.begin(), parts.end());
    for (const auto &[words, color] : parts) {
        painter.setPen(color);
        mirror.write(painter, area, words, int(alignment()));
        area.setLeft(area.left() + fontMetrics().horizontalAdvance(words));
    }
}

SizeFooter::SizeFooter(Theme &theme, QWidget *parent)
    : Strip(theme, &Colors::pane, Edge::Top, 24, parent)
    , m_meter(new FillGauge(theme, this))
    , m_label(new LineLabel(theme, LineLabel::Look::Quiet, this))
    , m_right(new LineLabel(theme, LineLabel::Look::Quiet, this))
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    m_meter->setSizePolicy(QSizePolicy::Preferred,
                           QSizePolicy::Fixed); // the words matter more in a narrow column
    row->addWidget(m_meter);
    row->addWidget(m_label);
    row->addStretch(1);
    row->addWidget(m_right);
    m_right->setShort(LineLabel::Short::Keep);
}

void SizeFooter::setSize(qint64 bytes, qint64 limit)
{
    m_meter->setValue(bytes, limit);
    m_label->setShort(LineLabel::Short::Keep);
    m_label->setLook(bytes > limit ? LineLabel::Look::Bad : LineLabel::Look::Quiet);
    m_label->setLine(tr("%1 of %2").arg(bytesText(bytes), bytesText(limit)),
                     tr("%1 of %2 bytes").arg(QLocale().toString(bytes), QLocale().toString(limit)));
}

void SizeFooter::setExtent(int depth, int mostDepth, const QString &more)
{
    m_right->setShort(LineLabel::Short::Drop);
    m_right->setLook(depth > mostDepth ? LineLabel::Look::Bad : LineLabel::Look::Quiet);
    const QString text = tr("depth %1 of %2").arg(depth).arg(mostDepth);
    m_right->setLine(text, QString(text + u'\n' + more));
}

void SizeFooter::setWords(const QString &left, const QString &right)
{
    m_meter->hide();
    m_label->setShort(LineLabel::Short::Keep);
    m_label->setLine(left);
    m_right->setLine(right);
    m_right->setShort(LineLabel::Short::Drop);
}

QString bytesText(qint64 bytes)
{
    if (qAbs(bytes) < 1024)
        return SizeFooter::tr("%1 B").arg(bytes);
    const double kilobytes = double(bytes) / 1024.0;
    const bool whole = bytes % 1024 == 0;
    return SizeFooter::tr("%1 KB").arg(QLocale().toString(kilobytes, 'f', whole ? 0 : 1));
}

} // namespace app
