// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/provisionviews.h"

#include "connect/newenrollmentdialog.h"
#include "connect/provisionpage.h"
#include "host/hubclient.h"
#include "mainwindow.h"
#include "shared/place.h"
#include "tour/shots.h"
#include "tour/wiretraffic.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using twin::Enrollment;

namespace app {

namespace {

void enterProvision(Stage &stage)
{
    stage.traffic = std::make_shared<WireTraffic>(stage, u"press-4"_s);
    auto &hub = stage.session.context().hub;
    hub.send(twin::PutEnrollment{
        .enrollment = {.kind = Enrollment::Kind::Group, .id = u"presses"_s, .attestation = {}}});
    hub.send(twin::PutEnrollment{.enrollment = {.id = u"press-4"_s}});
    hub.send(twin::PutEnrollment{.enrollment = {.id = u"press-3-returned"_s, .enabled = false}});
    hub.send(twin::RegisterDevice{
        .enrollmentId = u"press-4"_s, .registrationId = u"press-4"_s, .hub = u"localhost"_s});
    stage.settle();
    trigger(stage, ActionId::ProvisionDevice);
    trigger(stage, ActionId::FoldDrawers);
    stage.settleWire();
}

void leaveProvision(Stage &stage)
{
    auto &hub = stage.session.context().hub;
    hub.send(twin::DeleteEnrollment{.kind = Enrollment::Kind::Group, .enrollmentId = u"presses"_s});
    for (const auto &id : {u"press-4"_s, u"press-3-returned"_s})
        hub.send(twin::DeleteEnrollment{.enrollmentId = id});
    stage.traffic.reset();
    trigger(stage, ActionId::FoldDrawers);
    stage.session.window().goTo({.id = *twin::TwinId::parse(u"thermo-01"_s)});
    stage.settle();
}

/// Over a page where nobody may register yet.
void enterEnrollment(Stage &stage)
{
    trigger(stage, ActionId::ProvisionDevice);
    stage.session.window().findChild<ProvisionPage *>()->createEnrollment();
    auto *const dialog = static_cast<NewEnrollmentDialog *>(openDialog(stage));
    dialog->kind()->setCurrentIndex(1);
    dialog->id()->setText(u"presses south"_s);
    dialog->proof()->setCurrentIndex(1);
    dialog->tags()->setPlainText(u"{\n  \"site\": \"zurich\"\n}"_s);
    stage.settle();
}

void leaveEnrollment(Stage &stage)
{
    closeDialog(stage);
    stage.session.window().goTo({.id = *twin::TwinId::parse(u"thermo-01"_s)});
    stage.settle();
}

} // namespace

QList<TourView> provisionViews()
{
    return {
        {"provision", enterProvision, shootWindow, leaveProvision},
        {"enrollment", enterEnrollment, shootDialog, leaveEnrollment},
    };
}

} // namespace app
