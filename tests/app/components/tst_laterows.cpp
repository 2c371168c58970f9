// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A device with hundreds of properties: its rows are made when somebody is about to see them, and nobody
// notices.
#include "components/componentspane.h"
#include "components/propertyrow.h"
#include "components/schemafield.h"
#include "support/appfixture.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace app;
using twin::Json;

namespace {

struct Stage {
    AppFixture f;
    ComponentsPane pane{f.context};

    Stage()
    {
        pane.resize(1130, 700);
        pane.show();
        (void)QTest::qWaitForWindowActive(&pane);
    }
    /// Without a model, `count` components of 20 properties that are asked.
    void showLarge(int count, const char16_t *id = u"large")
    {
        twin::JsonObjectBuilder root;
        for (int c = 0; c < count; ++c) {
            twin::JsonObjectBuilder component;
            component.append("__t", Json(u"c"_s));
            for (int p = 0; p < 20; ++p)
                component.append(twin::json::Key(QStringView(u"p%1"_s.arg(p))), Json(p));
            root.append(twin::json::Key(QStringView(u"component%1"_s.arg(c + 10))), component.take());
        }
        (void)f.hub.submit(
            twin::CreateIdentity{.id = f.id(id), .spec = {}, .tags = {}, .desired = root.take()}, {});
        pane.setDevice(f.id(id));
        QCoreApplication::processEvents();
    }
    /// Of all cards, from top to bottom.
    QList<PropertyRow *> rows()
    {
        QList<PropertyRow *> all;
        for (const ComponentCard *card : pane.cards())
            all += card->rows();
        return all;
    }
    /// The row that has the focus, counted from the top; -1 for none.
    qsizetype focusedRow()
    {
        const QWidget *focused = QApplication::focusWidget();
        const QList<PropertyRow *> all = rows();
        const auto row = std::find_if(all.begin(), all.end(),
                                      [&](const PropertyRow *each) { return each->isAncestorOf(focused); });
        return row == all.end() ? -1 : row - all.begin();
    }
};

} // namespace

class tst_LateRows final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void aLargeDeviceMakesWhatIsSeen();
    void tabWalksThroughALargeDevice();
    void whatWasTypedFarDownIsThereAgain();
    void valuesOfAGridAreMadeLate();
};

void tst_LateRows::aLargeDeviceMakesWhatIsSeen()
{
    Stage stage;
    stage.showLarge(40);
    const QList<PropertyRow *> rows = stage.rows();
    QCOMPARE(rows.size(), 800);
    QCoreApplication::processEvents(); // they have their places
    const auto made = [&] {
        return std::count_if(rows.begin(), rows.end(), [](auto *r) { return r->isMade(); });
    };
    QVERIFY(rows[20]->isMade());
    QVERIFY2(made() < 100, qPrintable(QString::number(made())));
    const int height = stage.pane.card(u"component49"_s)->height();
    auto *bar = stage.pane.findChild<QScrollArea *>()->verticalScrollBar();
    bar->setValue(bar->maximum());
    QVERIFY(rows.last()->isMade());
    QCOMPARE(rows.last()->field()->text(), u"19"_s);
    QVERIFY2(made() < 200, qPrintable(QString::number(made())));
    QCoreApplication::processEvents();
    QCOMPARE(stage.pane.card(u"component49"_s)->height(), height); // nothing moves when it is made
    stage.pane.filterField()->setText(u"p7"_s);
    QTRY_VERIFY(rows[39 * 20 + 7]->isMade());
    for (PropertyRow *row : rows)
        QCOMPARE(!row->isHidden(), row->item().name == u"p7"_s);
}

void tst_LateRows::tabWalksThroughALargeDevice()
{
    Stage stage;
    stage.showLarge(8);
    QList<PropertyRow *> rows = stage.rows();
    rows.first()->field()->editor()->setFocus();
    QList<qsizetype> way{0};
    const auto walk = [&](Qt::Key key, Qt::KeyboardModifiers modifiers, qsizetype to) {
        for (int i = 0; i < 2000 && way.last() != to; ++i) {
            QTest::keyClick(QApplication::focusWidget(), key, modifiers);
            if (const qsizetype row = stage.focusedRow(); row >= 0 && row != way.last())
                way.append(row);
        }
    };
    walk(Qt::Key_Tab, {}, rows.size() - 1);
    QList<qsizetype> all(rows.size());
    std::iota(all.begin(), all.end(), 0);
    QCOMPARE(way, all); // each of them, from top to bottom
    walk(Qt::Key_Backtab, Qt::ShiftModifier, 0);
    std::reverse(all.begin(), all.end());
    QCOMPARE(way.mid(rows.size() - 1), all);
    stage.showLarge(9, u"larger");
    rows = stage.rows();
    QVERIFY(!rows.last()->isMade());
    rows.last()->setFocus(Qt::BacktabFocusReason); // before anybody has seen it
    QCOMPARE(stage.focusedRow(), rows.size() - 1);
    QVERIFY(QApplication::focusWidget() != rows.last());
}

void tst_LateRows::whatWasTypedFarDownIsThereAgain()
{
    Stage stage;
    stage.showLarge(40);
    stage.rows().last()->field()->type(u"not a number"_s);
    stage.f.create(u"other");
    stage.pane.setDevice(stage.f.id(u"other"));
    stage.pane.setDevice(stage.f.id(u"large"));
    QCOMPARE(stage.rows().last()->field()->text(), u"not a number"_s);
}

void tst_LateRows::valuesOfAGridAreMadeLate()
{
    Stage stage;
    QByteArray reported = "{";
    for (int i = 0; i < 600; ++i)
        reported += (i ? ",\"r" : "\"r") + QByteArray::number(i) + "\":" + QByteArray::number(i);
    stage.f.create(u"meter");
    stage.f.report(u"meter", QByteArray(reported + '}').constData());
    stage.pane.setDevice(stage.f.id(u"meter"));
    QCoreApplication::processEvents();
    const auto labels = [&] {
        QStringList texts;
        for (const QLabel *label : stage.pane.findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    };
    QVERIFY(labels().contains(u"r7"_s));
    QVERIFY(!labels().contains(u"r599"_s));
    stage.f.report(u"meter", R"({"r599": 599.5})"); // before it is made
    auto *bar = stage.pane.findChild<QScrollArea *>()->verticalScrollBar();
    bar->setValue(bar->maximum());
    QVERIFY(labels().contains(u"599.5"_s));
    stage.f.report(u"meter", R"({"r599": 600.5})");
    QVERIFY(labels().contains(u"600.5"_s));
}

QTEST_MAIN(tst_LateRows)
#include "tst_laterows.moc"
