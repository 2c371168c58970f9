// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/runner.h"
#include "support/memorystore.h"
#include "twin/digitaltwin.h"

namespace testsupport {

/// The devices of a scene on a real hub, where hub time and virtual time are one and move only by run().
class SimRig final
{
public:
    explicit SimRig(const QByteArray &sceneText);

    twin::sim::Runner &runner() { return m_runner; }
    twin::Hub &hub() { return m_hub; }
    MemoryStore &store() { return m_store; }
    twin::Timestamp now() const { return m_clock.now(); }

    void power(const QString &id, bool on);
    /// Lets time pass, one due moment after the other.
    void run(qint64 ms);
    /// Another scene, whose new devices are registered and switched on as it says.
    void replaceScene(const QByteArray &text);
    /// As run(), in one leap: everything that is due is decided at the end.
    void leap(qint64 ms);
    twin::Result<twin::Reply> ask(const QString &id, const char *desired);
    /// Where "property" or "component.property" of the device stands.
    twin::PropertySync sync(const QString &id, const QString &path) const;
    const twin::Json &reported(const QString &id) const;
    /// Everything the hub said since the start, telemetry included.
    twin::Changes changes;

private:
    void submit(const twin::sim::Runner::Commands &commands);

    twin::ManualClock m_clock;
    twin::SeededIds m_ids{7};
    MemoryStore m_store;
    twin::Hub m_hub;
    twin::sim::Runner m_runner;
};

} // namespace testsupport
