// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center.h"
#include "documents.h"
#include "drawers/drawers.h"
#include "drawers/drawertable.h"
#include "mainwindow.h"
#include "panetable.h"
#include "support/appfixture.h"

/// A window on a fleet that has something for every pane.
struct PanesWorld {
    AppFixture f;
    std::unique_ptr<app::MainWindow> window;

    PanesWorld()
    {
        for (const char16_t *id : {u"thermo-01", u"ahu-2", u"vend-7"})
            f.create(id);
        f.simulation.add(f.id(u"thermo-01"), QStringLiteral("dtmi:com:example:TemperatureController;1"));
        f.simulation.setPowered(f.id(u"thermo-01"), true);
        f.patch(u"thermo-01", R"({"tags":{"site":"zurich"},"properties":{"desired":{"telemetryInterval":5,
                "thermostat1":{"__t":"c","targetTemperature":21.8}}}})");
        f.report(u"thermo-01", R"({"serialNumber":"TC-1","thermostat1":{"__t":"c","colour":"red"}})");
        window = std::make_unique<app::MainWindow>(f.context);
        window->resize(1440, 900);
        window->show();
        (void)QTest::qWaitForWindowActive(window.get());
        window->setCurrentDevice(f.id(u"thermo-01"));
    }

    /// A column "pane" with every name that open() takes.
    static void addPanes()
    {
        QTest::addColumn<QString>("pane");
        const auto add = [](const char *kind, const char *name) {
            QTest::addRow("%s %s", kind, name)
                << QString::fromLatin1(kind) + u' ' + QString::fromLatin1(name);
        };
        for (const app::PaneSpec &spec : app::paneTable())
            add("document", spec.name);
        for (const app::DrawerSpec &spec : app::drawerTable())
            add("drawer", spec.name);
        for (const char *name : {"fleet", "convergence", "fleet-simulation", "connect", "service",
                                 "provision", "clients", "model"})
            add("center", name);
    }

    /// Brings the pane to the front and returns it.
    QWidget *open(const QString &pane)
    {
        using app::ActionId;
        const QByteArray name = pane.section(u' ', 1).toLatin1();
        if (pane.startsWith(u"document ")) {
            window->center()->documents()->open(name.constData());
            return window->center()->documents();
        }
        if (pane.startsWith(u"drawer ")) {
            window->drawers()->open(name.constData());
            return window->drawers();
        }
        const std::map<QByteArray, ActionId> ways{{"fleet", ActionId::ShowFleet},
                                                  {"convergence", ActionId::ShowConvergence},
                                                  {"fleet-simulation", ActionId::ShowFleetSimulation},
                                                  {"connect", ActionId::ConnectDevice},
                                                  {"service", ActionId::ConnectService},
                                                  {"provision", ActionId::ProvisionDevice},
                                                  {"clients", ActionId::ConnectedClients}};
        if (const auto way = ways.find(name); way != ways.end()) {
            f.actions.action(way->second)->trigger();
        } else {
            (void)QTest::qWaitFor([this] { return !f.models.library()->ids().isEmpty(); });
            window->goToModel({.modelId = QStringLiteral("dtmi:com:example:TemperatureController;1")});
        }
        return window->center();
    }
};
