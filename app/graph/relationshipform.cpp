// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/relationshipform.h"

#include "dtdl/graphconformance.h"
#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "hub/graphconformance.h"
#include "shared/jsoneditor.h"
#include "shared/modelwords.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::dtdl::Element;

namespace app {

namespace {

constexpr qsizetype MostTargets = 200; // that are offered at once

} // namespace

RelationshipForm::RelationshipForm(AppContext &context, const twin::TwinId &source, QWidget *parent)
    : GraphForm(context, parent)
    , m_source(source)
{
    setTitle(tr("New relationship from %1").arg(source.toString()));
    makeFields();
    if (const Element *model = sourceModel()) {
        for (const twin::dtdl::Content &content : model->interface->contents) {
            if (content.element->isA("Relationship"))
                m_name->addItem(QString::fromStdString(content.name));
        }
    }
    m_name->setCurrentIndex(m_name->count() > 0 ? 0 : -1);
    setJson(tr("Properties"), twin::Json::emptyObject());
    setFocusProxy(m_name);
    onName();
    begin();
}

RelationshipForm::RelationshipForm(AppContext &context, const twin::RelationshipPtr &relationship,
                                   QWidget *parent)
    : GraphForm(context, parent)
    , m_source(relationship->source)
    , m_before(relationship)
    , m_etag(relationship->etagText())
{
    setTitle(tr("Relationship %1 of %2").arg(relationship->id, m_source.toString()));
    makeFields();
    m_name->setEditText(relationship->name.toString());
    m_target->setText(relationship->target.toString());
    m_id->setText(relationship->id);
    for (QWidget *fixed :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_target), static_cast<QWidget *>(m_id)})
        fixed->setEnabled(false);
    setJson(tr("Properties"), relationship->properties);
    setFocusProxy(editor());
    onName();
    begin();
}

