// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/listdelegate.h"

namespace app {

class DeviceActivity;

/// Paints a row of the device list: dot, id, and at the right what matters most about it.
class DeviceDelegate final : public ListDelegate
{
    Q_OBJECT
public:
    explicit DeviceDelegate(const Theme &theme, QObject *parent = nullptr);

    /// Marks of devices that had an event shine by it; it must outlive the delegate.
    void setActivity(const DeviceActivity *activity) { m_activity = activity; }

protected:
    void paintRow(Row row, const QModelIndex &index) const override;

private:
    const DeviceActivity *m_activity = nullptr;
};

} // namespace app
