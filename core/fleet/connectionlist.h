// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleet/twinimport.h"
#include "query/row.h"

#include <QByteArray>

#include <span>

namespace twin::fleet {

/// What a file may hold of the keys of devices.
enum class Keys : quint8 { Left, Written };

/// The connection strings of devices and modules, one a line, sorted as the rows are. Without keys they name
/// host and device and are good for a list, not for signing in. Ids that no connection string can carry stand
/// behind '#', which begins a remark.
QByteArray exportConnections(std::span<const query::Row> rows, const QString &hostName, Keys keys);

/// Checks such a list against the hub; nothing happens. Devices that are not there are made, with the key of
/// their line, or with new ones where it has none; a line with x509=true makes a device that shows a
/// certificate of a registered authority. With Existing::Update the primary key of a device that is there
/// becomes that of its line. The host is passed over: the devices come to this hub. Each problem has its
/// line.
ImportPlan planConnections(QByteArrayView text, Existing existing, const State &state,
                           const Surroundings &around);

} // namespace twin::fleet
