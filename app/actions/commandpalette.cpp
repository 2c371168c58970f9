// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/commandpalette.h"

namespace app {

CommandPalette::CommandPalette(AppContext &context, QWidget *window)
    : CommandPalette(context, new PaletteModel(context, window), window)
{ }

CommandPalette::CommandPalette(AppContext &context, PaletteModel *model, QWidget *window)
    : PickerPopup(context, *model, tr("Search or run a command"), window)
    , m_context(context)
    , m_model(model)
{
    connect(this, &PickerPopup::chosen, this, &CommandPalette::run);
}

void CommandPalette::run(int row)
{
    const PaletteModel::Target target = m_model->targetAt(row);
    if (target.isDevice())
        emit deviceWanted(target.device);
    else
        m_context.actions.action(target.action)->trigger();
}

} // namespace app
