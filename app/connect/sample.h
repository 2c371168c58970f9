// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "host/serverspec.h"

#include <QList>
#include <QString>

namespace app {

/// A program of ours that connects to the hub (resources/samples/README.md), as it is written or with its
/// places filled.
struct Sample {
    /// The port that its SDK cannot be told.
    enum class Fixed { None, Mqtt, Https };

    QString name{}; ///< "python"
    QString title{}; ///< "Python"
    QString install{};
    QString shell{}; ///< gives the program its secret
    QString file{}; ///< name of the program
    QString program{};
    QList<int> caLines{}; ///< that give the client the CA file, from 1; known when filled
    Fixed fixed = Fixed::None;
};

enum class SampleSide { Device, Service, Provisioning };

/// What the places of a sample are filled with.
struct SampleFacts {
    twin::host::ServerAddresses hub{};
    twin::TwinId device{};
    QString modelId{}; ///< empty: the device has none
    QString connectionString{}; ///< of the device, or of a policy
    QString token{};
    QString registration{}; ///< id of a device that registers with the provisioning service
    QString key{}; ///< its key
    QString telemetry{}; ///< a JSON object
    QString reported{};

    /// The same with secrets as dots.
    SampleFacts masked() const;
};

/// Our samples, in the order of their tabs.
QList<Sample> readSamples(SampleSide side);
/// The sample with its places filled; texts inside quotes are escaped for the language.
Sample filled(const Sample &sample, const SampleFacts &facts);

} // namespace app
