// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telemetry/seriesfacts.h"

#include "dtdl/element.h"
#include "dtdl/modellibrary.h"
#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "json/reader.h"
#include "json/writer.h"
#include "settings/settings.h"
#include "shared/modelwords.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::Json;
using twin::dtdl::Element;

namespace app {

namespace {

constexpr QStringView Percent = u"percent";

std::string_view viewOf(const QByteArray &utf8)
{
    return {utf8.constData(), std::size_t(utf8.size())};
}

const Element *contentOf(const Element *interface, const QString &component, const QString &name)
{
    if (interface && !component.isEmpty()) {
        const Element *content = interface->content(viewOf(component.toUtf8()));
        interface = content ? content->schema() : nullptr;
    }
    if (!interface || !interface->interface)
        return nullptr;
    return interface->content(viewOf(name.toUtf8()));
}

const Element *contentOf(const Element *interface, const SeriesKey &key)
{
    if (!key.section)
        return contentOf(interface, key.component, key.path);
    QStringList names = key.path.split(u'.');
    if (names.size() > 1 && names.last() == u"value") // of an acknowledgement
        names.removeLast();
    return names.size() > 1 ? contentOf(interface, names.first(), names.last())
                            : contentOf(interface, {}, names.last());
}

std::optional<double> numberOf(const QString &text)
{
    bool isNumber = false;
    double value = QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        value = text.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

SeriesFacts::SeriesFacts(AppContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    read();
    connect(&context.models, &twin::host::ModelsClient::changed, this, [this] {
        m_units.clear();
        emit changed();
    });
    // A device may connect with another model.
    connect(&context.telemetry, &TelemetryStore::cleared, this, [this] { m_units.clear(); });
}

QString SeriesFacts::unitIdOf(const SeriesKey &key) const
{
    if (const auto known = m_units.constFind(key); known != m_units.cend())
        return *known;
    const auto record = m_context.hub.state().find(key.id);
    const auto &library = m_context.models.library();
    if (!record || record->identity->modelId.isEmpty() || !library)
        return {};
    const Element *interface = library->find(record->identity->modelId);
    if (!interface)
        return {};
    const Element *content = contentOf(interface, key);
    const QString unit = content && content->unit() ? content->unit()->idText() : QString();
    m_units.insert(key, unit);
    return unit;
}

QString SeriesFacts::unitOf(const SeriesKey &key) const
{
    const QString id = unitIdOf(key);
    return id.isEmpty() ? id : unitSign(id);
}

std::optional<SeriesRange> SeriesFacts::rangeOf(const SeriesKey &key) const
{
    if (const auto chosen = m_chosen.constFind(key.name()); chosen != m_chosen.cend())
        return *chosen;
    const QString unit = unitIdOf(key);
    const bool isShare = unit.contains(Percent) || unitSign(unit) == u"%";
    return isShare && !unit.isEmpty() ? std::optional(SeriesRange{0, 100}) : std::nullopt;
}

void SeriesFacts::chooseRange(const SeriesKey &key, const std::optional<SeriesRange> &range)
{
    if (range)
        m_chosen.insert(key.name(), *range);
    else
        m_chosen.remove(key.name());
    write();
    emit changed();
}

std::optional<SeriesRange> SeriesFacts::parseRange(const QString &text)
{
    static const QRegularExpression between(u"\\s+(?:\\.\\.|to|\\x{2013})\\s+|\\s*\\.\\.\\s*|\\s+"_s);
    const QStringList parts = text.trimmed().split(between, Qt::SkipEmptyParts);
    if (parts.size() != 2)
        return std::nullopt;
    const auto from = numberOf(parts[0]);
    const auto to = numberOf(parts[1]);
    return from && to && *from < *to ? std::optional(SeriesRange{*from, *to}) : std::nullopt;
}

void SeriesFacts::read()
{
    const auto stored = twin::json::read(m_context.settings.telemetryRanges.value());
    if (!stored)
        return;
    for (const auto &member : stored->members()) {
        const SeriesRange range{member.value.at(0).toDouble(), member.value.at(1).toDouble()};
        if (range.from < range.to)
            m_chosen.insert(member.key.toString(), range);
    }
}

void SeriesFacts::write()
{
    twin::JsonObjectBuilder builder(m_chosen.size());
    for (auto it = m_chosen.cbegin(); it != m_chosen.cend(); ++it)
        builder.append(twin::json::Key(QStringView(it.key())), Json::array({Json(it->from), Json(it->to)}));
    m_context.settings.telemetryRanges.set(twin::json::write(builder.take()));
}

} // namespace app
