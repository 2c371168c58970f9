// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/viewspots.h"

#include <QAbstractScrollArea>
#include <QJsonArray>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int PatienceMSecs = 1000; // what comes later than this finds somebody at work

using Spot = ViewSpots::Spot;

/// What a row is called among its neighbours: its text, and which one it is of those with the same text.
QString nameOf(const QModelIndex &index)
{
    const QAbstractItemModel *const model = index.model();
    const QString text = model->index(index.row(), 0, index.parent()).data().toString();
    int same = 0;
    for (int row = 0; row < index.row(); ++row)
        same += model->index(row, 0, index.parent()).data().toString() == text ? 1 : 0;
    return text + u'\n' + QString::number(same);
}

QStringList wayTo(const QModelIndex &index)
{
    QStringList way;
    for (QModelIndex up = index; up.isValid(); up = up.parent())
        way.prepend(nameOf(up));
    return way;
}

QModelIndex rowAt(const QAbstractItemModel &model, const QStringList &way, int column)
{
    QModelIndex at;
    for (const QString &name : way) {
        QModelIndex next;
        for (int row = 0; row < model.rowCount(at) && !next.isValid(); ++row) {
            const QModelIndex index = model.index(row, 0, at);
            if (name.startsWith(index.data().toString() + u'\n') && nameOf(index) == name)
                next = index;
        }
        if (!next.isValid())
            return {};
        at = next;
    }
    return at.isValid() ? at.siblingAtColumn(qMin(column, model.columnCount(at.parent()) - 1)) : at;
}

/// Calls `visit` for the rows that can be unfolded, those above first, until MostRows were looked at.
template <class Visit>
void visitFolders(const QAbstractItemModel &model, const QModelIndex &parent, const QString &way, int &left,
                  const Visit &visit)
{
    for (int row = 0; row < model.rowCount(parent) && left > 0; ++row) {
        --left;
        const QModelIndex index = model.index(row, 0, parent);
        if (!model.hasChildren(index))
            continue;
        const QString name = way + u'\r' + nameOf(index);
        visit(index, name);
        visitFolders(model, index, name, left, visit);
    }
}

Spot spotOf(const QAbstractScrollArea &view)
{
    Spot spot;
    spot.scrolled = {view.horizontalScrollBar()->value(), view.verticalScrollBar()->value()};
    const auto *const items = qobject_cast<const QAbstractItemView *>(&view);
    if (!items || !items->model())
        return spot;
    spot.current = wayTo(items->currentIndex());
    spot.column = qMax(0, items->currentIndex().column());
    if (const auto *const tree = qobject_cast<const QTreeView *>(items)) {
        int left = ViewSpots::MostRows;
        visitFolders(*tree->model(), {}, {}, left, [&](const QModelIndex &index, const QString &way) {
            spot.folding.insert(way, tree->isExpanded(index));
        });
    }
    return spot;
}

void unfold(QTreeView &tree, const QHash<QString, bool> &folding)
{
    int left = ViewSpots::MostRows;
    visitFolders(*tree.model(), {}, {}, left, [&](const QModelIndex &index, const QString &way) {
        const auto kept = folding.constFind(way);
        if (kept != folding.cend() && tree.isExpanded(index) != *kept)
            tree.setExpanded(index, *kept);
    });
}

/// Brings the view to the spot as far as it can be; whether that was all the way.
bool place(QAbstractScrollArea &view, const Spot &spot)
{
    bool found = true;
    auto *const items = qobject_cast<QAbstractItemView *>(&view);
    if (items && items->model()) {
        if (auto *const tree = qobject_cast<QTreeView *>(items))
            unfold(*tree, spot.folding);
        const QModelIndex row = rowAt(*items->model(), spot.current, spot.column);
        found = row.isValid() || spot.current.isEmpty();
        if (row.isValid())
            items->setCurrentIndex(row);
        items->doItemsLayout(); // or it does not know yet how far it can be scrolled
    }
    view.horizontalScrollBar()->setValue(spot.scrolled.x());
    view.verticalScrollBar()->setValue(spot.scrolled.y());
    return found && view.verticalScrollBar()->value() == spot.scrolled.y();
}

