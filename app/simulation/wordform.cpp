// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/wordform.h"

#include "json/reader.h"
#include "json/writer.h"
#include "shared/errortext.h"
#include "shared/textlabel.h"
#include "simulation/simulationwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::Json;

namespace app {

namespace {

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

bool isNumberSchema(const Json &schema)
{
    return schema["type"sv].toStringView() == "number"sv || schema["type"sv].toStringView() == "integer"sv;
}

bool isTextSchema(const Json &schema)
{
    return schema["type"sv].toStringView() == "string"sv;
}

} // namespace

WordForm::WordForm(const Theme &theme, const QString &title, const QSet<QString> &without, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_type(wordType(title))
    , m_without(without)
    , m_trouble(new TextLabel(theme, TextLabel::Look::Normal, this))
{
    Q_ASSERT(m_type);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(4));
    column->setSpacing(theme.px(4));
    m_trouble->setColor(&Colors::bad);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    if (!m_type->kinds.empty()) {
        m_kinds = new QComboBox(this);
        m_kinds->setObjectName(m_type->key);
        m_kinds->setAccessibleName(titleOf(m_type->key));
        for (const auto &kind : m_type->kinds) {
            m_kinds->addItem(titleOf(textOf(kind.word)), textOf(kind.word));
            m_kinds->setItemData(m_kinds->count() - 1, kind.says, Qt::ToolTipRole);
        }
        connect(m_kinds, &QComboBox::activated, this, &WordForm::changeKind);
        column->addWidget(m_kinds);
    }
    column->addWidget(m_trouble);
    column->addStretch(1);
    build();
    connect(&theme, &Theme::changed, this, &WordForm::dress);
}

QWidget *WordForm::editor(const QString &member) const
{
    return m_body->findChild<QWidget *>(member, Qt::FindDirectChildrenOnly);
}

void WordForm::focusFirst()
{
    QWidget *const field =
        m_rows->rowCount() > 0 ? m_rows->itemAt(0, QFormLayout::FieldRole)->widget() : nullptr;
    if (QWidget *const first = m_kinds ? m_kinds : field)
        first->setFocus(Qt::TabFocusReason);
}

QString WordForm::trouble() const
{
    return m_trouble->isHidden() ? QString() : m_trouble->text();
}

void WordForm::setValue(const Json &object)
{
    const Json before = std::exchange(m_value, inFull(object));
    const QString kind = m_kinds ? kindOf(*m_type, m_value) : QString();
    if (m_kinds) {
        const QSignalBlocker blocker(m_kinds);
        m_kinds->setCurrentIndex(m_kinds->findData(kind));
    }
    if (kind != m_kind) {
        m_kind = kind;
        build();
    }
    const auto editors = m_body->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *one : editors) {
        const Json *value = m_value.find(QStringView(one->objectName()));
        const Json *old = before.find(QStringView(one->objectName()));
        const bool isSame = (!value && !old) || (value && old && Json::identical(*value, *old));
        if (!one->objectName().isEmpty() && !(one->hasFocus() && isSame))
            showIn(one, value);
    }
    const QStringList lacking = missing();
    say(lacking.isEmpty() ? QString() : tr("Still missing: %1").arg(lacking.join(u", "_s)));
}

// The rows of the kind that is shown, then those that all kinds have.
void WordForm::build()
{
    delete m_body;
    m_body = new QWidget(this);
    m_rows = new QFormLayout(m_body);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(m_theme.px(4));
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (const auto *kind = kindWords(*m_type, m_kind)) {
        for (const auto &row : kind->rows)
            addRow(row);
        m_kinds->setToolTip(kind->says);
    }
    for (const auto &row : m_type->rows)
        addRow(row);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(m_kinds ? 1 : 0, m_body);
}

void WordForm::addRow(const twin::sim::WordRow &row)
{
    const QString name = textOf(row.name);
    if (m_without.contains(name))
        return;
    QWidget *const editor = makeEditor(row);
    editor->setObjectName(name);
    editor->setAccessibleName(titleOf(name));
    editor->setToolTip(row.says + u" ("_s + row.form + u')');
    showIn(editor, m_value.find(row.name));
    auto *label = new TextLabel(m_theme, TextLabel::Look::Quiet, m_body);
    label->setText(titleOf(name));
    label->setToolTip(editor->toolTip());
    m_rows->addRow(label, editor);
}

