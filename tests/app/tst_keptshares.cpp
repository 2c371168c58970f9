// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keptshares.h"
#include "settings/settings.h"

#include <QRegularExpression>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_KeptShares : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    }
    void aMovedPartIsThereAgainAtTheNextStart();
    void otherPartsThanThenAreLeftAlone();
};

namespace {

struct Kept {
    QTemporaryDir folder;
    QSettings store{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    app::Settings settings{store};
};

/// Two parts or more, side by side, as a pane makes them.
struct Split : QSplitter {
    Split(app::Settings &settings, const QString &name, int parts)
    {
        for (int i = 0; i < parts; ++i)
            addWidget(new QWidget(this));
        setHandleWidth(1);
        resize(401, 40);
        setSizes(QList<int>(parts, 400 / parts));
        app::keepShares(*this, settings, name);
        show();
    }

    void moveFirst(int to)
    {
        QWidget *const handle = this->handle(1);
        QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(0, 5));
        QTest::mouseMove(handle, QPoint(to - sizes().first(), 5));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, QPoint(0, 5));
    }
};

} // namespace

void tst_KeptShares::aMovedPartIsThereAgainAtTheNextStart()
{
    Kept kept;
    QList<int> moved;
    {
        Split split(kept.settings, u"wire"_s, 2);
        QCOMPARE(split.sizes(), (QList<int>{200, 200}));
        split.moveFirst(120);
        moved = split.sizes();
        QVERIFY(moved.first() < 150);
    }
    QCOMPARE(Split(kept.settings, u"wire"_s, 2).sizes(), moved);
    QCOMPARE(Split(kept.settings, u"jobs"_s, 2).sizes(), (QList<int>{200, 200}));
}

void tst_KeptShares::otherPartsThanThenAreLeftAlone()
{
    Kept kept;
    kept.settings.shares.set(R"({"wire": [50, 350], "jobs": "none"})");
    QCOMPARE(Split(kept.settings, u"wire"_s, 3).sizes().first(),
             Split(kept.settings, u"other"_s, 3).sizes().first());
    QCOMPARE(Split(kept.settings, u"jobs"_s, 2).sizes(), (QList<int>{200, 200}));
}

QTEST_MAIN(tst_KeptShares)
#include "tst_keptshares.moc"
