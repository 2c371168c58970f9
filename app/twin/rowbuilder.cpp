// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/rowbuilder.h"

#include "json/writer.h"
#include "shared/modelwords.h"
#include "shared/timetext.h"

#include <QHash>

using namespace Qt::StringLiterals;
using twin::Json;
using twin::PropertySync;
using twin::SyncState;
using twin::json::Key;
using twin::json::Pointer;

namespace app {

namespace {

constexpr qsizetype MaxShownChars = 400; // a row never shows more; the tooltip and the editors show all
constexpr std::string_view Marker = "__t";

void setValue(RowFace &row, const Json &value)
{
    row.value = value;
    row.text = RowBuilder::valueText(value);
    row.tone = RowBuilder::toneOf(value);
    row.fixed = !value.isContainer() || value.isEmpty();
}

/// Walks the values of one section and, beside them, the base of the draft and the stamps.
class SectionWalker final
{
    Q_DECLARE_TR_FUNCTIONS(app::RowBuilder)
public:
    explicit SectionWalker(const SectionContent &content)
        : m_content(content)
    { }

    struct Place {
        Pointer path;
        const Json *values;
        const Json *base; // null: not there before
        std::optional<twin::Stamps> stamps;
        bool insideEnvelope = false;
    };

    TreeRows rows(const Place &at) const
    {
        TreeRows rows;
        rows.reserve(size_t(at.values->size()));
        if (at.values->isObject())
            memberRows(at, rows);
        else
            elementRows(at, rows);
        return rows;
    }

private:
    bool isDrafted() const { return m_content.base.has_value(); }

    void memberRows(const Place &at, TreeRows &rows) const
    {
        const bool component = isComponent(at.path);
        for (const auto &member : at.values->members()) {
            if (component && member.key == Marker && twin::isComponent(*at.values))
                continue;
            const Json *before = at.base ? at.base->find(member.key) : nullptr;
            const auto below = at.stamps ? std::optional(at.stamps->child(member.key)) : std::nullopt;
            rows.push_back(
                row({at.path.child(member.key.toString()), &member.value, before, below, at.insideEnvelope}));
        }
        if (isDrafted() && at.base)
            removedRows(at, rows);
    }

    void removedRows(const Place &at, TreeRows &rows) const
    {
        for (const auto &member : at.base->members()) {
            if (at.values->find(member.key) || (at.path.tokens().size() == 1 && member.key == Marker))
                continue;
            rows.push_back(removedRow(at.path.child(member.key.toString()), member.value));
        }
    }

    void elementRows(const Place &at, TreeRows &rows) const
    {
        const bool hadElements = at.base && at.base->isArray();
        for (qsizetype i = 0; i < at.values->size(); ++i) {
            const Json *before = hadElements && i < at.base->size() ? &at.base->at(i) : nullptr;
            rows.push_back(
                row({at.path.child(i), &at.values->at(i), before, std::nullopt, at.insideEnvelope}));
        }
    }

    TreeRow row(const Place &at) const
    {
        TreeRow row;
        row.name = at.path.last();
        row.path = at.path;
        if (m_content.section != twin::Section::Tags)
            row.property = RowBuilder::propertyOf(at.path, m_content.components);
        setValue(row, *at.values);
        const bool envelope = m_content.section == twin::Section::Reported && isProperty(at.path) &&
                              twin::isAcknowledgement(*at.values);
        if (isComponent(at.path) && at.values->isObject())
            sayComponent(row);
        else if (envelope)
            sayAcknowledgement(row);
        explain(row, at);
        sayEdit(row, at);
        sayTime(row, at);
        sayHints(row);
        if (at.values->isContainer()) {
            Place below = at;
            below.insideEnvelope = at.insideEnvelope || envelope;
            if (!at.base || at.base->kind() != at.values->kind())
                below.base = nullptr;
            row.children = rows(below);
        }
        return row;
    }

