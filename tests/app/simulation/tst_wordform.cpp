// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulationwords.h"
#include "simulation/wordform.h"
#include "support/appfixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using app::WordForm;
using twin::Json;

class tst_WordForm : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void everyWordHasAnEditor();
    void aFormTellsWhatIsTyped();
    void aFormSaysWhatIsMissing();
};

void tst_WordForm::everyWordHasAnEditor()
{
    const app::Theme theme;
    for (const auto &each : twin::sim::sceneWords()) {
        const QString title = each.title;
        const auto *type = app::wordType(title);
        QVERIFY2(type, qPrintable(title));
        WordForm form(theme, title, {});
        const auto look = [&](const std::vector<twin::sim::WordRow> &rows, const QString &where) {
            for (const auto &row : rows) {
                const QString name = QString::fromUtf8(row.name.data(), qsizetype(row.name.size()));
                const QWidget *editor = form.editor(name);
                QVERIFY2(editor, qPrintable(QString(where + u'.' + name)));
                QVERIFY2(!editor->accessibleName().isEmpty(), qPrintable(name));
                QVERIFY2(editor->toolTip().contains(row.says), qPrintable(name));
            }
        };
        look(type->rows, title);
        QCOMPARE(form.kinds() ? std::size_t(form.kinds()->count()) : 0U, type->kinds.size());
        for (const auto &kind : type->kinds) {
            const QString word = QString::fromUtf8(kind.word.data(), qsizetype(kind.word.size()));
            form.setValue(Json::object({{type->key.toStdString(), Json(word)}}));
            QCOMPARE(form.kinds()->currentData().toString(), word);
            look(kind.rows, word);
        }
    }
}

void tst_WordForm::aFormTellsWhatIsTyped()
{
    const app::Theme theme;
    WordForm form(theme, u"value"_s, {});
    form.setValue(AppFixture::json(R"({"generator": "uniform", "min": 1, "max": 2, "note": "kept"})"));
    form.show();
    QList<Json> told;
    connect(&form, &WordForm::edited, this, [&](const Json &value) { told.append(value); });
    auto *max = qobject_cast<QLineEdit *>(form.editor(u"max"_s));
    QVERIFY(max);
    max->selectAll();
    QTest::keyClicks(max, u"90"_s);
    QTest::keyClick(max, Qt::Key_Return);
    QCOMPARE(told.size(), 1);
    QCOMPARE(app::oneLine(told.last()), uR"({"generator":"uniform","min":1,"max":90,"note":"kept"})"_s);
    max->selectAll();
    QTest::keyClicks(max, u"warm"_s);
    QTest::keyClick(max, Qt::Key_Return);
    QCOMPARE(told.size(), 1);
    QVERIFY(form.trouble().contains(u"warm"));
    QCOMPARE(max->text(), u"warm"_s); // nothing that was typed is lost
    auto *noise = qobject_cast<QLineEdit *>(form.editor(u"noise"_s));
    QTest::keyClicks(noise, u"-1"_s);
    QTest::keyClick(noise, Qt::Key_Return);
    QCOMPARE(told.size(), 1);
    QVERIFY(form.trouble().contains(u"-1"));
}

void tst_WordForm::aFormSaysWhatIsMissing()
{
    const app::Theme theme;
    WordForm form(theme, u"value"_s, {});
    form.setValue(AppFixture::json(R"({"generator": "uniform", "min": 1})"));
    form.show();
    QSignalSpy told(&form, &WordForm::edited);
    form.kinds()->setFocus();
    form.kinds()->setCurrentIndex(form.kinds()->findData(u"pick"_s));
    emit form.kinds()->activated(form.kinds()->currentIndex());
    QCOMPARE(told.size(), 0);
    QVERIFY(form.trouble().contains(u"Values"));
    auto *values = qobject_cast<QLineEdit *>(form.editor(u"values"_s));
    QTest::keyClicks(values, u"[1, 2]"_s);
    QTest::keyClick(values, Qt::Key_Return);
    QCOMPARE(told.size(), 1);
    QCOMPARE(form.trouble(), QString());
    QCOMPARE(app::oneLine(form.value()), uR"({"generator":"pick","values":[1,2]})"_s);
}

QTEST_MAIN(tst_WordForm)
#include "tst_wordform.moc"
