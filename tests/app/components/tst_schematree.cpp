// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "components/schemadialog.h"
#include "components/schemafield.h"
#include "dtdl/modellibrary.h"
#include "support/appfixture.h"
#include "support/oneschema.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <cctype>

using namespace Qt::StringLiterals;
using namespace app;
using testsupport::OneSchema;
using twin::Json;

class tst_SchemaTree final : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void everySchemaHasAForm_data();
    void everySchemaHasAForm();
    void aMapIsEditedInItsForm();
};

void tst_SchemaTree::everySchemaHasAForm_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("value");
    QTest::addRow("number") << QByteArray(R"("double")") << QByteArray("1.5");
    QTest::addRow("object") << QByteArray(R"({"@type":"Object","fields":[{"name":"a","schema":"integer"},)"
                                          R"({"name":"b","schema":{"@type":"Object","fields":[)"
                                          R"({"name":"c","schema":"string"}]}}]})")
                            << QByteArray(R"({"a":1,"b":{"c":"x"}})");
    QTest::addRow("map") << QByteArray(R"({"@type":"Map","mapKey":{"name":"k","schema":"string"},)"
                                       R"("mapValue":{"name":"v","schema":"integer"}})")
                         << QByteArray(R"({"left":1,"right":2})");
    QTest::addRow("empty map") << QByteArray(R"({"@type":"Map","mapKey":{"name":"k","schema":"string"},)"
                                             R"("mapValue":{"name":"v","schema":"integer"}})")
                               << QByteArray("{}");
    QTest::addRow("map of maps")
        << QByteArray(R"({"@type":"Map","mapKey":{"name":"k","schema":"string"},"mapValue":{"name":"v",)"
                      R"("schema":{"@type":"Map","mapKey":{"name":"k","schema":"string"},)"
                      R"("mapValue":{"name":"v","schema":"boolean"}}}})")
        << QByteArray(R"({"a":{"b":true}})");
    QTest::addRow("array") << QByteArray(R"({"@type":"Array","elementSchema":"double"})")
                           << QByteArray("[1,2.5]");
    QTest::addRow("array of objects")
        << QByteArray(R"({"@type":"Array","elementSchema":{"@type":"Object","fields":[)"
                      R"({"name":"a","schema":"integer"}]}})")
        << QByteArray(R"([{"a":1},{"a":2}])");
    for (const char *name : {"point", "lineString", "polygon", "multiPoint"}) {
        const QByteArray shape(name);
        const QByteArray position = "[8.5,47.4]";
        const QByteArray line = "[[8.5,47.4],[8.6,47.5],[8.7,47.4],[8.5,47.4]]";
        const QByteArray coordinates = shape == "point"     ? position
                                       : shape == "polygon" ? QByteArray("[" + line + "]")
                                                            : line;
        const QByteArray type = QByteArray(1, char(std::toupper(name[0]))) + shape.mid(1);
        QTest::addRow("%s", name) << QByteArray('"' + shape + '"')
                                  << QByteArray("{\"type\":\"" + type + "\",\"coordinates\":" + coordinates +
                                                '}');
    }
}

void tst_SchemaTree::everySchemaHasAForm()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, value);
    const OneSchema one(schema);
    Theme theme;
    SchemaDialog dialog(theme, one.schema(), {}, u"value"_s, *twin::json::read(value), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY2(dialog.problem().isEmpty(), qPrintable(dialog.problem()));
    std::optional<Json> taken;
    connect(&dialog, &SchemaDialog::taken, &dialog, [&taken](const auto &now) { taken = now; });
    dialog.show();
    dialog.takeButton()->click();
    QVERIFY(taken);
    QCOMPARE(*taken, *twin::json::read(value));
}

void tst_SchemaTree::aMapIsEditedInItsForm()
{
    const OneSchema one(R"({"@type":"Map","mapKey":{"name":"k","schema":"string"},)"
                        R"("mapValue":{"name":"v","schema":{"@type":"Array","elementSchema":"integer"}}})");
    Theme theme;
    SchemaField field(theme, one.schema(), {}, {});
    QVERIFY(field.formButton());
    field.formButton()->click();
    auto *dialog = field.findChild<SchemaDialog *>();
    QVERIFY(dialog);
    SchemaTree *tree = dialog->tree();
    QVERIFY(dialog->takeButton()->isEnabled());
    tree->addButton()->click();
    QVERIFY2(dialog->problem().contains(u"without a name"), qPrintable(dialog->problem()));
    QVERIFY(!dialog->takeButton()->isEnabled());
    auto *name = tree->findChild<QLineEdit *>();
    name->setText(u"left"_s);
    tree->part(u"left"_s)->addPart()->field()->type(u"7"_s);
    SchemaTree *second = tree->part(u"left"_s)->addPart();
    second->field()->type(u"x"_s);
    QVERIFY(!dialog->problem().isEmpty());
    second->field()->type(u"8"_s);
    QVERIFY2(dialog->problem().isEmpty(), qPrintable(dialog->problem()));
    tree->addPart(u"left"_s)->addPart()->field()->type(u"1"_s);
    QVERIFY2(dialog->problem().contains(u"twice"), qPrintable(dialog->problem()));
    tree->addPart(u"gone"_s);
    tree->removePart(u"gone"_s);
    for (QLineEdit *line : tree->findChildren<QLineEdit *>()) {
        if (line != name && line->text() == u"left")
            line->setText(u"right"_s);
    }
    const QSignalSpy edited(&field, &SchemaField::edited);
    dialog->takeButton()->click();
    QCOMPARE(field.text(), u"{\"left\":[7,8],\"right\":[1]}"_s);
    QCOMPARE(edited.size(), 1);
}

QTEST_MAIN(tst_SchemaTree)
#include "tst_schematree.moc"
