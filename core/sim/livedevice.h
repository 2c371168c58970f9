// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/runner.h"
#include "twin/twinwrite.h"

namespace twin::sim {

/// Gathers reported properties into one patch, with the marker at each component. Reports merge, so members
/// that the last report of a property had and this one has not are named with null.
class ReportBuilder final
{
public:
    /// `before`: what is reported so far.
    explicit ReportBuilder(Json before)
        : m_before(std::move(before))
    { }

    void touch(const QString &component);
    void add(const QString &component, const QString &name, Json value);
    bool isEmpty() const { return m_root.isEmpty(); }
    Json take() { return m_root.take(); }

private:
    Json m_before;
    JsonObjectBuilder m_root;
};

/// One device of a Runner: its memory since power-on and what it does when something is due.
class LiveDevice final
{
public:
    LiveDevice(const SceneDevice &device, quint64 seed, quint32 index);

    const TwinId &id() const { return m_id; }
    const DeviceStatus &status() const { return m_status; }
    quint32 life() const { return m_life; }
    bool isRunning() const { return m_isRunning; }

    void powerOn(Runner &runner, const State &state, Runner::Commands &out);
    void powerOff(Runner::Commands &out);
    /// Comes back by itself after some seconds.
    void loseLink(Runner &runner);
    /// Stops by itself.
    void fail(const QString &reason, Runner::Commands &out);

    void perform(const Due &due, Runner &runner, const State &state, Runner::Commands &out);
    void onChange(const Change &change, Runner &runner);

private:
    struct WritableRun {
        Json value{};
        qint64 askedVersion = 0; ///< of the desired properties, when this one was last asked for
        qint64 handledVersion = 0; ///< the newest that was answered
        qint64 promisedVersion = 0; ///< of the answer that is still to come, 0 for none
        Json promised{};
        QString promisedText{};
    };
    struct PartRun {
        std::vector<Sampler> properties{};
        std::vector<Json> reported{}; ///< last value of each read-only property
        std::vector<WritableRun> writable{};
        std::vector<std::vector<Sampler>> telemetry{};
        QHash<QString, double> numbers{}; ///< last telemetry values
    };

    const Behaviour &behaviour() const { return *m_behaviour; }
    void boot(Runner &runner, const State &state, Runner::Commands &out);
    void reset(Timestamp now);
    void fetch(const Record &record);
    bool reportValues(Timestamp now, Runner::Commands &out);
    void greet(Runner &runner, Runner::Commands &out);
    void startTimers(Runner &runner);
    void onDesired(const TwinWritten &written, const Change &change, Runner &runner);
    void onRequest(const CommandRequested &request, Runner &runner);
    void planReactions(const Json &patch, qint64 version, Runner &runner);

    void react(std::size_t part, std::size_t item, qint64 version, Runner &runner, ReportBuilder &report);
    void finish(std::size_t part, std::size_t item, qint64 version, ReportBuilder &report);
    void reportOne(const Due &due, Runner &runner, Runner::Commands &out);
    void sendTelemetry(const Due &due, Runner &runner, Runner::Commands &out);
    void answer(const Due &due, Runner::Commands &out);
    void reportGrown(std::size_t part, Timestamp now, Runner::Commands &out);

    const Json *asked(std::size_t part, std::size_t item) const;
    std::optional<Json> sample(Sampler &sampler, std::size_t part, Timestamp now) const;
    double interval(const TelemetrySet &set) const;
    Due due(Due::Kind kind, std::size_t part = 0, std::size_t item = 0, qint64 argument = 0) const;
    void send(Command command, Runner::Commands &out) const;
    void sendReport(ReportBuilder &report, Runner::Commands &out);

    TwinId m_id;
    QString m_modelId;
    std::shared_ptr<const Behaviour> m_behaviour;
    quint64 m_seed;
    quint32 m_index;
    quint32 m_life = 0;
    bool m_isRunning = false; // on, connected and booted
    DeviceStatus m_status;
    DesiredFollower m_follower;
    Json m_reported = Json::emptyObject();
    std::vector<PartRun> m_parts;
};

} // namespace twin::sim