void RelationshipForm::makeFields()
{
    m_name = new QComboBox(this);
    m_target = new QLineEdit(this);
    m_id = new QLineEdit(this);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_nameField = addField(tr("&Name"), m_name);
    m_targetField = addField(tr("&Leads to"), m_target);
    m_idField = addField(tr("&Id"), m_id);
    m_target->setPlaceholderText(tr("a device or a logical twin"));
    m_targets = new QStringListModel(this);
    auto *completer = new QCompleter(m_targets, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_target->setCompleter(completer);
    connect(m_target, &QLineEdit::textEdited, this, &RelationshipForm::completeTarget);
    connect(m_name, &QComboBox::currentTextChanged, this, [this] {
        onName();
        touch();
    });
    for (QLineEdit *each : {m_target, m_id}) {
        connect(each, &QLineEdit::textChanged, this, [this] {
            m_id->setPlaceholderText(proposedId());
            touch();
        });
    }
}

void RelationshipForm::onName()
{
    const Element *defined = definition();
    const QString target = defined ? defined->literal("target").toString() : QString();
    setHint(m_targetField,
            target.isEmpty() ? QString() : tr("%1, or what extends it").arg(shortModelName(target)));
    QStringList properties;
    for (const Element *property :
         defined ? defined->references("properties") : std::vector<const Element *>())
        properties.append(property->name());
    setHint(JsonField,
            properties.isEmpty() ? QString() : tr("The model gives it: %1").arg(properties.join(u", "_s)));
    m_id->setPlaceholderText(proposedId());
    check();
}

/// Offers twins that the relationship may lead to, those with the typed text in their id.
void RelationshipForm::completeTarget(const QString &typed)
{
    const twin::State &state = context().hub.state();
    QStringList found;
    const auto offer = [&](const twin::TwinId &id, const QString &modelId) {
        if (found.size() < MostTargets && id != m_source && !id.isModule() &&
            id.device().contains(typed, Qt::CaseInsensitive) && mayLeadTo(modelId))
            found.append(id.device());
    };
    for (const twin::LogicalTwinPtr &twin : state.graph().twins())
        offer(twin->id, twin->modelId);
    for (const twin::RecordPtr &record : state.records())
        offer(record->id(), record->identity->modelId);
    found.sort(Qt::CaseInsensitive);
    m_targets->setStringList(found);
}

bool RelationshipForm::mayLeadTo(const QString &modelId) const
{
    const Element *defined = definition();
    const auto wanted = defined ? defined->literal("target").toStringView() : std::string_view();
    const Element *model = context().models.library()->find(modelId);
    return wanted.empty() || !model || twin::dtdl::isKindOf(*model, wanted);
}

/// The target's name, with a number when the source has a relationship of that id.
QString RelationshipForm::proposedId() const
{
    const twin::Graph &graph = context().hub.state().graph();
    const QString base = m_target->text().isEmpty() ? m_name->currentText() : m_target->text();
    QString id = base;
    for (int i = 2; graph.relationship(m_source, id); ++i)
        id = u"%1-%2"_s.arg(base).arg(i);
    return id;
}

QString RelationshipForm::relationshipId() const
{
    return m_id->text().isEmpty() ? proposedId() : m_id->text();
}

twin::Json RelationshipForm::body() const
{
    const auto properties = json();
    auto builder = twin::JsonObjectBuilder::from(properties ? *properties : twin::Json::emptyObject(), 2);
    builder.set("$targetId"sv, twin::Json(m_target->text()));
    builder.set("$relationshipName"sv, twin::Json(m_name->currentText()));
    return builder.take();
}

const Element *RelationshipForm::sourceModel() const
{
    return context().models.library()->find(twin::modelIdOf(context().hub.state(), m_source));
}

const Element *RelationshipForm::definition() const
{
    const Element *model = sourceModel();
    const Element *content = model ? model->content(m_name->currentText().toStdString()) : nullptr;
    return content && content->isA("Relationship") ? content : nullptr;
}

std::optional<GraphForm::Finding> RelationshipForm::problem() const
{
    if (m_name->currentText().isEmpty() || m_target->text().isEmpty())
        return Finding{.field = m_targetField};
    if (const auto properties = json(); !properties)
        return findingOf(properties.error());
    const auto read = twin::readRelationship(m_source, relationshipId(), body());
    if (!read)
        return findingOf(read.error());
    const twin::State &state = context().hub.state();
    if (read->target == m_source)
        return findingOf({.code = twin::ErrorCode::RelationshipLoop});
    if (!state.isGraphTwin(read->target))
        return findingOf({.code = twin::ErrorCode::TargetTwinNotFound});
    if (!m_before && state.graph().relationship(m_source, read->id))
        return Finding{.field = m_idField,
                       .text = tr("%1 has a relationship with this id.").arg(m_source.toString())};
    const auto issues = twin::relationshipIssues(state, *read, context().models.library().get());
    if (issues.isEmpty())
        return std::nullopt;
    using enum twin::dtdl::ConformanceCode;
    const auto &first = issues.first();
    const twin::ErrorCode code = first.code == RelationshipUndefined ? twin::ErrorCode::RelationshipUndefined
                                 : first.code == RelationshipTarget  ? twin::ErrorCode::RelationshipTarget
                                                                     : twin::ErrorCode::RelationshipProperty;
    return findingOf({.code = code,
                      .detail = first.detail,
                      .place = twin::json::Pointer(first.place.tokens().mid(2)).toString()});
}

twin::Command RelationshipForm::command() const
{
    return twin::PutRelationship{.id = m_source,
                                 .relationshipId = relationshipId(),
                                 .body = body(),
                                 .ifNoneMatch = m_before ? QString() : u"*"_s,
                                 .ifMatch = m_etag};
}

int RelationshipForm::fieldOf(const twin::Error &error) const
{
    using enum twin::ErrorCode;
    if (error.code == TargetTwinNotFound || error.code == RelationshipLoop ||
        error.code == RelationshipTarget || error.place == u"/$targetId")
        return m_targetField;
    if (error.code == RelationshipUndefined || error.place == u"/$relationshipName")
        return m_nameField;
    if (error.code == GraphExists || (error.code == GraphMember && error.place.isEmpty()))
        return m_idField;
    return JsonField;
}

void RelationshipForm::takeNewerEtag()
{
    const auto now = context().hub.state().graph().relationship(m_source, relationshipId());
    m_etag = now ? now->etagText() : QString();
}

} // namespace app
