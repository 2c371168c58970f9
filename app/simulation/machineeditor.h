// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "json/json.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace twin::host {
class SimulationClient;
}
namespace twin::sim {
struct Behaviour;
}

namespace app {

/// Changes the machine of one device, one change after the other, and takes them back. Every change is
/// another behaviour that the scene checks first; what it refuses changes nothing.
class MachineEditor final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t StepsAtMost = 100; ///< that can be taken back

    /// What becomes of a behaviour.
    using Change = std::function<twin::Json(const twin::Json &behaviour)>;

    explicit MachineEditor(twin::host::SimulationClient &simulation, QObject *parent = nullptr);

    /// Another device's changes are not taken back here.
    void setDevice(const twin::TwinId &id);
    /// The behaviour as the scene has it; null while the device is not looked at.
    twin::Json behaviour() const;
    /// Why the scene refuses it, empty when it was taken. While the last change is on its way this one waits,
    /// and refused() tells when it is refused then.
    QString change(const Change &change);
    /// The same for another name of a state; break-points and what else the scene says of it go along.
    QString rename(const QString &from, const QString &to);
    bool canUndo() const { return !m_done.empty(); }
    /// Takes back the last change. What was changed elsewhere meanwhile stays; where that is the same place,
    /// it says so and nothing changes.
    QString undo();

signals:
    void refused(const QString &trouble);
    /// So many places of the scene name the state for other devices, too, and keep its old name.
    void left(const QString &state, int places);

private:
    struct Step {
        Change change{};
        QString from{}; ///< the names of a state, of a rename
        QString to{};
        bool isUndo = false;
    };
    struct Done {
        twin::Json before{};
        twin::Json after{};
        QString from{};
        QString to{};
    };

    QString take(const Step &step);
    QString run(const Step &step);
    QString runUndo();
    QString put(const twin::Json &behaviour);
    void followInScene(const QString &from, const QString &to);
    void onLook();
    bool isOnItsWay() const;

    twin::host::SimulationClient &m_simulation;
    twin::TwinId m_id;
    std::shared_ptr<const twin::sim::Behaviour> m_replaced; ///< what the change on its way is in place of
    std::deque<Step> m_waiting;
    std::vector<Done> m_done;
    bool m_isSettling = false; ///< the last of m_done is on its way
};

} // namespace app
