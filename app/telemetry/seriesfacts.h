// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "telemetry/telemetrystore.h"

#include <QMap>

namespace app {

/// The values between which a series is expected.
struct SeriesRange {
    double from = 0;
    double to = 1; ///< above `from`

    friend bool operator==(const SeriesRange &, const SeriesRange &) = default;
};

/// What is known of a series beside its numbers: its unit, from the device's model, and its range, as a
/// person chose it or as the unit gives it (a share in percent).
class SeriesFacts final : public QObject
{
    Q_OBJECT
public:
    explicit SeriesFacts(AppContext &context, QObject *parent = nullptr);

    /// The sign of the unit; empty when none is known.
    QString unitOf(const SeriesKey &key) const;
    std::optional<SeriesRange> rangeOf(const SeriesKey &key) const;
    bool isRangeChosen(const SeriesKey &key) const { return m_chosen.contains(key.name()); }
    /// For every device's series of that name, kept from one start to the next; nothing: as the model says.
    void chooseRange(const SeriesKey &key, const std::optional<SeriesRange> &range);
    /// Reads "0 100", "-20 .. 60" or "0 to 100"; nothing when there are not two numbers, the lower first.
    static std::optional<SeriesRange> parseRange(const QString &text);

signals:
    void changed();

private:
    QString unitIdOf(const SeriesKey &key) const;
    void read();
    void write();

    AppContext m_context;
    QMap<QString, SeriesRange> m_chosen; ///< by the name of the series
    mutable QHash<SeriesKey, QString> m_units; ///< ids, as far as they were asked for
};

} // namespace app
