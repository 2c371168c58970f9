// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "components/schemaform.h"

#include "components/cardrow.h"
#include "json/pointer.h"
#include "json/reader.h"
#include "shared/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::Json;
using twin::dtdl::Element;

namespace app {

namespace {

constexpr int DepthAtMost = 4; // deeper Objects are edited as JSON
constexpr double NameWidth = 76;

QString unitOf(const Element &content)
{
    return content.unit() ? content.unit()->idText() : QString();
}

Json withPath(const Json &owner, const QStringList &path, const Json &value)
{
    if (path.isEmpty())
        return value;
    const Json *below = owner.find(path.first());
    return owner.with(twin::json::Key(path.first()),
                      withPath(below ? *below : Json::emptyObject(), path.mid(1), value));
}

} // namespace

SchemaForm::SchemaForm(const Theme &theme, const QString &name, const Element &schema, const QString &unit,
                       QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
    , m_rule(new TextLabel(theme, TextLabel::Look::Normal, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    addLines({}, schema, unit, 0);
    m_rule->setColor(&Colors::bad);
    m_rule->setElided(true);
    m_rule->hide();
    column->addWidget(m_rule);
}

void SchemaForm::addLines(const QStringList &path, const Element &schema, const QString &unit, int depth)
{
    if (schema.isA("Object"sv) && depth < DepthAtMost) {
        for (const Element *field : schema.references("fields")) {
            if (const Element *inner = field->schema())
                addLines(path + QStringList{field->name()}, *inner, unitOf(*field), depth + 1);
        }
        return;
    }
    const QString caption = path.isEmpty() ? m_name : path.join(u'.');
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.px(8));
    auto *label = new TextLabel(m_theme, TextLabel::Look::Normal, row);
    label->setText(caption);
    label->setElided(true);
    keepWidth(*label, m_theme, NameWidth);
    auto *field = new SchemaField(m_theme, schema, unit, tr("none"), row);
    field->editor()->setAccessibleName(caption);
    label->setBuddy(field->editor());
    field->setToolTip(expectedOf(schema));
    line->addWidget(label);
    line->addWidget(field, 1);
    layout()->addWidget(row);
    m_lines.append({path, field});
    connect(field, &SchemaField::typed, this, &SchemaForm::showRule);
    connect(field, &SchemaField::edited, this, &SchemaForm::showRule);
}

twin::Result<std::optional<Json>> SchemaForm::value() const
{
    std::optional<Json> whole;
    for (const Line &line : m_lines) {
        const auto value = line.field->value();
        if (!value)
            return twin::Error{twin::ErrorCode::Argument,
                               tr("%1 %2").arg(nameOf(line), value.error().detail)};
        if (*value)
            whole = withPath(whole.value_or(Json::emptyObject()), line.path, **value);
    }
    return whole;
}

std::optional<Json> SchemaForm::valueAsTyped() const
{
    std::optional<Json> whole;
    for (const Line &line : m_lines) {
        const auto fits = line.field->value();
        std::optional<Json> value = fits ? *fits : std::nullopt;
        if (!fits) {
            const auto read = twin::json::read(line.field->text().toUtf8());
            value = read ? *read : Json(line.field->text());
        }
        if (value)
            whole = withPath(whole.value_or(Json::emptyObject()), line.path, *value);
    }
    return whole;
}

void SchemaForm::setValue(const std::optional<Json> &value)
{
    for (const Line &line : m_lines) {
        const Json *part = value ? twin::json::Pointer(line.path).find(*value) : nullptr;
        line.field->setValue(part ? std::optional(*part) : std::nullopt);
    }
}

QMap<QString, QString> SchemaForm::typed() const
{
    QMap<QString, QString> typed;
    for (const Line &line : m_lines) {
        if (const QString text = line.field->text(); !text.isEmpty())
            typed.insert(nameOf(line), text);
    }
    return typed;
}

void SchemaForm::type(const QMap<QString, QString> &typed)
{
    for (const Line &line : m_lines) {
        if (const QString text = typed.value(nameOf(line)); !text.isEmpty())
            line.field->type(text);
    }
}

SchemaField *SchemaForm::field(const QString &name) const
{
    for (const Line &line : m_lines) {
        if (nameOf(line) == name)
            return line.field;
    }
    return nullptr;
}

void SchemaForm::showRule()
{
    const auto now = value();
    QString conversion;
    for (const Line &line : std::as_const(m_lines)) {
        if (line.field->isDirty() && conversion.isEmpty())
            conversion = line.field->conversion();
    }
    m_rule->setVisible(!now || !conversion.isEmpty());
    m_rule->setColor(now ? nullptr : &Colors::bad);
    m_rule->setText(now ? conversion : now.error().detail);
    emit typedInto();
}

} // namespace app
