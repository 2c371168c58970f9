// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"
#include "simulation/deviceplaces.h"

#include <QTimer>
#include <QWidget>

namespace app {

/// A map without pictures, which works off line: where devices are, where they came from, lines of latitude
/// and longitude and a scale. Wheel or + and - zoom, dragging or the arrows move it, 0 shows all; N and P go
/// from device to device, Enter leads to the chosen one.
class DeviceMap final : public QWidget
{
    Q_OBJECT
public:
    DeviceMap(const Theme &theme, twin::host::HubClient &hub, QWidget *parent = nullptr);

    /// Null while none is chosen.
    twin::TwinId chosen() const { return m_chosen; }
    void choose(const twin::TwinId &id);
    /// Shows every device.
    void fit();
    void zoom(double factor);
    /// Metres that the widget is wide, at its middle.
    double metresAcross() const;
    /// Where a device is drawn; empty when it has no place.
    std::optional<QPointF> pointOf(const twin::TwinId &id) const;

    QSize minimumSizeHint() const override { return {m_theme.px(200), m_theme.px(120)}; }

signals:
    void deviceWanted(const twin::TwinId &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void onMoved();
    void goOn(int step);
    void moveBy(const QPointF &pixels);
    void describe();
    QPointF toPixels(const GeoPlace &place) const;
    twin::TwinId deviceAt(const QPointF &point) const;
    void paintLines(QPainter &painter) const;
    void paintTrail(QPainter &painter, const std::deque<GeoPlace> &trail) const;
    void paintDevices(QPainter &painter) const;
    void paintScale(QPainter &painter) const;

    const Theme &m_theme;
    DevicePlaces m_places;
    QTimer m_repaint; // at most so often
    QPointF m_center; // in the projection, 0 to 1
    double m_scale = 0; // pixels for the whole earth; 0: nothing was shown yet
    bool m_follows = true; // shows all until somebody moves or zooms it
    twin::TwinId m_chosen;
    QPointF m_pressed;
};

} // namespace app
