// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/twincolumns.h"

#include "json/reader.h"
#include "json/writer.h"
#include "shared/jsoneditor.h"
#include "shared/theme.h"
#include "twin/digitaltwin.h"
#include "twin/rowbuilder.h"
#include "twin/schemahints.h"
#include "twin/sectionmodel.h"
#include "twin/strip.h"
#include "twin/twincolumn.h"
#include "twin/twindraft.h"
#include "twin/twintreeview.h"

#include <QApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

using twin::Json;
using twin::Section;

namespace app {

namespace {

constexpr std::array Stretches = {68, 98, 120, 122}; // of the design

const Json &valuesOf(const twin::Record &record, Section section)
{
    switch (section) {
    case Section::Tags:
        return record.twin.tags;
    case Section::Desired:
        return record.twin.desired.values;
    case Section::Reported:
        break;
    }
    return record.twin.reported.values;
}

const twin::Properties *propertiesOf(const twin::Record &record, Section section)
{
    if (section == Section::Tags)
        return nullptr;
    return section == Section::Desired ? &record.twin.desired : &record.twin.reported;
}

QString lastPart(const QString &modelId)
{
    return modelId.section(u':', -1);
}

void collectHits(const SectionModel &model, const QModelIndex &parent, const QString &text, int column,
                 QList<FindHit> &hits)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const RowFace &face = model.face(index);
        if (face.kind == RowFace::Kind::Member &&
            (face.name.contains(text, Qt::CaseInsensitive) || face.text.contains(text, Qt::CaseInsensitive)))
            hits.append({column, face.path, 0, 0});
        collectHits(model, index, text, column, hits);
    }
}

void collectHits(const QString &where, const QString &text, int column, QList<FindHit> &hits)
{
    for (qsizetype at = where.indexOf(text, 0, Qt::CaseInsensitive); at >= 0;
         at = where.indexOf(text, at + text.size(), Qt::CaseInsensitive))
        hits.append({column,
                     {},
                     QStringView(where).left(at).toUtf8().size(),
                     QStringView(where).mid(at, text.size()).toUtf8().size()});
}

/// What the limits of a section beside its size are about (twin-rules.md sections 2 to 4).
struct Extent {
    int depth = 0;
    qint64 nameBytes = 0; ///< of the longest
    qint64 textBytes = 0;
};

// Nested as the hub counts: containers below the section.
void measure(const Json &value, int depth, Extent &extent)
{
    if (value.isContainer())
        extent.depth = qMax(extent.depth, depth);
    if (value.isString())
        extent.textBytes = qMax(extent.textBytes, qint64(value.toStringView().size()));
    if (value.isObject()) {
        for (const auto &member : value.members()) {
            extent.nameBytes = qMax(extent.nameBytes, qint64(member.key.view().size()));
            measure(member.value, depth + 1, extent);
        }
    } else if (value.isArray()) {
        for (const Json &element : value.elements())
            measure(element, depth + 1, extent);
    }
}

void showExtent(SizeFooter &footer, const Json &values)
{
    Extent extent;
    measure(values, 0, extent);
    const QLocale locale;
    footer.setExtent(extent.depth, twin::limits::Depth,
                     TwinColumns::tr("longest name %1 of %2 bytes\nlongest text %3 of %4 bytes")
                         .arg(locale.toString(extent.nameBytes), locale.toString(twin::limits::KeyBytes),
                              locale.toString(extent.textBytes), locale.toString(twin::limits::StringBytes)));
}

} // namespace

TwinColumns::TwinColumns(Theme &theme, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    for (int i = 0; i < Count; ++i) {
        m_columns[size_t(i)] = new TwinColumn(theme, {}, this);
        addWidget(column(i));
        setStretchFactor(i, Stretches[size_t(i)]);
        connectColumn(i);
    }
    connect(&theme, &Theme::changed, this, &TwinColumns::fit);
    column(Digital)->tree()->setUniformRowHeights(false); // the reason of a refusal may take several lines
    connect(this, &QSplitter::splitterMoved, this, &TwinColumns::keepWidths);
    fit();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (int i = 0; now && i < Count; ++i)
            if (column(i)->isAncestorOf(now) && m_current != i) {
                m_current = i;
                emit currentColumnChanged();
            }
    });
    retranslate();
}

