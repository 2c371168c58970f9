// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/stagetrack.h"

#include "connect/attemptwords.h"
#include "shared/mirror.h"
#include "shared/shapes.h"

#include <QPainter>

namespace app {

namespace {

constexpr double StageWidth = 108;
constexpr double SignSide = 13;

void paintSign(QPainter &painter, const QRectF &square, const Colors &colors, Attempt::Step step)
{
    if (step == Attempt::Step::Failed)
        return paintShape(painter, square, Shape::Triangle, colors.bad);
    if (step == Attempt::Step::Open)
        return paintShape(painter, square.adjusted(1, 1, -1, -1), Shape::RingDot, colors.quiet);
    paintShape(painter, square, Shape::Dot, colors.good);
    const qreal inset = square.width() * 0.24;
    paintShape(painter, square.adjusted(inset, inset, -inset, -inset), Shape::Check, colors.pane);
}

} // namespace

int stagesWidth(const Theme &theme)
{
    return theme.px(StageWidth) * Attempt::StageCount;
}

void paintStages(QPainter &painter, const QRect &area, const Mirror &mirror, const Theme &theme,
                 const Attempt &attempt)
{
    const Colors &colors = theme.colors();
    QFont font = theme.uiFont();
    font.setPixelSize(theme.px(12));
    const int side = theme.px(SignSide);
    const int width = qMin(theme.px(StageWidth), area.width() / Attempt::StageCount);
    QRect cell(area.right() + 1 - width * Attempt::StageCount, area.top(), width, area.height());
    for (int stage = 0; stage < Attempt::StageCount; ++stage) {
        const Attempt::Step step = attempt.steps[std::size_t(stage)];
        paintSign(painter, mirror(QRectF(cell.left(), cell.center().y() - side / 2.0 + 0.5, side, side)),
                  colors, step);
        font.setWeight(step == Attempt::Step::Failed ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(step == Attempt::Step::Failed   ? colors.bad
                       : step == Attempt::Step::Passed ? colors.text
                                                       : colors.quiet);
        const QRect room = cell.adjusted(side + theme.px(5), 0, -theme.px(4), 0);
        mirror.write(painter, room,
                     painter.fontMetrics().elidedText(nameOf(attempt, Attempt::Stage(stage)), Qt::ElideRight,
                                                      room.width()));
        cell.translate(cell.width(), 0);
    }
}

StageTrack::StageTrack(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void StageTrack::show(const Attempt &attempt)
{
    m_attempt = attempt;
    QStringList words;
    for (int stage = 0; stage < Attempt::StageCount; ++stage) {
        if (attempt.steps[std::size_t(stage)] != Attempt::Step::Open)
            words.append(nameOf(attempt, Attempt::Stage(stage)));
    }
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

QSize StageTrack::minimumSizeHint() const
{
    return {m_theme.px(SignSide + 30) * Attempt::StageCount, m_theme.px(24)};
}

QSize StageTrack::sizeHint() const
{
    return {stagesWidth(m_theme), m_theme.px(24)};
}

void StageTrack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStages(painter, rect(), Mirror(*this), m_theme, m_attempt);
}

} // namespace app
