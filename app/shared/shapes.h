// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QWidget>

class QPainter;

namespace app {

class Theme;

/// The shapes that stand beside a word and say the same (design/experience.md): a state is never told by
/// colour alone.
enum class Shape {
    Ring, ///< asked
    HalfDisc, ///< on the way or in progress
    Check, ///< in sync
    Triangle, ///< refused or failed
    SlashedRing, ///< ignored
    Diamond, ///< set by the device
    Dot, ///< connected
    RingDot, ///< offline
    Pencil, ///< changed, not applied
    Lock, ///< read-only
};

/// Paints the shape centred in `area`, as large as its shorter side.
void paintShape(QPainter &painter, const QRectF &area, Shape shape, const QColor &color);

/// One shape as a small widget that follows the theme; 8 px wide at 100 %, a picture 11.
class ShapeLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit ShapeLabel(Theme &theme, QWidget *parent = nullptr);

    /// `word` is what the shape says, for people who do not see it.
    void setShape(Shape shape, const QColor &color, const QString &word);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    Shape m_shape = Shape::RingDot;
    QColor m_color;
};

} // namespace app
