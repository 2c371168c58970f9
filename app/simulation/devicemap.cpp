// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/devicemap.h"

#include "shared/focusring.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using twin::TwinId;

namespace app {

namespace {

constexpr int RepaintMSecs = 100;
constexpr double Pi = std::numbers::pi;
constexpr double EarthMetres = 40'075'016; // round the equator
constexpr double MostLatitude = 85; // where the projection ends
constexpr double LeastScale = 256;
constexpr double MostScale = 2e9; // some centimetres for a pixel
constexpr double UsualRoom = 2e5; // pixels for the earth when all devices stand in one place
constexpr double MarginPart = 0.12; // of the widget, when all devices are shown
constexpr double ZoomStep = 1.25;
constexpr int NamesAtMost = 40; // beyond, only the chosen one has its name

// Web Mercator: the earth from 0 to 1 both ways.
QPointF projected(const GeoPlace &place)
{
    const double latitude = std::clamp(place.latitude, -MostLatitude, MostLatitude) * Pi / 180;
    return {(place.longitude + 180) / 360,
            (1 - std::log(std::tan(latitude) + 1 / std::cos(latitude)) / Pi) / 2};
}

double latitudeAt(double y)
{
    return std::atan(std::sinh(Pi * (1 - 2 * y))) * 180 / Pi;
}

// 1, 2 or 5 with zeros: the greatest that is not above `most`.
double roundBelow(double most)
{
    const double power = std::pow(10, std::floor(std::log10(most)));
    for (const double digit : {5.0, 2.0}) {
        if (digit * power <= most)
            return digit * power;
    }
    return power;
}

QString degreesText(double degrees, double step)
{
    const int digits = step >= 1 ? 0 : int(std::ceil(-std::log10(step) - 1e-9));
    return QLocale().toString(degrees, 'f', digits) + u'\u00b0';
}

} // namespace

DeviceMap::DeviceMap(const Theme &theme, twin::host::HubClient &hub, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_places(hub)
{
    setFocusPolicy(Qt::StrongFocus);
    FocusRing::include(this);
    setAccessibleName(tr("Map of the devices"));
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(RepaintMSecs);
    connect(&m_repaint, &QTimer::timeout, this, [this] {
        if (m_follows)
            fit();
        describe();
        update();
    });
    connect(&m_places, &DevicePlaces::moved, this, &DeviceMap::onMoved);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    describe();
}

void DeviceMap::onMoved()
{
    if (isVisible() && !m_repaint.isActive())
        m_repaint.start();
}

void DeviceMap::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_follows)
        fit();
    describe();
}

void DeviceMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_follows)
        fit();
}

void DeviceMap::fit()
{
    m_follows = true;
    QRectF all;
    for (const auto &trail : m_places.trails()) {
        const QPointF at = projected(trail.back());
        const QRectF one(at, QSizeF(1e-12, 1e-12));
        all = all.isNull() ? one : all.united(one);
    }
    if (all.isNull())
        return update();
    m_center = all.center();
    const double room = 1 - 2 * MarginPart;
    const double fits = std::min(width() * room / std::max(all.width(), 1e-9),
                                 height() * room / std::max(all.height(), 1e-9));
    m_scale = std::clamp(m_places.trails().size() == 1 ? UsualRoom * 10 : fits, LeastScale, MostScale);
    update();
}

void DeviceMap::zoom(double factor)
{
    m_follows = false;
    m_scale = std::clamp(m_scale * factor, LeastScale, MostScale);
    update();
}

void DeviceMap::moveBy(const QPointF &pixels)
{
    if (m_scale <= 0)
        return;
    m_follows = false;
    m_center -= pixels / m_scale;
    m_center.setX(std::clamp(m_center.x(), 0.0, 1.0));
    m_center.setY(std::clamp(m_center.y(), 0.0, 1.0));
    update();
}

double DeviceMap::metresAcross() const
{
    if (m_scale <= 0)
        return 0;
    return width() / m_scale * EarthMetres * std::cos(latitudeAt(m_center.y()) * Pi / 180);
}

QPointF DeviceMap::toPixels(const GeoPlace &place) const
{
    return (projected(place) - m_center) * m_scale + QPointF(width(), height()) / 2;
}

std::optional<QPointF> DeviceMap::pointOf(const TwinId &id) const
{
    const auto trail = m_places.trails().constFind(id);
    return trail == m_places.trails().cend() ? std::nullopt : std::optional(toPixels(trail->back()));
}

TwinId DeviceMap::deviceAt(const QPointF &point) const
{
    TwinId nearest;
    double least = m_theme.px(12);
    for (auto trail = m_places.trails().cbegin(); trail != m_places.trails().cend(); ++trail) {
        const QPointF away = toPixels(trail->back()) - point;
        if (const double distance = std::hypot(away.x(), away.y()); distance < least) {
            least = distance;
            nearest = trail.key();
        }
    }
    return nearest;
}

void DeviceMap::choose(const TwinId &id)
{
    m_chosen = id;
    if (const auto at = pointOf(id); at && !rect().contains(at->toPoint()))
        moveBy(QPointF(width(), height()) / 2 - *at);
    describe();
    update();
}

void DeviceMap::goOn(int step)
{
    QList<TwinId> ids = m_places.trails().keys();
    if (ids.isEmpty())
        return;
    std::sort(ids.begin(), ids.end());
    const qsizetype at = ids.indexOf(m_chosen);
    const qsizetype next = at < 0 ? (step > 0 ? 0 : ids.size() - 1) : (at + step + ids.size()) % ids.size();
    choose(ids[next]);
}

