// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPointer>
#include <QStyle>

namespace app {

/// The colours of design/experience.md, read from resources/themes/{light,dark,contrast}.json.
struct Colors {
    QColor window, pane, alternate, header, button;
    QColor line, lineSoft; ///< between areas; between rows
    QColor text, quiet; ///< quiet: secondary text (full text colour on a selected row)
    QColor accent, accentText; ///< accentText: on a filled accent button
    QColor accentSoft; ///< the chosen segment of a segmented control
    QColor selection, linked, draft;
    QColor good, waiting, bad, device;
    QColor number, string, boolean;

    /// Reads one theme file. A colour that is missing there stays invalid.
    static Colors fromJson(const QByteArray &json);
};

/// Light or dark, text size, fonts: the one source of looks. Sets the application's palette, style and fonts.
class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark, Contrast };
    Q_ENUM(Mode)

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    const Colors &colors() const { return m_colors; }
    bool isDark() const { return m_dark; }
    Mode mode() const { return m_mode; }
    int zoomPercent() const { return m_zoom; } ///< 100 to 200
    /// Whether nothing may move or fade: a change is shown at once and stays without a glow.
    bool isMotionReduced() const { return m_still; }
    QFont uiFont() const; ///< labels: the system's UI font, 13 px at 100 %
    QFont fixedFont() const; ///< values, ids, times, JSON: the system's fixed font, 12 px at 100 %
    /// A length of the design in pixels at 100 %, scaled with the text size.
    int px(double length) const { return qRound(length * m_zoom / 100.0); }
    /// As px(), for room that is not text, such as indents and panes: it grows a third as much.
    int roomPx(double length) const { return qRound(length * (200 + m_zoom) / 300.0); }
    int rowHeight() const { return px(23); }
    /// A one-colour SVG of resources/icons, tinted. `name` without folder and ending.
    QIcon icon(const QString &name, const QColor &color) const;
    QIcon icon(const QString &name) const { return icon(name, m_colors.quiet); }

    void setMode(Mode mode);
    void setZoomPercent(int percent);
    void setMotionReduced(bool reduced);

signals:
    /// Colours, fonts or sizes are different: views lay out and paint again.
    void changed();

private:
    void apply();
    void readSystem();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QPointer<QStyle> m_style; ///< that was given to the application
    Colors m_colors;
    Mode m_mode = Mode::System;
    bool m_systemDark = false;
    bool m_systemContrast = false;
    bool m_readingSystem = false;
    bool m_dark = false;
    bool m_contrast = false;
    bool m_still = false;
    int m_zoom = 100;
};

} // namespace app
