// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simrig.h"

#include "support/jsontext.h"

using namespace Qt::StringLiterals;
using namespace twin;

namespace testsupport {

namespace {

const Timestamp Start = *Timestamp::parse(u"2026-01-15T06:00:00Z");

sim::Scene sceneOf(const QByteArray &text)
{
    const auto scene = sim::readScene(text);
    if (!scene)
        qFatal("%s", qPrintable(scene.error().toString()));
    return *scene;
}

} // namespace

SimRig::SimRig(const QByteArray &sceneText)
    : m_clock(Start)
    , m_hub(State(), Surroundings{m_clock, m_ids}, &m_store)
    , m_runner(sceneOf(sceneText), Start)
{
    m_hub.setListener([this](const Changes &happened) {
        changes.append(happened);
        m_runner.onChanges(happened);
    });
    for (const auto &instance : m_runner.instances()) {
        const auto &entry = m_runner.entryOf(instance);
        if (entry.registers)
            continue;
        const auto made = m_hub.submit(sim::registrationOf(entry, instance));
        if (!made)
            qFatal("%s", qPrintable(made.error().toString()));
    }
}

void SimRig::power(const QString &id, bool on)
{
    submit(m_runner.setPowered(*TwinId::parsePath(id), on, m_hub.state()));
}

void SimRig::replaceScene(const QByteArray &text)
{
    submit(m_runner.replaceScene(sceneOf(text), m_hub.state()));
    for (const auto &id : m_runner.devices()) {
        const sim::Instance instance = *m_runner.instanceOf(id);
        if (!m_hub.state().find(id))
            (void)m_hub.submit(sim::registrationOf(m_runner.entryOf(instance), instance));
        submit(m_runner.setPowered(instance.id, instance.powered, m_hub.state()));
    }
}

void SimRig::run(qint64 ms)
{
    const auto until = m_clock.now().plusMSecs(ms);
    for (auto due = m_runner.nextDue(); due && *due <= until; due = m_runner.nextDue()) {
        m_clock.set(*due);
        submit(m_runner.advanceTo(*due, m_hub.state()));
    }
    m_clock.set(until);
    submit(m_runner.advanceTo(until, m_hub.state()));
}

void SimRig::leap(qint64 ms)
{
    m_clock.advanceMSecs(ms);
    submit(m_runner.advanceTo(m_clock.now(), m_hub.state()));
}

Result<Reply> SimRig::ask(const QString &id, const char *desired)
{
    const Json body = Json::object({{"properties", Json::object({{"desired", jsonOf(desired)}})}});
    return m_hub.submit(PatchTwin{.id = *TwinId::parsePath(id), .body = body});
}

PropertySync SimRig::sync(const QString &id, const QString &path) const
{
    const auto record = m_hub.state().find(*TwinId::parsePath(id));
    const auto dot = path.indexOf(u'.');
    for (const auto &property : syncStates(record->twin)) {
        if (property.name == path.mid(dot + 1) && property.component == path.left(qMax(dot, 0)))
            return property;
    }
    return {};
}

const Json &SimRig::reported(const QString &id) const
{
    return m_hub.state().find(*TwinId::parsePath(id))->twin.reported.values;
}

void SimRig::submit(const sim::Runner::Commands &commands)
{
    if (commands.isEmpty())
        return;
    const auto replies = m_hub.submit(std::span(commands.constData(), std::size_t(commands.size())));
    for (qsizetype i = 0; i < replies.size(); ++i)
        submit(m_runner.onReply(commands[i].first, replies[i]));
}

} // namespace testsupport
