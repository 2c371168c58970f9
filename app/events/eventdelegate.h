// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/listdelegate.h"

namespace app {

/// Paints an event: time, device, kind, latency where there is any, sentence. Bad news in its colour; the
/// sentence says it in words.
class EventDelegate final : public ListDelegate
{
    Q_OBJECT
public:
    static constexpr double RowHeight = 22;

    explicit EventDelegate(const Theme &theme, QObject *parent = nullptr);

    /// Whether there is a column for how long messages took.
    void setLatencyShown(bool shown) { m_isLatencyShown = shown; }
    bool isLatencyShown() const { return m_isLatencyShown; }

protected:
    void paintRow(Row row, const QModelIndex &index) const override;

private:
    bool m_isLatencyShown = false;
};

} // namespace app