    TreeRow removedRow(const Pointer &path, const Json &before) const
    {
        TreeRow row;
        row.name = path.last();
        row.path = path;
        if (m_content.section != twin::Section::Tags)
            row.property = RowBuilder::propertyOf(path, m_content.components);
        row.edit = RowFace::Edit::Removed;
        row.text = tr("removed");
        row.tone = Tone::Quiet;
        row.aside = tr("was %1").arg(RowBuilder::valueText(before));
        return row;
    }

    /// What the members of an acknowledgement and a null mean, for the tooltip.
    void explain(TreeRow &row, const Place &at) const
    {
        if (at.values->isNull())
            row.explanation = tr("null: only an array can hold one; as a member it would be removed");
        if (!at.insideEnvelope || !isProperty(at.path.parent()))
            return;
        const QString name = at.path.last();
        if (name == u"ac")
            row.explanation =
                tr("acknowledgement code: 2xx accepted (202 in progress), 4xx refused, 5xx failed");
        else if (name == u"av")
            row.explanation = tr("acknowledged version: the $version of desired that the device answers");
        else if (name == u"ad")
            row.explanation = tr("acknowledgement description: the device's own words");
        else if (name == u"value")
            row.explanation = tr("the value that the device uses");
    }

    void sayComponent(TreeRow &row) const
    {
        row.explanation = tr("a component: its member \"__t\": \"c\" marks it and is not shown");
        row.text = tr("component");
        row.tone = Tone::Quiet;
        row.fixed = false;
    }

    void sayAcknowledgement(TreeRow &row) const
    {
        const auto code = (*row.value)["ac"].toInteger();
        row.text = tr("ack %1").arg(code);
        row.fixed = false;
        row.tone = Tone::Quiet;
        if (code >= 400) {
            row.mark = code < 500 ? SyncState::Refused : SyncState::Failed;
            row.tone = Tone::Bad;
        }
        row.explanation = (*row.value)["ad"].toString();
    }

    void sayEdit(TreeRow &row, const Place &at) const
    {
        if (!isDrafted())
            return;
        if (!at.base) {
            row.edit = RowFace::Edit::Added;
            row.aside = tr("new");
        } else if (at.values->isObject() && at.base->isObject()) {
            return;
        } else if (!Json::identical(*at.values, *at.base)) {
            row.edit = RowFace::Edit::Changed;
            row.aside = tr("was %1").arg(RowBuilder::valueText(*at.base));
        }
    }

    void sayTime(TreeRow &row, const Place &at) const
    {
        if (!at.stamps || at.insideEnvelope || row.edit != RowFace::Edit::None || isComponent(at.path))
            return;
        row.since = at.stamps->own().time;
        row.version = at.stamps->own().version;
    }

    void sayHints(TreeRow &row) const
    {
        QStringList texts;
        for (const SchemaHint &hint : m_content.hints) {
            if (hint.place == row.path)
                texts.append(hint.text);
        }
        if (texts.isEmpty())
            return;
        row.mark = SyncState::Refused;
        row.state = tr("not as modelled");
        row.stateTone = Tone::Bad;
        row.explanation = texts.join(u'\n');
    }

    bool isComponent(const Pointer &path) const
    {
        return m_content.section != twin::Section::Tags && path.tokens().size() == 1 &&
               m_content.components.contains(path.last());
    }
    bool isProperty(const Pointer &path) const
    {
        return path == RowBuilder::propertyOf(path, m_content.components);
    }

    const SectionContent &m_content;
};

/// Builds the column of the digital twin: properties by component, with their state.
class DigitalTwinWalker final
{
    Q_DECLARE_TR_FUNCTIONS(app::RowBuilder)
public:
    DigitalTwinWalker(const QList<PropertySync> &states, const twin::dtdl::Element *interface)
        : m_interface(interface)
    {
        for (const PropertySync &state : states)
            m_order[state.component].append(state);
    }

