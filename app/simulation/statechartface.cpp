// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/statechartface.h"

#include "simulation/statechart.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace app {

namespace {

// One state or transition. It is painted, no widget of its own.
class ChartItemFace final : public QAccessibleInterface
{
public:
    ChartItemFace(StateChart *chart, int item)
        : m_chart(chart)
        , m_item(item)
    { }

    bool isValid() const override { return m_chart && m_item < m_chart->itemCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text which) const override
    {
        return isValid() && which == QAccessible::Name ? m_chart->itemText(m_item) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_chart->itemRect(m_item);
        return {m_chart->mapToGlobal(rect.topLeft()), rect.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = state.focusable = true;
        state.selected = isValid() && m_chart->currentItem() == m_item;
        state.focused = isValid() && m_chart->focusItem() == m_item && m_chart->hasFocus();
        return state;
    }

private:
    QPointer<StateChart> m_chart;
    int m_item;
};

class ChartFace final : public QAccessibleWidget
{
public:
    explicit ChartFace(StateChart *chart)
        : QAccessibleWidget(chart, QAccessible::List)
    { }
    ~ChartFace() override
    {
        for (const QAccessible::Id id : m_items)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return chart()->itemCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_items.size() <= std::size_t(index))
            m_items.push_back(
                QAccessible::registerAccessibleInterface(new ChartItemFace(chart(), int(m_items.size()))));
        return QAccessible::accessibleInterface(m_items[std::size_t(index)]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (this->child(i) == child)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        return chart()->hasFocus() ? child(chart()->focusItem()) : QAccessibleWidget::focusChild();
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

private:
    StateChart *chart() const { return static_cast<StateChart *>(widget()); }

    mutable std::vector<QAccessible::Id> m_items;
};

QAccessibleInterface *chartFace(const QString &, QObject *object)
{
    auto *chart = qobject_cast<StateChart *>(object);
    return chart ? new ChartFace(chart) : nullptr;
}

} // namespace

void installStateChartFace()
{
    QAccessible::installFactory(chartFace); // one that is there is left
}

} // namespace app
