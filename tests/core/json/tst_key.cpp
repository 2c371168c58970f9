// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/key.h"

#include <QHash>
#include <QTest>

#include <string>
#include <thread>
#include <vector>

using namespace std::string_view_literals;
using twin::json::Key;

class TestKey : public QObject
{
    Q_OBJECT
private slots:
    void isEmptyByDefault()
    {
        QVERIFY(Key().view().empty());
        for (const auto &empty : {Key(""sv), Key(std::string_view()), Key(QStringView())}) {
            const Key first;
            QVERIFY(empty == first);
            QVERIFY(empty.view().empty());
        }
    }

    void keepsItsText()
    {
        const Key key("Z\u00fcrich"sv);
        QCOMPARE(key.view(), "Z\u00fcrich"sv);
        QCOMPARE(key.toString(), QStringLiteral("Z\u00fcrich"));
        QVERIFY(key == Key(QStringView(u"Z\u00fcrich")));
        QVERIFY(key == "Z\u00fcrich"sv);
        QVERIFY(!(key == Key("Zurich"sv)));
        const Key withZero(std::string_view("a\0b", 3));
        QCOMPARE(withZero.view().size(), std::size_t(3));
        QVERIFY(!(withZero == Key("a"sv)));
    }

    void isOneStorageForEqualNames()
    {
        const std::string text = "temperature";
        const Key a{std::string_view(text)};
        const Key b("temperature"sv);
        QCOMPARE(static_cast<const void *>(a.view().data()), static_cast<const void *>(b.view().data()));
        QCOMPARE(qHash(a), qHash(b));
    }

    void movesAndCopies()
    {
        Key a("a name"sv);
        Key b = a;
        Key c = std::move(a);
        QVERIFY(b == c);
        b = Key("another"sv);
        QVERIFY(c == "a name"sv);
        QVERIFY(b == "another"sv);
        a = b;
        QVERIFY(a == b);
        std::swap(b, c);
        QVERIFY(b == "a name"sv);
        QVERIFY(c == "another"sv);
    }

    void ordersByBytes()
    {
        QVERIFY(Key("a"sv) < Key("b"sv));
        QVERIFY(Key("B"sv) < Key("a"sv));
        QVERIFY(Key("z"sv) < Key("\u00e4"sv));
        QVERIFY(!(Key("a"sv) < Key("a"sv)));
    }

    void isTheSameFromEveryThread()
    {
        constexpr int Threads = 8;
        constexpr int Names = 3000;
        std::vector<std::vector<Key>> found(Threads);
        std::vector<std::thread> threads;
        for (int t = 0; t < Threads; ++t) {
            threads.emplace_back([&keys = found[std::size_t(t)], t] {
                for (int i = 0; i < Names; ++i) {
                    const int n = t % 2 == 0 ? i : Names - 1 - i;
                    keys.emplace_back(std::string_view("threaded" + std::to_string(n)));
                    Key copy = keys.back();
                    keys.back() = std::move(copy);
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        for (int t = 0; t < Threads; ++t) {
            for (int i = 0; i < Names; ++i) {
                const int n = t % 2 == 0 ? i : Names - 1 - i;
                const Key &key = found[std::size_t(t)][std::size_t(i)];
                QCOMPARE(key.toString(), QStringLiteral("threaded%1").arg(n));
                const Key &first = found[0][std::size_t(n)];
                QVERIFY(key.view().data() == first.view().data());
            }
        }
    }

    // Names beyond the interner's room are counted; shared between threads they must not be freed early.
    void comparesNamesBeyondTheRoomOfTheInterner()
    {
        for (std::size_t i = 0; i < Key::MaxInterned + Key::MaxInterned / 4; ++i)
            Key(std::string_view("filler" + std::to_string(i)));
        const Key a("a name that came too late for the interner"sv);
        const Key b("a name that came too late for the interner"sv);
        QVERIFY(a.view().data() != b.view().data()); // else this test shows nothing
        QVERIFY(a == b);
        QCOMPARE(qHash(a), qHash(b));
        QHash<Key, int> table;
        table.insert(a, 1);
        QCOMPARE(table.value(b), 1);
        QVERIFY(Key("filler0"sv) == Key("filler0"sv));
        QVERIFY(!(a == Key("filler0"sv)));

        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([key = a] {
                std::vector<Key> copies;
                for (int i = 0; i < 20'000; ++i) {
                    copies.push_back(key);
                    if (i % 7 == 0)
                        copies.clear();
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        QVERIFY(a == b);
    }
};

QTEST_GUILESS_MAIN(TestKey)
#include "tst_key.moc"
