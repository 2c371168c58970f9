// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "mainwindow.h"
#include "twin/twinpane.h"

namespace app {

twin::Result<std::unique_ptr<Session>> Session::open(const twin::host::LocalHubSpec &spec,
                                                     const Surroundings &around)
{
    auto hub = twin::host::LocalHub::open(spec);
    if (!hub)
        return hub.error();
    return std::unique_ptr<Session>(new Session(*std::move(hub), around));
}

Session::Session(std::unique_ptr<twin::host::LocalHub> hub, const Surroundings &around)
    : m_hub(std::move(hub))
    , m_context{m_hub->hub(), m_hub->simulation(), m_actions, around.settings, around.theme, around.dialogs}
    , m_window(std::make_unique<MainWindow>(m_context))
{ }

Session::~Session() = default;

void Session::keepDraftsIn(const QString &folder)
{
    static_cast<TwinPane *>(m_window->document("twin"))->setDraftFolder(folder);
}

} // namespace app
