// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/jsoneditor.h"
#include "support/appfixture.h"
#include "twin/draftbar.h"
#include "twin/schemahints.h"
#include "twin/sectionmodel.h"
#include "twin/twincolumn.h"
#include "twin/twincolumns.h"
#include "twin/twinpane.h"
#include "twin/twintreeview.h"
#include "twin/valueeditor.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using app::ActionId;
using app::TwinColumns;
using twin::json::Pointer;

/// The model is held against what a person types into the desired section, in both of its forms.
class tst_SchemaHints : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void namesWhatIsNotAsTheModelSays();
    void saysItBesideTheFieldAndLetsItPass();
    void marksTheRowOfADraft();
    void underlinesThePlaceInTheText();
    void aTextThatCannotBeReadComesFirst();
    void offersTheWordsOfTheModel();
    void escapeClosesTheWordsBeforeItLeavesEditing();
    void withoutAModelItIsSilent();
};

namespace {

constexpr auto Controller = u"dtmi:com:example:TemperatureController;1";
const QStringList Target{u"thermostat1"_s, u"targetTemperature"_s};

/// The list of words wants to be raised, which the platform of the tests cannot do and says so.
class WithoutRaise final
{
public:
    WithoutRaise() { s_before = qInstallMessageHandler(&WithoutRaise::tell); }
    ~WithoutRaise() { qInstallMessageHandler(s_before); }

private:
    static void tell(QtMsgType type, const QMessageLogContext &context, const QString &text)
    {
        if (text != u"This plugin does not support raise()")
            s_before(type, context, text);
    }
    static inline QtMessageHandler s_before = nullptr;
};

struct Stage {
    WithoutRaise withoutRaise;
    AppFixture f;
    app::TwinPane pane{f.context};

    explicit Stage(const char16_t *model = Controller)
    {
        f.create(u"thermo-01");
        f.connectDevice(u"thermo-01", model);
        f.patch(u"thermo-01", R"({"properties":{"desired":{"thermostat1":{"__t":"c",
                "targetTemperature":21.8}}}})");
        (void)QTest::qWaitFor([this] { return !f.models.library()->ids().isEmpty(); });
        pane.resize(1300, 500);
        pane.show();
        (void)QTest::qWaitForWindowActive(&pane);
        pane.setDevice(f.id(u"thermo-01"));
    }
    app::TwinColumn *desired() const { return pane.columns()->column(TwinColumns::Desired); }
    /// Opens the text of the desired section and puts another in its place, as the clipboard does.
    void type(const QString &text)
    {
        f.actions.action(ActionId::EditTwinAsText)->trigger();
        app::JsonEditor *const editor = desired()->editor();
        editor->selectAll();
        editor->replaceSelectedText(text);
    }
    bool isUnderlined(const QByteArray &part) const
    {
        const app::JsonEditor *const editor = desired()->editor();
        const qsizetype at = editor->text().toUtf8().indexOf(part);
        return at >= 0 && editor->SendScintilla(QsciScintilla::SCI_INDICATORVALUEAT, 8UL, long(at)) != 0;
    }
};

} // namespace

void tst_SchemaHints::namesWhatIsNotAsTheModelSays()
{
    Stage s;
    const auto *interface = s.f.models.library()->find(Controller);
    QVERIFY(app::schemaHints(interface, s.f.json(R"({"thermostat1":{"__t":"c","targetTemperature":3}})"))
                .isEmpty());
    const auto hints = app::schemaHints(
        interface, s.f.json(R"({"thermostat1":{"__t":"c","targetTemperature":"warm"},"colour":1})"));
    QCOMPARE(hints.size(), 2);
    QStringList places;
    for (const auto &hint : hints) {
        places.append(hint.place.toString());
        QVERIFY(!hint.text.isEmpty());
    }
    places.sort();
    QCOMPARE(places, (QStringList{u"/colour"_s, u"/thermostat1/targetTemperature"_s}));
    QVERIFY(app::schemaHints(nullptr, s.f.json(R"({"colour":1})")).isEmpty());
}

