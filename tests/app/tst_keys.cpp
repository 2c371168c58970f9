// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/shortcuteditor.h"
#include "actions/shortcuts.h"
#include "shared/typetosearch.h"
#include "support/appfixture.h"

#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using app::ActionId;

class tst_Keys : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void keepsOwnKeysForTheNextWindow();
    void warnsAndTakesKeysFromAnother();
    void givesTheUsualKeysBack();
    void findsACommandByItsKeys();
    void noTwoCommandsHaveTheSameUsualKeys();
    void typingInAListGoesToItsField();
};

namespace {

struct World {
    AppFixture f;
    QPointer<app::ShortcutEditor> editor = new app::ShortcutEditor(f.context);

    World()
    {
        editor->show();
        (void)QTest::qWaitForWindowActive(editor);
    }
    ~World() { delete editor; }
    void press(const QKeySequence &keys)
    {
        editor->keys()->setKeySequence(keys);
        QTest::keyClick(editor->setButton(), Qt::Key_Space);
    }
    QKeySequence keysOf(ActionId id) const { return f.actions.action(id)->shortcut(); }
};

} // namespace

void tst_Keys::keepsOwnKeysForTheNextWindow()
{
    World w;
    w.editor->choose(ActionId::ReadOnly);
    QVERIFY(!w.editor->setButton()->isEnabled());
    w.press(QKeySequence(u"Ctrl+Alt+L"_s));
    QCOMPARE(w.keysOf(ActionId::ReadOnly), QKeySequence(u"Ctrl+Alt+L"_s));
    QVERIFY(w.editor->warning().isEmpty());
    app::Actions next;
    app::applyShortcuts(next, w.f.settings);
    QCOMPARE(next.action(ActionId::ReadOnly)->shortcut(), QKeySequence(u"Ctrl+Alt+L"_s));
    QCOMPARE(next.action(ActionId::Find)->shortcut(), QKeySequence(u"Ctrl+F"_s));
}

void tst_Keys::warnsAndTakesKeysFromAnother()
{
    World w;
    w.editor->choose(ActionId::ReadOnly);
    w.editor->keys()->setKeySequence(QKeySequence(u"Ctrl+F"_s));
    QVERIFY2(w.editor->warning().contains(u"Find"), qPrintable(w.editor->warning()));
    QTest::keyClick(w.editor->setButton(), Qt::Key_Space);
    QCOMPARE(w.keysOf(ActionId::ReadOnly), QKeySequence(u"Ctrl+F"_s));
    QVERIFY(w.keysOf(ActionId::Find).isEmpty());
    app::Actions next;
    app::applyShortcuts(next, w.f.settings);
    QVERIFY(next.action(ActionId::Find)->shortcuts().isEmpty());
}

void tst_Keys::givesTheUsualKeysBack()
{
    World w;
    w.editor->choose(ActionId::ZoomIn);
    QVERIFY(!w.editor->usualButton()->isEnabled());
    w.press(QKeySequence(u"F12"_s));
    QVERIFY(w.editor->usualButton()->isEnabled());
    QTest::keyClick(w.editor->usualButton(), Qt::Key_Space);
    QCOMPARE(w.f.actions.action(ActionId::ZoomIn)->shortcuts(), app::usualShortcuts(ActionId::ZoomIn));
    QCOMPARE(w.f.actions.action(ActionId::ZoomIn)->shortcuts().size(), 2);
}

void tst_Keys::findsACommandByItsKeys()
{
    World w;
    QTest::keyClicks(w.editor->list(), u"ctrl+shift+f"_s); // typing in the list filters it
    QCOMPARE(w.editor->filterField()->text(), u"ctrl+shift+f"_s);
    QStringList shown;
    for (int row = 0; row < w.editor->list()->topLevelItemCount(); ++row) {
        if (!w.editor->list()->topLevelItem(row)->isHidden())
            shown.append(w.editor->list()->topLevelItem(row)->text(0));
    }
    QCOMPARE(shown, QStringList{u"Find in All Twins"_s});
}

void tst_Keys::noTwoCommandsHaveTheSameUsualKeys()
{
    const app::Actions actions;
    for (const app::ActionSpec &spec : app::Actions::table()) {
        for (const QKeySequence &keys : app::usualShortcuts(spec.id)) {
            const auto other = app::clashOf(actions, spec.id, keys);
            QVERIFY2(!other, spec.text);
        }
    }
}

void tst_Keys::typingInAListGoesToItsField()
{
    QWidget window;
    auto *field = new QLineEdit(&window);
    auto *list = new QListWidget(&window);
    list->addItems({u"one"_s, u"two"_s});
    new app::TypeToSearch(list, field);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(field->text().isEmpty());
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(field->text().isEmpty());
    QTest::keyClick(list, Qt::Key_T);
    QVERIFY(field->hasFocus());
    QCOMPARE(field->text(), u"t"_s);
}

QTEST_MAIN(tst_Keys)
#include "tst_keys.moc"
