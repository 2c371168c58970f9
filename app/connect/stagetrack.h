// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connect/attempt.h"
#include "shared/theme.h"

#include <QWidget>

class QPainter;

namespace app {

class Mirror;

/// Paints the stages of an attempt side by side: a filled disc with a check, a triangle, or a ring, each with
/// its word. At the end of `area`.
void paintStages(QPainter &painter, const QRect &area, const Mirror &mirror, const Theme &theme,
                 const Attempt &attempt);
/// Its width in pixels.
int stagesWidth(const Theme &theme);

/// The stages of one attempt as a widget.
class StageTrack final : public QWidget
{
    Q_OBJECT
public:
    explicit StageTrack(const Theme &theme, QWidget *parent = nullptr);

    void show(const Attempt &attempt);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Attempt m_attempt;
};

} // namespace app
