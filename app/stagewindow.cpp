// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagewindow.h"

#include "center.h"
#include "documents.h"
#include "mainwindow.h"
#include "shared/dialogs.h"
#include "shared/whendone.h"
#include "stage/stagepanel.h"

#include <QDockWidget>
#include <QFile>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QByteArray ourSteps()
{
    QFile file(u":/stage/demo.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const ActionSpec *actionOf(const QString &text)
{
    const auto &rows = Actions::table();
    const auto found = std::find_if(rows.begin(), rows.end(), [&text](const ActionSpec &spec) {
        return QString::fromLatin1(spec.text).remove(u'&').remove(u"..."_s) == text;
    });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

StageWindow::StageWindow(const AppContext &real, Guard &guard)
    : m_house(real)
    , m_window(m_house.context(), guard)
{
    // What is about the real servers stays in the speaker's own window.
    for (const auto id : {ActionId::StartHub, ActionId::StopHub, ActionId::HubAddresses,
                          ActionId::ConnectedClients, ActionId::ExportCertificate}) {
        actions().bind(id, &window(), [] {});
        actions().setEnabled(id, false);
    }
    window().setWorkspaceName(m_house.hub().name());
    if (auto *const models = window().findChild<QDockWidget *>(u"models"_s))
        models->hide(); // large type needs the room
    makePanel();
}

StageWindow::~StageWindow() = default;

void StageWindow::makePanel()
{
    auto *place = new QToolBar(StagePanel::tr("Steps of the demo"), &window());
    place->setObjectName(u"stage"_s);
    place->setMovable(false);
    m_panel = new StagePanel(m_window.context(), place);
    m_panel->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    place->addWidget(m_panel);
    window().addToolBar(Qt::TopToolBarArea, place);
    QObject::connect(m_panel, &StagePanel::stepWanted, &window(),
                     [this](const StageStep &step) { perform(step); });
    if (const auto steps = StageScript::read(ourSteps()))
        m_panel->setScript(*steps);
    if (const QString last = m_window.context().settings.stageSteps.value(); QFile::exists(last))
        m_panel->open(last);
}

void StageWindow::perform(const StageStep &step)
{
    Place place = step.place;
    if (!place.id.isNull()) {
        place.id = m_house.hub().names().masked(place.id);
        window().goTo(place);
    }
    if (!step.document.isEmpty() && window().document(step.document.toLatin1().constData()))
        window().center()->documents()->open(step.document.toLatin1().constData());
    if (const ActionSpec *const action = actionOf(step.action))
        actions().action(action->id)->trigger();
    if (!step.patch.isNull())
        send(place.id, step.patch);
}

void StageWindow::send(const twin::TwinId &masked, const twin::Json &patch)
{
    whenDone(m_house.hub().send(twin::PatchTwin{.id = masked, .body = patch, .ifMatch = {}}), &window(),
             [this](const twin::Result<twin::Reply> &reply) {
                 if (!reply)
                     m_window.context().dialogs.showError(&window(), StagePanel::tr("The step was refused"),
                                                          reply.error());
             });
}

} // namespace app
