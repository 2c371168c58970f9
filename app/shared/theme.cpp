// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/theme.h"

#include "shared/style.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QIconEngine>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QStyleFactory>
#include <QStyleHints>
#include <QSvgRenderer>
#include <QToolTip>

#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#endif

using namespace Qt::StringLiterals;

namespace app {

namespace {

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QColor mixed(const QColor &a, const QColor &b, qreal part)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * part),
                            float(a.greenF() + (b.greenF() - a.greenF()) * part),
                            float(a.blueF() + (b.blueF() - a.blueF()) * part));
}

QPalette paletteOf(const Colors &c)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, c.window},
        {QPalette::WindowText, c.text},
        {QPalette::Base, c.pane},
        {QPalette::AlternateBase, c.alternate},
        {QPalette::Text, c.text},
        {QPalette::Button, c.button},
        {QPalette::ButtonText, c.text},
        {QPalette::BrightText, c.bad},
        {QPalette::Highlight, c.selection},
        {QPalette::HighlightedText, c.text},
        {QPalette::Link, c.accent},
        {QPalette::LinkVisited, c.device},
        {QPalette::PlaceholderText, c.quiet},
        {QPalette::ToolTipBase, c.pane},
        {QPalette::ToolTipText, c.text},
        {QPalette::Light, c.pane},
        {QPalette::Midlight, c.lineSoft},
        {QPalette::Mid, c.line},
        {QPalette::Dark, c.line},
        {QPalette::Shadow, c.line},
    };
    for (const auto &[role, color] : roles)
        palette.setColor(QPalette::All, role, color);
    const QColor faded = mixed(c.quiet, c.pane, 0.35);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

/// Draws an SVG of one colour when it is asked for, sharp at every size.
class TintedIcon final : public QIconEngine
{
public:
    TintedIcon(QString file, QColor color, QColor faded)
        : m_file(std::move(file))
        , m_color(std::move(color))
        , m_faded(std::move(faded))
    { }

    QIconEngine *clone() const override { return new TintedIcon(*this); }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QColor &color = mode == QIcon::Disabled ? m_faded : m_color;
        const QString key = m_file + color.name() + QString::number(size.width());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(m_file).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

private:
    QString m_file;
    QColor m_color;
    QColor m_faded;
};

} // namespace

Colors Colors::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Colors c;
    const std::pair<QLatin1StringView, QColor *> members[] = {
        {"window"_L1, &c.window},         {"pane"_L1, &c.pane},
        {"alternate"_L1, &c.alternate},   {"header"_L1, &c.header},
        {"button"_L1, &c.button},         {"line"_L1, &c.line},
        {"lineSoft"_L1, &c.lineSoft},     {"text"_L1, &c.text},
        {"quiet"_L1, &c.quiet},           {"accent"_L1, &c.accent},
        {"accentText"_L1, &c.accentText}, {"accentSoft"_L1, &c.accentSoft},
        {"selection"_L1, &c.selection},   {"linked"_L1, &c.linked},
        {"draft"_L1, &c.draft},           {"good"_L1, &c.good},
        {"waiting"_L1, &c.waiting},       {"bad"_L1, &c.bad},
        {"device"_L1, &c.device},         {"number"_L1, &c.number},
        {"string"_L1, &c.string},         {"boolean"_L1, &c.boolean},
    };
    for (const auto &[name, color] : members)
        *color = QColor(object.value(name).toString());
    return c;
}

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    m_style = new Style(*this);
    qApp->setStyle(m_style);
    readSystem();
    apply();
    qApp->installEventFilter(this);
    [[maybe_unused]] const auto follow = [this] {
        readSystem();
        apply();
    };
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, follow);
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    connect(QGuiApplication::styleHints()->accessibility(), &QAccessibilityHints::contrastPreferenceChanged,
            this, follow);
#endif
}

// The application keeps its style, which must not ask a theme that is gone.
Theme::~Theme()
{
    if (qApp && m_style && qApp->style() == m_style)
        qApp->setStyle(QStyleFactory::create(u"Fusion"_s));
}

QFont Theme::uiFont() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(px(13));
    return font;
}

QFont Theme::fixedFont() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(px(12));
    return font;
}

QIcon Theme::icon(const QString &named, const QColor &color) const
{
    // Back and forward point along the line that is read.
    const bool isTurned = QGuiApplication::isRightToLeft();
    const QString name = isTurned && named == u"chevron-left"    ? u"chevron-right"_s
                         : isTurned && named == u"chevron-right" ? u"chevron-left"_s
                                                                 : named;
    const QString file = u":/icons/"_s + name + u".svg"_s;
    return name.isEmpty() || !QFile::exists(file)
               ? QIcon()
               : QIcon(new TintedIcon(file, color, mixed(color, m_colors.pane, 0.5)));
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setZoomPercent(int percent)
{
    const int bounded = qBound(100, percent, 200);
    if (bounded == m_zoom)
        return;
    m_zoom = bounded;
    apply();
}

void Theme::setMotionReduced(bool reduced)
{
    if (std::exchange(m_still, reduced) != reduced)
        emit changed();
}

void Theme::apply()
{
    m_contrast = m_mode == Mode::Contrast || (m_mode == Mode::System && m_systemContrast);
    m_dark = m_contrast || m_mode == Mode::Dark || (m_mode == Mode::System && m_systemDark);
    m_colors = Colors::fromJson(resource(m_contrast ? u":/themes/contrast.json"_s
                                         : m_dark   ? u":/themes/dark.json"_s
                                                    : u":/themes/light.json"_s));
    const QPalette palette = paletteOf(m_colors);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QApplication::setFont(uiFont());
    QToolTip::setFont(uiFont());
    emit changed();
}

void Theme::readSystem()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    m_systemContrast = QGuiApplication::styleHints()->accessibility()->contrastPreference() ==
                       Qt::ContrastPreference::HighContrast;
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    m_systemDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // Without a palette of its own the application shows the one of the platform.
    m_readingSystem = true;
    QApplication::setPalette(QPalette());
    m_systemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    m_readingSystem = false;
#endif
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !m_readingSystem) {
        const auto before = std::pair(m_systemDark, m_systemContrast);
        readSystem();
        if (std::pair(m_systemDark, m_systemContrast) != before ||
            QApplication::palette().color(QPalette::Window) != m_colors.window)
            apply();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace app
