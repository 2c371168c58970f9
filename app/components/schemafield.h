// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dtdl/element.h"

#include <QWidget>

#include <optional>

class QAbstractButton;
class QComboBox;
class QLineEdit;

namespace app {

class NumberField;
class Theme;

/// Edits one value of a schema of DTDL: a choice for Boolean and Enum, a number with its unit, text for text
/// and times, JSON for all others, with a button that opens a form of its parts.
///
/// What breaks a rule stays in the field; value() says the rule.
class SchemaField final : public QWidget
{
    Q_OBJECT
public:
    using Value = std::optional<twin::Json>;

    /// `unit`: the term or id of the unit, empty for none; a number may be typed in another unit of its kind,
    /// too. `absent`: what stands there while there is no value.
    SchemaField(const Theme &theme, const twin::dtdl::Element &schema, const QString &unit,
                const QString &absent, QWidget *parent = nullptr);

    ~SchemaField() override;

    /// What the person typed and has not committed stays.
    void setValue(const Value &value);
    /// Nothing: the field is empty. Argument with the rule in words, in the user's language.
    twin::Result<Value> value() const;
    /// The person has typed something that was not yet taken by edited().
    bool isDirty() const { return m_isDirty; }
    QString text() const;
    /// "77 °F is 25 °C" while a number of another unit stands there; else empty.
    QString conversion() const;
    /// As if typed and committed.
    void type(const QString &text);
    /// Opens the form of a value with parts; nullptr for others.
    QAbstractButton *formButton() const { return m_form; }
    /// The widget that has the focus.
    QWidget *editor() const;

signals:
    /// Something was typed or chosen.
    void typed();
    /// It is committed: Enter, focus gone, a choice.
    void edited();

private:
    void makeBoolean();
    void makeEnum();
    void makeNumber();
    void makeLine();
    void openForm();
    void onTyped();
    void onFinished();
    Value shownValue(const QString &text) const;

    const Theme &m_theme;
    const twin::dtdl::Element &m_schema;
    QString m_absent;
    QString m_unit;
    QAbstractButton *m_yes = nullptr;
    QAbstractButton *m_no = nullptr;
    QComboBox *m_choice = nullptr;
    NumberField *m_number = nullptr;
    QLineEdit *m_line = nullptr;
    QAbstractButton *m_form = nullptr;
    bool m_isDirty = false;
    bool m_hasText = false; ///< an empty line means "", not nothing
};

/// What values of the schema are, for a sentence: "a whole number from -128 to 127", "a date such as
/// 2026-01-31".
QString expectedOf(const twin::dtdl::Element &schema);
/// Whether a value of the schema is a number, as JSON has it.
bool isNumberSchema(const twin::dtdl::Element &schema);
/// Whether a value of the schema is text: it is shown without quotes in a field.
bool isTextSchema(const twin::dtdl::Element &schema);

} // namespace app
