// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/logicaltwinform.h"

#include "dtdl/graphconformance.h"
#include "dtdl/sample.h"
#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "shared/errortext.h"
#include "shared/issuewords.h"
#include "shared/jsoneditor.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace app {

namespace {

constexpr auto Metadata = "$metadata"sv;
constexpr auto Model = "$model"sv;

/// What a person edits: contents, and the root's metadata when there is more in it than the model.
twin::Json editedPart(const twin::Json &document)
{
    const twin::Json metadata = document[Metadata].without(Model);
    const twin::Json contents = document.without("$dtId"sv);
    return metadata.isEmpty() ? contents.without(Metadata) : contents.with(Metadata, metadata);
}

} // namespace

LogicalTwinForm::LogicalTwinForm(AppContext &context, const twin::LogicalTwinPtr &twin, QWidget *parent)
    : GraphForm(context, parent)
    , m_before(twin)
    , m_etag(twin ? twin->etagText() : QString())
    , m_id(new QLineEdit(this))
    , m_model(new QComboBox(this))
{
    setTitle(twin ? tr("Logical twin %1").arg(twin->id.toString()) : tr("New logical twin"));
    m_id->setPlaceholderText(tr("for example floor-3"));
    m_model->setEditable(true);
    m_model->setInsertPolicy(QComboBox::NoInsert);
    m_model->addItem(QString());
    m_model->addItems(context.models.library()->ids());
    m_idField = addField(tr("&Id"), m_id);
    m_modelField = addField(tr("&Model"), m_model);
    setJson(tr("Properties and components"),
            twin ? editedPart(twin::writableDocument(*twin)) : twin::Json::emptyObject());
    m_skeleton = twin ? QString() : editor()->text();
    if (twin) {
        m_id->setText(twin->id.toString());
        m_id->setEnabled(false);
        m_model->setEditText(twin->modelId);
        setFocusProxy(editor());
    } else {
        setFocusProxy(m_id);
    }
    connect(m_id, &QLineEdit::textChanged, this, &LogicalTwinForm::touch);
    connect(m_model, &QComboBox::currentTextChanged, this, &LogicalTwinForm::onModel);
    begin();
}

/// Another model: what it has stands there, as long as nobody has typed over it.
void LogicalTwinForm::onModel()
{
    const auto *interface = context().models.library()->find(m_model->currentText());
    if (interface && !m_before && editor()->text() == m_skeleton) {
        setJson(tr("Properties and components"),
                editedPart(twin::dtdl::skeletonLogicalTwin(*interface, m_id->text())));
        m_skeleton = editor()->text();
    }
    touch();
}

twin::Json LogicalTwinForm::body() const
{
    const auto read = json();
    const twin::Json contents = read ? *read : twin::Json::emptyObject();
    const QString model = m_model->currentText().trimmed();
    const twin::Json &given = contents[Metadata];
    if (model.isEmpty() || !(given.isNull() || given.isObject()))
        return contents;
    return contents.with(Metadata, given.with(Model, twin::Json(model)));
}

std::optional<GraphForm::Finding> LogicalTwinForm::problem() const
{
    const auto id = twin::TwinId::parse(m_id->text());
    if (!id)
        return Finding{.field = m_idField,
                       .text = m_id->text().isEmpty() ? QString() : plainTextOf(id.error())};
    const twin::State &state = context().hub.state();
    if (!m_before && state.isGraphTwin(*id))
        return Finding{.field = m_idField, .text = tr("There is a device or a twin with this name.")};
    if (const auto read = json(); !read)
        return findingOf(read.error());
    const auto read = twin::readLogicalTwin(*id, body());
    return read ? issueOf(*read) : findingOf(read.error());
}

/// The hub takes a twin that does not fit its model; the person should know.
std::optional<GraphForm::Finding> LogicalTwinForm::issueOf(const twin::LogicalTwin &twin) const
{
    if (twin.modelId.isEmpty())
        return std::nullopt;
    const auto *interface = context().models.library()->find(twin.modelId);
    if (!interface)
        return Finding{.field = m_modelField,
                       .text = tr("No source has this model, so the twin is not judged."),
                       .onlyWarns = true};
    const auto issues = twin::dtdl::issuesOfContents(*interface, twin.contents);
    if (issues.isEmpty())
        return std::nullopt;
    const auto &first = issues.first();
    Finding finding = findingOf({.code = twin::ErrorCode::NotConformant, .place = first.place.toString()});
    finding.text = sentenceOf({.id = twin.id, .modelId = twin.modelId, .issue = first});
    finding.onlyWarns = true;
    return finding;
}

twin::Command LogicalTwinForm::command() const
{
    return twin::PutLogicalTwin{.id = *twin::TwinId::parse(m_id->text()),
                                .body = body(),
                                .ifNoneMatch = m_before ? QString() : u"*"_s,
                                .ifMatch = m_etag};
}

int LogicalTwinForm::fieldOf(const twin::Error &error) const
{
    using enum twin::ErrorCode;
    if (error.code == DeviceNode || error.code == GraphExists || error.code == IdInvalid)
        return m_idField;
    return error.place == u"/$metadata/$model" ? m_modelField : JsonField;
}

void LogicalTwinForm::takeNewerEtag()
{
    const auto now = context().hub.state().graph().twin(*twin::TwinId::parse(m_id->text()));
    m_etag = now ? now->etagText() : QString();
}

} // namespace app
