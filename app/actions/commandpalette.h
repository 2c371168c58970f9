// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/palettemodel.h"
#include "actions/pickerpopup.h"

namespace app {

/// Type a part of a command or device, Enter runs it or goes there.
class CommandPalette final : public PickerPopup
{
    Q_OBJECT
public:
    CommandPalette(AppContext &context, QWidget *window);

    const PaletteModel &model() const { return *m_model; }

signals:
    void deviceWanted(const twin::TwinId &id);

private:
    CommandPalette(AppContext &context, PaletteModel *model, QWidget *window);
    void run(int row);

    AppContext &m_context;
    PaletteModel *m_model;
};

} // namespace app
