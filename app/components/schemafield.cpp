// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "components/schemafield.h"

#include "components/numberfield.h"
#include "components/schemadialog.h"
#include "dtdl/schema.h"
#include "dtdl/units.h"
#include "json/reader.h"
#include "json/writer.h"
#include "shared/modelwords.h"
#include "shared/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::Json;
using twin::dtdl::Element;

namespace app {

namespace {

struct Expected {
    std::string_view cls;
    const char *words;
};
constexpr std::array Primitives{
    Expected{"Boolean"sv, QT_TRANSLATE_NOOP("app::SchemaField", "true or false")},
    Expected{"Byte"sv, QT_TRANSLATE_NOOP("app::SchemaField", "a whole number from -128 to 127")},
    Expected{"Short"sv, QT_TRANSLATE_NOOP("app::SchemaField", "a whole number from -32768 to 32767")},
    Expected{"Integer"sv,
             QT_TRANSLATE_NOOP("app::SchemaField", "a whole number from -2147483648 to 2147483647")},
    Expected{"Long"sv, QT_TRANSLATE_NOOP("app::SchemaField", "a whole number of 64 bits")},
    Expected{"UnsignedByte"sv, QT_TRANSLATE_NOOP("app::SchemaField", "a whole number from 0 to 255")},
    Expected{"UnsignedShort"sv, QT_TRANSLATE_NOOP("app::SchemaField", "a whole number from 0 to 65535")},
    Expected{"UnsignedInteger"sv,
             QT_TRANSLATE_NOOP("app::SchemaField", "a whole number from 0 to 4294967295")},
    Expected{"UnsignedLong"sv,
             QT_TRANSLATE_NOOP("app::SchemaField", "a whole number of 64 bits, not negative")},
    Expected{"Float"sv, QT_TRANSLATE_NOOP("app::SchemaField", "a number")},
    Expected{"Double"sv, QT_TRANSLATE_NOOP("app::SchemaField", "a number")},
    Expected{"Decimal"sv, QT_TRANSLATE_NOOP("app::SchemaField", "a decimal number such as 12.50")},
    Expected{"String"sv, QT_TRANSLATE_NOOP("app::SchemaField", "a text")},
    Expected{"Uuid"sv,
             QT_TRANSLATE_NOOP("app::SchemaField", "a UUID such as 5b7e1c2a-0f3d-4b6e-9a51-2d8c4e7f9012")},
    Expected{"Bytes"sv, QT_TRANSLATE_NOOP("app::SchemaField", "bytes in base64")},
    Expected{"Date"sv, QT_TRANSLATE_NOOP("app::SchemaField", "a date such as 2026-01-31")},
    Expected{"DateTime"sv,
             QT_TRANSLATE_NOOP("app::SchemaField", "a date and time such as 2026-01-31T09:30:00Z")},
    Expected{"Time"sv, QT_TRANSLATE_NOOP("app::SchemaField", "a time such as 09:30:00Z")},
    Expected{"Duration"sv, QT_TRANSLATE_NOOP("app::SchemaField", "a duration such as PT15M")},
};
constexpr std::array Numbers{"Byte"sv,         "Short"sv,         "Integer"sv,         "Long"sv,
                             "UnsignedByte"sv, "UnsignedShort"sv, "UnsignedInteger"sv, "UnsignedLong"sv,
                             "Float"sv,        "Double"sv};
constexpr std::array Texts{"String"sv, "Uuid"sv,     "Bytes"sv,    "Date"sv,
                           "Time"sv,   "DateTime"sv, "Duration"sv, "Decimal"sv};

template <class List>
bool isOneOf(const List &list, const Element &schema)
{
    return std::find(list.begin(), list.end(), schema.cls->name()) != list.end();
}

QString jsonText(const Json &value)
{
    return QString::fromUtf8(twin::json::write(value));
}

QString enumText(const Element &schema)
{
    QStringList values;
    for (const Element *value : schema.references("enumValues"))
        values.append(jsonText(value->literal("enumValue")));
    return values.join(u", "_s);
}

} // namespace

QString expectedOf(const Element &schema)
{
    for (const auto &row : Primitives) {
        if (row.cls == schema.cls->name())
            return QCoreApplication::translate("app::SchemaField", row.words);
    }
    if (schema.isA("Enum"sv))
        return SchemaField::tr("one of %1").arg(enumText(schema));
    if (schema.isA("Object"sv))
        return SchemaField::tr("an object with the fields of the model, such as {\"name\": 1}");
    if (schema.isA("Map"sv))
        return SchemaField::tr("an object whose names are chosen freely, such as {\"name\": 1}");
    return schema.isA("Array"sv) ? SchemaField::tr("a list such as [1, 2]")
                                 : SchemaField::tr("JSON of the kind %1").arg(schema.idText());
}

bool isNumberSchema(const Element &schema)
{
    return isOneOf(Numbers, schema);
}

bool isTextSchema(const Element &schema)
{
    return isOneOf(Texts, schema);
}

SchemaField::SchemaField(const Theme &theme, const Element &schema, const QString &unit,
                         const QString &absent, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_schema(schema)
    , m_absent(absent)
    , m_unit(unit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    if (schema.isA("Boolean"sv))
        makeBoolean();
    else if (schema.isA("Enum"sv))
        makeEnum();
    else if (isOneOf(Numbers, schema))
        makeNumber();
    else
        makeLine();
    setFocusPolicy(Qt::TabFocus); // before the proxy, which would take it over
    setFocusProxy(editor());
}

// A line that loses the focus because it goes says that it is finished.
SchemaField::~SchemaField()
{
    for (QObject *editor : {static_cast<QObject *>(m_number), static_cast<QObject *>(m_line)}) {
        if (editor)
            editor->disconnect(this);
    }
}

void SchemaField::makeBoolean()
{
    auto *group = new QButtonGroup(this);
    group->setExclusive(false); // neither is chosen while there is no value
    m_no = new QPushButton(u"false"_s, this);
    m_yes = new QPushButton(u"true"_s, this);
    for (QAbstractButton *button : {m_no, m_yes}) {
        button->setCheckable(true);
        group->addButton(button);
        layout()->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, button] {
            m_yes->setChecked(button == m_yes);
            m_no->setChecked(button == m_no);
            onTyped();
            onFinished();
        });
    }
    static_cast<QHBoxLayout *>(layout())->addStretch(1);
}