/// Brings a view to its spot. For a while it tries again when the view gets rows or room, and once it is
/// there when its room becomes too small for a moment, as a layout that settles makes it.
class LateSpot final : public QObject
{
public:
    LateSpot(QAbstractScrollArea &view, const Spot &spot)
        : QObject(&view)
        , m_view(view)
        , m_spot(spot)
    {
        setObjectName(u"lateSpot"_s);
        view.viewport()->installEventFilter(this);
        view.installEventFilter(this);
        connect(view.verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
            m_isThere = m_isThere && most >= m_spot.scrolled.y();
            again();
        });
        connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
            if (!m_busy && value != qMin(m_spot.scrolled.y(), m_view.verticalScrollBar()->maximum()))
                deleteLater(); // somebody scrolls
        });
        if (const auto *const items = qobject_cast<QAbstractItemView *>(&view); items && items->model()) {
            connect(items->model(), &QAbstractItemModel::modelReset, this, [this] { soon(); });
            connect(items->model(), &QAbstractItemModel::rowsInserted, this, [this] { soon(); });
        }
        QTimer::singleShot(PatienceMSecs, this, &QObject::deleteLater);
        again();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        const auto type = event->type();
        if (type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::Wheel)
            deleteLater();
        return false;
    }

private:
    // The view itself may hear of the rows after us.
    void soon()
    {
        QMetaObject::invokeMethod(
            this, [this] { again(); }, Qt::QueuedConnection);
    }
    void again()
    {
        if (m_busy || m_isThere)
            return;
        const QScopedValueRollback busy(m_busy, true); // what happens to the view is our own doing
        m_isThere = place(m_view, m_spot);
    }

    QAbstractScrollArea &m_view;
    Spot m_spot;
    bool m_busy = false;
    bool m_isThere = false;
};

/// The views of the pane that somebody can see, each with a name of its own.
QList<std::pair<QString, QAbstractScrollArea *>> viewsOf(const QWidget &pane)
{
    QHash<QString, int> seen;
    QList<std::pair<QString, QAbstractScrollArea *>> views;
    for (auto *const view : pane.findChildren<QAbstractScrollArea *>()) {
        if (view->window() != pane.window())
            continue; // the list of a combo box
        const QString name =
            QString(QString::fromLatin1(view->metaObject()->className()) + u' ' + view->accessibleName());
        views.append({name + QString::number(seen[name]++), view});
    }
    return views;
}

} // namespace

ViewSpots ViewSpots::of(const QWidget &pane)
{
    ViewSpots spots;
    for (const auto &[name, view] : viewsOf(pane)) {
        if (const Spot spot = spotOf(*view); spot != Spot())
            spots.m_spots.insert(name, spot);
    }
    return spots;
}

QJsonObject ViewSpots::toJson() const
{
    QJsonObject views;
    for (auto spot = m_spots.cbegin(); spot != m_spots.cend(); ++spot) {
        QJsonObject view{{u"x"_s, spot->scrolled.x()}, {u"y"_s, spot->scrolled.y()}};
        if (!spot->current.isEmpty()) {
            view.insert(u"current"_s, QJsonArray::fromStringList(spot->current));
            view.insert(u"column"_s, spot->column);
        }
        QJsonObject folding;
        for (auto fold = spot->folding.cbegin(); fold != spot->folding.cend(); ++fold)
            folding.insert(fold.key(), *fold);
        if (!folding.isEmpty() && folding.size() <= FoldsAtMost)
            view.insert(u"folding"_s, folding);
        views.insert(spot.key(), view);
    }
    return views;
}

ViewSpots ViewSpots::fromJson(const QJsonObject &json)
{
    ViewSpots spots;
    for (auto each = json.constBegin(); each != json.constEnd(); ++each) {
        const QJsonObject view = each->toObject();
        Spot spot{.scrolled = {view[u"x"_s].toInt(), view[u"y"_s].toInt()}};
        for (const QJsonValue &name : view[u"current"_s].toArray())
            spot.current.append(name.toString());
        spot.column = view[u"column"_s].toInt();
        const QJsonObject folding = view[u"folding"_s].toObject();
        for (auto fold = folding.constBegin(); fold != folding.constEnd(); ++fold)
            spot.folding.insert(fold.key(), fold->toBool());
        if (spot != Spot())
            spots.m_spots.insert(each.key(), spot);
    }
    return spots;
}

void ViewSpots::restore(QWidget &pane) const
{
    for (const auto &[name, view] : viewsOf(pane)) {
        delete view->findChild<QObject *>(u"lateSpot"_s, Qt::FindDirectChildrenOnly);
        const auto spot = m_spots.constFind(name);
        if (spot != m_spots.cend())
            new LateSpot(*view, *spot);
    }
}

} // namespace app
