// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "center.h"
#include "convergence/convergencepane.h"
#include "drawers/drawers.h"
#include "help/helpdesk.h"
#include "help/helpwindow.h"
#include "mainwindow.h"
#include "models/modeldocument.h"
#include "models/modelspane.h"
#include "support/appfixture.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QStyleOptionButton>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

/// Every text of the window, a half longer than in English and with letters that are taller, as other
/// languages have them.
class LongTexts final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrncmp(context, "app::", 5) != 0)
            return {};
        QString text = QString::fromUtf8(source);
        text.replace(u'a', u'å').replace(u'e', u'é').replace(u'A', u'Å');
        const auto more = text.size() / 2 + 1;
        return text + u' ' + QString(more, u'ö');
    }
};

/// Whether all of the text is seen, or the widget says where the rest is.
bool fits(const QAbstractButton &button)
{
    if (button.text().isEmpty() || !button.toolTip().isEmpty())
        return true;
    const QSize wanted = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
    return button.width() >= wanted.width();
}

bool fits(const QLabel &label)
{
    if (label.text().isEmpty() || label.wordWrap() || !label.toolTip().isEmpty())
        return true;
    // One that may end in "..." keeps a tool tip with the whole once it had to cut.
    return label.width() + 1 >= label.minimumSizeHint().width();
}

QString place(const QWidget &widget)
{
    QStringList names;
    for (const QWidget *at = &widget; at; at = at->parentWidget())
        names.prepend(QString::fromLatin1(at->metaObject()->className()));
    return names.join(u" > "_s);
}

QStringList cutTexts(const QWidget &window)
{
    QStringList cut;
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !fits(*button))
            cut.append(u"%1: \"%2\" has %3 px"_s.arg(place(*button), button->text()).arg(button->width()));
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && !fits(*label))
            cut.append(u"%1: \"%2\" has %3 px"_s.arg(place(*label), label->text()).arg(label->width()));
    }
    return cut;
}

} // namespace

class tst_LongTexts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_texts); }
    void init() { failOnWarnings(); }
    void noMainViewIsCutOff_data();
    void noMainViewIsCutOff();
    void theWindowStaysOnTheScreen();
    void everyViewWorksFromRightToLeft();

private:
    LongTexts m_texts;
};

namespace {

using Enter = void (*)(AppFixture &f, app::MainWindow &window);

void trigger(AppFixture &f, app::ActionId id)
{
    f.actions.action(id)->trigger();
}

const QList<std::pair<const char *, Enter>> &views()
{
    using enum app::ActionId;
    static const QList<std::pair<const char *, Enter>> rows{
        {"twin", [](AppFixture &, app::MainWindow &) {}},
        {"editing", [](AppFixture &f, app::MainWindow &) { trigger(f, StartEditing); }},
        {"json", [](AppFixture &f, app::MainWindow &) { trigger(f, ShowJson); }},
        {"graph", [](AppFixture &f, app::MainWindow &) { trigger(f, ShowGraph); }},
        {"fleet", [](AppFixture &f, app::MainWindow &) { trigger(f, ShowFleet); }},
        {"convergence", [](AppFixture &f, app::MainWindow &) { trigger(f, ShowConvergence); }},
        {"connect", [](AppFixture &f, app::MainWindow &) { trigger(f, ConnectDevice); }},
        {"wire", [](AppFixture &f, app::MainWindow &) { trigger(f, ShowWire); }},
        {"problems", [](AppFixture &f, app::MainWindow &) { trigger(f, ShowProblems); }},
        {"first steps", [](AppFixture &f, app::MainWindow &) { trigger(f, FirstSteps); }},
        {"help", [](AppFixture &, app::MainWindow &w) { w.findChild<app::HelpDesk *>()->open(u"query"_s); }},
    };
    return rows;
}

} // namespace

void tst_LongTexts::noMainViewIsCutOff_data()
{
    QTest::addColumn<int>("view");
    for (int i = 0; i < views().size(); ++i)
        QTest::newRow(views().at(i).first) << i;
}

void tst_LongTexts::noMainViewIsCutOff()
{
    QFETCH(int, view);
    AppFixture f;
    f.create(u"thermo-01");
    f.patch(u"thermo-01", R"({"tags": {"site": "b"}, "properties": {"desired": {"level": 3}}})");
    f.report(u"thermo-01", R"({"level": {"value": 1, "ac": 400, "av": 2, "ad": "no"}})");
    app::MainWindow window(f.context);
    window.resize(1440, 900);
    window.show();
    window.setCurrentDevice(f.id(u"thermo-01"));
    views().at(view).second(f, window);
    QCoreApplication::processEvents();
    (void)window.grab(); // labels that may end in "..." have painted, and so have a tool tip
    const QStringList cut = cutTexts(window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void tst_LongTexts::theWindowStaysOnTheScreen()
{
    AppFixture f;
    f.create(u"thermo-01");
    app::MainWindow window(f.context);
    QVERIFY2(window.minimumSizeHint().width() <= 1600,
             qPrintable(QString::number(window.minimumSizeHint().width())));
}

void tst_LongTexts::everyViewWorksFromRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    AppFixture f;
    f.create(u"thermo-01");
    app::MainWindow window(f.context);
    window.resize(1440, 900);
    window.show();
    window.setCurrentDevice(f.id(u"thermo-01"));
    for (const auto &[name, enter] : views()) {
        enter(f, window);
        QCoreApplication::processEvents();
        QVERIFY2(!window.grab().isNull(), name);
        const QStringList cut = cutTexts(window);
        QVERIFY2(cut.isEmpty(), qPrintable(QString::fromLatin1(name) + u'\n' + cut.join(u'\n')));
    }
    const auto *devices = window.findChild<QDockWidget *>(u"devices"_s);
    QVERIFY(devices->x() > window.width() / 2);
    const QMenuBar *menus = window.menuBar();
    QVERIFY(menus->actionGeometry(menus->actions().first()).x() > window.width() / 2);
}

QTEST_MAIN(tst_LongTexts)
#include "tst_longtexts.moc"
