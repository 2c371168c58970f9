// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/pagestack.h"

#include <QTest>
#include <QVBoxLayout>

using namespace app;

class tst_PageStack : public QObject
{
    Q_OBJECT
private slots:
    void asksForTheRoomOfThePageThatIsSeen();
    void wantsNoRoomWithoutPages();
};

void tst_PageStack::asksForTheRoomOfThePageThatIsSeen()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins({});
    auto *stack = new PageStack(&window);
    column->addWidget(stack);
    auto *small = new QWidget;
    small->setMinimumSize(120, 40);
    auto *large = new QWidget;
    large->setMinimumSize(2'000, 900);
    stack->addWidget(small);
    stack->addWidget(large);
    window.show();
    QCOMPARE(window.minimumSizeHint(), QSize(120, 40));
    stack->setCurrentWidget(large);
    QCOMPARE(window.minimumSizeHint(), QSize(2'000, 900));
    stack->setCurrentWidget(small);
    QCOMPARE(window.minimumSizeHint(), QSize(120, 40));
}

void tst_PageStack::wantsNoRoomWithoutPages()
{
    const PageStack stack;
    QCOMPARE(stack.minimumSizeHint(), QSize(0, 0));
}

QTEST_MAIN(tst_PageStack)
#include "tst_pagestack.moc"
