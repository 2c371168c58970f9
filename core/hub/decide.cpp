// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/decide.h"

#include "hub/rules.h"

#include <QRandomGenerator>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace twin {

QByteArray SystemIds::randomBytes(qsizetype count)
{
    QList<quint32> words((count + 3) / 4);
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return {reinterpret_cast<const char *>(words.constData()), count};
}

// SplitMix64: small, and the same on every system.
QByteArray SeededIds::randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (auto &byte : bytes) {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        byte = char((z ^ (z >> 31)) & 0xff);
    }
    return bytes;
}

Result<Changes> decide(const Command &command, const Cause &cause, const State &state,
                       const Surroundings &around)
{
    const rules::Case one{cause, state, around, around.clock.now()};
    return std::visit([&one](const auto &c) { return rules::decide(c, one); }, command);
}

namespace rules {

Result<RecordPtr> existing(const Case &c, const TwinId &id)
{
    if (auto record = c.state.find(id))
        return record;
    if (id.isModule() && c.state.find(id.deviceId())) {
        return Error{ErrorCode::ModuleNotFound,
                     u"Device '%1' has no module '%2'."_s.arg(id.device(), id.module())};
    }
    return Error{ErrorCode::DeviceNotFound, u"Device '%1' is not registered."_s.arg(id.device())};
}

Result<RecordPtr> acting(const Case &c, const TwinId &id)
{
    auto record = existing(c, id);
    if (!record)
        return record;
    const auto device = id.isModule() ? c.state.find(id.deviceId()) : *record;
    if (device && !device->identity->enabled)
        return Error{ErrorCode::DeviceDisabled, u"Device '%1' is disabled."_s.arg(id.device())};
    return record;
}

bool etagMatches(QStringView ifMatch, QStringView etag)
{
    QStringView wanted = ifMatch.trimmed();
    if (wanted.startsWith(u"W/"))
        wanted = wanted.mid(2);
    if (wanted.size() >= 2 && wanted.startsWith(u'"') && wanted.endsWith(u'"'))
        wanted = wanted.mid(1, wanted.size() - 2);
    return wanted.isEmpty() || wanted == u"*" || wanted == etag;
}

quint64 firstEtag(const Case &c)
{
    return 100'000'000 + qFromLittleEndian<quint32>(c.around.ids.randomBytes(4).constData()) % 900'000'000;
}

} // namespace rules

} // namespace twin
