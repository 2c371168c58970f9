// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/scripttrial.h"

#include "json/writer.h"
#include "sim/scriptengine.h"

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

class TrialScope final : public Scope
{
public:
    explicit TrialScope(const TrialDevice &device)
        : m_device(device)
    { }

    std::optional<Json> value(QStringView name) const override
    {
        const Json *found = m_device.values.find(name);
        return found ? std::optional(*found) : std::nullopt;
    }
    // What is typed counts as asked, too.
    std::optional<Json> desired(QStringView name) const override { return value(name); }
    QString state() const override { return m_device.state; }
    QString device() const override { return m_device.id; }
    quint32 number() const override { return m_device.number; }
    Timestamp started() const override { return m_device.now; }

private:
    const TrialDevice &m_device;
};

} // namespace

ScriptTrial tryScript(const Scene &scene, const QString &script, const TrialDevice &device)
{
    const auto engine = ScriptEngine::make(scene);
    if (!engine)
        return {.failure = engine.error().detail};
    const TrialScope scope(device);
    ScriptTrial trial;
    trial.value = (*engine)->value(script, scope, device.now);
    if (!trial.value)
        return {.failure = (*engine)->failed()};
    // Once more for what it does: the same seed and the same values do the same.
    auto deeds = (*engine)->run(script, scope, device.now);
    if (!deeds)
        return {.failure = deeds.error().detail};
    trial.deeds = *std::move(deeds);
    return trial;
}

QString textOf(const ScriptDeed &deed)
{
    const QString value = QString::fromUtf8(json::write(deed.value));
    switch (deed.kind) {
    case ScriptDeed::Kind::Set:
        return u"set %1 %2"_s.arg(deed.name, value);
    case ScriptDeed::Kind::Report:
        return u"report %1 %2"_s.arg(deed.name, value);
    case ScriptDeed::Kind::Send:
        return deed.name.isEmpty() ? u"send %1"_s.arg(value) : u"send %1 from %2"_s.arg(value, deed.name);
    case ScriptDeed::Kind::Log:
        break;
    }
    return u"log %1"_s.arg(deed.value.isString() ? deed.value.toString() : value);
}

} // namespace twin::sim