void SchemaField::makeEnum()
{
    m_choice = new QComboBox(this);
    m_choice->setFont(m_theme.fixedFont());
    m_choice->setMinimumContentsLength(1);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->addItem(m_absent);
    for (const Element *value : m_schema.references("enumValues"))
        m_choice->addItem(jsonText(value->literal("enumValue")));
    layout()->addWidget(m_choice);
    connect(m_choice, &QComboBox::activated, this, [this] {
        onTyped();
        onFinished();
    });
}

void SchemaField::makeNumber()
{
    m_number = new NumberField(m_theme, m_unit.isEmpty() ? QString() : unitSign(m_unit), this);
    m_number->line()->setPlaceholderText(m_absent);
    layout()->addWidget(m_number);
    connect(m_number, &NumberField::typed, this, &SchemaField::onTyped);
    connect(m_number, &QAbstractSpinBox::editingFinished, this, &SchemaField::onFinished);
}

void SchemaField::makeLine()
{
    m_line = new QLineEdit(this);
    m_line->setFont(m_theme.fixedFont());
    m_line->setPlaceholderText(m_absent);
    layout()->addWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &SchemaField::onTyped);
    connect(m_line, &QLineEdit::editingFinished, this, &SchemaField::onFinished);
    if (!m_schema.isA("Object"sv) && !m_schema.isA("Map"sv) && !m_schema.isA("Array"sv))
        return;
    auto *form = new QToolButton(this);
    form->setAutoRaise(true);
    form->setToolTip(tr("Edit in a form"));
    form->setAccessibleName(tr("Edit in a form"));
    const auto dress = [this, form] { form->setIcon(m_theme.icon(u"pencil"_s)); };
    connect(&m_theme, &Theme::changed, form, dress);
    dress();
    layout()->addWidget(form);
    connect(form, &QToolButton::clicked, this, &SchemaField::openForm);
    m_form = form;
}

