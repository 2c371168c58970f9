// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/trial.h"

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

const SceneDevice &entryOf(const Runner &runner, const TwinId &id)
{
    static const SceneDevice Unknown;
    const Instance *instance = runner.instanceOf(id);
    return instance ? runner.entryOf(*instance) : Unknown;
}

} // namespace

Outcome Trial::outcome(Timestamp now)
{
    if (!m_isDecided)
        end(now);
    return m_outcome;
}

void Trial::setKind(std::string_view word)
{
    m_outcome.kind = QString::fromUtf8(word.data(), qsizetype(word.size()));
}

bool Trial::isMeant(const Fact &fact, const SeenFact &seen) const
{
    return fits(fact, seen, entryOf(m_runner, seen.id));
}

bool Trial::isOf(const Selector &devices, const SeenFact &seen) const
{
    return devices.matches(seen.id.toString(), entryOf(m_runner, seen.id));
}

std::vector<TwinId> Trial::matching(const Selector &devices) const
{
    std::vector<TwinId> ids;
    for (const auto &instance : m_runner.instances()) {
        if (devices.matches(instance.id.toString(), m_runner.entryOf(instance)))
            ids.push_back(instance.id);
    }
    return ids;
}

double Trial::secondsAt(Timestamp time) const
{
    return double(m_runner.start().msecsTo(time)) / 1000;
}

QString Trial::momentText(Timestamp time) const
{
    return u"%1 s"_s.arg(secondsAt(time));
}

void Trial::decide(bool isMet, const QString &detail, Timestamp now)
{
    if (m_isDecided)
        return;
    m_isDecided = true;
    m_outcome.isMet = isMet;
    m_outcome.detail = detail;
    m_outcome.seconds = secondsAt(now);
}

std::unique_ptr<Trial> trialOf(const Expectation &expectation, const Runner &runner)
{
    return std::visit(
        [&]<class Kind>(const Kind &wanted) {
            auto trial = trialOf(expectation, wanted, runner);
            trial->setKind(Kind::Word);
            return trial;
        },
        expectation.kind);
}

} // namespace twin::sim
