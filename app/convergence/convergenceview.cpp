// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "convergence/convergenceview.h"

#include "convergence/convergencemodel.h"
#include "shared/celldelegate.h"
#include "shared/frozencolumn.h"
#include "shared/groupheader.h"
#include "shared/mirror.h"
#include "shared/tableview.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>

namespace app {

namespace {

constexpr double FirstMargin = 8;
constexpr double IdWidth = 120;
constexpr double ColumnWidth = 126;
constexpr double RowHeight = 23;

/// "Open cells | 4 of 214 | 19 of 120 | ...", below the columns of the table.
class Footer final : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(app::ConvergenceView)
public:
    Footer(const Theme &theme, const ConvergenceModel &model, const QTableView &view)
        : m_theme(theme)
        , m_model(model)
        , m_view(view)
    { }

    QSize sizeHint() const override { return {m_theme.px(100), m_theme.px(24)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colors &c = m_theme.colors();
        painter.fillRect(rect(), c.header);
        painter.fillRect(QRect(0, 0, width(), 1), c.line);
        painter.setPen(c.quiet);
        painter.setFont(m_theme.uiFont());
        const QHeaderView &header = *m_view.horizontalHeader();
        for (int i = 1; i < m_model.columnCount(); ++i)
            write(painter, i, header.sectionViewportPosition(i));
        const int first =
            isRightToLeft() ? width() - header.sectionSize(0) : 0; // it stays, as its column does
        painter.fillRect(QRect(first, 1, header.sectionSize(0), height()), c.header);
        write(painter, 0, first);
    }

private:
    void write(QPainter &painter, int column, int left) const
    {
        const QRect area(left + m_theme.px(8), 0,
                         m_view.horizontalHeader()->sectionSize(column) - m_theme.px(16), height());
        const bool isLast = column == m_model.columnCount() - 1;
        Mirror(layoutDirection(), area)
            .write(painter, area, textOf(column), isLast ? Qt::AlignRight : Qt::AlignLeft);
    }

    QString textOf(int column) const
    {
        if (column == 0)
            return tr("Open cells");
        const auto [open, all] = m_model.columnCounts(column);
        return tr("%1 of %2").arg(QLocale().toString(open), QLocale().toString(all));
    }

    const Theme &m_theme;
    const ConvergenceModel &m_model;
    const QTableView &m_view;
};

} // namespace

ConvergenceView::ConvergenceView(const Theme &theme, ConvergenceModel &model, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_footer(new Footer(theme, model, *this))
{
    setAccessibleName(tr("Asked values by device"));
    auto *header = new GroupHeader(theme, FirstMargin, this);
    dressTable(*this, header);
    setSelectionMode(QAbstractItemView::SingleSelection);
    auto *delegate = new CellDelegate(theme, RowHeight, this);
    connect(delegate, &CellDelegate::chartWanted, this, &ConvergenceView::chartWanted);
    setItemDelegate(delegate);
    setModel(&model);
    connect(header, &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) { m_model.sort(column, order); });
    connect(header, &QHeaderView::sectionResized, m_footer, qOverload<>(&QWidget::update));
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_footer, qOverload<>(&QWidget::update));
    connect(&model, &ConvergenceModel::countsChanged, m_footer, qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ConvergenceView::keepPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &ConvergenceView::restorePlace);
    connect(this, &QTableView::doubleClicked, this, &ConvergenceView::opened);
    connect(&theme, &Theme::changed, this, &ConvergenceView::layOut);
    layOut();
    new FrozenColumn(theme, *this, new GroupHeader(theme, FirstMargin, this));
}

void ConvergenceView::setCurrent(const twin::TwinId &id, const twin::fleet::AskedProperty &property)
{
    if (const int row = m_model.rowOf(id); row >= 0)
        setCurrentIndex(m_model.index(row, columnOf(property)));
}

void ConvergenceView::keyPressEvent(QKeyEvent *event)
{
    if (currentIndex().isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return emit opened(currentIndex());
    QTableView::keyPressEvent(event);
}

void ConvergenceView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentMoved(current);
}

void ConvergenceView::keepPlace()
{
    const QModelIndex index = currentIndex();
    if (const auto *row = m_model.rowAt(index.row())) {
        m_current = row->id;
        m_property = m_model.propertyAt(index.column());
        m_column = index.column();
    }
    m_top = qMax(0, rowAt(0));
}

void ConvergenceView::restorePlace()
{
    layOut();
    const int row = m_model.rowOf(m_current);
    if (m_top > 0 && m_top < m_model.rowCount())
        scrollTo(m_model.index(m_top, 0), PositionAtTop);
    if (row < 0)
        return emit currentMoved({});
    setAutoScroll(false); // the place that is looked at is kept
    setCurrentIndex(m_model.index(row, m_property ? columnOf(*m_property) : qMin(m_column, 0)));
    setAutoScroll(true);
}

void ConvergenceView::layOut()
{
    verticalHeader()->setMinimumSectionSize(m_theme.rowHeight());
    verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
    for (int i = 0; i < m_model.columnCount(); ++i)
        setColumnWidth(i, m_theme.px(i == 0 ? IdWidth : ColumnWidth));
    const QSignalBlocker shown(horizontalHeader()); // the model stands in that order already
    horizontalHeader()->setSortIndicator(m_model.sortColumn(), m_model.sortOrder());
    m_footer->updateGeometry();
    m_footer->update();
    viewport()->update();
}

int ConvergenceView::columnOf(const twin::fleet::AskedProperty &property) const
{
    for (int i = 1; i < m_model.columnCount() - 1; ++i) {
        if (m_model.propertyAt(i) == property)
            return i;
    }
    return 0;
}

} // namespace app
