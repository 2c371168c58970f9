// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/diagramview.h"

#include <QAccessible>
#include <QImage>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int ZoomStep = 125; // percent of what it was

QList<qreal> dashesOf(DiagramStroke stroke)
{
    switch (stroke) {
    case DiagramStroke::Solid:
        return {};
    case DiagramStroke::Dashed:
        return {6, 3};
    case DiagramStroke::Dotted:
        return {1.5, 2.5};
    case DiagramStroke::DashDot:
        return {7, 3, 1.5, 3};
    }
    Q_UNREACHABLE();
}

void paintArrow(QPainter &painter, QPointF from, QPointF tip, double size)
{
    const double angle = std::atan2(tip.y() - from.y(), tip.x() - from.x());
    QPolygonF arrow{tip};
    for (const double side : {-0.42, 0.42})
        arrow << tip - QPointF(std::cos(angle + side), std::sin(angle + side)) * size;
    painter.setBrush(painter.pen().color());
    const QPen pen = painter.pen();
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(arrow);
    painter.setPen(pen);
}

} // namespace

DiagramView::DiagramView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setLayoutDirection(Qt::LeftToRight); // of the scroll bars, too
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Drawn graph"));
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, &DiagramView::relayout);
}

void DiagramView::setDiagram(Diagram diagram)
{
    const QString current = currentId();
    m_diagram = std::move(diagram);
    m_current.reset();
    relayout();
    setCurrent(current);
    if (!m_current && !m_diagram.nodes.empty())
        take(0);
}

QString DiagramView::currentId() const
{
    return m_current ? m_diagram.nodes[*m_current].id : QString();
}

void DiagramView::setCurrent(const QString &id)
{
    if (const auto node = nodeOf(id))
        take(*node);
}

std::optional<std::size_t> DiagramView::nodeOf(const QString &id) const
{
    for (std::size_t i = 0; i < m_diagram.nodes.size(); ++i) {
        if (m_diagram.nodes[i].id == id)
            return i;
    }
    return {};
}

QString DiagramView::currentText() const
{
    if (!m_current)
        return {};
    const DiagramNode &node = m_diagram.nodes[*m_current];
    QStringList parts{node.title};
    for (const QString &text : {node.subtitle, node.value, node.note}) {
        if (!text.isEmpty())
            parts.append(text);
    }
    for (const DiagramEdge &edge : m_diagram.edges) {
        if (edge.from == *m_current)
            parts.append(tr("%1 to %2").arg(edge.label, m_diagram.nodes[edge.to].title));
        else if (edge.to == *m_current)
            parts.append(tr("%1 from %2").arg(edge.label, m_diagram.nodes[edge.from].title));
    }
    return parts.join(u", "_s);
}

void DiagramView::take(std::size_t node)
{
    if (m_current == node)
        return;
    m_current = node;
    setAccessibleDescription(currentText());
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    showCurrent();
    viewport()->update();
    emit currentChanged(currentId());
}

void DiagramView::setZoomPercent(int percent)
{
    percent = qBound(LeastZoom, percent, MostZoom);
    if (percent == m_zoom)
        return;
    const QSize seen = viewport()->size();
    const QPointF middle = (QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()) +
                            QPointF(seen.width(), seen.height()) / 2) /
                           scale();
    m_zoom = percent;
    updateBars();
    horizontalScrollBar()->setValue(qRound(middle.x() * scale() - seen.width() / 2.0));
    verticalScrollBar()->setValue(qRound(middle.y() * scale() - seen.height() / 2.0));
    viewport()->update();
    emit zoomChanged(m_zoom);
}

void DiagramView::fit()
{
    if (m_layout.size.isEmpty())
        return;
    const QSizeF seen = maximumViewportSize();
    const double least = qMin(seen.width() / m_layout.size.width(), seen.height() / m_layout.size.height());
    setZoomPercent(qMin(100, int(least * 100)));
}

QImage DiagramView::picture() const
{
    QImage image(m_layout.size.toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(m_theme.colors().window);
    QPainter painter(&image);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, false);
    return image;
}

QRect DiagramView::boxOf(const QString &id) const
{
    const auto node = nodeOf(id);
    if (!node)
        return {};
    const QRectF &box = m_layout.boxes[*node];
    return QRectF(box.topLeft() * scale() + origin(), box.size() * scale()).toAlignedRect();
}

// A graph that is smaller than its room stands in the middle of it.
QPointF DiagramView::origin() const
{
    const QSizeF whole = m_layout.size * scale();
    const QSize seen = viewport()->size();
    return {whole.width() < seen.width() ? (seen.width() - whole.width()) / 2
                                         : double(-horizontalScrollBar()->value()),
            whole.height() < seen.height() ? (seen.height() - whole.height()) / 2
                                           : double(-verticalScrollBar()->value())};
}

