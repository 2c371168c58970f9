// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/twinsearch.h"

#include "json/writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twin::fleet {

namespace {

QString oneLine(const Json &value)
{
    QString line = json::plainText(value);
    line.replace(u'\n', u' ');
    return line.size() <= SearchHit::MaxValue ? line
                                              : QString(line.left(SearchHit::MaxValue - 1) + u'\u2026');
}

/// Goes through one section of one twin.
class Walk final
{
public:
    Walk(const TwinId &id, Section section, const SearchWanted &wanted, const TextPattern &pattern,
         std::vector<SearchHit> &hits)
        : m_id(id)
        , m_section(section)
        , m_wanted(wanted)
        , m_pattern(pattern)
        , m_hits(hits)
    { }

    void container(const Json &value)
    {
        for (const auto &[key, member] : value.members()) {
            m_path.append({key.view(), 0});
            if (m_wanted.names)
                name(key.view(), member);
            below(member);
            m_path.removeLast();
        }
        qsizetype index = 0;
        for (const Json &element : value.elements()) {
            m_path.append({{}, index++});
            below(element);
            m_path.removeLast();
        }
    }

private:
    // A name, or when that is empty and the step is an element's, an index. Made text for hits only.
    struct Step {
        std::string_view name;
        qsizetype index = 0;
    };

    void below(const Json &value)
    {
        if (value.isContainer())
            container(value);
        else if (m_wanted.values)
            leaf(value);
    }

    void name(std::string_view name, const Json &value)
    {
        if (const auto at = m_pattern.find(name))
            add(SearchHit::In::Name, QString::fromUtf8(name.data(), qsizetype(name.size())), value, *at);
    }

    void leaf(const Json &value)
    {
        if (value.isString()) {
            if (const auto at = m_pattern.find(value.toStringView()))
                add(SearchHit::In::Value, value.toString(), value, *at);
            return;
        }
        const std::string text = value.isNumber() ? value.numberText()
                                 : value.isNull() ? "null"
                                                  : (value.toBool() ? "true" : "false");
        if (const auto at = m_pattern.find(std::string_view(text)))
            add(SearchHit::In::Value, QString::fromStdString(text), value, *at);
    }

    void add(SearchHit::In in, const QString &text, const Json &value, const TextHit &at)
    {
        m_hits.push_back({.id = m_id,
                          .in = in,
                          .section = m_section,
                          .path = pointer(),
                          .text = text,
                          .value = oneLine(value),
                          .isNumber = value.isNumber(),
                          .at = at});
    }

    json::Pointer pointer() const
    {
        QStringList tokens;
        for (const Step &step : m_path) {
            tokens.append(step.name.data() ? QString::fromUtf8(step.name.data(), qsizetype(step.name.size()))
                                           : QString::number(step.index));
        }
        return json::Pointer(tokens);
    }

    const TwinId &m_id;
    Section m_section;
    const SearchWanted &m_wanted;
    const TextPattern &m_pattern;
    std::vector<SearchHit> &m_hits;
    QList<Step> m_path;
};

void searchIdentity(const Record &record, const TextPattern &pattern, std::vector<SearchHit> &hits)
{
    const Identity &identity = *record.identity;
    const QString id = identity.id.toString();
    if (const auto at = pattern.find(id))
        hits.push_back(
            {.id = identity.id, .in = SearchHit::In::Id, .text = id, .value = identity.modelId, .at = *at});
    if (const auto at = pattern.find(identity.modelId))
        hits.push_back({.id = identity.id,
                        .in = SearchHit::In::ModelId,
                        .text = identity.modelId,
                        .value = identity.modelId,
                        .at = *at});
}

} // namespace

void searchTwin(const Record &record, const SearchWanted &wanted, const TextPattern &pattern,
                std::vector<SearchHit> &hits)
{
    if (wanted.identity)
        searchIdentity(record, pattern, hits);
    const auto section = [&](bool wantedHere, Section which, const Json &values) {
        if (wantedHere)
            Walk(record.id(), which, wanted, pattern, hits).container(values);
    };
    section(wanted.tags, Section::Tags, record.twin.tags);
    section(wanted.desired, Section::Desired, record.twin.desired.values);
    section(wanted.reported, Section::Reported, record.twin.reported.values);
}

Result<void> searchTwins(const State &state, const SearchWanted &wanted, qsizetype most,
                         const std::function<bool(SearchBatch &&)> &take)
{
    const auto pattern = TextPattern::compile(wanted.text);
    if (!pattern)
        return pattern.error();
    QList<RecordPtr> records = state.records().values();
    std::sort(records.begin(), records.end(),
              [](const RecordPtr &a, const RecordPtr &b) { return a->id() < b->id(); });
    SearchBatch batch;
    const auto hand = [&] { return take(std::exchange(batch, {})); };
    for (const RecordPtr &record : std::as_const(records)) {
        const auto before = batch.hits.size();
        searchTwin(*record, wanted, *pattern, batch.hits);
        batch.found += qsizetype(batch.hits.size() - before);
        const auto room = size_t(most);
        if (batch.hits.size() > room)
            batch.hits.erase(batch.hits.begin() + std::ptrdiff_t(room), batch.hits.end());
        if (++batch.looked < BatchTwins)
            continue;
        most -= qsizetype(batch.hits.size());
        if (!hand())
            return {};
    }
    (void)hand();
    return {};
}

} // namespace twin::fleet
