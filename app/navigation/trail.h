// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/place.h"

#include <QObject>

#include <functional>

namespace app {

class Actions;

/// A place of the window that somebody was at.
struct Stop {
    enum class Kind { Device, Model, Connect, Fleet, Convergence };

    Kind kind = Kind::Device;
    Place place{}; ///< of a device: with the value that was selected, if any
    QString document{}; ///< of a device: the name in the pane table
    int tab = 0; ///< of a device: the number of the tab that showed it
    ModelPlace model{};

    /// Whether going from one to the other shows nothing new but another selected value.
    bool isSameView(const Stop &other) const;
    bool isSame(const Stop &other) const;
};

/// The places that somebody visited, for back and forward as a browser has them. Binds GoBack and GoForward.
class Trail final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype MostStops = 100;

    /// `now` tells where the window is; `isThere` whether a stop can still be gone to (devices get deleted).
    Trail(Actions &actions, std::function<Stop()> now, std::function<bool(const Stop &)> isThere,
          QObject *parent);

    /// The window may be somewhere else: takes the place up, if it is another. While the window follows
    /// wanted() it is not taken up.
    void note();
    /// As note(), before a jump inside the same view: what was selected until now stays a stop of its own.
    void noteJump();
    bool canGo(int by) const { return next(by) >= 0; }
    void go(int by);

    /// Devices came or went.
    void syncActions();

signals:
    void wanted(const app::Stop &stop);

private:
    qsizetype next(int by) const;

    Actions &m_actions;
    std::function<Stop()> m_now;
    std::function<bool(const Stop &)> m_isThere;
    QList<Stop> m_stops;
    qsizetype m_at = -1;
    bool m_going = false;
};

} // namespace app

Q_DECLARE_METATYPE(app::Stop)
