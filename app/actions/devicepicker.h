// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/devicepickermodel.h"
#include "actions/pickerpopup.h"

namespace app {

/// Type a part of an id, a model or a tag, Enter chooses the device: to go there, or to compare with.
class DevicePicker final : public PickerPopup
{
    Q_OBJECT
public:
    /// `prompt` says what the device is wanted for.
    DevicePicker(AppContext &context, const QString &prompt, QWidget *window);

    const DevicePickerModel &model() const { return *m_model; }

signals:
    /// `apart`: with Ctrl, beside what is there.
    void deviceChosen(const twin::TwinId &id, bool apart);

private:
    DevicePicker(AppContext &context, const QString &prompt, DevicePickerModel *model, QWidget *window);

    DevicePickerModel *m_model;
};

} // namespace app
