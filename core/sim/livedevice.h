// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/reportbuilder.h"
#include "sim/runner.h"
#include "sim/sampler.h"
#include "twin/twinwrite.h"

namespace twin::sim {

struct DeviceLook;

/// One device of a Runner: its memory since power-on and what it does when something is due.
class LiveDevice final
{
public:
    LiveDevice(std::shared_ptr<const Plan> plan, quint64 seed, quint32 index);
    ~LiveDevice();

    quint32 index() const { return m_index; }
    const DeviceStatus &status() const { return m_status; }
    DeviceStatus &status() { return m_status; }
    quint32 life() const { return m_life; }
    bool isRunning() const { return m_isRunning; }
    const Plan &plan() const { return *m_plan; }
    const Json *valueAt(qint32 slot) const;
    const Json &desired() const { return m_follower.desired(); }
    QString stateName() const;
    Timestamp started() const { return m_started; }

    void powerOn(Runner &runner, const State &state, Runner::Commands &out);
    void powerOff(Runner &runner, Runner::Commands &out);
    /// Comes back by itself after some seconds, with or without its memory; below 0: as its back-off says.
    void loseLink(Runner &runner, bool keepsMemory, double seconds = -1);
    /// Stops by itself.
    void fail(const QString &reason, Runner &runner, Runner::Commands &out);
    /// Behaves in another way from its next power-on.
    void setPlan(std::shared_ptr<const Plan> plan);

    /// Other chances from its next power-on.
    void setSeed(quint64 seed);
    /// Goes off line by itself and comes back after some seconds.
    void restart(Runner &runner, double seconds, bool keepsMemory, Runner::Commands &out);
    /// Fills in what only the device knows.
    void describe(DeviceLook &look) const;
    /// What an Upcoming says of something that this device has planned; empty when it is void.
    std::optional<QString> whatOf(const Due &due) const;

    void perform(const Due &due, Runner &runner, const State &state, Runner::Commands &out);
    void onChange(const Change &change, Runner &runner);
    /// Does the actions one after the other; those behind a wait follow later.
    void act(const std::vector<Action> &actions, qint64 request, std::size_t part, Runner &runner,
             Runner::Commands &out);
    /// Does what the scene's timeline says, now or by chance a little later.
    void actAt(const TimelineEntry &entry, Runner &runner, Runner::Commands &out);
    void actLater(const TimelineEntry &entry, Runner &runner);
    /// Which watches of the scene were true at the last look.
    std::vector<bool> &watched();
    /// Lets a rule of the behaviour happen after a time.
    void planRule(std::size_t when, double afterSeconds, Runner &runner, qint64 request = 0);
    /// Keeps a value that a script or action gives; unknown names are left.
    void setValue(qint32 slot, Json value);

private:
    struct WritableRun {
        qint64 askedVersion = 0; ///< of the desired properties, when this one was last asked for
        qint64 handledVersion = 0; ///< the newest that was answered
        qint64 promisedVersion = 0; ///< of the answer that is still to come, 0 for none
        std::unique_ptr<Verdict> promise{};
    };
    struct ActionRun {
        const std::vector<Action> *actions = nullptr;
        std::size_t next = 0;
        qint64 request = 0;
        std::size_t part = 0;
    };
    struct More; // what only some behaviours need