QWidget *WordForm::makeEditor(const twin::sim::WordRow &row)
{
    const QString name = textOf(row.name);
    if (const auto words = row.schema["enum"sv].elements(); !words.empty()) {
        auto *box = new QComboBox(m_body);
        for (const auto &word : words)
            box->addItem(titleOf(word.toString()), word.toString());
        connect(box, &QComboBox::activated, this, [this, box, name] {
            const Json chosen(box->currentData().toString());
            commit(name, &chosen);
        });
        return box;
    }
    if (row.schema["type"sv].toStringView() == "boolean"sv) {
        auto *box = new QCheckBox(m_body);
        connect(box, &QCheckBox::clicked, this, [this, name](bool on) {
            const Json chosen(on);
            commit(name, &chosen);
        });
        return box;
    }
    auto *line = new QLineEdit(m_body);
    line->setPlaceholderText(row.isNeeded ? tr("needed") : QString());
    connect(line, &QLineEdit::editingFinished, this, [this, line, name, schema = row.schema] {
        if (line->isModified())
            commitText(name, line->text(), schema);
    });
    line->setProperty("isText", isTextSchema(row.schema));
    line->setFont(isTextSchema(row.schema) ? m_theme.uiFont() : m_theme.fixedFont());
    return line;
}

void WordForm::dress()
{
    const auto lines = m_body->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    for (QLineEdit *line : lines)
        line->setFont(line->property("isText").toBool() ? m_theme.uiFont() : m_theme.fixedFont());
}

void WordForm::showIn(QWidget *editor, const Json *value) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(value ? box->findData(value->toString()) : 0);
    } else if (auto *check = qobject_cast<QCheckBox *>(editor)) {
        check->setChecked(value && value->toBool());
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        const bool isText = line->property("isText").toBool();
        line->setText(!value ? QString() : isText ? twin::json::plainText(*value) : oneLine(*value));
        line->setCursorPosition(0);
    }
}

// Members that the new kind has, too, stay; what only the old one had goes.
void WordForm::changeKind()
{
    const QString kind = m_kinds->currentData().toString();
    const auto *old = kindWords(*m_type, m_kind);
    const auto *now = kindWords(*m_type, kind);
    Json changed = m_value;
    for (const auto &row : old ? old->rows : std::vector<twin::sim::WordRow>()) {
        const bool stays = std::any_of(now->rows.begin(), now->rows.end(), [&](const auto &other) {
            return other.name == row.name && Json::identical(other.schema, row.schema);
        });
        if (!stays)
            changed = changed.without(row.name);
    }
    changed = changed.with(twin::json::Key(QStringView(m_type->key)), Json(kind));
    setValue(changed);
    if (missing().isEmpty())
        emit edited(m_value);
}

void WordForm::commit(const QString &member, const Json *value)
{
    const Json changed = value ? m_value.with(twin::json::Key(QStringView(member)), *value)
                               : m_value.without(member.toStdString());
    if (Json::identical(changed, m_value))
        return;
    m_value = changed;
    const QStringList lacking = missing();
    say(lacking.isEmpty() ? QString() : tr("Still missing: %1").arg(lacking.join(u", "_s)));
    if (lacking.isEmpty())
        emit edited(m_value);
}

void WordForm::commitText(const QString &member, const QString &text, const Json &schema)
{
    if (text.trimmed().isEmpty())
        return commit(member, nullptr);
    if (isTextSchema(schema)) {
        const Json value(text);
        return commit(member, &value);
    }
    const auto read = twin::json::read(QByteArrayView(text.trimmed().toUtf8()));
    // What may be any JSON, or a text or a list, may be a text without quotes.
    const bool mayBeText = !isNumberSchema(schema) && schema["type"sv].isNull();
    if (!read && !mayBeText)
        return say(
            titleOf(member) + u": "_s +
            (isNumberSchema(schema) ? tr("\"%1\" is not a number.").arg(text) : plainTextOf(read.error())));
    const Json value = read ? *read : Json(text);
    if (isNumberSchema(schema) && !value.isNumber())
        return say(titleOf(member) + u": "_s + tr("\"%1\" is not a number.").arg(text));
    const double number = value.toDouble();
    const Json *least = schema.find("minimum"sv);
    const Json *most = schema.find("maximum"sv);
    if (value.isNumber() && ((least && number < least->toDouble()) || (most && number > most->toDouble())))
        return say(
            titleOf(member) + u": "_s +
            tr("%1 is not between %2 and %3.")
                .arg(text, least ? oneLine(*least) : u"-\u221e"_s, most ? oneLine(*most) : u"\u221e"_s));
    commit(member, &value);
}

void WordForm::say(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

QStringList WordForm::missing() const
{
    QStringList names;
    const auto look = [&](const std::vector<twin::sim::WordRow> &rows) {
        for (const auto &row : rows) {
            if (row.isNeeded && !m_without.contains(textOf(row.name)) && !m_value.find(row.name))
                names.append(titleOf(textOf(row.name)));
        }
    };
    if (const auto *kind = kindWords(*m_type, m_kind))
        look(kind->rows);
    look(m_type->rows);
    return names;
}

} // namespace app
