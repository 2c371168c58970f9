// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/whyvalue.h"

#include "json/writer.h"

#include <algorithm>

namespace twin::host {

namespace {

const Json *valuesOf(const RecordPtr &record, Section section)
{
    if (!record)
        return nullptr;
    return section == Section::Tags      ? &record->twin.tags
           : section == Section::Desired ? &record->twin.desired.values
                                         : &record->twin.reported.values;
}

std::optional<Json> valueIn(const RecordPtr &record, Section section, const json::Pointer &path)
{
    const Json *const values = valuesOf(record, section);
    const Json *const value = values ? path.find(*values) : nullptr;
    return value ? std::optional(*value) : std::nullopt;
}

const std::optional<Json> &partOf(const TwinWrite &write, Section section)
{
    return section == Section::Tags      ? write.tags
           : section == Section::Desired ? write.desired
                                         : write.reported;
}

/// Whether a merge patch says something about the path: about it, about something in it, or about what it is
/// in.
bool names(const Json &patch, const json::Pointer &path)
{
    const Json *at = &patch;
    for (const QString &token : path.tokens()) {
        if (!at->isObject())
            return true; // what the path is in was replaced or removed
        at = at->find(QStringView(token));
        if (!at)
            return false;
    }
    return true;
}

bool same(const std::optional<Json> &a, const std::optional<Json> &b)
{
    return a.has_value() == b.has_value() && (!a || Json::identical(*a, *b));
}

/// One section and path in one history.
class Look final
{
public:
    Look(const TwinHistory &history, Section section, const json::Pointer &path)
        : m_changes(history.changes())
        , m_section(section)
        , m_path(path)
    { }

    /// The newest write at or before `from`, -1 when there is none.
    qsizetype settingBefore(qsizetype from) const
    {
        while (from >= 0 && !isSetting(m_changes.at(from)))
            --from;
        return from;
    }
    qsizetype settingAfter(qsizetype from) const
    {
        for (++from; from < m_changes.size(); ++from)
            if (isSetting(m_changes.at(from)))
                return from;
        return -1;
    }
    ValueSetting setting(qsizetype at) const
    {
        const Change &change = m_changes.at(at);
        ValueSetting setting{.value = valueIn(change.after, m_section, m_path),
                             .number = change.number,
                             .time = change.time,
                             .cause = change.cause,
                             .version = versionOf(change.after)};
        const auto *const written = std::get_if<TwinWritten>(&change.body);
        setting.way = !written                                        ? ValueSetting::Way::Created
                      : written->write.kind == TwinWrite::Kind::Merge ? ValueSetting::Way::Merged
                                                                      : ValueSetting::Way::Replaced;
        if (written)
            setting.bytes = json::write(*partOf(written->write, m_section)).size();
        return setting;
    }

private:
    bool isSetting(const Change &change) const
    {
        if (!change.after && !change.before)
            return false;
        if (std::holds_alternative<IdentityCreated>(change.body))
            return valueIn(change.after, m_section, m_path).has_value();
        const auto *const written = std::get_if<TwinWritten>(&change.body);
        const auto *const part = written ? &partOf(written->write, m_section) : nullptr;
        if (!part || !*part)
            return false;
        if (written->write.kind == TwinWrite::Kind::Merge)
            return names(**part, m_path) && isThereAround(change);
        return isThereAround(change);
    }
    bool isThereAround(const Change &change) const
    {
        return valueIn(change.after, m_section, m_path) || valueIn(change.before, m_section, m_path);
    }
    qint64 versionOf(const RecordPtr &record) const
    {
        if (!record)
            return 0;
        return m_section == Section::Tags      ? record->twin.version
               : m_section == Section::Desired ? record->twin.desired.version
                                               : record->twin.reported.version;
    }

    const Changes &m_changes;
    Section m_section;
    const json::Pointer &m_path;
};

/// The property that a path in desired or reported belongs to: its first name, or two inside a component.
json::Pointer propertyOf(const json::Pointer &path, const RecordPtr &record)
{
    const QString component = path.tokens().value(0);
    bool isInside = false;
    for (const Section section : {Section::Desired, Section::Reported}) {
        const auto value = valueIn(record, section, json::Pointer({component}));
        isInside = isInside || (value && isComponent(*value));
    }
    return json::Pointer(path.tokens().mid(0, isInside ? 2 : 1));
}

bool isThereFor(const RecordPtr &record)
{
    return record && record->identity->connected && record->session.takes(Feed::Desired);
}

/// Follows one asked value through the changes after it.
class Chain final
{
public:
    Chain(const TwinHistory &history, const json::Pointer &property)
        : m_history(history)
        , m_changes(history.changes())
        , m_property(property)
    { }

