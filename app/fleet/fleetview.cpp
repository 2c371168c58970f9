// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/fleetview.h"

#include "fleet/fleetdelegate.h"
#include "fleet/fleetmodel.h"
#include "shared/frozencolumn.h"
#include "shared/groupheader.h"
#include "shared/tableview.h"

#include <QKeyEvent>

namespace app {

namespace {

constexpr double FirstMargin = 49; // check box and dot stand in front of the id

} // namespace

FleetView::FleetView(const Theme &theme, FleetModel &model, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
{
    setAccessibleName(tr("Devices of the fleet"));
    dressTable(*this, new GroupHeader(theme, FirstMargin, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    auto *delegate = new FleetDelegate(theme, this);
    connect(delegate, &FleetDelegate::chartWanted, this, &FleetView::chartWanted);
    setItemDelegate(delegate);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &FleetView::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &FleetView::restorePlace);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { emit opened(m_model.idAt(index.row())); });
    connect(&theme, &Theme::changed, this, &FleetView::applyTheme);
    applyTheme();
    new FrozenColumn(theme, *this, new GroupHeader(theme, FirstMargin, this));
}

twin::TwinId FleetView::currentDevice() const
{
    return m_model.idAt(currentIndex().row());
}

void FleetView::setCurrentDevice(const twin::TwinId &id)
{
    if (const int row = m_model.rowOf(id); row >= 0)
        setCurrentIndex(m_model.index(row, 0));
}

void FleetView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const twin::TwinId id = currentDevice();
    if (event->matches(QKeySequence::SelectAll))
        return m_model.checkAll(true);
    if (event->key() == Qt::Key_Escape && m_model.checkedCount() > 0)
        return m_model.checkAll(false);
    if (!id.isNull() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return emit opened(id);
    if (!id.isNull() && event->key() == Qt::Key_P && event->modifiers() == Qt::NoModifier)
        return emit pinToggled(id);
    if (!id.isNull() && event->key() == Qt::Key_Space) {
        const QModelIndex first = index.siblingAtColumn(0);
        const bool isChecked = first.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model.setData(first, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    QTableView::keyPressEvent(event);
}

void FleetView::keepPlace()
{
    if (const auto id = currentDevice(); !id.isNull())
        m_current = id;
    m_top = qMax(0, rowAt(0));
}

void FleetView::restorePlace()
{
    const int row = m_model.rowOf(m_current);
    if (m_top < m_model.rowCount() && m_top > 0)
        scrollTo(m_model.index(m_top, 0), PositionAtTop);
    if (row < 0)
        return;
    setAutoScroll(false); // the place that is looked at is kept
    setCurrentIndex(m_model.index(row, 0));
    setAutoScroll(true);
}

void FleetView::applyTheme()
{
    verticalHeader()->setMinimumSectionSize(m_theme.rowHeight());
    verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
    viewport()->update();
}

} // namespace app
