// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "components/propertyrow.h"

#include "actions/actions.h"
#include "components/cardrow.h"
#include "components/schemafield.h"
#include "components/telemetryrow.h"
#include "host/hubclient.h"
#include "json/writer.h"
#include "shared/charticon.h"
#include "shared/modelwords.h"
#include "shared/shapes.h"
#include "shared/textlabel.h"
#include "twin/rowbuilder.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::Json;
using twin::SyncState;
using twin::dtdl::Element;

namespace app {

namespace {

QString unitOf(const Element &content)
{
    return content.unit() ? content.unit()->idText() : QString();
}

std::optional<Shape> shapeOf(SyncState state)
{
    switch (state) {
    case SyncState::Reported:
        return std::nullopt;
    case SyncState::SetByDevice:
        return Shape::Diamond;
    case SyncState::Pending:
        return Shape::Ring;
    case SyncState::InProgress:
        return Shape::HalfDisc;
    case SyncState::InSync:
        return Shape::Check;
    case SyncState::Refused:
    case SyncState::Failed:
        return Shape::Triangle;
    }
    return std::nullopt;
}

QColor Colors::*colorOf(SyncState state)
{
    switch (state) {
    case SyncState::Reported:
        return &Colors::quiet;
    case SyncState::SetByDevice:
        return &Colors::device;
    case SyncState::Pending:
    case SyncState::InProgress:
        return &Colors::waiting;
    case SyncState::InSync:
        return &Colors::good;
    case SyncState::Refused:
    case SyncState::Failed:
        return &Colors::bad;
    }
    return &Colors::text;
}

QColor Colors::*colorOf(const Json &value)
{
    if (value.isNumber())
        return &Colors::number;
    if (value.isString())
        return &Colors::string;
    return value.isBoolean() ? &Colors::boolean : &Colors::quiet;
}

const Json *partOf(const std::optional<Json> &value, const QStringList &path)
{
    return value ? twin::json::Pointer(path).find(*value) : nullptr;
}

// The value with the part at the path set, or taken away; nothing when nothing is left of it.
std::optional<Json> withPart(const std::optional<Json> &whole, const QStringList &path,
                             const std::optional<Json> &part)
{
    if (path.isEmpty())
        return part;
    const Json owner = whole && whole->isObject() ? *whole : Json::emptyObject();
    const Json *below = owner.find(path.first());
    const auto inner = withPart(below ? std::optional(*below) : std::nullopt, path.mid(1), part);
    const Json now =
        inner ? owner.with(twin::json::Key(path.first()), *inner) : owner.without(path.first().toStdString());
    return now.isEmpty() && !inner ? std::nullopt : std::optional(now);
}

// A line for the property and one for each field of an object.
int linesOf(const PropertyItem &item)
{
    const Element *object = item.objectSchema();
    return 1 + (object ? int(object->references("fields").size()) : 0);
}

// "14 s", "2 min", "9 h", "3 d"
QString waitedText(qint64 msecs)
{
    const qint64 seconds = std::max<qint64>(msecs / 1000, 0);
    if (seconds < 60)
        return PropertyRow::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return PropertyRow::tr("%1 min").arg(seconds / 60);
    return seconds < 86'400 ? PropertyRow::tr("%1 h").arg(seconds / 3600)
                            : PropertyRow::tr("%1 d").arg(seconds / 86'400);
}

} // namespace

PropertyRow::PropertyRow(AppContext &context, const twin::TwinId &id, const PropertyItem &item,
                         QWidget *parent)
    : LateRow(context.theme, linesOf(item), parent)
    , m_context(context)
    , m_id(id)
    , m_content(*item.content)
    , m_item(item)
{ }

void PropertyRow::make()
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    const QStringList languages = QLocale().uiLanguages();
    const QString display = m_content.displayName(languages);
    const QString about = m_content.description(languages);
    m_head = addRow(PropertyColumns::Indent, m_item.name, QStringList{display, about}.join(u'\n').trimmed());
    if (const Element *object = objectSchemaOf(m_content)) {
        auto *fields = new TextLabel(m_context.theme, TextLabel::Look::Quiet, m_head);
        fields->setText(tr("object, %n fields", nullptr, int(object->references("fields").size())));
        m_head->row()->addWidget(fields);
        m_head->row()->addSpacing(m_context.theme.px(4));
        addState(m_head);
        addFields(*object);
    } else if (const Element *schema = m_content.schema()) {
        addLine(m_head, {}, *schema, unitOf(m_content));
        addState(m_head);
    }
    showNow();
}

CardRow *PropertyRow::addRow(double indent, const QString &name, const QString &tip)
{
    auto *row = new CardRow(m_context.theme, indent, this);
    auto *label = new TextLabel(m_context.theme, TextLabel::Look::Normal, row);
    label->setText(name);
    label->setElided(true);
    if (!tip.isEmpty())
        label->setToolTip(tip);
    keepWidth(*label, m_context.theme, PropertyColumns::Name - (indent - PropertyColumns::Indent));
    row->row()->addWidget(label);
    m_column->addWidget(row);
    return row;
}

void PropertyRow::addLine(CardRow *row, const QStringList &path, const Element &schema, const QString &unit)
{
    Line line{.path = path, .unit = unit};
    const QString name = QStringList{QStringList{m_item.name} + path}.join(u'.');
    if (m_content.isWritable()) {
        line.field = new SchemaField(m_context.theme, schema, unit, tr("not asked"), row);
        line.field->editor()->setAccessibleName(tr("%1, asked").arg(name));
        const QString other = inOtherUnits(25, unit).value(0);
        line.field->setToolTip(other.isEmpty() || !isNumberSchema(schema)
                                   ? tr("This is %1.").arg(expectedOf(schema))
                                   : tr("This is %1. It may be typed in another unit, such as %2.")
                                         .arg(expectedOf(schema), other));
        keepWidth(*line.field, m_context.theme, PropertyColumns::Asked);
        row->row()->addWidget(line.field);
    } else {
        row->row()->addWidget(makeReadOnly(row));
    }
    auto *cell = new QWidget(row);
    auto *inner = new QHBoxLayout(cell);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    line.reported = new TextLabel(m_context.theme, TextLabel::Look::Fixed, cell);
    line.reported->setElided(true);
    line.reported->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    line.reported->setAccessibleName(tr("%1, reported").arg(name));
    inner->addWidget(line.reported, 1);
    if (isNumberSchema(schema)) {
        line.chart = makeChartButton(m_context.theme, name, cell);
        connect(line.chart, &QToolButton::clicked, this, [this, path] { showInChart(path); });
        inner->addWidget(line.chart);
    }
    keepWidth(*cell, m_context.theme, PropertyColumns::Reported);
    row->row()->addWidget(cell);
    const auto index = m_lines.size();
    m_lines.append(line);
    if (line.field) {
        connect(line.field, &SchemaField::typed, this, [this, index] { onTyped(m_lines[index]); });
        connect(line.field, &SchemaField::edited, this, [this, index] { onEdited(index); });
    }
}

QWidget *PropertyRow::makeReadOnly(QWidget *parent)
{
    Theme &theme = m_context.theme;
    auto *place = new QWidget(parent);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(6));
    auto *lock = new ShapeLabel(theme, place);
    auto *text = new TextLabel(theme, TextLabel::Look::Quiet, place);
    text->setText(tr("read-only"));
    text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    const auto dress = [&theme, lock, text] {
        lock->setShape(Shape::Lock, theme.colors().quiet, text->text());
    };
    connect(&theme, &Theme::changed, lock, dress);
    dress();
    row->addWidget(lock);
    row->addWidget(text, 1);
    keepWidth(*place, theme, PropertyColumns::Asked);
    return place;
}

