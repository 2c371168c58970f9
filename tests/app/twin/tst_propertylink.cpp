// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modeldocument.h"
#include "models/modeltreepane.h"
#include "shared/propertylink.h"
#include "support/appfixture.h"
#include "twin/sectionmodel.h"
#include "twin/twincolumn.h"
#include "twin/twincolumns.h"
#include "twin/twinpane.h"
#include "twin/twintreeview.h"

#include <QTreeView>

using namespace Qt::StringLiterals;
using app::PropertyLink;
using app::TwinColumns;
using twin::json::Pointer;

/// A twin and its model side by side: what is chosen or hovered in one lights up in the other.
class tst_PropertyLink : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void aModelLightsWhatIsChosenInTheTwin();
    void aModelLightsWhatTheMouseIsOverInTheTwin();
    void theTwinLightsWhatIsChosenInItsModel();
    void theTwinLightsWhatTheMouseIsOverInItsModel();
    void theModelOfAComponentLightsEachComponent();
    void aFieldBelongsToItsProperty();
    void aTwinWithoutAModelLightsNoOther();
    void whatIsUnfoldedShowsWhatIsChosen();
};

namespace {

constexpr auto Controller = u"dtmi:com:example:TemperatureController;1";
constexpr auto Thermostat = u"dtmi:com:example:Thermostat;1";
const QStringList Target{u"thermostat1"_s, u"targetTemperature"_s};

struct Stage {
    AppFixture f;
    app::TwinPane pane{f.context};
    app::ModelDocument document{f.context};

    Stage()
    {
        f.create(u"thermo-01");
        f.connectDevice(u"thermo-01", Controller);
        f.patch(u"thermo-01",
                R"({"properties":{"desired":{"thermostat1":{"__t":"c","targetTemperature":21.8},
                   "thermostat2":{"__t":"c","targetTemperature":20}}}})");
        f.report(u"thermo-01", R"({"serialNumber":"TC-1","thermostat1":{"__t":"c",
                 "targetTemperature":{"value":21.8,"ac":200,"av":2}},"thermostat2":{"__t":"c"}})");
        (void)QTest::qWaitFor([this] { return !f.models.library()->ids().isEmpty(); });
        pane.resize(1100, 500);
        document.resize(1100, 500);
        document.move(0, 600); // below the other: a mouse is over one of them
        document.setVisible(true);
        pane.show();
        (void)QTest::qWaitForWindowActive(&pane);
        pane.setDevice(f.id(u"thermo-01"));
        document.show({.modelId = QStringView(Controller).toString()});
    }
    app::TwinTreeView *tree(int column) const { return pane.columns()->column(column)->tree(); }
    bool isLit(int column, const QStringList &path) const
    {
        const auto *view = tree(column);
        return view->isLinked(view->sections()->face(view->sections()->indexOf(Pointer(path))));
    }
    QTreeView *model() const { return document.treePane()->tree(); }
    const app::ModelTreeModel &rows() const { return document.treePane()->model(); }
    bool isModelLit(const QStringList &path) const { return rows().isLit(rows().indexOf(path)); }
    void focusModel()
    {
        document.activateWindow();
        (void)QTest::qWaitForWindowActive(&document);
        model()->setFocus();
    }
    /// As a person does it, by the keyboard.
    void chooseInModel(const QStringList &path)
    {
        focusModel();
        const QModelIndex index = rows().indexOf(path);
        for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
            model()->expand(up);
        for (int keys = 0; model()->currentIndex() != index && keys < 200; ++keys)
            QTest::keyClick(model(), Qt::Key_Down);
    }
};

} // namespace

void tst_PropertyLink::aModelLightsWhatIsChosenInTheTwin()
{
    Stage s;
    s.tree(TwinColumns::Desired)->setFocus();
    QVERIFY(s.tree(TwinColumns::Desired)->select(Pointer(Target)));
    QVERIFY(s.isModelLit(Target));
    QVERIFY(!s.isModelLit({u"thermostat2"_s, u"targetTemperature"_s}));
    QVERIFY(!s.isModelLit({u"thermostat1"_s}));
    QTest::keyClick(s.tree(TwinColumns::Desired), Qt::Key_Up); // the component
    QVERIFY(s.isModelLit({u"thermostat1"_s}));
    QVERIFY(!s.isModelLit(Target));
}

void tst_PropertyLink::aModelLightsWhatTheMouseIsOverInTheTwin()
{
    Stage s;
    s.tree(TwinColumns::Reported)->setFocus();
    QVERIFY(s.tree(TwinColumns::Reported)->select(Pointer({u"serialNumber"_s})));
    QVERIFY(s.isModelLit({u"serialNumber"_s}));
    auto *const desired = s.tree(TwinColumns::Desired);
    const QModelIndex over = desired->sections()->indexOf(Pointer(Target));
    QTest::mouseMove(desired->viewport(), desired->visualRect(over).center());
    QTRY_VERIFY(s.isModelLit(Target));
    QVERIFY(!s.isModelLit({u"serialNumber"_s}));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(desired, &leave);
    QVERIFY(!s.isModelLit(Target));
    QVERIFY(s.isModelLit({u"serialNumber"_s})); // what was chosen is back
}

