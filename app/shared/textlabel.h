// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"

#include <QLabel>

namespace app {

/// A line of text in one of the looks of the design. It follows the theme; when there is less room than the
/// text needs it ends in "..." and the tool tip has the rest.
class TextLabel final : public QLabel
{
    Q_OBJECT
public:
    enum class Look { Normal, Quiet, Strong, Title, Fixed, FixedQuiet, Small };

    TextLabel(const Theme &theme, Look look, QWidget *parent = nullptr);

    /// Another colour than the look's, for example the one for bad news; no member gives the look's own back.
    void setColor(QColor Colors::*color);
    /// With eliding on, the label shrinks when room is short, down to `least` pixels at 100 % text.
    void setElided(bool elided, double least = 24);
    /// Cuts at `end` instead of the right: at the left for what says most at its end, such as a model id.
    void setCut(Qt::TextElideMode end) { m_cut = end; }
    /// Said instead of text() where only this fits, before anything is cut.
    void setShortText(const QString &text) { m_short = text; }

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    Look m_look;
    QColor Colors::*m_color = nullptr;
    QString m_short;
    Qt::TextElideMode m_cut = Qt::ElideRight;
    bool m_elided = false;
    double m_least = 24;
};

} // namespace app
