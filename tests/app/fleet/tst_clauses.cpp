// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/clauses.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::clausesOf;
using app::withClause;
using app::withoutClause;

class tst_Clauses : public QObject
{
    Q_OBJECT
private slots:
    void splitsAtTheOutermostAnd_data();
    void splitsAtTheOutermostAnd();
    void placesAreInCharacters();
    void whatIsBeingTypedIsUnfinished_data();
    void whatIsBeingTypedIsUnfinished();
    void takesAClauseOut_data();
    void takesAClauseOut();
    void addsAClause_data();
    void addsAClause();
};

namespace {

QStringList textsOf(const QString &typed)
{
    QStringList texts;
    for (const app::Clause &clause : clausesOf(typed))
        texts.append(clause.isFinished ? clause.text : QString(clause.text + u'?'));
    return texts;
}

} // namespace

void tst_Clauses::splitsAtTheOutermostAnd_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("clauses");
    QTest::newRow("nothing") << u"  "_s << QStringList();
    QTest::newRow("one") << u"tags.site = 'x'"_s << QStringList{u"tags.site = 'x'"_s};
    QTest::newRow("three") << u"a = 1 AND  b = 'and'\n and NOT IS_DEFINED(c)"_s
                           << QStringList{u"a = 1"_s, u"b = 'and'"_s, u"NOT IS_DEFINED(c)"_s};
    QTest::newRow("where") << u"WHERE a = 1 AND b = 2"_s << QStringList{u"a = 1"_s, u"b = 2"_s};
    QTest::newRow("select") << u"SELECT * FROM devices WHERE a = 1"_s << QStringList{u"a = 1"_s};
    QTest::newRow("select all") << u"SELECT * FROM devices"_s << QStringList();
    QTest::newRow("parentheses") << u"(a = 1 AND b = 2) AND c = 3"_s
                                 << QStringList{u"(a = 1 AND b = 2)"_s, u"c = 3"_s};
    QTest::newRow("list") << u"a IN ['x', 'y'] AND b = 2"_s << QStringList{u"a IN ['x', 'y']"_s, u"b = 2"_s};
    QTest::newRow("or") << u"a = 1 OR b = 2 AND c = 3"_s << QStringList{u"a = 1 OR b = 2 AND c = 3"_s};
    QTest::newRow("or inside") << u"(a = 1 OR b = 2) AND c = 3"_s
                               << QStringList{u"(a = 1 OR b = 2)"_s, u"c = 3"_s};
}

void tst_Clauses::splitsAtTheOutermostAnd()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, clauses);
    QCOMPARE(textsOf(typed), clauses);
}

void tst_Clauses::placesAreInCharacters()
{
    const QString typed = u"tags.ort = 'Zürich' AND tags.größe = 2"_s;
    const auto clauses = clausesOf(typed);
    QCOMPARE(clauses.size(), 2);
    QCOMPARE(typed.mid(clauses[1].from, clauses[1].length), u"tags.größe = 2"_s);
}

void tst_Clauses::whatIsBeingTypedIsUnfinished_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("clauses");
    QTest::newRow("value") << u"a = 1 AND b >"_s << QStringList{u"a = 1"_s, u"b >?"_s};
    QTest::newRow("and") << u"a = 1 AND "_s << QStringList{u"a = 1"_s};
    QTest::newRow("text") << u"a = 1 AND b = 'open"_s << QStringList{u"a = 1"_s, u"b = 'open?"_s};
    QTest::newRow("parenthesis") << u"a = 1 AND (b = 2"_s << QStringList{u"a = 1"_s, u"(b = 2?"_s};
    QTest::newRow("in the middle") << u"a = AND b = 2"_s << QStringList{u"a =?"_s, u"b = 2"_s};
}

void tst_Clauses::whatIsBeingTypedIsUnfinished()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, clauses);
    QCOMPARE(textsOf(typed), clauses);
}

void tst_Clauses::takesAClauseOut_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("rest");
    QTest::newRow("first") << u"a = 1 AND b = 2 AND c = 3"_s << 0 << u"b = 2 AND c = 3"_s;
    QTest::newRow("middle") << u"a = 1 AND b = 2 AND c = 3"_s << 1 << u"a = 1 AND c = 3"_s;
    QTest::newRow("last") << u"a = 1 AND b = 2"_s << 1 << u"a = 1"_s;
    QTest::newRow("only") << u"a = 1"_s << 0 << QString();
    QTest::newRow("only, where") << u"where a = 1"_s << 0 << QString();
    QTest::newRow("only, select") << u"SELECT * FROM devices WHERE a = 1"_s << 0
                                  << u"SELECT * FROM devices"_s;
    QTest::newRow("unfinished") << u"a = 1 AND b ="_s << 1 << u"a = 1"_s;
}

void tst_Clauses::takesAClauseOut()
{
    QFETCH(QString, typed);
    QFETCH(int, index);
    QTEST(withoutClause(typed, index), "rest");
}

void tst_Clauses::addsAClause_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("whole");
    QTest::newRow("nothing") << QString() << u"x = 1"_s;
    QTest::newRow("one") << u"a = 1"_s << u"a = 1 AND x = 1"_s;
    QTest::newRow("where") << u"WHERE a = 1"_s << u"WHERE a = 1 AND x = 1"_s;
    QTest::newRow("select") << u"SELECT * FROM devices"_s << u"SELECT * FROM devices WHERE x = 1"_s;
    QTest::newRow("or") << u"a = 1 OR b = 2"_s << u"(a = 1 OR b = 2) AND x = 1"_s;
}

void tst_Clauses::addsAClause()
{
    QFETCH(QString, typed);
    QTEST(withClause(typed, u"x = 1"_s), "whole");
}

QTEST_GUILESS_MAIN(tst_Clauses)
#include "tst_clauses.moc"
