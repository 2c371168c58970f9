// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/flowrow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using app::FlowRow;

namespace {

constexpr int LineHeight = 40;

/// A field that takes what is left over, up to `most` pixels.
QLineEdit *addField(FlowRow &row, QWidget &owner, int most)
{
    auto *field = new QLineEdit(&owner);
    field->setMaximumWidth(most);
    row.addWidget(field);
    return field;
}

struct Bar {
    QWidget widget;
    FlowRow *row = new FlowRow(&widget);

    Bar()
    {
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(10);
        row->setLineHeight(LineHeight);
    }
    void show(int width)
    {
        widget.resize(width, 200);
        widget.show();
        row->setGeometry(widget.rect());
    }
};

} // namespace

class tst_FlowRow final : public QObject
{
    Q_OBJECT

private slots:
    void whoTakesNoMoreLeavesItToTheOthers()
    {
        Bar bar;
        QLineEdit *small = addField(*bar.row, bar.widget, 200);
        QLineEdit *large = addField(*bar.row, bar.widget, QWIDGETSIZE_MAX);
        bar.show(900);
        QCOMPARE(small->geometry().left(), 0);
        QCOMPARE(small->width(), 200);
        QCOMPARE(large->geometry().left(), 210); // right beside it, without a hole
        QCOMPARE(large->geometry().right(), 899);
    }

    void aSpringTakesWhatNobodyElseTakes()
    {
        Bar bar;
        QLineEdit *field = addField(*bar.row, bar.widget, 200);
        bar.row->addSpring();
        auto *button = new QPushButton(QStringLiteral("end"), &bar.widget);
        bar.row->addWidget(button);
        bar.show(900);
        QCOMPARE(field->width(), 200);
        QCOMPARE(button->geometry().right(), 899);
    }

    void whatHasNoRoomStandsBelow()
    {
        Bar bar;
        auto *first = new QPushButton(QStringLiteral("first"), &bar.widget);
        auto *second = new QPushButton(QStringLiteral("second"), &bar.widget);
        for (QPushButton *button : {first, second}) {
            button->setFixedWidth(100);
            bar.row->addWidget(button);
        }
        QCOMPARE(bar.row->heightForWidth(210), LineHeight);
        QCOMPARE(bar.row->heightForWidth(209), 2 * LineHeight);
        bar.show(209);
        QCOMPARE(second->geometry().left(), 0);
        QVERIFY(second->geometry().top() >= LineHeight);
    }
};

QTEST_MAIN(tst_FlowRow)
#include "tst_flowrow.moc"
