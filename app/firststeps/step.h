// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/change.h"

#include <QStringList>

#include <array>
#include <span>

namespace app {

/// The first things that somebody does with the program.
enum class Step { Connect, Ask, Refusal, Mend, Command };

struct StepSpec {
    Step step;
    const char *name; ///< in the settings
    const char *title; ///< tr() source
    const char *text; ///< tr() source
    const char *page; ///< of the help
};

std::span<const StepSpec> stepTable();
QString titleOf(const StepSpec &spec);
QString textOf(const StepSpec &spec);

/// Which steps were done. They are seen in what the hub tells, whoever did them and in whichever order; a
/// value is mended only after it was refused.
class StepLog final
{
public:
    static constexpr std::size_t Count = 5;

    /// Reads the words of toString(); unknown ones are passed over.
    static StepLog fromString(const QString &words);
    QString toString() const;

    bool isDone(Step step) const { return m_done[std::size_t(step)]; }
    bool isAllDone() const;
    /// The first one that is not done.
    std::optional<Step> next() const;

    /// Whether the changes did a step that was not done before.
    bool add(const twin::Changes &changes);

    friend bool operator==(const StepLog &, const StepLog &) = default;

private:
    bool add(const twin::Change &change);
    bool addWrite(const twin::Change &change);
    bool set(Step step);

    std::array<bool, Count> m_done{};
    QStringList m_refused; ///< what the person asked for and the device refused
};

} // namespace app
