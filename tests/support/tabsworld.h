// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center.h"
#include "devices/devicespane.h"
#include "devicetabs.h"
#include "documents.h"
#include "mainwindow.h"
#include "support/appfixture.h"
#include "tabstrip.h"
#include "twin/draftkeeper.h"
#include "twin/twincolumn.h"
#include "twin/twinpane.h"
#include "twin/twintreeview.h"

#include <QListView>

#include <memory>

/// A window with four devices, and hands for its tabs.
struct TabsWorld {
    AppFixture f;
    std::unique_ptr<app::MainWindow> window;

    TabsWorld()
    {
        for (const char16_t *id : {u"ahu-2", u"pump-1", u"thermo-01", u"vend-7"})
            f.create(id);
        f.connectDevice(u"thermo-01", u"dtmi:com:example:TemperatureController;1");
        f.patch(u"pump-1",
                R"({"tags":{"city":"Zurich"},"properties":{"desired":{"a":1,"b":{"c":2,"d":3}}}})");
        f.patch(u"vend-7", R"({"properties":{"desired":{"price":4}}})");
        open();
    }
    void open()
    {
        window = std::make_unique<app::MainWindow>(f.context);
        window->show();
        (void)QTest::qWaitForWindowActive(window.get());
    }
    app::DeviceTabs &tabs() { return *window->center()->tabs(); }
    app::TabStrip &strip() { return *window->center()->documents()->strip(); }
    app::Documents &documents() { return *window->center()->documents(); }
    app::TwinPane &twin() { return *static_cast<app::TwinPane *>(window->document("twin")); }
    QListView &list() { return *window->devices()->list(); }
    void press(int key, Qt::KeyboardModifiers with = Qt::ControlModifier)
    {
        QTest::keyClick(window.get(), Qt::Key(key), with);
    }
    QRect rowOf(const char16_t *id)
    {
        const auto found = list().model()->match(list().model()->index(0, 0), Qt::DisplayRole,
                                                 QString::fromUtf16(id), 1, Qt::MatchExactly);
        return list().visualRect(found.value(0));
    }
    void click(const char16_t *id, Qt::KeyboardModifiers with = Qt::NoModifier,
               Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mouseClick(list().viewport(), button, with, rowOf(id).center());
    }
    /// "ahu-2 [pump-1]": the tabs, the one in front in brackets.
    QString now()
    {
        QStringList names;
        for (qsizetype i = 0; i < tabs().count(); ++i) {
            const QString name = tabs().device(i).toString();
            names.append(i == tabs().front() ? QString(u'[' + name + u']') : name);
        }
        return names.join(u' ');
    }
    /// Tabs on ahu-2, pump-1 and vend-7; pump-1 is in front.
    void openThree()
    {
        click(u"ahu-2");
        click(u"pump-1", Qt::ControlModifier);
        click(u"vend-7", Qt::ControlModifier);
        press(Qt::Key_PageUp);
    }
    void edit(const char16_t *id, int value)
    {
        app::DraftKeeper::of(f.hub)->edit(AppFixture::id(id), [value](app::TwinDraft &draft) {
            draft.setValue(twin::Section::Desired, twin::json::Pointer({QStringLiteral("speed")}),
                           twin::Json(value));
        });
    }
    app::TwinTreeView &tree(app::TwinColumns::Index column)
    {
        return *twin().columns()->column(column)->tree();
    }
    QString here() { return window->currentDevice().toString(); }
};

/// Of the current row; empty for none.
inline QString pathOf(const app::TwinTreeView &tree)
{
    return tree.currentFace() ? tree.currentFace()->path.toString() : QString();
}