    TreeRows rows(const Json &document) const
    {
        TreeRows rows;
        QSet<QString> done;
        for (const auto &member : document.members()) {
            const QString name = member.key.toString();
            if (name.startsWith(u'$'))
                continue;
            if (member.value.isObject() && member.value.contains("$metadata")) {
                rows.push_back(componentRow(name));
            } else if (const PropertySync *sync = find({}, name)) {
                addProperty(*sync, rows);
                done.insert(name);
            }
        }
        for (const PropertySync &sync : m_order.value({}))
            if (!done.contains(sync.name))
                addProperty(sync, rows);
        return rows;
    }

private:
    const PropertySync *find(const QString &component, const QString &name) const
    {
        const auto list = m_order.constFind(component);
        if (list == m_order.cend())
            return nullptr;
        for (const PropertySync &sync : *list)
            if (sync.name == name)
                return &sync;
        return nullptr;
    }

    TreeRow componentRow(const QString &name) const
    {
        TreeRow row;
        row.name = name;
        row.path = row.property = Pointer({name});
        row.value = Json::emptyObject();
        const twin::dtdl::Element *model = interfaceOf(name);
        row.text = model ? shortModelName(model->idText()) : tr("component");
        row.tone = Tone::Quiet;
        for (const PropertySync &sync : m_order.value(name))
            addProperty(sync, row.children);
        return row;
    }

    void addProperty(const PropertySync &sync, TreeRows &rows) const
    {
        TreeRow row;
        row.name = sync.name;
        row.path = sync.component.isEmpty() ? Pointer({sync.name}) : Pointer({sync.component, sync.name});
        row.property = row.path;
        if (sync.value) {
            setValue(row, *sync.value);
            valueChildren(row);
            if (const QString sign = unitOf(sync); !sign.isEmpty() && sync.value->isNumber())
                row.text += u' ' + sign;
        }
        row.sync = sync.state;
        row.state = RowBuilder::stateText(sync);
        row.stateTone = RowBuilder::toneOf(sync.state);
        row.explanation = sync.ackDescription;
        row.since = sync.lastUpdateTime;
        const bool waits = sync.state == SyncState::Pending || sync.state == SyncState::InProgress;
        if (waits && sync.desiredValue && (!sync.value || !Json::identical(*sync.value, *sync.desiredValue)))
            row.aside = tr("asked %1").arg(RowBuilder::valueText(*sync.desiredValue));
        rows.push_back(row);
        if (sync.state == SyncState::Refused || sync.state == SyncState::Failed)
            rows.push_back(note(row, sync));
    }

    static void valueChildren(TreeRow &row)
    {
        const auto add = [&row](const Pointer &path, const Json &value) {
            TreeRow child;
            child.name = path.last();
            child.path = path;
            child.property = row.property;
            setValue(child, value);
            valueChildren(child);
            row.children.push_back(std::move(child));
        };
        const Json value = *row.value;
        for (const auto &member : value.members())
            add(row.path.child(member.key.toString()), member.value);
        for (qsizetype i = 0; value.isArray() && i < value.size(); ++i)
            add(row.path.child(i), value.at(i));
    }

    TreeRow note(const TreeRow &row, const PropertySync &sync) const
    {
        TreeRow note;
        note.kind = RowFace::Kind::Note;
        note.name = row.name;
        note.path = row.path;
        note.property = row.property;
        const QString asked = sync.desiredValue ? RowBuilder::valueText(*sync.desiredValue) : QString();
        note.text = sync.ackDescription.isEmpty() ? tr("asked %1").arg(asked)
                                                  : tr("asked %1: %2").arg(asked, sync.ackDescription);
        note.tone = Tone::Bad;
        return note;
    }

    /// The interface of a component; of the empty name the twin's own. nullptr when it is not at hand.
    const twin::dtdl::Element *interfaceOf(const QString &component) const
    {
        if (!m_interface || component.isEmpty())
            return m_interface;
        const twin::dtdl::Element *content = m_interface->content(component.toStdString());
        return content && content->isA("Component") ? content->schema() : nullptr;
    }

