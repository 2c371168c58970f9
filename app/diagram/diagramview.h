// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/diagramlayout.h"
#include "shared/theme.h"

#include <QAbstractScrollArea>

namespace app {

/// A drawn graph: boxes in layers, lines with their names. Arrow keys go from box to box, Tab leaves, Enter
/// or a double click opens one, Ctrl with plus, minus and 0 (or the wheel) zooms, dragging moves. What is
/// current, and the lines at it, stand out.
class DiagramView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    static constexpr int LeastZoom = 25; ///< percent
    static constexpr int MostZoom = 200;

    explicit DiagramView(const Theme &theme, QWidget *parent = nullptr);

    /// Keeps the current node when it is still there.
    void setDiagram(Diagram diagram);
    const Diagram &diagram() const { return m_diagram; }
    const DiagramLayout &layout() const { return m_layout; }
    /// Empty when there is none.
    QString currentId() const;
    void setCurrent(const QString &id);
    /// What is said of the current node: its texts, and what its lines lead to.
    QString currentText() const;
    int zoomPercent() const { return m_zoom; }
    void setZoomPercent(int percent);
    /// The largest zoom, up to 100 %, at which all is seen.
    void fit();
    /// All of it, at 100 %.
    QImage picture() const;
    /// Where a node stands in the viewport.
    QRect boxOf(const QString &id) const;

signals:
    void currentChanged(const QString &id);
    void activated(const QString &id);
    void zoomChanged(int percent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    double scale() const { return m_zoom / 100.0; }
    QPointF origin() const;
    std::optional<std::size_t> nodeOf(const QString &id) const;
    std::optional<std::size_t> nodeAt(QPointF place) const;
    /// Whether it begins or ends at the current node.
    bool isNear(const DiagramEdge &edge) const;
    void take(std::size_t node);
    void showCurrent();
    void updateBars();
    void relayout();
    void placeLabels();
    QFont labelFont(bool isNear) const;
    void paint(QPainter &painter, bool hasFocus) const;
    void paintEdge(QPainter &painter, std::size_t edge) const;
    void paintNode(QPainter &painter, std::size_t node, bool hasFocus) const;

    const Theme &m_theme;
    Diagram m_diagram;
    DiagramLayout m_layout;
    std::vector<QRectF> m_labels; ///< one for each edge
    std::optional<std::size_t> m_current;
    std::optional<QPoint> m_dragged; ///< where the pointer was
    int m_zoom = 100;
};

} // namespace app
