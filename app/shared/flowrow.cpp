// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/flowrow.h"

#include <QStyle>
#include <QWidget>
#include <QtMath>

#include <algorithm>

namespace app {

namespace {

bool isSpring(const QLayoutItem *item)
{
    return const_cast<QLayoutItem *>(item)->spacerItem() != nullptr;
}

bool isExpanding(const QLayoutItem *item)
{
    return !isSpring(item) && item->expandingDirections().testFlag(Qt::Horizontal);
}

int leastOf(const QLayoutItem *item)
{
    return item->minimumSize().width();
}

int widthOf(const QLayoutItem *item)
{
    return qMax(item->sizeHint().width(), leastOf(item));
}

} // namespace

void FlowRow::setLineHeight(int height)
{
    m_height = height;
    invalidate();
}

void FlowRow::addSpring()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding));
}

void FlowRow::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *FlowRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *FlowRow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *const item = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

std::vector<FlowRow::Line> FlowRow::linesFor(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    std::vector<Line> lines(1);
    int used = 0;
    for (const auto &item : m_items) {
        if (isSpring(item.get())) {
            lines.back().push_back(item.get());
            continue;
        }
        if (item->isEmpty())
            continue;
        const int wanted = leastOf(item.get());
        if (used > 0 && used + spacing() + wanted > room) {
            lines.emplace_back();
            used = 0;
        }
        used += (used > 0 ? spacing() : 0) + wanted;
        lines.back().push_back(item.get());
    }
    return lines;
}

int FlowRow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return margins.top() + margins.bottom() + m_height * int(linesFor(width).size());
}

QSize FlowRow::minimumSize() const
{
    const QMargins margins = contentsMargins();
    int widest = 0;
    for (const auto &item : m_items) {
        if (!isSpring(item.get()) && !item->isEmpty())
            widest = qMax(widest, item->minimumSize().width());
    }
    return {widest + margins.left() + margins.right(), m_height + margins.top() + margins.bottom()};
}

QSize FlowRow::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = margins.left() + margins.right();
    int shown = 0;
    for (const auto &item : m_items) {
        if (isSpring(item.get()) || item->isEmpty())
            continue;
        width += widthOf(item.get()) + (shown++ > 0 ? spacing() : 0);
    }
    return {width, m_height + margins.top() + margins.bottom()};
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int top = inner.top();
    for (const Line &line : linesFor(rect.width())) {
        place(line, {inner.left(), top, inner.width(), m_height});
        top += m_height;
    }
}

// What is left over goes to those who can take it, in equal shares; who takes no more leaves it to the
// others.
std::vector<int> FlowRow::sharesOf(const Line &line, int left)
{
    std::vector<int> shares(line.size());
    std::vector<std::size_t> takers;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (isSpring(line[i]) || isExpanding(line[i]))
            takers.push_back(i);
    }
    const auto most = [&](std::size_t i) {
        return isSpring(line[i]) ? QLAYOUTSIZE_MAX
                                 : qMax(0, line[i]->maximumSize().width() - widthOf(line[i]));
    };
    std::sort(takers.begin(), takers.end(), [&](auto a, auto b) { return most(a) < most(b); });
    for (std::size_t done = 0; done < takers.size(); ++done) {
        const int share = qMin(left / int(takers.size() - done), most(takers[done]));
        shares[takers[done]] = share;
        left -= share;
    }
    return shares;
}

void FlowRow::place(const Line &line, const QRect &room) const
{
    int used = 0;
    int slack = 0;
    int shown = 0;
    for (const QLayoutItem *item : line) {
        if (isSpring(item))
            continue;
        used += widthOf(item) + (shown++ > 0 ? spacing() : 0);
        slack += widthOf(item) - leastOf(item);
    }
    const std::vector<int> shares = sharesOf(line, qMax(0, room.width() - used));
    // Too much for the line: who can be narrower gives, in proportion to what it can give.
    const double give = slack > 0 ? qBound(0.0, double(used - room.width()) / slack, 1.0) : 0.0;
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = room.left();
    for (std::size_t i = 0; i < line.size(); ++i) {
        QLayoutItem *const item = line[i];
        if (isSpring(item)) {
            left += shares[i];
            continue;
        }
        const int given = qCeil(give * (widthOf(item) - leastOf(item)));
        const int width = qMin(widthOf(item) - given + shares[i], room.width());
        const int height = qMin(item->sizeHint().height(), room.height());
        const int free = room.height() - height;
        const auto edge = item->alignment() & Qt::AlignVertical_Mask;
        const int above = edge == Qt::AlignTop ? 0 : edge == Qt::AlignBottom ? free : free / 2;
        const QRect own(left, room.top() + above, width, height);
        item->setGeometry(QStyle::visualRect(direction, room, own));
        left += width + spacing();
    }
}

} // namespace app