    QString unitOf(const PropertySync &sync) const
    {
        const twin::dtdl::Element *interface = interfaceOf(sync.component);
        const twin::dtdl::Element *content =
            interface ? interface->content(sync.name.toStdString()) : nullptr;
        return content && content->unit() ? unitSign(content->unit()->idText()) : QString();
    }

    const twin::dtdl::Element *m_interface;
    QHash<QString, QList<PropertySync>> m_order;
};

} // namespace

TreeRows RowBuilder::sectionRows(const SectionContent &content)
{
    const Json *base = content.base ? &*content.base : nullptr;
    return SectionWalker(content).rows({{}, &content.values, base, content.stamps});
}

TreeRows RowBuilder::digitalTwinRows(const QString &deviceId, const QString &modelId, const twin::Twin &twin,
                                     const twin::dtdl::Element *interface)
{
    return DigitalTwinWalker(twin::syncStates(twin), interface)
        .rows(twin::digitalTwin(deviceId, modelId, twin));
}

QSet<QString> RowBuilder::componentsOf(const Json &desired, const Json &reported)
{
    QSet<QString> names;
    for (const Json *side : {&desired, &reported})
        for (const auto &member : side->members())
            if (twin::isComponent(member.value))
                names.insert(member.key.toString());
    return names;
}

Pointer RowBuilder::propertyOf(const Pointer &path, const QSet<QString> &components)
{
    if (path.isRoot())
        return path;
    const bool inComponent = components.contains(path.tokens().first());
    return Pointer(path.tokens().mid(0, inComponent ? 2 : 1));
}

QString RowBuilder::stateText(const PropertySync &sync)
{
    switch (sync.state) {
    case SyncState::Reported:
        return tr("reported");
    case SyncState::SetByDevice:
        return tr("set by device");
    case SyncState::Pending:
        return tr("pending");
    case SyncState::InProgress:
        return tr("in progress");
    case SyncState::InSync:
        return tr("in sync");
    case SyncState::Refused:
        return tr("refused %1").arg(sync.ackCode.value_or(0));
    case SyncState::Failed:
        return tr("failed %1").arg(sync.ackCode.value_or(0));
    }
    return {};
}

Tone RowBuilder::toneOf(SyncState state)
{
    switch (state) {
    case SyncState::Reported:
        return Tone::Quiet;
    case SyncState::SetByDevice:
        return Tone::Device;
    case SyncState::Pending:
    case SyncState::InProgress:
        return Tone::Waiting;
    case SyncState::InSync:
        return Tone::Good;
    case SyncState::Refused:
    case SyncState::Failed:
        return Tone::Bad;
    }
    return Tone::Quiet;
}

QString RowBuilder::valueText(const Json &value)
{
    if (value.isContainer() && value.isEmpty())
        return value.isObject() ? u"{}"_s : u"[]"_s;
    if (value.isObject())
        return value.size() == 1 ? tr("1 member") : tr("%1 members").arg(value.size());
    if (value.isArray())
        return value.size() == 1 ? tr("1 element") : tr("%1 elements").arg(value.size());
    const QString text = QString::fromUtf8(twin::json::write(value));
    return text.size() > MaxShownChars ? QString(text.left(MaxShownChars) + u'\u2026') : text;
}

Tone RowBuilder::toneOf(const Json &value)
{
    if (value.isNumber())
        return Tone::Number;
    if (value.isString())
        return Tone::String;
    return value.isBoolean() ? Tone::Boolean : Tone::Quiet;
}

QString RowBuilder::timeText(twin::Timestamp time)
{
    if (time.isNever())
        return {};
    const QDateTime local = time.toDateTime().toLocalTime();
    const bool today = local.date() == QDate::currentDate();
    return today ? local.toString(u"HH:mm:ss"_s) : dateTimeText(local, Exact::Minute);
}

} // namespace app
