// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editoralone.h"

#include "actions/actions.h"
#include "appcontext.h"
#include "drawers/drawers.h"
#include "twin/twinpane.h"

#include <QMainWindow>

namespace app {

EditorAlone::EditorAlone(AppContext &context, QMainWindow &window, Drawers &drawers, TwinPane &twin)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
    , m_drawers(drawers)
    , m_twin(twin)
{
    context.actions.bind(ActionId::FullScreen, this, [this] { set(!m_isAlone); });
    // What asks for a drawer wants to see it.
    connect(&drawers, &Drawers::openWanted, this, [this] { set(false); });
}

void EditorAlone::set(bool alone)
{
    if (m_isAlone != alone) {
        m_isAlone = alone;
        if (alone) {
            m_drawers.setEnlarged(false);
            for (auto *dock : m_window.findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly)) {
                if (dock->isVisible())
                    m_docks.append(dock);
            }
        }
        for (const QPointer<QDockWidget> &dock : std::as_const(m_docks)) {
            if (dock)
                dock->setVisible(!alone);
        }
        if (!alone)
            m_docks.clear();
        m_twin.setAlone(alone);
        const auto state = m_window.windowState();
        m_window.setWindowState(alone ? state | Qt::WindowFullScreen : state & ~Qt::WindowFullScreen);
    }
    m_context.actions.setChecked(ActionId::FullScreen, alone);
}

} // namespace app
