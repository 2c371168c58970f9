// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "components/schematree.h"

#include "components/cardrow.h"
#include "components/schemafield.h"
#include "shared/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::Json;
using twin::dtdl::Element;

namespace app {

namespace {

constexpr double CaptionWidth = 110;
constexpr double PartIndent = 16;

QString unitIdOf(const Element &content)
{
    return content.unit() ? content.unit()->idText() : QString();
}

} // namespace

SchemaTree::SchemaTree(const Theme &theme, const Element &schema, const QString &unit, const QString &name,
                       QWidget *parent, int depth)
    : QWidget(parent)
    , m_theme(theme)
    , m_schema(schema)
    , m_name(name)
    , m_unit(unit)
    , m_depth(depth)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px(4));
    if (depth < DepthAtMost)
        m_kind = schema.isA("Object"sv)  ? Kind::Object
                 : schema.isA("Map"sv)   ? Kind::Map
                 : schema.isA("Array"sv) ? Kind::Array
                                         : Kind::Leaf;
    if (m_kind == Kind::Leaf) {
        m_field = new SchemaField(theme, schema, unit, tr("none"), this);
        m_field->editor()->setAccessibleName(name);
        m_field->setToolTip(expectedOf(schema));
        m_column->addWidget(m_field);
        connect(m_field, &SchemaField::typed, this, &SchemaTree::typed);
        connect(m_field, &SchemaField::edited, this, &SchemaTree::typed);
        setFocusProxy(m_field);
    } else {
        makeParts();
    }
}

void SchemaTree::makeParts()
{
    if (m_kind == Kind::Object) {
        for (const Element *field : m_schema.references("fields")) {
            if (const Element *inner = field->schema())
                m_parts.push_back(makeRow(field->name(), *inner, unitIdOf(*field)));
        }
        return;
    }
    m_add = new QToolButton(this);
    m_add->setAutoRaise(true);
    m_add->setIcon(m_theme.icon(u"plus"_s));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setText(m_kind == Kind::Map ? tr("Add a name") : tr("Add an element"));
    m_add->setAccessibleName(
        (m_kind == Kind::Map ? tr("Add a name to %1") : tr("Add an element to %1")).arg(m_name));
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QToolButton::clicked, this, [this] {
        SchemaTree *added = addPart();
        (m_kind == Kind::Map ? static_cast<QWidget *>(m_parts.back().name) : added)
            ->setFocus(Qt::OtherFocusReason);
    });
}

SchemaTree::Part SchemaTree::makeRow(const QString &name, const Element &schema, const QString &unit)
{
    Part part{.row = new QWidget(this), .name = nullptr, .key = name, .tree = nullptr};
    auto *line = new QHBoxLayout(part.row);
    line->setContentsMargins(m_depth > 0 ? m_theme.roomPx(PartIndent) : 0, 0, 0, 0);
    line->setSpacing(m_theme.px(8));
    if (m_kind == Kind::Map) {
        part.name = new QLineEdit(name, part.row);
        part.name->setPlaceholderText(tr("name"));
        part.name->setAccessibleName(tr("Name in %1").arg(m_name));
        keepWidth(*part.name, m_theme, CaptionWidth);
        line->addWidget(part.name, 0, Qt::AlignTop);
        connect(part.name, &QLineEdit::textChanged, this, &SchemaTree::typed);
    } else {
        auto *caption = new TextLabel(m_theme, TextLabel::Look::Normal, part.row);
        caption->setText(name);
        caption->setElided(true);
        keepWidth(*caption, m_theme, m_kind == Kind::Array ? CaptionWidth / 4 : CaptionWidth);
        line->addWidget(caption, 0, Qt::AlignTop);
    }
    part.tree = new SchemaTree(m_theme, schema, unit, m_name.isEmpty() ? name : m_name + u'.' + name,
                               part.row, m_depth + 1);
    line->addWidget(part.tree, 1);
    if (m_kind != Kind::Object) {
        auto *remove = new QToolButton(part.row);
        remove->setAutoRaise(true);
        remove->setIcon(m_theme.icon(u"minus"_s));
        remove->setToolTip(tr("Remove"));
        remove->setAccessibleName(tr("Remove from %1").arg(m_name));
        line->addWidget(remove, 0, Qt::AlignTop);
        connect(remove, &QToolButton::clicked, this, [this, row = part.row] { removeRow(row); });
    }
    connect(part.tree, &SchemaTree::typed, this, &SchemaTree::typed);
    m_column->insertWidget(m_column->count() - (m_add ? 1 : 0), part.row);
    return part;
}