void tst_SchemaHints::saysItBesideTheFieldAndLetsItPass()
{
    Stage s;
    app::TwinTreeView *const tree = s.desired()->tree();
    tree->setFocus();
    QVERIFY(tree->select(Pointer(Target)));
    tree->startEditing(tree->currentIndex());
    app::ValueEditor *const editor = tree->valueEditor();
    QVERIFY(editor);
    QVERIFY(editor->hint().isEmpty());
    editor->setKind(app::ValueEditor::Kind::String);
    QVERIFY2(editor->hint().contains(u"targetTemperature"), qPrintable(editor->hint()));
    editor->setKind(app::ValueEditor::Kind::Double);
    QVERIFY2(editor->hint().isEmpty(), qPrintable(editor->hint()));
    editor->setKind(app::ValueEditor::Kind::String);
    editor->accept();
    QVERIFY(s.pane.hasDraft());
    QVERIFY(s.pane.draftBar()->applyButton()->isEnabled()); // the device may see it otherwise
}

void tst_SchemaHints::marksTheRowOfADraft()
{
    Stage s;
    s.type(uR"({"thermostat1": {"__t": "c", "targetTemperature": "warm"}})"_s);
    s.f.actions.action(ActionId::ShowTree)->trigger();
    const auto *sections = s.desired()->tree()->sections();
    const app::RowFace &face = sections->face(sections->indexOf(Pointer(Target)));
    QCOMPARE(face.state, u"not as modelled"_s);
    QVERIFY(face.explanation.contains(u"targetTemperature"));
    s.f.actions.action(ActionId::DiscardDraft)->trigger();
    QVERIFY(sections->face(sections->indexOf(Pointer(Target))).state.isEmpty());
}

void tst_SchemaHints::underlinesThePlaceInTheText()
{
    Stage s;
    s.type(u"{\n  \"thermostat1\": {\"__t\": \"c\",\n    \"targetTemperature\": \"warm\"}\n}"_s);
    QVERIFY(s.isUnderlined("\"warm\""));
    QVERIFY(!s.isUnderlined("\"thermostat1\""));
    QVERIFY2(s.desired()->message().startsWith(u"Line 3, column 26: "), qPrintable(s.desired()->message()));
    QVERIFY(s.pane.draftBar()->applyButton()->isEnabled());
    s.type(u"{\n  \"thermostat1\": {\"__t\": \"c\",\n    \"targetTemperature\": 23}\n}"_s);
    QVERIFY(s.desired()->message().isEmpty());
    QVERIFY(!s.isUnderlined("23"));
}

void tst_SchemaHints::aTextThatCannotBeReadComesFirst()
{
    Stage s;
    s.type(u"{\"colour\": 1"_s);
    QVERIFY(!s.pane.draftBar()->applyButton()->isEnabled());
    const QString syntax = s.desired()->message();
    QVERIFY(!syntax.isEmpty());
    s.type(u"{\"colour\": 1}"_s);
    QVERIFY(s.desired()->message() != syntax);
    QVERIFY2(s.desired()->message().contains(u"colour"), qPrintable(s.desired()->message()));
}

void tst_SchemaHints::offersTheWordsOfTheModel()
{
    Stage s;
    const QStringList words = app::schemaWords(s.f.models.library()->find(Controller));
    QVERIFY(words.contains(u"thermostat1"_s));
    QVERIFY(words.contains(u"targetTemperature"_s));
    QVERIFY(!words.contains(u"serialNumber"_s)); // nobody may ask for it
    s.type(u"{\n"_s);
    app::JsonEditor *const editor = s.desired()->editor();
    QTest::keyClicks(editor, u"\"targ"_s);
    QVERIFY(editor->isListActive());
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY2(editor->text().contains(u"\"targetTemperature"), qPrintable(editor->text()));
}

void tst_SchemaHints::escapeClosesTheWordsBeforeItLeavesEditing()
{
    Stage s;
    s.type(u"{\n"_s);
    app::JsonEditor *const editor = s.desired()->editor();
    QTest::keyClicks(editor, u"\"targ"_s);
    QVERIFY(editor->isListActive());
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(!editor->isListActive());
    QVERIFY(s.pane.isEditing());
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(!s.pane.isEditing());
}

void tst_SchemaHints::withoutAModelItIsSilent()
{
    Stage s(u"");
    s.type(u"{\"colour\": 1}"_s);
    QVERIFY(s.desired()->message().isEmpty());
}

QTEST_MAIN(tst_SchemaHints)
#include "tst_schemahints.moc"