// Each column gets its share of the design. One that needs more for its names and values takes it from those
// that have more than they need; when there is too little for all, need decides.
void TwinColumns::fit()
{
    for (TwinColumn *each : m_columns)
        each->setMinimumWidth(m_theme.px(120));
    if (!m_fitting || m_alone)
        return;
    const double room = width() - (Count - 1) * handleWidth();
    const double stretches = std::accumulate(Stretches.begin(), Stretches.end(), 0);
    std::array<double, Count> needed{};
    double lacking = 0;
    double spare = 0;
    for (size_t i = 0; i < Count; ++i) {
        needed[i] = m_columns[i]->neededWidth();
        const double over = room * Stretches[i] / stretches - needed[i];
        (over < 0 ? lacking : spare) += std::abs(over);
    }
    const double all = std::accumulate(needed.begin(), needed.end(), 0.0);
    QList<int> sizes;
    for (size_t i = 0; i < Count; ++i) {
        const double share = room * Stretches[i] / stretches;
        const double fair =
            share < needed[i] ? needed[i] : share - lacking * (share - needed[i]) / qMax(1.0, spare);
        sizes.append(qRound(lacking > spare ? room * needed[i] / all : fair));
    }
    setSizes(sizes);
}

void TwinColumns::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    fit();
}

void TwinColumns::connectColumn(int index)
{
    TwinTreeView *tree = column(index)->tree();
    connect(tree, &TwinTreeView::propertySelected, this, &TwinColumns::choose);
    // The mouse lights what it is over for as long as it is there.
    connect(tree, &TwinTreeView::propertyHovered, this, [this](const twin::json::Pointer &property) {
        light({property.isRoot() ? m_selected : property});
        emit propertyHovered(property);
    });
    connect(tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TwinColumns::currentColumnChanged);
    connect(tree, &TwinTreeView::chartWanted, this, [this, index] {
        setCurrentColumn(index);
        emit chartWanted();
    });
    if (index > Desired)
        return;
    if (index == Desired) {
        tree->setAdvice([this](const auto &path, const Json &value) { return adviceFor(path, value); });
        column(index)->editor()->setCompletion([this](const QString &typed) {
            const QStringList words = schemaWords(interface());
            QStringList offered;
            std::copy_if(words.begin(), words.end(), std::back_inserter(offered), [&](const QString &word) {
                return word.startsWith(typed, Qt::CaseInsensitive) && word != typed;
            });
            return offered;
        });
    }
    const Section section = index == Tags ? Section::Tags : Section::Desired;
    connect(tree, &TwinTreeView::editStarted, this, &TwinColumns::editStarted);
    connect(tree, &TwinTreeView::editFinished, this, &TwinColumns::editFinished);
    connect(tree, &TwinTreeView::valueEdited, this,
            [this, section](const auto &path, const Json &value) { emit valueEdited(section, path, value); });
    connect(tree, &TwinTreeView::memberRemoved, this,
            [this, section](const auto &path) { emit memberRemoved(section, path); });
    connect(tree, &TwinTreeView::textEditWanted, this,
            [this, section](const auto &path) { emit textEditWanted(section, path); });
    connect(column(index), &TwinColumn::textEdited, this,
            [this, section](const QString &text) { emit textEdited(section, text); });
}

TwinColumn *TwinColumns::column(Section section) const
{
    return column(section == Section::Tags ? Tags : section == Section::Desired ? Desired : Reported);
}

std::optional<Section> TwinColumns::currentSection() const
{
    if (m_current > Desired)
        return std::nullopt;
    return m_current == Tags ? Section::Tags : Section::Desired;
}

void TwinColumns::setCurrentColumn(int index)
{
    if (std::exchange(m_current, index) != index)
        emit currentColumnChanged();
}

void TwinColumns::linkCurrent()
{
    const RowFace *const face = column(m_current)->tree()->currentFace();
    choose(face ? face->property : twin::json::Pointer());
}

QList<FindHit> TwinColumns::find(const QString &text) const
{
    QList<FindHit> hits;
    for (int i = 0; i < Count && !text.isEmpty(); ++i) {
        if (m_form == TwinForm::Json)
            collectHits(column(i)->editor()->text(), text, i, hits);
        else
            collectHits(*column(i)->model(), {}, text, i, hits);
    }
    return hits;
}

void TwinColumns::startAnew()
{
    m_anew = true;
    m_shown = {};
    for (TwinColumn *each : m_columns)
        each->tree()->forgetFolding();
    choose({});
}

