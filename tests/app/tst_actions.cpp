// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/actionbutton.h"
#include "actions/menus.h"
#include "support/appfixture.h"

#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>

using namespace Qt::StringLiterals;
using app::ActionId;
using app::Actions;
using app::ActionSpec;

class tst_Actions : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void everyIdHasOneRow();
    void everyRowHasAText();
    void noTwoShareAShortcut();
    void noMenuRepeatsAnAccelerator();
    void everyActionIsInTheMenusOnce();
    void noMenuIsHigherThanTheScreen();
    void everyIconIsThere();
    void anUnboundActionIsDisabled();
    void aLaterBindTakesThePlace();
    void isDisabledWhenItsHandlerDies();
    void aTiedButtonFollowsItsAction();
};

void tst_Actions::everyIdHasOneRow()
{
    QSet<ActionId> ids;
    for (const ActionSpec &spec : Actions::table()) {
        QVERIFY2(!ids.contains(spec.id), spec.text);
        ids.insert(spec.id);
    }
    for (int i = 0; i <= int(ActionId::About); ++i)
        QVERIFY2(ids.contains(ActionId(i)), qPrintable(u"action %1 has no row"_s.arg(i)));
}

void tst_Actions::everyRowHasAText()
{
    const Actions actions;
    for (const ActionSpec &spec : Actions::table()) {
        QVERIFY(!actions.plainText(spec.id).isEmpty());
        QVERIFY(!Actions::menuText(spec.menu).isEmpty());
        QVERIFY(!actions.plainText(spec.id).contains(u'&'));
    }
}

void tst_Actions::noTwoShareAShortcut()
{
    const Actions actions;
    QHash<QKeySequence, const char *> owners;
    for (const ActionSpec &spec : Actions::table()) {
        const auto keys = actions.action(spec.id)->shortcuts();
        QCOMPARE(keys.isEmpty(), qstrlen(spec.shortcuts) == 0);
        for (const QKeySequence &key : keys) {
            QVERIFY2(!key.isEmpty() && key[0].key() != Qt::Key_unknown, spec.shortcuts);
            QVERIFY2(!owners.contains(key), qPrintable(u"%1 is shared by %2 and %3"_s.arg(
                                                key.toString(), QString::fromLatin1(owners.value(key)),
                                                QString::fromLatin1(spec.text))));
            owners.insert(key, spec.text);
        }
    }
}

void tst_Actions::noMenuRepeatsAnAccelerator()
{
    QSet<QString> seen;
    QSet<QString> menus;
    for (const ActionSpec &spec : Actions::table()) {
        const QString menu = Actions::menuText(spec.menu);
        const QString text = QString::fromLatin1(spec.text);
        for (const auto &[where, what] : {std::pair{menu, text}, std::pair{u"menu bar"_s, menu}}) {
            if (where == u"menu bar"_s && menus.contains(menu))
                continue;
            const QString accelerator = QKeySequence::mnemonic(what).toString();
            QVERIFY2(accelerator.isEmpty() || !seen.contains(where + accelerator),
                     qPrintable(u"%1 in %2"_s.arg(what, where)));
            seen.insert(where + accelerator);
        }
        menus.insert(menu);
    }
    QVERIFY(seen.size() > 20);
}

void tst_Actions::everyActionIsInTheMenusOnce()
{
    Actions actions;
    QMenuBar bar;
    app::fillMenus(bar, actions);
    QList<QAction *> found;
    for (const QMenu *menu : bar.findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator() && !action->menu())
                found.append(action);
        }
    }
    for (const ActionSpec &spec : Actions::table())
        QVERIFY2(found.count(actions.action(spec.id)) == 1, spec.text);
    QCOMPARE(found.size(), Actions::table().size());
}

void tst_Actions::noMenuIsHigherThanTheScreen()
{
    app::Theme theme;
    Actions actions;
    QMenuBar bar;
    app::fillMenus(bar, actions);
    for (const int percent : {100, 150}) {
        theme.setZoomPercent(percent);
        for (QMenu *menu : bar.findChildren<QMenu *>())
            QVERIFY2(menu->sizeHint().height() <= 900,
                     qPrintable(
                         u"%1 at %2 %: %3"_s.arg(menu->title()).arg(percent).arg(menu->sizeHint().height())));
    }
}

void tst_Actions::everyIconIsThere()
{
    for (const ActionSpec &spec : Actions::table()) {
        if (qstrlen(spec.icon) > 0)
            QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(QString::fromLatin1(spec.icon))), spec.icon);
    }
}

void tst_Actions::anUnboundActionIsDisabled()
{
    Actions actions;
    QVERIFY(!actions.action(ActionId::Find)->isEnabled());
    actions.bind(ActionId::Find, this, [] {});
    QVERIFY(actions.action(ActionId::Find)->isEnabled());
}

void tst_Actions::aLaterBindTakesThePlace()
{
    Actions actions;
    QStringList log;
    actions.bind(ActionId::Find, this, [&log] { log.append(u"first"_s); });
    actions.bind(ActionId::Find, this, [&log] { log.append(u"second"_s); });
    actions.action(ActionId::Find)->trigger();
    QCOMPARE(log, QStringList{u"second"_s});
}

void tst_Actions::isDisabledWhenItsHandlerDies()
{
    Actions actions;
    {
        QObject pane;
        actions.bind(ActionId::Find, &pane, [] {});
    }
    QVERIFY(!actions.action(ActionId::Find)->isEnabled());
}

void tst_Actions::aTiedButtonFollowsItsAction()
{
    Actions actions;
    QAction *const action = actions.action(ActionId::CancelJob);
    QPushButton named(u"Stop it"_s);
    QPushButton nameless;
    for (QPushButton *button : {&named, &nameless}) {
        app::tie(button, action);
        QVERIFY(!button->isEnabled());
    }
    int times = 0;
    actions.bind(ActionId::CancelJob, &named, [&times] { ++times; });
    action->setText(u"Another text"_s);
    QCOMPARE(named.text(), u"Stop it"_s);
    QCOMPARE(nameless.text(), u"Another text"_s);
    named.click();
    nameless.click();
    QCOMPARE(times, 2);
    actions.setEnabled(ActionId::CancelJob, false);
    QVERIFY(!named.isEnabled() && !nameless.isEnabled());
}

QTEST_MAIN(tst_Actions)
#include "tst_actions.moc"