void PropertyRow::addState(CardRow *row)
{
    Theme &theme = m_context.theme;
    m_shape = new ShapeLabel(theme, row);
    m_state = new TextLabel(theme, TextLabel::Look::Normal, row);
    m_state->setElided(true);
    m_state->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_since = new TextLabel(theme, TextLabel::Look::FixedQuiet, row);
    m_since->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    keepWidth(*m_since, theme, PropertyColumns::Since);
    row->row()->addWidget(m_shape);
    row->row()->addWidget(m_state, 1);
    row->row()->addWidget(m_since);
}

void PropertyRow::addFields(const Element &object)
{
    for (const Element *field : object.references("fields")) {
        CardRow *row =
            addRow(PropertyColumns::Indent + 18, field->name(), field->description(QLocale().uiLanguages()));
        if (const Element *schema = field->schema())
            addLine(row, {field->name()}, *schema, unitOf(*field));
        row->row()->addStretch(1);
        m_fieldRows.append(row);
    }
}

SchemaField *PropertyRow::field(const QStringList &path)
{
    makeNow();
    for (const Line &line : m_lines) {
        if (line.path == path)
            return line.field;
    }
    return nullptr;
}

QString PropertyRow::stateText()
{
    makeNow();
    return m_state->text();
}

bool PropertyRow::matches(const QString &filter) const
{
    return filter.isEmpty() || m_item.name.contains(filter, Qt::CaseInsensitive) ||
           m_item.content->displayName(QLocale().uiLanguages()).contains(filter, Qt::CaseInsensitive);
}

