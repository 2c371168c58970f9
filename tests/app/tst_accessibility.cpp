// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/querybar.h"
#include "shared/accessiblefaces.h"
#include "shared/fillgauge.h"
#include "shared/jsoneditor.h"
#include "shared/shapes.h"
#include "support/panesworld.h"
#include "twin/twincolumn.h"
#include "twin/twinpane.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>

using namespace Qt::StringLiterals;
using app::ActionId;

/// What a screen reader finds: every control that somebody can come to has a name and a role, by keyboard
/// alone, in every pane.
class tst_Accessibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { app::installAccessibleFaces(); }
    void init() { failOnWarnings(); }
    void everyControlHasANameAndARole_data() { PanesWorld::addPanes(); }
    void everyControlHasANameAndARole();
    void tabReachesEveryControlAndComesBack_data() { PanesWorld::addPanes(); }
    void tabReachesEveryControlAndComesBack();
    void focusIsSeen_data() { PanesWorld::addPanes(); }
    void focusIsSeen();
    void f6LeavesATextThatKeepsTab();
    void gaugesAndShapesSayTheirValues();
    void aSegmentIsPressedByAScreenReader();
    void f6VisitsEveryPaneThatIsShown();
    void rowsOfListsAreSpoken_data() { PanesWorld::addPanes(); }
    void rowsOfListsAreSpoken();
    void fitsAScreenWithLargeText_data() { PanesWorld::addPanes(); }
    void fitsAScreenWithLargeText();
    void resultsAndRefusalsAreAnnounced();
};

namespace {

using World = PanesWorld;

bool isControl(const QWidget *widget)
{
    const auto *const tabs = qobject_cast<const QTabBar *>(widget);
    if (tabs && tabs->count() == 0)
        return false;
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
           !widget->focusProxy();
}

QList<QWidget *> controlsOf(QWidget *pane)
{
    QList<QWidget *> controls;
    for (QWidget *widget : pane->findChildren<QWidget *>()) {
        if (isControl(widget))
            controls.append(widget);
    }
    return controls;
}

QString described(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *each = widget; each && path.size() < 5; each = each->parentWidget()) {
        const QString name = each->objectName().isEmpty() ? each->accessibleName() : each->objectName();
        path.prepend(QString::fromLatin1(each->metaObject()->className()) +
                     (name.isEmpty() ? QString() : QString(u'"' + name + u'"')));
    }
    return path.join(u" > "_s);
}

QStringList announced;

void hear(QAccessibleEvent *event)
{
    constexpr int Announcement = 0x80D0; // QAccessible::Announcement, since Qt 6.8
    const auto *label = qobject_cast<QLabel *>(event->object());
    if (label && (event->type() == QAccessible::Alert || int(event->type()) == Announcement))
        announced.append(label->text());
}

QString nameOf(QWidget *widget)
{
    const QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

} // namespace

void tst_Accessibility::everyControlHasANameAndARole()
{
    QFETCH(QString, pane);
    World w;
    w.open(pane);
    QCoreApplication::processEvents();
    const auto controls = controlsOf(w.window.get());
    QVERIFY(controls.size() > 8);
    QStringList faults;
    for (QWidget *control : controls) {
        const QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(control);
        if (!face || face->role() == QAccessible::NoRole ||
            (qobject_cast<QAbstractButton *>(control) && face->role() == QAccessible::Client))
            faults.append(u"no role: "_s + described(control));
        else if (nameOf(control).trimmed().isEmpty())
            faults.append(u"no name: "_s + described(control));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void tst_Accessibility::tabReachesEveryControlAndComesBack()
{
    QFETCH(QString, pane);
    World w;
    QWidget *const front = w.open(pane);
    QCoreApplication::processEvents();
    const auto controls = controlsOf(front);
    QSet<QWidget *> reached;
    // Along the chain that Tab takes; editors of text keep the key for themselves and are left with F6.
    QWidget *at = w.window.get();
    do {
        at = at->nextInFocusChain();
        if (isControl(at))
            reached.insert(at);
    } while (at != w.window.get());
    for (QWidget *control : controls)
        QVERIFY2(reached.contains(control), qPrintable(described(control)));
    if (controls.isEmpty())
        return;
    controls.first()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(w.window.get(), Qt::Key_F6);
    QVERIFY(qApp->focusWidget() && qApp->focusWidget() != controls.first());
}

void tst_Accessibility::fitsAScreenWithLargeText()
{
    QFETCH(QString, pane);
    World w;
    w.f.theme.setZoomPercent(150);
    QWidget *const front = w.open(pane);
    QCoreApplication::processEvents();
    const QSize least = w.window->minimumSizeHint();
    // The screen of a small notebook.
    QVERIFY2(least.width() <= 1440 && least.height() <= 900,
             qPrintable(u"%1 x %2, %3 asks for %4"_s.arg(least.width())
                            .arg(least.height())
                            .arg(described(front))
                            .arg(front->minimumSizeHint().width())));
    // The list of devices keeps its room: no pane pushes it aside.
    const auto *const devices = w.window->findChild<QWidget *>(u"devices"_s);
    QVERIFY2(devices->width() >= 300, qPrintable(QString::number(devices->width())));
}

void tst_Accessibility::focusIsSeen()
{
    QFETCH(QString, pane);
    World w;
    QWidget *const front = w.open(pane);
    QCoreApplication::processEvents();
    QTest::keyClick(w.window.get(), Qt::Key_Tab); // somebody uses the keyboard: rings are shown from here on
    QStringList faults;
    for (QWidget *control : controlsOf(front)) {
        if (!control->isVisible())
            continue;
        const QPointer<QWidget> still = control;
        for (QWidget *each = control; each; each = each->parentWidget()) {
            if (auto *scroll = qobject_cast<QScrollArea *>(each); scroll && scroll != control)
                scroll->ensureWidgetVisible(control); // as Tab does
        }
        const QRect place(control->mapTo(w.window.get(), QPoint()), control->size());
        w.window->setFocus(Qt::OtherFocusReason);
        const QImage before = w.window->grab(place).toImage();
        control->setFocus(Qt::TabFocusReason);
        if (qApp->focusWidget() != control)
            continue; // it gave the focus on
        if (auto *view = qobject_cast<QAbstractItemView *>(control)) {
            if (!view->model() || view->model()->rowCount() == 0)
                continue;
            if (!view->currentIndex().isValid())
                view->setCurrentIndex(view->model()->index(0, 0));
            QTest::keyClick(view, Qt::Key_Down);
        }
        if (still && w.window->grab(place).toImage() == before)
            faults.append(described(control));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u"no focus to be seen:\n"_s + faults.join(u'\n')));
}

void tst_Accessibility::f6LeavesATextThatKeepsTab()
{
    World w;
    w.f.actions.action(ActionId::ShowJson)->trigger();
    w.f.actions.action(ActionId::StartEditing)->trigger();
    auto *const pane = static_cast<app::TwinPane *>(w.window->document("twin"));
    QWidget *const editor = pane->columns()->column(app::TwinColumns::Desired)->editor();
    editor->setFocus(Qt::TabFocusReason);
    QTest::keyClick(editor, Qt::Key_Tab);
    QVERIFY(editor->hasFocus());
    QTest::keyClick(editor, Qt::Key_F6);
    QVERIFY(!pane->isAncestorOf(qApp->focusWidget()));
}

void tst_Accessibility::gaugesAndShapesSayTheirValues()
{
    app::Theme theme;
    app::FillGauge gauge(theme);
    gauge.setValue(12, 40);
    QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(&gauge);
    QCOMPARE(face->role(), QAccessible::ProgressBar);
    QCOMPARE(face->text(QAccessible::Value), u"12 / 40"_s);
    QCOMPARE(face->valueInterface()->maximumValue().toInt(), 40);
    app::ShapeLabel shape(theme);
    shape.setShape(app::Shape::Check, theme.colors().good, u"conformant"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&shape)->role(), QAccessible::Graphic);
    QCOMPARE(nameOf(&shape), u"conformant"_s);
}

