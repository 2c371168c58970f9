// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firststeps/step.h"

#include "base/overloaded.h"
#include "twin/digitaltwin.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using twin::Cause;
using twin::SyncState;

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::FirstSteps)
public:
    static std::span<const StepSpec> rows();
};

// lupdate reads no macros: app/CMakeLists.txt tells it that TEXT is QT_TR_NOOP, whose context is that of the
// class around.
#define TEXT(source) QT_TR_NOOP(source)

std::span<const StepSpec> Words::rows()
{
    static constexpr StepSpec rows[] = {
        {Step::Connect, "connect", TEXT("Connect a program of yours"),
         TEXT("Hub > Connect a Device has a program to copy. Run it: its device appears in the list."),
         "hub"},
        {Step::Ask, "ask", TEXT("Ask a device for something"),
         TEXT("Choose thermo-01, press Ctrl+E, write 75 as targetTemperature of thermostat1, press Ctrl+S."),
         "editing"},
        {Step::Refusal, "refusal", TEXT("See the device refuse it"),
         TEXT(
             "thermo-01 allows no more than 60 °C. The digital twin shows its answer, with code and reason."),
         "digital-twins"},
        {Step::Mend, "mend", TEXT("Ask for what it accepts"),
         TEXT("Write 24 in place of 75. The mark beside the value becomes a check mark."), "editing"},
        {Step::Command, "command", TEXT("Call a command"),
         TEXT("Device > Invoke Command, for example reboot. The answer comes back with its code."),
         "components"},
    };
    return rows;
}

#undef TEXT

QString keyOf(const twin::TwinId &id, const twin::PropertySync &sync)
{
    return QStringList{id.toString(), sync.component, sync.name}.join(u'\n');
}

} // namespace

std::span<const StepSpec> stepTable()
{
    return Words::rows();
}

QString titleOf(const StepSpec &spec)
{
    return Words::tr(spec.title);
}

QString textOf(const StepSpec &spec)
{
    return Words::tr(spec.text);
}

StepLog StepLog::fromString(const QString &words)
{
    StepLog log;
    const QStringList names = words.split(u' ', Qt::SkipEmptyParts);
    for (const StepSpec &spec : stepTable())
        log.m_done[std::size_t(spec.step)] = names.contains(QString::fromLatin1(spec.name));
    return log;
}

QString StepLog::toString() const
{
    QStringList names;
    for (const StepSpec &spec : stepTable()) {
        if (isDone(spec.step))
            names.append(QString::fromLatin1(spec.name));
    }
    return names.join(u' ');
}

bool StepLog::isAllDone() const
{
    return !next();
}

std::optional<Step> StepLog::next() const
{
    const auto open = std::find(m_done.begin(), m_done.end(), false);
    return open == m_done.end() ? std::nullopt : std::optional(Step(open - m_done.begin()));
}

bool StepLog::add(const twin::Changes &changes)
{
    bool isNew = false;
    for (const twin::Change &change : changes)
        isNew = add(change) || isNew;
    return isNew;
}

bool StepLog::add(const twin::Change &change)
{
    return std::visit(twin::overloaded{
                          [&](const twin::ConnectionChanged &body) {
                              return body.connected && change.cause.origin == Cause::Origin::Device &&
                                     set(Step::Connect);
                          },
                          [&](const twin::CommandRequested &) {
                              return change.cause.origin == Cause::Origin::Window && set(Step::Command);
                          },
                          [&](const twin::TwinWritten &) { return addWrite(change); },
                          [](const auto &) { return false; },
                      },
                      change.body);
}

bool StepLog::addWrite(const twin::Change &change)
{
    const auto &write = std::get<twin::TwinWritten>(change.body).write;
    bool isNew = false;
    if (write.desired && change.cause.origin == Cause::Origin::Window)
        isNew = set(Step::Ask);
    if (!write.reported || !change.after || !isDone(Step::Ask))
        return isNew;
    const auto syncs = twin::syncStates(change.after->twin);
    for (const twin::PropertySync &sync : syncs) {
        const QString key = keyOf(change.id, sync);
        if (sync.state == SyncState::Refused && !m_refused.contains(key)) {
            m_refused.append(key);
            isNew = set(Step::Refusal) || isNew;
        } else if (sync.state == SyncState::InSync && m_refused.removeAll(key) > 0) {
            isNew = set(Step::Mend) || isNew;
        }
    }
    return isNew;
}

bool StepLog::set(Step step)
{
    return !std::exchange(m_done[std::size_t(step)], true);
}

} // namespace app