QMap<QStringList, QString> PropertyRow::typed() const
{
    QMap<QStringList, QString> typed;
    for (const Line &line : m_lines) {
        if (line.field && line.field->isDirty())
            typed.insert(line.path, line.field->text());
    }
    return typed;
}

void PropertyRow::type(const QMap<QStringList, QString> &typed)
{
    for (auto each = typed.cbegin(); each != typed.cend(); ++each) {
        if (SchemaField *typedInto = field(each.key()))
            typedInto->type(*each);
    }
}

void PropertyRow::reset()
{
    if (m_item.isWritable())
        emit edited(m_item.component, m_item.name, m_item.reported);
}

void PropertyRow::show(const PropertyItem &item, const Draft &draft, twin::Timestamp now)
{
    m_item = item;
    m_draft = draft;
    m_now = now;
    m_asked = draft.isChanged ? draft.asked : item.asked;
    if (isMade())
        showNow();
}

void PropertyRow::showNow()
{
    for (const Line &line : m_lines) {
        const Json *asked = partOf(m_asked, line.path);
        const Json *reported = partOf(m_item.reported, line.path);
        if (line.field)
            line.field->setValue(asked ? std::optional(*asked) : std::nullopt);
        const QString unit = reported && reported->isNumber() && !line.unit.isEmpty()
                                 ? QString(u' ' + unitSign(line.unit))
                                 : QString();
        line.reported->setText(reported ? QString(RowBuilder::valueText(*reported) + unit) : QString());
        line.reported->setColor(reported ? colorOf(*reported) : nullptr);
        if (line.chart)
            line.chart->setEnabled((reported && reported->isNumber()) || (asked && asked->isNumber()));
        QStringList tip{reported ? QString::fromUtf8(twin::json::write(*reported)) + unit : QString()};
        if (reported && reported->isNumber())
            tip.append(inOtherUnits(reported->toDouble(), line.unit));
        line.reported->setToolTip(tip.join(u'\n'));
    }
    m_head->setFill(m_draft.isChanged ? &Colors::draft : &Colors::pane);
    for (CardRow *row : m_fieldRows)
        row->setFill(m_draft.isChanged ? &Colors::draft : &Colors::pane);
    for (const Line &line : m_lines) {
        if (line.field && line.field->isDirty())
            return onTyped(line); // what is being typed has the word
    }
    showState();
}

