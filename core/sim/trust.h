// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/scene.h"

#include <QStringList>

namespace twin::sim {

/// What of a scene runs code or reaches beyond the hub, so that a person must trust it first.
struct Outside {
    QStringList scripts{}; ///< their names
    QStringList addresses{}; ///< of web services, as they stand in the scene

    bool isEmpty() const { return scripts.isEmpty() && addresses.isEmpty(); }
    friend bool operator==(const Outside &, const Outside &) = default;
};

Outside outsideOf(const Scene &scene);
/// The addresses that the devices of the scene will ask, with ids and numbers filled in.
QStringList addressesAsked(const Scene &scene);
/// A mark of exactly these scripts and addresses: trust in one scene is none in another. Empty when there is
/// nothing to trust.
QByteArray trustMark(const Scene &scene);
/// The same, of what is known to be outside.
QByteArray trustMark(const Scene &scene, const Outside &outside);

} // namespace twin::sim
