// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/twin/twinworld.h"
#include "json/writer.h"
#include "twin/valueeditor.h"

#include <QApplication>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using app::ValueEditor;
using testsupport::jsonOf;
using twin::Json;

/// The editor in place, by keys.
class TestValueEditor final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnOurWarnings(); }
    void takesWhatIsTyped_data();
    void takesWhatIsTyped();
    void keepsWhatBreaksARule_data();
    void keepsWhatBreaksARule();
    void writesSeveralLines();
    void changesTheKindAndKeepsTheText();
    void givesUpOnEscape();

private:
    struct Shown {
        QWidget window;
        ValueEditor editor;
        explicit Shown(const TwinWorld &world)
            : editor(world.theme, &window)
        {
            window.resize(400, 300);
            editor.setGeometry(10, 10, 300, 24);
        }
        void open(const Json &value)
        {
            editor.start(value, {});
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            editor.setFocus();
        }
        void type(const QString &keys) { QTest::keyClicks(QApplication::focusWidget(), keys); }
        void press(int key, Qt::KeyboardModifiers modifiers = {})
        {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        }
    };
};

void TestValueEditor::takesWhatIsTyped_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QByteArray>("after");
    QTest::addRow("integer") << QByteArray("1") << u"42"_s << QByteArray("42");
    QTest::addRow("double keeps its digits") << QByteArray("1") << u"21.80"_s << QByteArray("21.80");
    QTest::addRow("double stays a double") << QByteArray("1") << u"2.0"_s << QByteArray("2.0");
    QTest::addRow("exponent") << QByteArray("1") << u"-1e3"_s << QByteArray("-1e3");
    QTest::addRow("largest integer") << QByteArray("1") << u"4503599627370495"_s
                                     << QByteArray("4503599627370495");
    QTest::addRow("string") << QByteArray("\"a\"") << u"b \"c\""_s << QByteArray(R"("b \"c\"")");
    QTest::addRow("string of digits") << QByteArray("\"a\"") << u"12"_s << QByteArray(R"("12")");
    QTest::addRow("Boolean") << QByteArray("false") << u"t"_s << QByteArray("true");
}

void TestValueEditor::takesWhatIsTyped()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, keys);
    QFETCH(QByteArray, after);
    TwinWorld world;
    Shown shown(world);
    shown.open(jsonOf(before.constData()));
    QSignalSpy accepted(&shown.editor, &ValueEditor::accepted);
    shown.type(keys);
    shown.press(Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
    QVERIFY_RESULT(shown.editor.value());
    QCOMPARE(twin::json::write(*shown.editor.value()), after);
}

void TestValueEditor::keepsWhatBreaksARule_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("keys");
    QTest::addRow("no number") << QByteArray("1") << u"12a"_s;
    QTest::addRow("leading zero") << QByteArray("1") << u"012"_s;
    QTest::addRow("no digit after the point") << QByteArray("1") << u"1."_s;
    QTest::addRow("plus") << QByteArray("1") << u"+1"_s;
    QTest::addRow("comma") << QByteArray("1") << u"1,5"_s;
    QTest::addRow("integer range") << QByteArray("1") << u"4503599627370496"_s;
    QTest::addRow("beyond double") << QByteArray("1") << u"1e999"_s;
    QTest::addRow("string length") << QByteArray('"' + QByteArray(4096, 'x') + '"') << u"y"_s;
}

void TestValueEditor::keepsWhatBreaksARule()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, keys);
    TwinWorld world;
    Shown shown(world);
    shown.open(jsonOf(before.constData()));
    const bool string = shown.editor.kind() == Json::Kind::String;
    const QString kept = string ? shown.editor.text() : QString();
    if (string)
        shown.press(Qt::Key_End); // behind what is there already
    QSignalSpy accepted(&shown.editor, &ValueEditor::accepted);
    shown.type(keys);
    shown.press(Qt::Key_Return);
    QCOMPARE(accepted.count(), 0);
    QCOMPARE(shown.editor.text(), kept + keys);
    QVERIFY(!shown.editor.hint().isEmpty());
    shown.press(Qt::Key_Tab);
    QCOMPARE(accepted.count(), 0);
    QVERIFY(shown.editor.isAncestorOf(QApplication::focusWidget()));
}

void TestValueEditor::writesSeveralLines()
{
    TwinWorld world;
    Shown shown(world);
    shown.open(Json(u"one\ntwo"_s));
    const int height = shown.editor.sizeHint().height();
    shown.press(Qt::Key_End, Qt::ControlModifier);
    shown.press(Qt::Key_Return, Qt::ShiftModifier);
    shown.type(u"three"_s);
    QVERIFY(shown.editor.sizeHint().height() > height);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.editor.value()->toString(), u"one\ntwo\nthree"_s);
}

void TestValueEditor::changesTheKindAndKeepsTheText()
{
    TwinWorld world;
    Shown shown(world);
    shown.open(Json(u"12.50"_s));
    shown.press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_N);
    QCOMPARE(twin::json::write(*shown.editor.value()), QByteArray("12.50"));
    QSignalSpy accepted(&shown.editor, &ValueEditor::accepted);
    shown.editor.setKind(Json::Kind::Null);
    QCOMPARE(accepted.count(), 1);
    QVERIFY(shown.editor.value()->isNull());
}

void TestValueEditor::givesUpOnEscape()
{
    TwinWorld world;
    Shown shown(world);
    shown.open(Json(5));
    QSignalSpy cancelled(&shown.editor, &ValueEditor::cancelled);
    shown.type(u"7"_s);
    shown.press(Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
}

QTEST_MAIN(TestValueEditor)
#include "tst_valueeditor.moc"
