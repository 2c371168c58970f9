// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/frozencolumn.h"
#include "shared/groupheader.h"
#include "shared/theme.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>

using app::FrozenColumn;

namespace {

constexpr int Rows = 100;
constexpr int Columns = 12;

/// A table of 12 columns of 100 pixels in a window of 400.
struct World {
    app::Theme theme;
    QStandardItemModel model{Rows, Columns};
    QTableView table;
    FrozenColumn *first = nullptr;

    explicit World(Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        table.setLayoutDirection(direction);
        table.setAccessibleName(QStringLiteral("Table"));
        auto *header = new app::GroupHeader(theme, 8, &table);
        table.setHorizontalHeader(header);
        header->setSectionsClickable(true);
        table.verticalHeader()->hide();
        table.setModel(&model);
        for (int column = 0; column < Columns; ++column)
            table.setColumnWidth(column, 100);
        first = new FrozenColumn(theme, table, new app::GroupHeader(theme, 8, &table));
        table.resize(400, 300);
        table.show();
        (void)QTest::qWaitForWindowExposed(&table);
    }
    void scrollTo(int pixels) { table.horizontalScrollBar()->setValue(pixels); }
};

} // namespace

class tst_FrozenColumn final : public QObject
{
    Q_OBJECT

private slots:
    void isThereWhileTheTableIsScrolledAside()
    {
        World w;
        QVERIFY(!w.first->isVisible());
        w.scrollTo(150);
        QVERIFY(w.first->isVisible());
        QCOMPARE(w.first->width(), 100);
        QVERIFY(!w.first->isColumnHidden(0));
        for (int column = 1; column < Columns; ++column)
            QVERIFY(w.first->isColumnHidden(column));
        w.scrollTo(0);
        QVERIFY(!w.first->isVisible());
    }

    void itsRowsStandBesideThoseOfTheTable()
    {
        World w;
        w.table.verticalScrollBar()->setValue(20);
        w.scrollTo(150);
        const auto topIn = [&](const QTableView &view) {
            return view.viewport()->mapToGlobal(view.visualRect(w.model.index(25, 0)).topLeft()).y();
        };
        QCOMPARE(topIn(*w.first), topIn(w.table));
        w.table.verticalScrollBar()->setValue(22);
        QCOMPARE(topIn(*w.first), topIn(w.table));
        w.first->verticalScrollBar()->setValue(10); // a turn of the wheel over it
        QCOMPARE(w.table.verticalScrollBar()->value(), 10);
    }

    void aClickChoosesTheRowAndTheTableHasTheFocus()
    {
        World w;
        w.scrollTo(150);
        const QRect cell = w.first->visualRect(w.model.index(3, 0));
        QTest::mouseClick(w.first->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(w.table.currentIndex(), w.model.index(3, 0));
        QCOMPARE(w.first->focusProxy(), &w.table);
    }

    void theCurrentCellIsNotBehindIt_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void theCurrentCellIsNotBehindIt()
    {
        QFETCH(Qt::LayoutDirection, direction);
        World w(direction);
        w.table.setCurrentIndex(w.model.index(0, 9));
        QVERIFY(w.first->isVisible());
        w.table.setCurrentIndex(w.model.index(0, 4));
        const QRect cell = w.table.visualRect(w.model.index(0, 4));
        QRect own = w.first->geometry().translated(-w.table.viewport()->geometry().topLeft());
        own.setTop(0);
        QVERIFY(w.table.viewport()->rect().contains(cell));
        QVERIFY(!own.intersects(cell));
    }

    void anOrderChosenInItIsTheTables()
    {
        World w;
        w.scrollTo(150);
        w.first->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
        QCOMPARE(w.table.horizontalHeader()->sortIndicatorSection(), 0);
        QCOMPARE(w.table.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        w.table.horizontalHeader()->setSortIndicator(2, Qt::AscendingOrder);
        QCOMPARE(w.first->horizontalHeader()->sortIndicatorSection(), 2);
        w.table.setColumnWidth(0, 140);
        QCOMPARE(w.first->width(), 140);
    }

    void aNewColumnIsHiddenInIt()
    {
        World w;
        w.model.insertColumn(Columns);
        QVERIFY(w.first->isColumnHidden(Columns));
    }
};

QTEST_MAIN(tst_FrozenColumn)
#include "tst_frozencolumn.moc"
