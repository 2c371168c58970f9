// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/mirror.h"
#include "shared/rowpaint.h"

#include <QStyledItemDelegate>

namespace app {

/// Paints rows of a list that are one line of text cells each. What derives says what stands in a row; the
/// background, the colours of a selected row and the height are made here.
class ListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const final;

protected:
    /// What a row is painted with.
    struct Row {
        QPainter &painter;
        QRect area; ///< without the margins at both ends, as laid out from left to right
        Mirror mirror; ///< where that is painted
        QColor text;
        QColor quiet; ///< full text colour on a selected row
        bool selected = false;
    };

    /// `height` in pixels at 100 %.
    ListDelegate(const Theme &theme, double height, RowLine line, QObject *parent);

    virtual void paintRow(Row row, const QModelIndex &index) const = 0;
    /// One line of text from the beginning of `row`, shortened to `width`; the row begins behind it
    /// afterwards.
    void paintCell(Row &row, const QString &text, const QFont &font, const QColor &color, int width) const;
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    double m_height;
    RowLine m_line;
};

} // namespace app