void tst_Accessibility::aSegmentIsPressedByAScreenReader()
{
    World w;
    const auto buttons = w.window->center()->documents()->findChildren<QAbstractButton *>();
    const auto json = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton *button) {
        return button->accessibleName() == u"JSON" && button->isVisible();
    });
    QVERIFY(json != buttons.end());
    QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(*json);
    QVERIFY(!face->state().checked);
    face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(face->state().checked);
    QCOMPARE(face->role(), QAccessible::RadioButton);
}

void tst_Accessibility::f6VisitsEveryPaneThatIsShown()
{
    World w;
    QSet<QString> visited;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(w.window.get(), Qt::Key_F6);
        const QWidget *at = qApp->focusWidget();
        while (at && at->parentWidget() && !qobject_cast<const QDockWidget *>(at) &&
               at != w.window->centralWidget())
            at = at->parentWidget();
        visited.insert(at ? at->objectName() + QString::fromLatin1(at->metaObject()->className())
                          : QString());
    }
    QCOMPARE(visited.size(), 4);
}

void tst_Accessibility::rowsOfListsAreSpoken()
{
    QFETCH(QString, pane);
    World w;
    QWidget *const front = w.open(pane);
    QCoreApplication::processEvents();
    QStringList faults;
    for (const auto *view : front->findChildren<QAbstractItemView *>()) {
        if (!view->isVisible() || !view->model())
            continue;
        for (int row = 0; row < qMin(5, view->model()->rowCount(view->rootIndex())); ++row) {
            const QModelIndex index = view->model()->index(row, 0, view->rootIndex());
            const QString spoken = index.data(Qt::AccessibleTextRole).toString();
            if (spoken.isEmpty() && index.data(Qt::DisplayRole).toString().isEmpty())
                faults.append(u"row %1 of %2"_s.arg(row).arg(described(view)));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u"nothing to be spoken:\n"_s + faults.join(u'\n')));
}

void tst_Accessibility::resultsAndRefusalsAreAnnounced()
{
    World w;
    w.open(u"center fleet"_s);
    auto *const query = w.window->findChild<app::QueryBar *>();
    QAccessible::setActive(true);
    if (!QAccessible::isActive())
        QSKIP("This platform plugin has no accessibility, so nobody hears what is announced: run it on a "
              "desktop.");
    const auto before = QAccessible::installUpdateHandler(hear);
    const auto back = qScopeGuard([before] { QAccessible::installUpdateHandler(before); });
    announced.clear();
    query->setText(u"tags.site = 'zurich'"_s);
    QVERIFY2(announced.contains(u"Showing 1 of 3"_s), qPrintable(announced.join(u'\n')));
    announced.clear();
    query->setText(u"tags.site = "_s);
    QVERIFY(!query->wrongText().isEmpty());
    QVERIFY2(announced.contains(query->wrongText()), qPrintable(announced.join(u'\n')));
}

QTEST_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
