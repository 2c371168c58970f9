// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modelversions.h"

#include "dtdl/dtmi.h"
#include "dtdl/graphconformance.h"
#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "models/differencewords.h"
#include "settings/keptshares.h"
#include "shared/bar.h"
#include "shared/celldelegate.h"
#include "shared/dialogs.h"
#include "shared/issuewords.h"
#include "shared/modelwords.h"
#include "shared/tableview.h"
#include "shared/textlabel.h"
#include "shared/whendone.h"

#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::dtdl::Element;

namespace app {

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr int MostTwins = 1'000; // that are judged at once

QString versionless(const QString &modelId)
{
    return modelId.section(u';', 0, 0);
}

double versionOf(const QString &modelId)
{
    const auto dtmi = twin::dtdl::Dtmi::parse(modelId);
    return dtmi ? dtmi->completeVersion() : 0;
}

QListWidget *makeList(const Theme &theme, const QString &name, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setAccessibleName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->setItemDelegate(new CellDelegate(theme, 24, list));
    return list;
}

} // namespace

ModelVersions::ModelVersions(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(makeList(context.theme, tr("Versions of the model"), this))
{
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    auto *right = new QWidget(split);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    makeTable();
    column->addWidget(m_table, 3);
    makeTwins();
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({context.theme.roomPx(260), context.theme.roomPx(900)});
    keepShares(*split, context.settings, u"model versions"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(split);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit modelPlaceWanted({.modelId = item->data(IdRole).toString()});
    });
    connect(&context.theme, &Theme::changed, this, &ModelVersions::applyTheme);
    applyTheme();
}

QWidget *ModelVersions::makeHead()
{
    auto *head = new Bar(m_context.theme, &Colors::pane, 40, Bar::Line::Below, this);
    head->setSpacing(12, 8);
    auto *caption = new TextLabel(m_context.theme, TextLabel::Look::Strong, head);
    auto *arrow = new TextLabel(m_context.theme, TextLabel::Look::Quiet, head);
    caption->setText(tr("Compare"));
    arrow->setText(u"\u2192"_s);
    m_before = new QComboBox(head);
    m_after = new QComboBox(head);
    m_before->setAccessibleName(tr("Older version"));
    m_after->setAccessibleName(tr("Newer version"));
    m_verdict = new TextLabel(m_context.theme, TextLabel::Look::Normal, head);
    m_verdict->setElided(true, 120);
    head->row()->addWidget(caption);
    head->row()->addWidget(m_before);
    head->row()->addWidget(arrow);
    head->row()->addWidget(m_after);
    head->row()->addWidget(m_verdict);
    head->addSpring();
    for (const QComboBox *each : {m_before, m_after})
        connect(each, &QComboBox::currentIndexChanged, this, &ModelVersions::compare);
    return head;
}

void ModelVersions::makeTable()
{
    m_table = makeTableView(m_context.theme, 23, &m_model, tr("Differences"), this);
    connect(m_table, &QTreeView::activated, this, &ModelVersions::goTo);
}

void ModelVersions::makeTwins()
{
    auto *column = static_cast<QVBoxLayout *>(m_table->parentWidget()->layout());
    auto *bar = new Bar(m_context.theme, &Colors::header, 34, Bar::Line::Below, this);
    bar->setSpacing(12, 8);
    m_twinsLine = new TextLabel(m_context.theme, TextLabel::Look::Normal, bar);
    m_twinsLine->setElided(true, 120);
    m_move = new QPushButton(bar);
    bar->row()->addWidget(m_twinsLine);
    bar->addSpring();
    bar->row()->addWidget(m_move);
    m_twins = makeList(m_context.theme, tr("Twins of the older version"), this);
    column->addWidget(bar);
    column->addWidget(m_twins, 2);
    connect(m_move, &QPushButton::clicked, this, &ModelVersions::moveTwins);
    connect(m_twins, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit placeWanted({.id = item->data(IdRole).value<twin::TwinId>()});
    });
}

QString ModelVersions::verdictText() const
{
    return m_verdict->text();
}

QString ModelVersions::twinsText() const
{
    return m_twinsLine->text();
}

void ModelVersions::show(const QString &modelId)
{
    QStringList ids;
    for (const QString &id : m_context.models.library()->ids()) {
        if (versionless(id) == versionless(modelId))
            ids.append(id);
    }
    std::sort(ids.begin(), ids.end(),
              [](const QString &a, const QString &b) { return versionOf(a) < versionOf(b); });
    const qsizetype at = ids.indexOf(modelId);
    const bool same = modelId == m_modelId && m_before->count() == ids.size();
    const int before = same ? m_before->currentIndex() : int(std::max<qsizetype>(0, at - 1));
    const int after =
        same ? m_after->currentIndex() : int(at > 0 ? at : std::min<qsizetype>(1, ids.size() - 1));
    m_modelId = modelId;
    m_list->clear();
    for (const QString &id : ids) {
        const QString name = shortModelName(id);
        auto *item = new QListWidgetItem(id == modelId ? tr("%1   shown").arg(name) : name, m_list);
        item->setData(IdRole, id);
        item->setToolTip(id);
    }
    {
        const QSignalBlocker quietBefore(m_before);
        const QSignalBlocker quietAfter(m_after);
        for (QComboBox *each : {m_before, m_after}) {
            each->clear();
            for (const QString &id : ids)
                each->addItem(shortModelName(id), id);
        }
        m_before->setCurrentIndex(before);
        m_after->setCurrentIndex(after);
    }
    compare();
}

const Element *ModelVersions::find(const QComboBox *which) const
{
    return m_context.models.library()->find(which->currentData().toString());
}

