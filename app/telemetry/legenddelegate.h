// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/listdelegate.h"
#include "telemetry/chartlines.h"

namespace app {

class SeriesFacts;

/// Rows of the legend: a piece of the line, its name and unit, last, least and most value; of a limit its
/// crossings.
class LegendDelegate final : public ListDelegate
{
    Q_OBJECT
public:
    static constexpr double NumberWidth = 50;
    static constexpr double SwatchWidth = 30;

    LegendDelegate(const Theme &theme, const ChartLines &lines, const SeriesFacts &facts, QObject *parent);

protected:
    void paintRow(Row row, const QModelIndex &index) const override;

private:
    void paintName(Row &row, const ChartLine &line, int room) const;

    const ChartLines &m_lines;
    const SeriesFacts &m_facts;
};

} // namespace app
