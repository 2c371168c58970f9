// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "history/comparisonrows.h"
#include "hub/record.h"
#include "twin/limits.h"

#include <QSplitter>

#include <array>
#include <optional>

namespace app {

class TwinColumn;

/// Two twins, or two moments of one, as the four columns of the Twin view: tags, desired, reported, digital
/// twin. What differs has a sign, a word for the screen reader and a colour. Read only.
class ComparisonView final : public QSplitter
{
    Q_OBJECT
public:
    enum Index { Tags, Desired, Reported, Digital, Count };

    explicit ComparisonView(AppContext &context, QWidget *parent = nullptr);

    TwinColumn *column(int index) const { return m_columns.at(size_t(index)); }
    const DifferenceCounts &counts() const { return m_counts; }
    /// The place of the current row in tags, desired or reported; of the digital twin, where its value comes
    /// from.
    struct Spot {
        twin::Section section = twin::Section::Desired;
        twin::json::Pointer path{};
    };
    std::optional<Spot> spot() const;
    /// Where that row stands, in this widget.
    QRect spotArea() const;

    /// Shows one twin as it was; null: it was not there.
    void showMoment(const twin::RecordPtr &record);
    /// Shows how `a` became `b`; null: it was not there.
    void showDifference(const twin::RecordPtr &a, const twin::RecordPtr &b, bool onlyDifferences);
    /// The next one shown is of another twin: folding starts anew.
    void startAnew();
    void retranslate();

private:
    void link(const twin::json::Pointer &property);
    void setRows(int index, TreeRows rows);
    TreeRows rowsOf(int index, const twin::Record &record, const QSet<QString> &components) const;
    void showSizes(const twin::RecordPtr &record);

    AppContext &m_context;
    std::array<TwinColumn *, Count> m_columns{};
    twin::RecordPtr m_shown;
    DifferenceCounts m_counts;
    int m_current = Desired;
    bool m_anew = true;
};

} // namespace app