// What a screen reader says of the picture.
void DeviceMap::describe()
{
    QString text = tr("%n devices have a place", nullptr, int(m_places.trails().size()));
    if (const auto trail = m_places.trails().constFind(m_chosen); trail != m_places.trails().cend())
        text += u"; "_s + tr("%1: latitude %2, longitude %3")
                              .arg(m_chosen.toString(), QLocale().toString(trail->back().latitude, 'f', 5),
                                   QLocale().toString(trail->back().longitude, 'f', 5));
    setAccessibleDescription(text);
}

void DeviceMap::keyPressEvent(QKeyEvent *event)
{
    const double step = m_theme.px(40);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(ZoomStep);
    case Qt::Key_Minus:
        return zoom(1 / ZoomStep);
    case Qt::Key_0:
        return fit();
    case Qt::Key_Left:
        return moveBy({step, 0});
    case Qt::Key_Right:
        return moveBy({-step, 0});
    case Qt::Key_Up:
        return moveBy({0, step});
    case Qt::Key_Down:
        return moveBy({0, -step});
    case Qt::Key_N:
        return goOn(1);
    case Qt::Key_P:
        return goOn(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_chosen.isNull())
            emit deviceWanted(m_chosen);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DeviceMap::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position();
    choose(deviceAt(event->position()));
}

void DeviceMap::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    moveBy(event->position() - m_pressed);
    m_pressed = event->position();
}

void DeviceMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const TwinId id = deviceAt(event->position()); !id.isNull())
        emit deviceWanted(id);
}

// What is under the pointer stays there.
void DeviceMap::wheelEvent(QWheelEvent *event)
{
    const QPointF away = event->position() - QPointF(width(), height()) / 2;
    const double before = m_scale;
    zoom(std::pow(ZoomStep, event->angleDelta().y() / 120.0));
    if (before > 0)
        moveBy(away * (1 - m_scale / before));
    event->accept();
}

void DeviceMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // a drawing is the same everywhere
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.colors().window);
    painter.setFont(m_theme.uiFont());
    if (m_places.trails().isEmpty()) {
        painter.setPen(m_theme.colors().quiet);
        painter.drawText(rect().adjusted(16, 0, -16, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No device has told a place: latitude and longitude, or a GeoJSON point."));
        return;
    }
    paintLines(painter);
    for (const auto &trail : m_places.trails())
        paintTrail(painter, trail);
    paintDevices(painter);
    paintScale(painter);
}

void DeviceMap::paintLines(QPainter &painter) const
{
    const double step = roundBelow(std::max(1e-5, width() / m_scale * 360 / 4));
    const double left = (m_center.x() - width() / m_scale / 2) * 360 - 180;
    const double right = left + width() / m_scale * 360;
    const double top = latitudeAt(m_center.y() - height() / m_scale / 2);
    const double bottom = latitudeAt(m_center.y() + height() / m_scale / 2);
    QFont small = m_theme.uiFont();
    small.setPixelSize(m_theme.px(11));
    painter.setFont(small);
    const int gap = m_theme.px(4);
    for (double at = std::ceil(left / step) * step; at <= right; at += step) {
        const double x = toPixels({0, at}).x();
        painter.setPen(m_theme.colors().lineSoft);
        painter.drawLine(QPointF(x, 0), QPointF(x, height()));
        painter.setPen(m_theme.colors().quiet);
        painter.drawText(QPointF(x + gap, small.pixelSize() + gap), degreesText(at, step));
    }
    for (double at = std::ceil(bottom / step) * step; at <= top; at += step) {
        const double y = toPixels({at, 0}).y();
        painter.setPen(m_theme.colors().lineSoft);
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
        painter.setPen(m_theme.colors().quiet);
        painter.drawText(QPointF(gap, y - gap), degreesText(at, step));
    }
}

void DeviceMap::paintTrail(QPainter &painter, const std::deque<GeoPlace> &trail) const
{
    QPolygonF line;
    for (const GeoPlace &place : trail)
        line.append(toPixels(place));
    QColor color = m_theme.colors().accent;
    color.setAlpha(110);
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

void DeviceMap::paintDevices(QPainter &painter) const
{
    const Colors &colors = m_theme.colors();
    painter.setFont(m_theme.uiFont());
    const bool hasNames = m_places.trails().size() <= NamesAtMost;
    const double size = m_theme.px(5);
    for (auto trail = m_places.trails().cbegin(); trail != m_places.trails().cend(); ++trail) {
        const QPointF at = toPixels(trail->back());
        if (!rect().adjusted(-50, -50, 50, 50).contains(at.toPoint()))
            continue;
        const bool isChosen = trail.key() == m_chosen;
        painter.setPen(QPen(colors.pane, 1.5));
        painter.setBrush(isChosen ? colors.accent : colors.device);
        painter.drawEllipse(at, isChosen ? size * 1.4 : size, isChosen ? size * 1.4 : size);
        if (!hasNames && !isChosen)
            continue;
        painter.setPen(colors.text);
        painter.drawText(at + QPointF(size * 1.8, size), trail.key().toString());
    }
}

void DeviceMap::paintScale(QPainter &painter) const
{
    const double metresPerPixel = metresAcross() / width();
    const double metres = roundBelow(metresPerPixel * m_theme.px(140));
    const double length = metres / metresPerPixel;
    const QPointF start(m_theme.px(12), height() - m_theme.px(12));
    const QString text = metres >= 1000 ? tr("%1 km").arg(QLocale().toString(metres / 1000))
                                        : tr("%1 m").arg(QLocale().toString(metres));
    painter.setPen(QPen(m_theme.colors().text, 1.5));
    painter.drawLine(start, start + QPointF(length, 0));
    for (const double x : {0.0, length})
        painter.drawLine(start + QPointF(x, 0), start + QPointF(x, -m_theme.px(5)));
    painter.drawText(start + QPointF(m_theme.px(4), -m_theme.px(7)), text);
}

} // namespace app