void ModelVersions::compare()
{
    const Element *before = find(m_before);
    const Element *after = find(m_after);
    const bool isPair = m_before->currentIndex() != m_after->currentIndex();
    m_model.show(isPair && before && after ? compareModels(*before, *after) : twin::dtdl::ModelComparison());
    const auto &found = m_model.comparison();
    const qsizetype breaking = m_model.breaking();
    const bool breaks = found.verdict() == twin::dtdl::ModelComparison::Verdict::Breaking;
    if (m_before->count() < 2)
        m_verdict->setText(tr("There is one version only."));
    else if (!isPair)
        m_verdict->setText(tr("Choose two versions."));
    else if (!before || !after)
        m_verdict->setText(tr("%1 is not valid: nothing can be compared.")
                               .arg((before ? m_after : m_before)->currentText()));
    else if (found.differences.isEmpty())
        m_verdict->setText(tr("no difference"));
    else
        m_verdict->setText(
            tr("breaking: %1, compatible: %2")
                .arg(QLocale().toString(breaking), QLocale().toString(found.differences.size() - breaking)));
    const bool isJudged = isPair && before && after;
    m_verdict->setColor(!isJudged ? &Colors::quiet : breaks ? &Colors::bad : &Colors::good);
    showTwins();
    emit compared();
}

/// What the newer version says of the twins that have the older one.
void ModelVersions::showTwins()
{
    m_twins->clear();
    m_fitting = 0;
    m_judged = 0;
    const Element *after = find(m_after);
    const QString oldId = m_before->currentData().toString();
    const bool isPair = after && m_before->currentIndex() != m_after->currentIndex();
    int movable = 0;
    qsizetype all = 0;
    const twin::State &state = m_context.hub.state();
    for (const twin::LogicalTwinPtr &twin : state.graph().twins()) {
        if (!isPair || twin->modelId != oldId)
            continue;
        ++movable;
        if (++all <= MostTwins)
            addTwin(twin->id, twin::dtdl::issuesOfContents(*after, twin->contents));
    }
    for (const twin::RecordPtr &record : state.records()) {
        if (isPair && record->identity->modelId == oldId && ++all <= MostTwins)
            addTwin(record->id(), twin::dtdl::issuesOfTwin(*after, record->twin));
    }
    m_twins->sortItems();
    const QLocale locale;
    m_twinsLine->setText(!isPair    ? QString()
                         : all == 0 ? tr("No twin has %1.").arg(m_before->currentText())
                         : all > MostTwins
                             ? tr("%1 of the first %2 of %3 twins of %4 fit %5 as they are.")
                                   .arg(locale.toString(m_fitting), locale.toString(m_judged),
                                        locale.toString(all), m_before->currentText(), m_after->currentText())
                             : tr("%1 of %2 twins of %3 fit %4 as they are. A device takes the newer model "
                                  "when it announces it.")
                                   .arg(locale.toString(m_fitting), locale.toString(all),
                                        m_before->currentText(), m_after->currentText()));
    m_move->setVisible(movable > 0);
    m_move->setText(tr("Move %n logical twins", nullptr, movable));
}

void ModelVersions::addTwin(const twin::TwinId &id, const QList<twin::dtdl::ConformanceIssue> &issues)
{
    ++m_judged;
    m_fitting += issues.isEmpty() ? 1 : 0;
    const QString words =
        issues.isEmpty()
            ? tr("fits")
            : sentenceOf(twin::host::TwinIssue{.id = id, .modelId = {}, .issue = issues.first()});
    (new QListWidgetItem(id.toString() + u"   "_s + words, m_twins))
        ->setData(IdRole, QVariant::fromValue(id));
}

/// Gives the logical twins of the older version the newer model, each only as it was seen.
void ModelVersions::moveTwins()
{
    const QString oldId = m_before->currentData().toString();
    const QString newId = m_after->currentData().toString();
    const QString detail = tr("Their model becomes %1; their values stay as they are.").arg(newId);
    if (!m_context.dialogs.confirm(window(), m_move->text() + u'?', detail, tr("Move")))
        return;
    const twin::Json patch =
        twin::Json::array({twin::Json::object({{"op", twin::Json("replace"sv)},
                                               {"path", twin::Json("/$metadata/$model"sv)},
                                               {"value", twin::Json(newId)}})});
    const auto twins = m_context.hub.state().graph().twins();
    for (const twin::LogicalTwinPtr &twin : twins) {
        if (twin->modelId != oldId)
            continue;
        whenDone(m_context.hub.send(
                     twin::PatchLogicalTwin{.id = twin->id, .body = patch, .ifMatch = twin->etagText()}),
                 this, [this, id = twin->id](const twin::Result<twin::Reply> &reply) {
                     if (!reply)
                         m_context.dialogs.showError(window(), tr("%1 was not moved").arg(id.toString()),
                                                     reply.error());
                     showTwins();
                 });
    }
}

/// To the element in the newer version, or in the older one when it is gone.
void ModelVersions::goTo(const QModelIndex &index)
{
    const twin::dtdl::Difference &difference = m_model.differenceAt(index.row());
    const QComboBox *which = difference.elementAfter.isEmpty() ? m_before : m_after;
    emit modelPlaceWanted({.modelId = which->currentData().toString(),
                           .path = difference.path.split(u'/', Qt::SkipEmptyParts)});
}

void ModelVersions::applyTheme()
{
    const Theme &theme = m_context.theme;
    m_table->header()->resizeSection(ComparisonModel::EffectColumn, theme.px(120));
    m_table->header()->resizeSection(ComparisonModel::PlaceColumn, theme.px(240));
    m_table->doItemsLayout();
    for (QListWidget *list : {m_list, m_twins})
        list->doItemsLayout();
}

} // namespace app
