// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace twin::sim {

struct SceneDevice;

/// Which devices something is about: any of these words fits. A word is an id in which * stands for any
/// letters, "kind:gate", "template:name" or "tag:path.to.tag=value". Without words: all devices.
struct Selector {
    QStringList words{};

    /// `id` is the device's own; `entry` is where the scene says what it is.
    bool matches(const QString &id, const SceneDevice &entry) const;
    friend bool operator==(const Selector &, const Selector &) = default;
};

} // namespace twin::sim