std::optional<std::size_t> DiagramView::nodeAt(QPointF place) const
{
    const QPointF inside = (place - origin()) / scale();
    for (std::size_t i = 0; i < m_layout.boxes.size(); ++i) {
        if (m_layout.boxes[i].contains(inside))
            return i;
    }
    return {};
}

void DiagramView::relayout()
{
    const auto px = [this](double length) { return double(m_theme.px(length)); };
    m_layout = layOut(m_diagram, {.box = {px(170), px(66)},
                                  .gap = px(28),
                                  .rise = px(64),
                                  .track = px(9),
                                  .loop = px(84),
                                  .margin = px(16)});
    placeLabels();
    updateBars();
    viewport()->update();
}

QFont DiagramView::labelFont(bool isNear) const
{
    QFont font = m_theme.uiFont();
    font.setPixelSize(m_theme.px(12));
    font.setWeight(isNear ? QFont::DemiBold : QFont::Normal);
    return font;
}

// Names that would cover each other step up along their lines.
void DiagramView::placeLabels()
{
    const QFontMetricsF metrics(labelFont(true));
    m_labels.clear();
    for (std::size_t i = 0; i < m_layout.labels.size(); ++i) {
        const QPointF place = m_layout.labels[i];
        QRectF room(0, 0, metrics.horizontalAdvance(m_diagram.edges[i].label) + m_theme.px(8),
                    metrics.height());
        if (m_diagram.edges[i].from == m_diagram.edges[i].to)
            room.moveTopLeft({place.x() - m_theme.px(4), place.y() - room.height() / 2});
        else
            room.moveCenter(place);
        const auto covers = [&room](const QRectF &other) { return other.intersects(room); };
        for (int step = 0; step < 3 && std::any_of(m_labels.begin(), m_labels.end(), covers); ++step)
            room.translate(0, -room.height());
        m_labels.push_back(room);
    }
}

void DiagramView::updateBars()
{
    const QSize whole = (m_layout.size * scale()).toSize();
    const QSize seen = viewport()->size();
    horizontalScrollBar()->setRange(0, qMax(0, whole.width() - seen.width()));
    verticalScrollBar()->setRange(0, qMax(0, whole.height() - seen.height()));
    horizontalScrollBar()->setPageStep(seen.width());
    verticalScrollBar()->setPageStep(seen.height());
    horizontalScrollBar()->setSingleStep(m_theme.px(24));
    verticalScrollBar()->setSingleStep(m_theme.px(24));
}

void DiagramView::showCurrent()
{
    if (!m_current)
        return;
    const QRectF box = m_layout.boxes[*m_current];
    const auto bring = [](QScrollBar *bar, double from, double to, double seen) {
        if (from < bar->value())
            bar->setValue(int(from));
        else if (to > bar->value() + seen)
            bar->setValue(int(to - seen));
    };
    const double room = m_theme.px(16);
    bring(horizontalScrollBar(), (box.left() * scale()) - room, (box.right() * scale()) + room,
          viewport()->width());
    bring(verticalScrollBar(), (box.top() * scale()) - room, (box.bottom() * scale()) + room,
          viewport()->height());
}

void DiagramView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void DiagramView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void DiagramView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
            return setZoomPercent(m_zoom * ZoomStep / 100);
        if (event->key() == Qt::Key_Minus)
            return setZoomPercent(m_zoom * 100 / ZoomStep);
        if (event->key() == Qt::Key_0)
            return setZoomPercent(100);
        return event->ignore();
    }
    if (!m_current)
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Left:
        return take(neighbourOf(m_layout, *m_current, Qt::LeftArrow));
    case Qt::Key_Right:
        return take(neighbourOf(m_layout, *m_current, Qt::RightArrow));
    case Qt::Key_Up:
        return take(neighbourOf(m_layout, *m_current, Qt::UpArrow));
    case Qt::Key_Down:
        return take(neighbourOf(m_layout, *m_current, Qt::DownArrow));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit activated(currentId());
        return;
    default:
        event->ignore();
    }
}

void DiagramView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    if (const auto node = nodeAt(event->position()))
        return take(*node);
    m_dragged = event->position().toPoint();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void DiagramView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragged)
        return;
    const QPoint step = event->position().toPoint() - *m_dragged;
    m_dragged = event->position().toPoint();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - step.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - step.y());
}

void DiagramView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragged.reset();
    viewport()->unsetCursor();
}

void DiagramView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto node = nodeAt(event->position());
    if (!node)
        return;
    take(*node);
    emit activated(currentId());
}

void DiagramView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    const int turned = event->angleDelta().y();
    if (turned != 0)
        setZoomPercent(turned > 0 ? m_zoom * ZoomStep / 100 : m_zoom * 100 / ZoomStep);
    event->accept();
}