    std::vector<WhyStep> from(qsizetype asked)
    {
        const Change &change = m_changes.at(asked);
        m_version = change.after->twin.desired.version;
        WhyStep first = step(WhyStep::Kind::Asked, change);
        first.value = valueIn(change.after, Section::Desired, m_property);
        add(first);
        m_isDelivered = isThereFor(change.after);
        if (m_isDelivered)
            add(step(WhyStep::Kind::Delivered, change));
        const qsizetype end = Look(m_history, Section::Desired, m_property).settingAfter(asked);
        for (qsizetype i = asked + 1; i < (end < 0 ? m_changes.size() : end); ++i)
            follow(m_changes.at(i));
        if (end >= 0) {
            WhyStep last = step(WhyStep::Kind::Replaced, m_changes.at(end));
            last.version = m_changes.at(end).after->twin.desired.version;
            last.value = valueIn(m_changes.at(end).after, Section::Desired, m_property);
            add(last);
        }
        return std::move(m_steps);
    }

private:
    WhyStep step(WhyStep::Kind kind, const Change &change) const
    {
        return {.kind = kind, .number = change.number, .time = change.time, .version = m_version};
    }
    void add(WhyStep step)
    {
        step.afterMSecs = m_steps.empty() ? 0 : m_steps.back().time.msecsTo(step.time);
        m_steps.push_back(std::move(step));
    }
    void follow(const Change &change)
    {
        if (!m_isDelivered && isThereFor(change.after)) {
            m_isDelivered = true;
            add(step(WhyStep::Kind::Delivered, change));
        }
        const auto *const written = std::get_if<TwinWritten>(&change.body);
        if (!written || !written->write.reported || !names(*written->write.reported, m_property))
            return;
        const auto answer = valueIn(change.after, Section::Reported, m_property);
        if (!answer || !isAcknowledgement(*answer) || same(answer, m_answer))
            return;
        m_answer = answer;
        addAnswer(change, *answer);
    }
    void addAnswer(const Change &change, const Json &answer)
    {
        const qint64 version = answer["av"].toInteger();
        if (version < m_version)
            return; // still about what was asked before
        m_isDelivered = true;
        WhyStep said = step(WhyStep::Kind::Answered, change);
        said.value = answer["value"];
        said.code = int(answer["ac"].toInteger());
        said.text = answer["ad"].toString();
        said.sync = syncStateOf(true, m_version, version, said.code);
        add(said);
    }

    const TwinHistory &m_history;
    const Changes &m_changes;
    const json::Pointer &m_property;
    std::vector<WhyStep> m_steps;
    std::optional<Json> m_answer;
    qint64 m_version = 0;
    bool m_isDelivered = false;
};

/// The position of the write of desired that a report answers: the newest one not newer than its `av`.
qsizetype askedFor(const TwinHistory &history, const json::Pointer &property, qsizetype reported)
{
    const Look desired(history, Section::Desired, property);
    const RecordPtr &record = history.changes().at(reported).after;
    const auto answer = valueIn(record, Section::Reported, property);
    qsizetype asked = desired.settingBefore(reported);
    while (asked >= 0 && answer && isAcknowledgement(*answer) &&
           desired.setting(asked).version > (*answer)["av"].toInteger())
        asked = desired.settingBefore(asked - 1);
    return asked;
}

} // namespace

std::optional<WhyValue> whyValue(const TwinHistory &history, Section section, const json::Pointer &path,
                                 qsizetype asOf)
{
    const Look look(history, section, path);
    const qsizetype from = asOf < 0 ? history.changes().size() - 1 : asOf;
    const qsizetype at = path.isRoot() ? -1 : look.settingBefore(from);
    if (at < 0)
        return std::nullopt;
    WhyValue why{.now = look.setting(at)};
    // Writes that left the value as it was are no "before".
    qsizetype before = look.settingBefore(at - 1);
    while (before >= 0 && same(look.setting(before).value, why.now.value))
        before = look.settingBefore(before - 1);
    if (before >= 0)
        why.before = look.setting(before);
    const RecordPtr &record = history.changes().at(at).after;
    if (section == Section::Tags || !record)
        return why;
    const json::Pointer property = propertyOf(path, record);
    const qsizetype asked = section == Section::Desired ? at : askedFor(history, property, at);
    if (asked >= 0 && history.changes().at(asked).after)
        why.steps = Chain(history, property).from(asked);
    return why;
}

} // namespace twin::host
