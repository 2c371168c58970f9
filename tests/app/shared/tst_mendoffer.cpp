// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/jsoneditor.h"
#include "shared/mendoffer.h"
#include "support/appfixture.h"

#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class tst_MendOffer : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void offersToMendWhatWasPasted();
    void offersNothingForJsonAndForWhatItCannotMend();
    void leavesATextThatCannotBeChangedAlone();
};

namespace {

struct World {
    app::Theme theme;
    app::JsonEditor editor{theme};
    app::MendOffer *offer = editor.findChild<app::MendOffer *>();

    World()
    {
        editor.resize(400, 200);
        editor.show();
        (void)QTest::qWaitForWindowActive(&editor);
    }
};

} // namespace

void tst_MendOffer::offersToMendWhatWasPasted()
{
    World w;
    QGuiApplication::clipboard()->setText(u"{\n  \"a\": 1, // one\n}"_s);
    w.editor.paste();
    QTRY_VERIFY(w.offer->isVisible());
    QVERIFY2(w.offer->text().contains(u"line 2, column 9"), qPrintable(w.offer->text()));
    QVERIFY(w.offer->text().contains(u"1 comment"));
    QVERIFY(w.editor.text().contains(u"// one")); // nothing unasked
    QSignalSpy edited(&w.editor, &app::JsonEditor::edited);
    QTest::keyClick(w.offer->button(), Qt::Key_Space);
    QCOMPARE(w.editor.text(), u"{\n  \"a\": 1 \n}"_s);
    QVERIFY(!edited.isEmpty());
    QVERIFY(!w.offer->isVisible());
    w.editor.undo();
    QVERIFY(w.editor.text().contains(u"// one")); // and nothing lost
}

void tst_MendOffer::offersNothingForJsonAndForWhatItCannotMend()
{
    World w;
    w.editor.setText(u"{\"a\": 1,}"_s);
    QTRY_VERIFY(w.offer->isVisible());
    w.editor.setText(u"{\"a\": 1}"_s);
    QTRY_VERIFY(!w.offer->isVisible());
    w.editor.setText(u"{\"a\": 1,}"_s);
    QTRY_VERIFY(w.offer->isVisible());
    w.editor.setText(u"{\"a\": ,}"_s);
    QTRY_VERIFY(!w.offer->isVisible());
}

void tst_MendOffer::leavesATextThatCannotBeChangedAlone()
{
    World w;
    w.editor.setEditable(false);
    w.editor.showText(u"{\"a\": 1,}"_s);
    w.offer->mend();
    QCOMPARE(w.editor.text(), u"{\"a\": 1,}"_s);
    QVERIFY(!w.offer->isVisible());
}

QTEST_MAIN(tst_MendOffer)
#include "tst_mendoffer.moc"
