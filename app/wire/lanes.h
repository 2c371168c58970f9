// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/theme.h"
#include "wire/wirerow.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace app {

class WireModel;

/// Where the lines of the conversation stand, for a view of that width.
struct LanePlaces {
    std::array<int, std::size_t(Lane::Count)> x{}; ///< of the life lines, in pixels
    int time = 0; ///< left edge
    int took = 0; ///< right edge

    LanePlaces(const Theme &theme, int width);
    int at(Lane lane) const { return x[std::size_t(lane)]; }
};

/// Paints the wire as a conversation: three life lines, an arrow for each packet with its meaning above it,
/// a bar where a side waits for an answer.
class LanesDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    LanesDelegate(const Theme &theme, const WireModel &model, QObject *parent);

    /// The exchange that is lit; 0 for none.
    void setLit(quint64 request, quint64 answer);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGap(QPainter &painter, const QRect &rect, const WireRow &row) const;
    void paintLifeLines(QPainter &painter, const QRect &rect, const LanePlaces &places, bool isDotted) const;
    void paintWaits(QPainter &painter, const QRect &rect, const LanePlaces &places, const WireRow &row) const;
    void paintPacket(QPainter &painter, const QRect &rect, const LanePlaces &places,
                     const twin::wire::LogEntry &entry, bool isLit) const;
    void paintArrow(QPainter &painter, const twin::wire::LogEntry &entry, int from, int to, int y,
                    const QColor &color) const;

    const Theme &m_theme;
    const WireModel &m_model;
    quint64 m_request = 0;
    quint64 m_answer = 0;
};

/// The head above the conversation: who the life lines are.
class LanesHead final : public QWidget
{
    Q_OBJECT
public:
    explicit LanesHead(const Theme &theme, QWidget *parent = nullptr);

    /// Names below Device, Hub and Service.
    void show(const QStringList &names);
    /// The width of the rows below, without their scroll bar.
    void setRoom(int width);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QStringList m_names;
    int m_room = 0;
};

} // namespace app