// What stands in the line goes into the form as far as it is a value.
void SchemaField::openForm()
{
    const auto now = value();
    auto *dialog =
        new SchemaDialog(m_theme, m_schema, m_unit, editor()->accessibleName(), now ? *now : Value(), this);
    connect(dialog, &SchemaDialog::taken, this, [this](const Value &taken) {
        m_line->setText(taken ? jsonText(*taken) : QString());
        onTyped();
        onFinished();
    });
    dialog->open();
}

QWidget *SchemaField::editor() const
{
    if (m_yes)
        return m_yes->isChecked() ? m_yes : m_no;
    if (m_choice)
        return m_choice;
    return m_number ? static_cast<QWidget *>(m_number) : m_line;
}

void SchemaField::setValue(const Value &value)
{
    if (m_isDirty)
        return;
    if (m_yes) {
        m_yes->setChecked(value && value->isBoolean() && value->toBool());
        m_no->setChecked(value && value->isBoolean() && !value->toBool());
    } else if (m_choice) {
        const int index = value ? m_choice->findText(jsonText(*value)) : 0;
        if (value && index < 0)
            m_choice->addItem(
                jsonText(*value)); // what stands there is shown, also when the model has no such value
        m_choice->setCurrentIndex(index < 0 ? m_choice->count() - 1 : index);
    } else {
        const bool isText = value && value->isString() && isTextSchema(m_schema);
        m_hasText = isText;
        const QString text = !value ? QString() : isText ? value->toString() : jsonText(*value);
        if (m_number)
            m_number->setText(text);
        else if (m_line->text() != text)
            m_line->setText(text);
    }
}

QString SchemaField::text() const
{
    if (m_yes)
        return m_yes->isChecked() ? u"true"_s : m_no->isChecked() ? u"false"_s : QString();
    if (m_choice)
        return m_choice->currentIndex() <= 0 ? QString() : m_choice->currentText();
    return m_number ? m_number->line()->text() : m_line->text();
}

void SchemaField::type(const QString &text)
{
    if (m_yes)
        (text == u"true" ? m_yes : m_no)->setChecked(true);
    else if (m_choice)
        m_choice->setCurrentText(text);
    else if (m_number)
        m_number->setText(text);
    else
        m_line->setText(text);
    onTyped();
    onFinished();
}

SchemaField::Value SchemaField::shownValue(const QString &text) const
{
    if (text.isEmpty() && !m_hasText)
        return std::nullopt;
    if (isTextSchema(m_schema))
        return Json(text);
    if (const auto converted = m_number ? inUnit(text, m_unit) : std::nullopt) {
        auto number = twin::json::read(twin::dtdl::convertedText(*converted).toUtf8());
        return number ? *std::move(number) : Json();
    }
    auto read = twin::json::read(text.toUtf8());
    return read ? *std::move(read) : Json(); // null is a value of no schema
}

twin::Result<SchemaField::Value> SchemaField::value() const
{
    Value value = shownValue(text().trimmed());
    if (value && (value->isNull() || !twin::dtdl::checkProperty(*value, m_schema).isEmpty()))
        return twin::Error{twin::ErrorCode::Argument, tr("must be %1").arg(expectedOf(m_schema))};
    return value;
}

QString SchemaField::conversion() const
{
    const QString typed = text().trimmed();
    const auto converted = m_number ? inUnit(typed, m_unit) : std::nullopt;
    return converted ? tr("%1 is %2 %3").arg(typed, twin::dtdl::convertedText(*converted), unitSign(m_unit))
                     : QString();
}

void SchemaField::onTyped()
{
    m_isDirty = true;
    emit typed();
}

// A text that breaks a rule stays dirty, so that nothing overwrites it.
void SchemaField::onFinished()
{
    if (!m_isDirty)
        return;
    m_isDirty = !value().has_value();
    emit edited();
}

} // namespace app