    const Behaviour &behaviour() const { return m_plan->behaviour(); }
    const TwinId &id(const Runner &runner) const { return runner.instanceAt(m_index).id; }
    More &more();
    // life
    void boot(Runner &runner, const State &state, bool keepsMemory, Runner::Commands &out);
    void reset(Timestamp now);
    void fetch(const Record &record);
    bool reportValues(Runner &runner, Runner::Commands &out);
    void greet(Runner &runner, Runner::Commands &out);
    void startTimers(Runner &runner);
    // what is asked
    static constexpr qint32 CommandHit = -2; // in place of the number of a rule
    void hit(std::size_t part, std::size_t item, qint32 rule);
    void onDesired(const TwinWritten &written, const Change &change, Runner &runner);
    void onRequest(const CommandRequested &request, Runner &runner);
    void planReactions(const Json &patch, qint64 version, Runner &runner);
    void react(std::size_t part, std::size_t item, qint64 version, Runner &runner, ReportBuilder &report);
    void finish(std::size_t part, std::size_t item, qint64 version, ReportBuilder &report);
    void answer(const Due &due, Runner &runner, Runner::Commands &out);
    // what is said
    void reportOne(const Due &due, Runner &runner, Runner::Commands &out);
    void sendTelemetry(const Due &due, Runner &runner, Runner::Commands &out);
    bool sendSet(std::size_t part, std::size_t set, Runner &runner, Runner::Commands &out);
    void reportGrown(std::size_t part, Runner &runner, Runner::Commands &out);
    // actions, one overload for each
    friend class Acting;
    void goOn(const Due &due, Runner &runner, Runner::Commands &out);
    void performRule(const Due &due, Runner &runner, Runner::Commands &out);
    // the machine
    void enter(qint32 state, Runner &runner, Runner::Commands &out);
    void leave(Runner &runner, Runner::Commands &out);
    void go(qint32 state, const Transition *way, Runner &runner, Runner::Commands &out);
    bool takeWay(const Transition &way, Runner &runner, Runner::Commands &out);
    void leaveByTimer(const Due &due, Runner &runner, Runner::Commands &out);
    void moveBy(QStringView trigger, const QString &name, Runner &runner);
    void planWays(Runner &runner);
    void tellRules(bool isEntry, const QString &state, Runner &runner);
    void settle(Runner &runner, Runner::Commands &out);
    void checkRules(Runner &runner);
    bool crosses(std::size_t when, const OnThreshold &threshold, std::size_t part);
    bool differs(std::size_t when, const OnChange &change, std::size_t part);

    const Json *asked(std::size_t part, std::size_t item) const;
    std::optional<QString> whatIsAnswered(const Due &due) const;
    std::optional<QString> whatGoesOn(qint64 run) const;
    static QString whyInvalid(const QString &name, const Runner &runner);
    Sample sample(qint32 slot, Runner &runner);
    double interval(const TelemetrySet &set);
    bool mayHappen(const Expression &condition, std::size_t part, const Runner &runner) const;
    Due due(Due::Kind kind, std::size_t part = 0, std::size_t item = 0, qint64 argument = 0) const;
    void sendReport(ReportBuilder &report, Runner &runner, Runner::Commands &out);
    ReportBuilder newReport(const Runner &runner) const;

    std::shared_ptr<const Plan> m_plan;
    Chance m_chance;
    quint64 m_seed;
    quint32 m_index;
    quint32 m_life = 0;
    bool m_isRunning = false; // on, connected and booted
    bool m_wasOn = false;
    bool m_isTouched = false; // a value is new since settle()
    Timestamp m_started;
    DeviceStatus m_status;
    DesiredFollower m_follower;
    Json m_reported; // only of structured plans
    std::vector<Sampler> m_samplers;
    std::vector<Json> m_values; // by slot
    std::vector<WritableRun> m_writable;
    std::unique_ptr<More> m_more;
};

/// Whether a service does it, so that the device need not be on.
bool isOfService(const Action &action);

/// What formulas of one part of a device see.
class DeviceScope final : public Scope
{
public:
    DeviceScope(const LiveDevice &device, const Runner &runner, std::size_t part)
        : m_device(device)
        , m_runner(runner)
        , m_part(part)
    { }

    std::optional<Json> value(QStringView name) const override;
    std::optional<Json> valueOf(QStringView device, QStringView name) const override;
    std::optional<Json> desired(QStringView name) const override;
    QString state() const override { return m_device.stateName(); }
    QString device() const override;
    quint32 number() const override;
    Timestamp started() const override { return m_device.started(); }
    Timestamp deviceTime(Timestamp now) const override;
    std::optional<Json> script(QStringView name, Timestamp now) const override;
    std::optional<Json> fetched(const QString &address, double everySeconds, Timestamp now) const override;
    bool isTrusted() const override;

private:
    const LiveDevice &m_device;
    const Runner &m_runner;
    std::size_t m_part;
};

} // namespace twin::sim