void tst_PropertyLink::theTwinLightsWhatIsChosenInItsModel()
{
    Stage s;
    s.chooseInModel(Target);
    QVERIFY(s.isLit(TwinColumns::Desired, Target));
    QVERIFY(s.isLit(TwinColumns::Reported, Target));
    QVERIFY(s.isLit(TwinColumns::Digital, Target));
    QVERIFY(!s.isLit(TwinColumns::Desired, {u"thermostat2"_s, u"targetTemperature"_s}));
}

void tst_PropertyLink::theTwinLightsWhatTheMouseIsOverInItsModel()
{
    Stage s;
    const QModelIndex over = s.rows().indexOf({u"serialNumber"_s});
    s.model()->scrollTo(over);
    QTest::mouseMove(s.model()->viewport(), s.model()->visualRect(over).center());
    QTRY_VERIFY(s.isLit(TwinColumns::Reported, {u"serialNumber"_s}));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(s.model()->viewport(), &leave);
    QVERIFY(!s.isLit(TwinColumns::Reported, {u"serialNumber"_s}));
}

void tst_PropertyLink::theModelOfAComponentLightsEachComponent()
{
    Stage s;
    s.document.show({.modelId = QStringView(Thermostat).toString()});
    s.chooseInModel({u"targetTemperature"_s});
    QVERIFY(s.isLit(TwinColumns::Desired, Target));
    QVERIFY(s.isLit(TwinColumns::Desired, {u"thermostat2"_s, u"targetTemperature"_s}));
    s.pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&s.pane));
    s.tree(TwinColumns::Reported)->setFocus();
    QVERIFY(s.tree(TwinColumns::Reported)->select(Pointer({u"serialNumber"_s})));
    QVERIFY(!s.isModelLit({u"targetTemperature"_s}));
    QVERIFY(s.tree(TwinColumns::Reported)->select(Pointer(Target)));
    QVERIFY(s.isModelLit({u"targetTemperature"_s}));
}

void tst_PropertyLink::aFieldBelongsToItsProperty()
{
    Stage s;
    s.focusModel();
    const QModelIndex property = s.rows().indexOf(Target);
    for (QModelIndex up = property; up.isValid(); up = up.parent())
        s.model()->expand(up);
    s.tree(TwinColumns::Reported)->select(Pointer(Target));
    s.pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&s.pane));
    s.tree(TwinColumns::Reported)->setFocus();
    QTest::keyClick(s.tree(TwinColumns::Reported), Qt::Key_Right);
    QTest::keyClick(s.tree(TwinColumns::Reported), Qt::Key_Down); // a member of the acknowledgement
    QVERIFY(s.tree(TwinColumns::Reported)->currentFace()->path != Pointer(Target));
    QVERIFY(s.isModelLit(Target));
}

void tst_PropertyLink::aTwinWithoutAModelLightsNoOther()
{
    Stage s;
    s.f.create(u"plain");
    s.f.patch(u"plain", R"({"properties":{"desired":{"serialNumber":"x"}}})");
    app::TwinPane other(s.f.context);
    other.resize(900, 300);
    other.show();
    other.setDevice(s.f.id(u"plain"));
    QVERIFY(QTest::qWaitForWindowActive(&other));
    auto *const desired = other.columns()->column(TwinColumns::Desired)->tree();
    desired->setFocus();
    QVERIFY(desired->select(Pointer({u"serialNumber"_s})));
    QVERIFY(desired->isLinked(*desired->currentFace()));
    QVERIFY(!s.isModelLit({u"serialNumber"_s}));
    QVERIFY(!s.isLit(TwinColumns::Reported, {u"serialNumber"_s}));
}

void tst_PropertyLink::whatIsUnfoldedShowsWhatIsChosen()
{
    Stage s;
    s.model()->collapseAll();
    s.tree(TwinColumns::Desired)->setFocus();
    QVERIFY(s.tree(TwinColumns::Desired)->select(Pointer(Target)));
    const QModelIndex lit = s.rows().indexOf(Target);
    for (QModelIndex up = lit.parent(); up.isValid(); up = up.parent())
        QVERIFY(s.model()->isExpanded(up));
    QVERIFY(s.model()->viewport()->rect().intersects(s.model()->visualRect(lit)));
}

QTEST_MAIN(tst_PropertyLink)
#include "tst_propertylink.moc"