void PropertyRow::showState()
{
    const auto &sync = m_item.sync;
    m_since->setText(RowBuilder::timeText(sync && !sync->lastUpdateTime.isNever() ? sync->lastUpdateTime
                                                                                  : m_item.askedAt));
    if (m_draft.isChanged)
        return setState(m_item.asked ? tr("not applied, was %1").arg(RowBuilder::valueText(*m_item.asked))
                                     : tr("not applied, was not asked"),
                        &Colors::text, int(Shape::Pencil));
    if (!sync)
        return setState(tr("never reported"), &Colors::quiet, std::nullopt);
    QString text = RowBuilder::stateText(*sync);
    const bool waits = sync->state == SyncState::Pending || sync->state == SyncState::InProgress;
    if (waits && !m_item.askedAt.isNever() && m_now > m_item.askedAt)
        text += u", "_s + waitedText(m_item.askedAt.msecsTo(m_now));
    if (!sync->ackDescription.isEmpty())
        text += u": "_s + sync->ackDescription;
    const auto shape = shapeOf(sync->state);
    setState(text, colorOf(sync->state), shape ? std::optional(int(*shape)) : std::nullopt);
}

void PropertyRow::setState(const QString &text, QColor Colors::*color, std::optional<int> shape)
{
    m_state->setText(text);
    m_state->setColor(color);
    m_shape->setVisible(shape.has_value());
    if (shape)
        m_shape->setShape(Shape(*shape), m_context.theme.colors().*color, text);
}

// What the device says, or what it is asked while it says nothing.
void PropertyRow::showInChart(const QStringList &path)
{
    const auto record = m_context.hub.state().find(m_id);
    if (!record)
        return;
    twin::json::Pointer place(m_item.path());
    const auto section = m_item.reported ? twin::Section::Reported : twin::Section::Desired;
    const Json *whole =
        place.find(m_item.reported ? record->twin.reported.values : record->twin.desired.values);
    if (whole && !path.isEmpty() && twin::isAcknowledgement(*whole))
        place = place.child(u"value"_s);
    for (const QString &name : path)
        place = place.child(name);
    m_context.telemetry.showNumber(*record, section, place);
}

void PropertyRow::onTyped(const Line &line)
{
    const auto value = line.field->value();
    if (!value)
        setState(value.error().detail, &Colors::bad, int(Shape::Triangle));
    else
        setState(line.field->conversion().isEmpty() ? tr("not applied yet") : line.field->conversion(),
                 &Colors::text, int(Shape::Pencil));
}

void PropertyRow::onEdited(qsizetype index)
{
    const Line &line = m_lines[index];
    const auto value = line.field->value();
    if (!value)
        return onTyped(line);
    emit edited(m_item.component, m_item.name, withPart(m_asked, line.path, *value));
}

// Each number of the property in the other units of its kind; a click copies it.
void PropertyRow::addUnits(QMenu &menu) const
{
    QMenu *units = nullptr;
    for (const Line &line : m_lines) {
        const Json *value = partOf(m_item.reported ? m_item.reported : m_asked, line.path);
        const QStringList others =
            value && value->isNumber() ? inOtherUnits(value->toDouble(), line.unit) : QStringList();
        for (const QString &text : others) {
            if (!units)
                units = menu.addMenu(tr("Copy in Another &Unit"));
            units->addAction(text, &menu, [text] { QGuiApplication::clipboard()->setText(text); });
        }
    }
}

void PropertyRow::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *reset = menu.addAction(tr("Ask for the &Reported Value"), this, &PropertyRow::reset);
    reset->setEnabled(m_item.isWritable() && m_item.reported.has_value());
    QAction *none = menu.addAction(tr("&Stop Asking"), this,
                                   [this] { emit edited(m_item.component, m_item.name, std::nullopt); });
    none->setEnabled(m_item.isWritable() && m_asked.has_value());
    addUnits(menu);
    menu.addSeparator();
    for (const ActionId id :
         {ActionId::ShowInChart, ActionId::WhyThisValue, ActionId::ShowInEvents, ActionId::ShowOnWire})
        menu.addAction(m_context.actions.action(id));
    const QWidget *focused = QApplication::focusWidget();
    if (!focused || !isAncestorOf(focused))
        setFocus(Qt::MouseFocusReason); // the actions are about the row that has it
    menu.exec(event->globalPos());
}

} // namespace app
