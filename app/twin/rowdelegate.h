// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/shapes.h"
#include "twin/treerow.h"

#include <QStyledItemDelegate>

namespace app {

class Theme;
class TwinTreeView;

/// The colour that `tone` stands for.
QColor colorOf(Tone tone, const Theme &theme);
/// The shape that stands for a sync state; false when the word alone says it.
bool shapeOf(twin::SyncState state, Shape *shape);

/// Paints a row of the Twin view over the whole width (name, value, state or time) and makes its editor.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    RowDelegate(const Theme &theme, TwinTreeView *view);

    /// Where things stand in a row, in the coordinates of `row`. A rectangle without width is not shown.
    struct Layout {
        QRect chevron;
        QRect name;
        QRect value; ///< up to what stands at the right
        QRect state;
        QRect chart; ///< the icon beside a number
        bool stateAsShape = false; ///< no room for the word
    };
    Layout layout(const QRect &row, const QModelIndex &index) const;
    /// The width at which name, value and the shape of the state are whole; words that only explain and times
    /// do not count, and of a long value its beginning.
    int neededWidth(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Whether the row is of a number that can be drawn as a chart.
    static bool hasChart(const RowFace &face);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    /// The editor says itself when it is done.
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QColor background(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSign(QPainter *painter, const Mirror &mirror, const QRect &row, const RowFace &face) const;
    void paintName(QPainter *painter, const Mirror &mirror, const Layout &at, const QModelIndex &index,
                   const QColor &quiet) const;
    void paintValue(QPainter *painter, const Mirror &mirror, const QRect &area, const RowFace &face,
                    bool selected) const;
    void placeTightChart(const QRect &row, bool hasShape, Layout &at) const;
    void paintChartIcon(QPainter *painter, const QRect &area, const QModelIndex &index) const;
    void paintState(QPainter *painter, const Mirror &mirror, const Layout &at, const RowFace &face,
                    const QColor &quiet) const;
    QRect noteArea(const QRect &row, int depth) const;
    void paintNote(QPainter *painter, const Mirror &mirror, const QRect &row, const RowFace &face,
                   int depth) const;
    QString rightText(const RowFace &face) const;
    QFont smallFont() const;

    const Theme &m_theme;
    TwinTreeView *m_view;
};

} // namespace app