const Element *SchemaTree::partSchema() const
{
    if (m_kind == Kind::Array)
        return m_schema.reference("elementSchema");
    const Element *value = m_schema.reference("mapValue");
    return value ? value->schema() : nullptr;
}

SchemaTree *SchemaTree::addPart(const QString &name)
{
    const Element *schema = m_add ? partSchema() : nullptr;
    if (!schema)
        return nullptr;
    const Element *value = m_schema.reference("mapValue");
    const QString unit = m_kind == Kind::Map && value ? unitIdOf(*value) : m_unit;
    m_isSet = true;
    m_parts.push_back(makeRow(m_kind == Kind::Array ? QString::number(m_parts.size()) : name, *schema, unit));
    emit typed();
    return m_parts.back().tree;
}

void SchemaTree::removeRow(QWidget *row)
{
    const auto found =
        std::find_if(m_parts.begin(), m_parts.end(), [row](const Part &part) { return part.row == row; });
    if (found == m_parts.end())
        return;
    m_parts.erase(found);
    row->hide();
    row->deleteLater(); // its button is the one that was pressed
    renumber();
    emit typed();
}

void SchemaTree::removePart(const QString &name)
{
    for (const Part &part : m_parts) {
        if (nameOf(part) == name)
            return removeRow(part.row);
    }
}

void SchemaTree::renumber()
{
    if (m_kind != Kind::Array)
        return;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i].key = QString::number(i);
        m_parts[i]
            .row->findChild<TextLabel *>(QString(), Qt::FindDirectChildrenOnly)
            ->setText(m_parts[i].key);
    }
}

QString SchemaTree::nameOf(const Part &part) const
{
    return part.name ? part.name->text().trimmed() : part.key;
}

SchemaTree *SchemaTree::part(const QString &name) const
{
    for (const Part &part : m_parts) {
        if (nameOf(part) == name)
            return part.tree;
    }
    return nullptr;
}

twin::Result<SchemaTree::Value> SchemaTree::value() const
{
    if (m_kind == Kind::Leaf) {
        const auto value = m_field->value();
        return value ? value
                     : twin::Result<Value>(twin::Error{twin::ErrorCode::Argument,
                                                       tr("%1 %2").arg(m_name, value.error().detail)});
    }
    return m_kind == Kind::Array ? arrayValue() : objectValue();
}

twin::Result<SchemaTree::Value> SchemaTree::objectValue() const
{
    Json whole = Json::emptyObject();
    for (const Part &part : m_parts) {
        const auto value = part.tree->value();
        if (!value)
            return value.error();
        const QString name = nameOf(part);
        if (m_kind == Kind::Map && name.isEmpty())
            return twin::Error{twin::ErrorCode::Argument, tr("%1 has a line without a name").arg(m_name)};
        if (m_kind == Kind::Map && !*value)
            return twin::Error{twin::ErrorCode::Argument, tr("%1.%2 needs a value").arg(m_name, name)};
        if (!*value)
            continue;
        const twin::json::Key key{QStringView(name)};
        if (whole.find(key))
            return twin::Error{twin::ErrorCode::Argument, tr("%1 has the name %2 twice").arg(m_name, name)};
        whole = whole.with(key, **value);
    }
    return whole.isEmpty() && !m_isSet ? Value() : Value(whole);
}

twin::Result<SchemaTree::Value> SchemaTree::arrayValue() const
{
    std::vector<Json> elements;
    for (const Part &part : m_parts) {
        const auto value = part.tree->value();
        if (!value)
            return value.error();
        if (!*value)
            return twin::Error{twin::ErrorCode::Argument, tr("%1.%2 needs a value").arg(m_name, part.key)};
        elements.push_back(**value);
    }
    return elements.empty() && !m_isSet ? Value() : Value(Json::array(std::move(elements)));
}

void SchemaTree::setValue(const Value &value)
{
    if (m_kind == Kind::Leaf)
        return m_field->setValue(value);
    if (m_kind == Kind::Object) {
        for (const Part &part : m_parts) {
            const Json *inner = value ? value->find(twin::json::Key(QStringView(part.key))) : nullptr;
            part.tree->setValue(inner ? Value(*inner) : Value());
        }
        return;
    }
    while (!m_parts.empty())
        removeRow(m_parts.back().row);
    m_isSet = value.has_value();
    if (value && m_kind == Kind::Map && value->isObject()) {
        for (const auto &member : value->members()) {
            if (SchemaTree *added = addPart(member.key.toString()))
                added->setValue(member.value);
        }
    }
    if (value && m_kind == Kind::Array && value->isArray()) {
        for (const Json &element : value->elements()) {
            if (SchemaTree *added = addPart())
                added->setValue(element);
        }
    }
}

} // namespace app
