// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookactions.h"
#include "shared/style.h"
#include "support/appfixture.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;
using app::Colors;

class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void hasEveryColor_data();
    void hasEveryColor();
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void setsThePaletteOfTheApplication();
    void theApplicationOutlivesIt();
    void scalesLengthsAndFontsWithTheText();
    void keepsTheZoomInItsBounds();
    void standsStillWithReducedMotion();
    void choosesContrastAndStillnessFromTheMenu();
    void drawsFlatButtons();
    void tintsIcons();
};

namespace {

Colors colorsOf(const QString &name)
{
    QFile file(u":/themes/%1.json"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? Colors::fromJson(file.readAll()) : Colors();
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// WCAG 2, 1.4.3.
double contrast(const QColor &a, const QColor &b)
{
    const double light = qMax(luminance(a), luminance(b));
    const double dark = qMin(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

struct Named {
    const char *name;
    QColor Colors::*color;
};

constexpr Named Texts[] = {{"text", &Colors::text},       {"quiet", &Colors::quiet},
                           {"accent", &Colors::accent},   {"good", &Colors::good},
                           {"waiting", &Colors::waiting}, {"bad", &Colors::bad},
                           {"device", &Colors::device},   {"number", &Colors::number},
                           {"string", &Colors::string},   {"boolean", &Colors::boolean}};
constexpr Named Surfaces[] = {{"window", &Colors::window},       {"pane", &Colors::pane},
                              {"alternate", &Colors::alternate}, {"header", &Colors::header},
                              {"button", &Colors::button},       {"draft", &Colors::draft},
                              {"linked", &Colors::linked},       {"selection", &Colors::selection}};

} // namespace

void tst_Theme::hasEveryColor_data()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
    QTest::newRow("contrast") << u"contrast"_s;
}

void tst_Theme::hasEveryColor()
{
    QFETCH(QString, theme);
    const Colors c = colorsOf(theme);
    const auto *const first = reinterpret_cast<const QColor *>(&c);
    for (size_t i = 0; i < sizeof(Colors) / sizeof(QColor); ++i)
        QVERIFY2(first[i].isValid(), qPrintable(u"color %1 of %2"_s.arg(i).arg(theme)));
}

void tst_Theme::everyTextCanBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("surface");
    QTest::addColumn<double>("least");
    for (const auto &theme : {u"light"_s, u"dark"_s, u"contrast"_s}) {
        const Colors c = colorsOf(theme);
        const double least = theme == u"contrast" ? 7 : 4.5; // WCAG 2, 1.4.6 and 1.4.3
        for (const Named &text : Texts) {
            for (const Named &surface : Surfaces) {
                // On a selected row quiet text takes the full colour (design/experience.md).
                if (surface.color == &Colors::selection && text.color == &Colors::quiet)
                    continue;
                QTest::addRow("%s: %s on %s", qPrintable(theme), text.name, surface.name)
                    << c.*text.color << c.*surface.color << least;
            }
        }
        QTest::addRow("%s: accent button", qPrintable(theme)) << c.accentText << c.accent << least;
        QTest::addRow("%s: chosen segment", qPrintable(theme)) << c.accent << c.accentSoft << least;
        QTest::addRow("%s: step of the stage", qPrintable(theme)) << c.text << c.accentSoft << least;
        QTest::addRow("%s: count of the stage", qPrintable(theme)) << c.quiet << c.accentSoft << least;
        QTest::addRow("%s: word of the production frame", qPrintable(theme)) << c.pane << c.bad << least;
        QTest::addRow("%s: word of the read-only frame", qPrintable(theme)) << c.pane << c.quiet << least;
    }
}

void tst_Theme::everyTextCanBeRead()
{
    QFETCH(QColor, text);
    QFETCH(QColor, surface);
    QFETCH(double, least);
    const double ratio = contrast(text, surface);
    QVERIFY2(ratio >= least, qPrintable(u"%1 on %2: %3"_s.arg(text.name(), surface.name()).arg(ratio)));
}

void tst_Theme::setsThePaletteOfTheApplication()
{
    app::Theme theme;
    QSignalSpy changed(&theme, &app::Theme::changed);
    theme.setMode(app::Theme::Mode::Dark);
    QVERIFY(theme.isDark());
    QCOMPARE(qApp->palette().color(QPalette::Window), colorsOf(u"dark"_s).window);
    theme.setMode(app::Theme::Mode::Light);
    QVERIFY(!theme.isDark());
    QCOMPARE(qApp->palette().color(QPalette::Window), colorsOf(u"light"_s).window);
    QCOMPARE(changed.size(), 2);
}

void tst_Theme::scalesLengthsAndFontsWithTheText()
{
    app::Theme theme;
    QCOMPARE(theme.px(23), 23);
    QCOMPARE(theme.uiFont().pixelSize(), 13);
    QCOMPARE(theme.fixedFont().pixelSize(), 12);
    theme.setZoomPercent(150);
    QCOMPARE(theme.px(24), 36);
    QCOMPARE(theme.fixedFont().pixelSize(), 18);
    QCOMPARE(QApplication::font().pixelSize(), theme.uiFont().pixelSize());
}

void tst_Theme::keepsTheZoomInItsBounds()
{
    app::Theme theme;
    theme.setZoomPercent(500);
    QCOMPARE(theme.zoomPercent(), 200);
    theme.setZoomPercent(10);
    QCOMPARE(theme.zoomPercent(), 100);
}

void tst_Theme::standsStillWithReducedMotion()
{
    app::Theme theme;
    QSignalSpy changed(&theme, &app::Theme::changed);
    const auto duration = [] { return qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration); };
    QVERIFY(duration() > 0);
    theme.setMotionReduced(true);
    QCOMPARE(duration(), 0); // what glows and moves asks for it
    QCOMPARE(changed.size(), 1);
    theme.setMotionReduced(false);
    QVERIFY(duration() > 0);
}

void tst_Theme::choosesContrastAndStillnessFromTheMenu()
{
    AppFixture f;
    QObject owner;
    app::bindLookActions(f.context, &owner);
    f.actions.action(app::ActionId::ThemeContrast)->trigger();
    QCOMPARE(f.theme.mode(), app::Theme::Mode::Contrast);
    QCOMPARE(f.theme.colors().text, colorsOf(u"contrast"_s).text);
    QCOMPARE(f.settings.theme.value(), u"contrast"_s);
    QVERIFY(f.actions.action(app::ActionId::ThemeContrast)->isChecked());
    QVERIFY(!f.actions.action(app::ActionId::ThemeDark)->isChecked());
    f.actions.action(app::ActionId::ReduceMotion)->trigger();
    QVERIFY(f.theme.isMotionReduced());
    QVERIFY(f.settings.reducedMotion.value());
    QVERIFY(f.actions.action(app::ActionId::ReduceMotion)->isChecked());
}

void tst_Theme::drawsFlatButtons()
{
    app::Theme theme;
    QPushButton button(u"."_s);
    button.resize(120, 40);
    const QImage picture = button.grab().toImage();
    // A gradient would show as a difference between above and below the text.
    QCOMPARE(picture.pixelColor(20, 6), picture.pixelColor(20, 34));
    QCOMPARE(picture.pixelColor(20, 6), theme.colors().button);
}

void tst_Theme::tintsIcons()
{
    app::Theme theme;
    const QImage image = theme.icon(u"minus"_s, QColor(Qt::red)).pixmap(16, 16).toImage();
    QCOMPARE(image.pixelColor(8, 8).rgb(), QColor(Qt::red).rgb());
    QCOMPARE(image.pixelColor(8, 2).alpha(), 0);
    QVERIFY(theme.icon(u"no such icon"_s).isNull());
}

void tst_Theme::theApplicationOutlivesIt()
{
    {
        const app::Theme theme;
        QVERIFY(dynamic_cast<app::Style *>(QApplication::style()));
    }
    QVERIFY(!dynamic_cast<app::Style *>(QApplication::style()));
    auto first = std::make_unique<app::Theme>();
    const app::Theme second;
    const QStyle *const style = QApplication::style();
    first.reset();
    QCOMPARE(QApplication::style(), style); // of the one that came later
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
