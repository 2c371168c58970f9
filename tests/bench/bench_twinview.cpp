// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/twin/twinworld.h"
#include "twin/sectionmodel.h"
#include "twin/twincolumn.h"
#include "twin/twinpane.h"
#include "twin/twintreeview.h"
#include "twin/valueeditor.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using app::TwinColumns;
using twin::Json;

/// From a change in the hub, or a key, to the painted pane; a twin whose reported properties fill 32 KB.
class BenchTwinView final : public QObject
{
    Q_OBJECT

private slots:
    void paintsOneChangedProperty_data();
    void paintsOneChangedProperty();
    void paintsAKeyInAnEditor();

private:
    static Json large(int components)
    {
        twin::JsonObjectBuilder root;
        for (int c = 0; c < components; ++c) {
            twin::JsonObjectBuilder component;
            component.append("__t", Json(u"c"_s));
            for (int p = 0; p < 20; ++p)
                component.append(twin::json::Key(QStringView(u"property%1"_s.arg(p))),
                                 Json(u"value of %1"_s.arg(p)));
            root.append(twin::json::Key(QStringView(u"component%1"_s.arg(c))), component.take());
        }
        return root.take();
    }
    /// Everything that waits is laid out and painted.
    static void paint(QWidget &pane)
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        pane.repaint();
    }
};

void BenchTwinView::paintsOneChangedProperty_data()
{
    QTest::addColumn<int>("form");
    QTest::addRow("tree") << int(app::TwinForm::TreeAndMetadata);
    QTest::addRow("json") << int(app::TwinForm::Json);
}

void BenchTwinView::paintsOneChangedProperty()
{
    QFETCH(int, form);
    TwinWorld world;
    world.create();
    const Json reported = large(76);
    QVERIFY_RESULT(world.hub.submit(twin::PatchReported{world.id(), reported, {}}, {}));
    QVERIFY(twin::twinSize(world.twinOf(world.id()).reported.values) > 30'000);
    app::TwinPane pane(world.context);
    pane.resize(1172, 554);
    pane.setForm(app::TwinForm(form));
    pane.setDevice(world.id());
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    int value = 0;
    QBENCHMARK
    {
        const Json patch = Json::object({{"component0", Json::object({{"property0", Json(++value)}})}});
        (void)world.hub.submit(twin::PatchReported{world.id(), patch, {}}, {});
        paint(pane);
    }
}

void BenchTwinView::paintsAKeyInAnEditor()
{
    TwinWorld world;
    world.create(R"({"tags": {}, "desired": {"n": 1}})");
    app::TwinPane pane(world.context);
    pane.resize(1172, 554);
    pane.setDevice(world.id());
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    auto *tree = pane.columns()->column(TwinColumns::Desired)->tree();
    tree->setFocus();
    tree->startEditing(tree->sections()->index(0, 0));
    QVERIFY(tree->valueEditor());
    QWidget *field = QApplication::focusWidget();
    QBENCHMARK
    {
        QTest::keyClick(field, Qt::Key_1);
        QTest::keyClick(field, Qt::Key_Backspace);
        paint(pane);
    }
}

QTEST_MAIN(BenchTwinView)
#include "bench_twinview.moc"