void DiagramView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight); // a drawing is the same everywhere
    painter.fillRect(viewport()->rect(), m_theme.colors().window);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(origin());
    painter.scale(scale(), scale());
    paint(painter, hasFocus());
}

bool DiagramView::isNear(const DiagramEdge &edge) const
{
    return m_current && (edge.from == *m_current || edge.to == *m_current);
}

void DiagramView::paint(QPainter &painter, bool hasFocus) const
{
    for (const bool near : {false, true}) { // what stands out is painted last
        for (std::size_t i = 0; i < m_diagram.edges.size(); ++i) {
            if (isNear(m_diagram.edges[i]) == near)
                paintEdge(painter, i);
        }
    }
    for (std::size_t i = 0; i < m_diagram.nodes.size(); ++i)
        paintNode(painter, i, hasFocus);
}

void DiagramView::paintEdge(QPainter &painter, std::size_t edge) const
{
    const Colors &colors = m_theme.colors();
    const DiagramEdge &shown = m_diagram.edges[edge];
    const bool near = isNear(shown);
    const QColor color = near ? colors.accent : colors.quiet;
    QPen pen(color, near ? 1.8 : 1.1);
    if (const auto dashes = dashesOf(shown.stroke); !dashes.isEmpty())
        pen.setDashPattern(dashes);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QPolygonF &line = m_layout.lines[edge];
    painter.drawPolyline(line);
    painter.setPen(QPen(color, 1));
    paintArrow(painter, line.at(line.size() - 2), line.last(), m_theme.px(9));
    if (shown.label.isEmpty())
        return;
    const QRectF room = m_labels[edge];
    painter.fillRect(room, colors.window);
    painter.setFont(labelFont(near));
    painter.setPen(color);
    painter.drawText(room, Qt::AlignCenter, shown.label);
}

void DiagramView::paintNode(QPainter &painter, std::size_t node, bool hasFocus) const
{
    const Colors &colors = m_theme.colors();
    const DiagramNode &shown = m_diagram.nodes[node];
    const QRectF box = m_layout.boxes[node];
    const bool isCurrent = m_current == node;
    QPen frame(isCurrent ? colors.accent : colors.quiet, isCurrent ? (hasFocus ? 3.0 : 1.8) : 1.0);
    if (shown.isFaint)
        frame.setDashPattern({4, 3});
    painter.setPen(frame);
    painter.setBrush(isCurrent ? colors.selection : colors.pane);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);

    const double margin = m_theme.px(9);
    const double line = (box.height() - m_theme.px(8)) / 3;
    QRectF row(box.left() + margin, box.top() + m_theme.px(4), box.width() - 2 * margin, line);
    QFont font = m_theme.uiFont();
    font.setPixelSize(m_theme.px(11));
    font.setWeight(QFont::DemiBold);
    const double side = m_theme.px(16);
    const QRectF sign(row.left(), row.center().y() - side / 2, side, side);
    painter.setPen(QPen(colors.quiet, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(sign.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(colors.text);
    painter.setFont(font);
    painter.drawText(sign, Qt::AlignCenter, shown.sign);
    font.setPixelSize(m_theme.px(13));
    const auto write = [&](const QRectF &room, const QString &text, Qt::Alignment at) {
        painter.drawText(
            room, at | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetricsF(painter.font(), painter.device()).elidedText(text, Qt::ElideRight, room.width()));
    };
    painter.setFont(font);
    write(row.adjusted(side + m_theme.px(7), 0, 0, 0), shown.title, Qt::AlignLeft);
    row.translate(0, line);
    font.setWeight(QFont::Normal);
    font.setPixelSize(m_theme.px(12));
    painter.setFont(font);
    painter.setPen(isCurrent ? colors.text : colors.quiet);
    write(row, shown.subtitle, Qt::AlignLeft);
    row.translate(0, line);
    const QColor noteColor = shown.color ? colors.*shown.color : isCurrent ? colors.text : colors.quiet;
    painter.setPen(noteColor);
    write(row, shown.note, Qt::AlignRight);
    double noteWidth = QFontMetricsF(font).horizontalAdvance(shown.note);
    if (shown.shape) {
        const double size = m_theme.px(10);
        paintShape(painter,
                   {row.right() - noteWidth - size - m_theme.px(4), row.center().y() - size / 2, size, size},
                   *shown.shape, noteColor);
        noteWidth += size + m_theme.px(8);
    }
    painter.setFont(m_theme.fixedFont());
    painter.setPen(isCurrent ? colors.text : colors.number);
    write(row.adjusted(0, 0, -noteWidth, 0), shown.value, Qt::AlignLeft);
}

} // namespace app
