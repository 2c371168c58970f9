// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/addclausedialog.h"

#include "fleet/fleetquery.h"
#include "fleet/pathcompleter.h"
#include "shared/errortext.h"
#include "shared/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

enum class Form { Compared, Listed, Prefix, Defined, Undefined };

struct Comparison {
    Form form;
    const char *sign; // of Compared and Listed, as the language writes it
    const char *words; // for people; nullptr: the sign
};

// In the order of the list.
constexpr Comparison Comparisons[] = {
    {Form::Compared, "=", nullptr},
    {Form::Compared, "!=", nullptr},
    {Form::Compared, "<", nullptr},
    {Form::Compared, "<=", nullptr},
    {Form::Compared, ">", nullptr},
    {Form::Compared, ">=", nullptr},
    {Form::Listed, "IN", QT_TRANSLATE_NOOP("app::AddClauseDialog", "is one of")},
    {Form::Listed, "NIN", QT_TRANSLATE_NOOP("app::AddClauseDialog", "is none of")},
    {Form::Prefix, nullptr, QT_TRANSLATE_NOOP("app::AddClauseDialog", "starts with")},
    {Form::Defined, nullptr, QT_TRANSLATE_NOOP("app::AddClauseDialog", "is there")},
    {Form::Undefined, nullptr, QT_TRANSLATE_NOOP("app::AddClauseDialog", "is not there")},
};

// A number, a truth value or null as it is, a text that was quoted too; anything else is a text.
QString literalOf(const QString &typed)
{
    bool isNumber = false;
    (void)typed.toDouble(&isNumber);
    const bool isQuoted = typed.size() > 1 && (typed.startsWith(u'\'') || typed.startsWith(u'"')) &&
                          typed.endsWith(typed.front());
    if (isNumber || isQuoted || typed == u"true" || typed == u"false" || typed == u"null")
        return typed;
    return u'\'' + QString(typed).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

} // namespace

AddClauseDialog::AddClauseDialog(const Theme &theme, const std::vector<twin::query::PathCount> &paths,
                                 QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
{
    setWindowTitle(tr("Add a clause"));
    setAttribute(Qt::WA_DeleteOnClose);
    makeFields(paths);
    setMinimumWidth(theme.px(560));
    update();
    m_path->setFocus();
}

void AddClauseDialog::makeFields(const std::vector<twin::query::PathCount> &paths)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(m_theme.px(8));
    auto *row = new QHBoxLayout;
    m_path = new QLineEdit(this);
    m_path->setPlaceholderText(tr("A path, for example tags.site"));
    m_path->setAccessibleName(tr("Path"));
    offerPaths(m_path, paths, m_theme);
    m_comparison = new QComboBox(this);
    m_comparison->setAccessibleName(tr("Comparison"));
    for (const Comparison &each : Comparisons)
        m_comparison->addItem(each.words ? tr(each.words) : QString::fromLatin1(each.sign));
    m_value = new QLineEdit(this);
    m_value->setPlaceholderText(tr("A value, for example zurich or 21.5"));
    m_value->setAccessibleName(tr("Value"));
    for (QLineEdit *line : {m_path, m_value})
        line->setFont(m_theme.fixedFont());
    row->addWidget(m_path, 3);
    row->addWidget(m_comparison);
    row->addWidget(m_value, 2);
    column->addLayout(row);
    m_preview = new TextLabel(m_theme, TextLabel::Look::Fixed, this);
    m_preview->setWordWrap(true);
    m_preview->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_preview->setMinimumHeight(2 * m_theme.px(18)); // an error takes two lines
    column->addWidget(m_preview, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    column->addWidget(buttons);
    connect(m_path, &QLineEdit::textChanged, this, &AddClauseDialog::update);
    connect(m_value, &QLineEdit::textChanged, this, &AddClauseDialog::update);
    connect(m_comparison, &QComboBox::currentIndexChanged, this, &AddClauseDialog::update);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (clause().isEmpty())
            return;
        emit chosen(clause());
        accept();
    });
}

QString AddClauseDialog::written() const
{
    const QString path = m_path->text().trimmed();
    const QString typed = m_value->text().trimmed();
    const Comparison &chosen = Comparisons[m_comparison->currentIndex()];
    if (path.isEmpty() || (typed.isEmpty() && m_value->isEnabled()))
        return {};
    switch (chosen.form) {
    case Form::Compared:
        return QStringList{path, QString::fromLatin1(chosen.sign), literalOf(typed)}.join(u' ');
    case Form::Listed: {
        QStringList values;
        for (const QString &part : typed.split(u',', Qt::SkipEmptyParts))
            values.append(literalOf(part.trimmed()));
        return u"%1 %2 [%3]"_s.arg(path, QString::fromLatin1(chosen.sign), values.join(u", "_s));
    }
    case Form::Prefix:
        return u"STARTSWITH(%1, %2)"_s.arg(path, literalOf(typed));
    case Form::Defined:
        return u"IS_DEFINED(%1)"_s.arg(path);
    case Form::Undefined:
        return u"NOT IS_DEFINED(%1)"_s.arg(path);
    }
    Q_UNREACHABLE();
}

QString AddClauseDialog::clause() const
{
    const QString text = written();
    return !text.isEmpty() && fleetQuery(text) ? text : QString();
}

void AddClauseDialog::update()
{
    const Form form = Comparisons[m_comparison->currentIndex()].form;
    m_value->setEnabled(form != Form::Defined && form != Form::Undefined);
    const QString text = written();
    const auto query = fleetQuery(text);
    m_preview->setText(text.isEmpty() ? QString() : query ? text : plainTextOf(query.error()));
    m_preview->setColor(query ? nullptr : &Colors::bad);
    m_add->setEnabled(!clause().isEmpty());
}

} // namespace app