void TwinColumns::showTwin(const twin::RecordPtr &record, const TwinDraft *draft, bool editable)
{
    m_record = record;
    m_draft = draft ? *draft : TwinDraft(*record);
    m_components = RowBuilder::componentsOf(
        draft ? draft->edited(Section::Desired) : record->twin.desired.values, record->twin.reported.values);
    for (const Section section : {Section::Tags, Section::Desired, Section::Reported})
        showSection(section, *record, section == Section::Reported ? nullptr : draft);
    showDigitalTwin(*record);
    showWords(*record);
    column(Tags)->setEditable(editable);
    column(Desired)->setEditable(editable);
    if (std::exchange(m_anew, false))
        fit();
}

void TwinColumns::showSection(Section section, const twin::Record &record, const TwinDraft *draft)
{
    TwinColumn *column = this->column(section);
    SectionContent content;
    content.section = section;
    content.values = draft ? draft->edited(section) : valuesOf(record, section);
    content.components = m_components;
    const twin::Properties *properties = propertiesOf(record, section);
    if (properties)
        content.stamps = properties->stamps;
    if (draft)
        content.base = draft->base(section);
    if (draft && section == Section::Desired)
        content.hints = schemaHints(interface(), content.values);
    column->footer()->setSize(twin::twinSize(content.values), twin::maxBytes(section));
    if (!Json::sameStorage(m_measured[size_t(section)], content.values))
        showExtent(*column->footer(), m_measured[size_t(section)] = content.values);
    const auto error = draft ? draft->textError(section) : std::nullopt;
    if (m_form == TwinForm::Json) {
        column->editor()->showText(draft ? draft->text(section)
                                         : QString::fromUtf8(twin::json::writeIndented(content.values)));
        column->setTextError(error, error ? QList<TextMark>() : marksOf(content.hints));
        return;
    }
    column->setTextError(error);
    Shown &shown = m_shown[size_t(section == Section::Tags      ? Tags
                                  : section == Section::Desired ? Desired
                                                                : Reported)];
    const qint64 version = properties ? properties->version : 0;
    const bool same = !draft && !shown.drafted && shown.version == version &&
                      shown.components == m_components && Json::sameStorage(shown.values, content.values);
    const bool flash = !draft && !shown.drafted && !m_anew;
    shown = {content.values, content.stamps.value_or(twin::Stamps()), version, draft != nullptr,
             m_components};
    if (!same)
        showRows(column, RowBuilder::sectionRows(content), flash);
}

void TwinColumns::showDigitalTwin(const twin::Record &record)
{
    const QString device = record.id().device();
    const QString &modelId = record.identity->modelId;
    if (m_form == TwinForm::Json) {
        const Json document = twin::digitalTwin(device, modelId, record.twin);
        column(Digital)->editor()->showText(QString::fromUtf8(twin::json::writeIndented(document)));
        return;
    }
    // Tags do not show in a digital twin; both versions together say whether anything else was written.
    Shown &shown = m_shown[Digital];
    const qint64 version = record.twin.desired.version + record.twin.reported.version;
    if (!m_anew && shown.version == version && Json::sameStorage(shown.values, record.twin.reported.values))
        return;
    shown.version = version;
    shown.values = record.twin.reported.values;
    showRows(column(Digital), RowBuilder::digitalTwinRows(device, modelId, record.twin, interface()), true);
}

const twin::dtdl::Element *TwinColumns::interface() const
{
    return m_findInterface && m_record ? m_findInterface(m_record->identity->modelId) : nullptr;
}

/// What would not be as the model says if the value stood there.
QString TwinColumns::adviceFor(const twin::json::Pointer &path, const Json &value) const
{
    TwinDraft draft = m_draft;
    draft.setValue(Section::Desired, path, value);
    QStringList texts;
    for (const SchemaHint &hint : schemaHints(interface(), draft.edited(Section::Desired))) {
        if (path.isPrefixOf(hint.place))
            texts.append(hint.text);
    }
    return texts.join(u'\n');
}

