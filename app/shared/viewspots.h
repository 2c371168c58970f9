// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QPoint>
#include <QStringList>

class QAbstractScrollArea;
class QWidget;

namespace app {

/// Where somebody is in the views of a pane: the current row of each, what is unfolded and how far it is
/// scrolled.
///
/// Rows are known by their texts, so they are found again when others came or went. Of a tree with more than
/// MostRows rows only the first ones keep how they are folded.
class ViewSpots final
{
public:
    static constexpr int MostRows = 2000;
    static constexpr qsizetype FoldsAtMost = 200;

    static ViewSpots of(const QWidget &pane);
    /// Brings the views of the pane back there. One that gets its rows or its room a moment later follows
    /// then, unless somebody has begun to use it.
    void restore(QWidget &pane) const;
    bool isEmpty() const { return m_spots.isEmpty(); }
    /// For the settings; a view with more than FoldsAtMost rows that unfold forgets how they are folded.
    QJsonObject toJson() const;
    static ViewSpots fromJson(const QJsonObject &json);

    /// Of one view.
    struct Spot {
        QStringList current{}; ///< the way to the row, from the top; empty: none
        int column = 0;
        QHash<QString, bool> folding{}; ///< whether a row is unfolded, by its way
        QPoint scrolled{}; ///< pixels or rows, as the scroll bars count

        friend bool operator==(const Spot &, const Spot &) = default;
    };

private:
    QHash<QString, Spot> m_spots; ///< by the name of the view
};

} // namespace app
