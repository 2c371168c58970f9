// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/devicepicker.h"

namespace app {

DevicePicker::DevicePicker(AppContext &context, const QString &prompt, QWidget *window)
    : DevicePicker(context, prompt, new DevicePickerModel(context, window), window)
{ }

DevicePicker::DevicePicker(AppContext &context, const QString &prompt, DevicePickerModel *model,
                           QWidget *window)
    : PickerPopup(context, *model, prompt, window)
    , m_model(model)
{
    connect(this, &PickerPopup::chosen, this,
            [this](int row, bool apart) { emit deviceChosen(m_model->idAt(row), apart); });
}

} // namespace app
