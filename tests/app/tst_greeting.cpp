// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "greeting.h"
#include "settings/settings.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::Greeting;
using app::nextGreeting;

class tst_Greeting : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void tellsWhatIsNewOnceAfterAnUpdate();
    void aCrashComesFirstAndTheNewsAreNotLost();
};

namespace {

struct Kept {
    QTemporaryDir folder;
    QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    app::Settings settings{store};
};

} // namespace

void tst_Greeting::tellsWhatIsNewOnceAfterAnUpdate()
{
    Kept kept;
    QCOMPARE(nextGreeting(kept.settings, u"0.1.0"_s, false), Greeting::FirstSteps); // nothing is old
    QCOMPARE(nextGreeting(kept.settings, u"0.1.0"_s, false), Greeting::FirstSteps);
    QCOMPARE(nextGreeting(kept.settings, u"0.2.0"_s, false), Greeting::News);
    QCOMPARE(nextGreeting(kept.settings, u"0.2.0"_s, false), Greeting::FirstSteps);
    QCOMPARE(nextGreeting(kept.settings, u"0.1.9"_s, false), Greeting::News); // back to an earlier one, too
}

void tst_Greeting::aCrashComesFirstAndTheNewsAreNotLost()
{
    Kept kept;
    QCOMPARE(nextGreeting(kept.settings, u"0.1.0"_s, false), Greeting::FirstSteps);
    QCOMPARE(nextGreeting(kept.settings, u"0.2.0"_s, true), Greeting::CrashNote);
    QCOMPARE(nextGreeting(kept.settings, u"0.2.0"_s, false), Greeting::News);
}

QTEST_MAIN(tst_Greeting)
#include "tst_greeting.moc"