/// Where the hints stand in the text of the desired section, from its beginning.
QList<TextMark> TwinColumns::marksOf(const QList<SchemaHint> &hints) const
{
    QList<TextMark> marks;
    if (hints.isEmpty())
        return marks;
    const QByteArray text = column(Desired)->editor()->text().toUtf8();
    const auto read = twin::json::readWithPlaces(text);
    for (const SchemaHint &hint : hints) {
        const auto *place = read ? read->places.find(read->value, hint.place) : nullptr;
        if (place)
            marks.append({.at = twin::json::placeAt(text, place->offset, place->end - place->offset),
                          .text = hint.text});
    }
    std::stable_sort(marks.begin(), marks.end(),
                     [](const TextMark &a, const TextMark &b) { return a.at.offset < b.at.offset; });
    return marks;
}

void TwinColumns::setVerdict(bool good, const QString &text)
{
    column(Digital)->setVerdict(good, text);
}

void TwinColumns::showRows(TwinColumn *column, TreeRows rows, bool flash)
{
    if (m_anew)
        column->model()->replaceRows(std::move(rows));
    else
        column->model()->setRows(std::move(rows), flash);
}

void TwinColumns::showWords(const twin::Record &record)
{
    column(Tags)->setWords({}, tr("service only"));
    column(Desired)->setWords(tr("version %1").arg(record.twin.desired.version), {});
    column(Reported)->setWords(tr("version %1").arg(record.twin.reported.version), {});
    const qsizetype components = m_components.size();
    const QString &modelId = record.identity->modelId;
    column(Digital)->footer()->setWords(
        modelId.isEmpty() ? tr("no model announced") : tr("model %1").arg(lastPart(modelId)),
        components == 1 ? tr("1 component") : tr("%1 components").arg(components));
    column(Digital)->footer()->setToolTip(modelId);
}

void TwinColumns::setForm(TwinForm form)
{
    const bool redraw = (form == TwinForm::Json) != (m_form == TwinForm::Json);
    m_form = form;
    for (TwinColumn *each : m_columns) {
        each->setText(form == TwinForm::Json);
        each->tree()->setMetadataShown(form == TwinForm::TreeAndMetadata);
    }
    if (redraw)
        for (Shown &shown : m_shown)
            shown.version = -1;
}

void TwinColumns::showPlace(Section section, const twin::json::Pointer &path)
{
    TwinColumn *at = column(section);
    at->focusContent();
    if (m_form == TwinForm::Json) {
        const auto read = twin::json::readWithPlaces(at->editor()->text().toUtf8());
        if (const auto *place = read ? read->places.find(read->value, path) : nullptr)
            at->editor()->goTo({.offset = place->offset, .length = place->end - place->offset});
        return;
    }
    twin::json::Pointer nearest = path;
    while (!nearest.isRoot() && !at->tree()->select(nearest))
        nearest = nearest.parent();
}

void TwinColumns::showHit(const FindHit &hit)
{
    TwinColumn *at = column(hit.column);
    if (m_form != TwinForm::Json) {
        at->tree()->select(hit.path);
        light({at->tree()->currentFace() ? at->tree()->currentFace()->property : twin::json::Pointer()});
        return;
    }
    JsonEditor *editor = at->editor();
    editor->SendScintilla(QsciScintilla::SCI_SETSEL, static_cast<unsigned long>(hit.offset),
                          long(hit.offset + hit.length));
    editor->ensureCursorVisible();
}

void TwinColumns::setAllExpanded(bool expanded)
{
    for (TwinColumn *each : m_columns) {
        if (each->isText())
            each->editor()->SendScintilla(QsciScintilla::SCI_FOLDALL, expanded ? 1UL : 0UL);
        else if (expanded)
            each->tree()->expandAll();
        else
            each->tree()->collapseAll();
    }
}

void TwinColumns::setAlone(bool alone)
{
    m_alone = alone;
    for (int i = 0; i < Count; ++i)
        column(i)->setVisible(!alone || i == m_current);
    if (!alone)
        fit();
}

void TwinColumns::retranslate()
{
    column(Tags)->setTitle(tr("Tags"));
    column(Desired)->setTitle(tr("Desired"));
    column(Reported)->setTitle(tr("Reported"));
    column(Digital)->setTitle(tr("Digital twin"));
    if (m_record)
        showWords(*m_record);
}

void TwinColumns::choose(const twin::json::Pointer &property)
{
    m_selected = property;
    light({property});
    emit propertyChosen(property);
}

void TwinColumns::light(const QList<twin::json::Pointer> &properties)
{
    for (TwinColumn *each : m_columns)
        each->tree()->setLinked(properties);
}

} // namespace app
