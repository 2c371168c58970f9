// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/addmemberpopup.h"

#include "shared/errortext.h"
#include "shared/theme.h"
#include "twin/limits.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace app {

namespace {

twin::Json firstValue(twin::Json::Kind kind)
{
    using Kind = twin::Json::Kind;
    switch (kind) {
    case Kind::Integer:
    case Kind::Double:
        return twin::Json(0);
    case Kind::Boolean:
        return twin::Json(false);
    case Kind::Object:
        return twin::Json::emptyObject();
    case Kind::Array:
        return twin::Json::emptyArray();
    default:
        return twin::Json(QString());
    }
}

} // namespace

AddMemberPopup::AddMemberPopup(Theme &theme, const twin::json::Pointer &path, const twin::Json &container,
                               QWidget *parent)
    : Popup(theme, parent)
    , m_path(path)
    , m_container(container)
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_rule(new QLabel(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_quiet(theme.colors().quiet)
    , m_bad(theme.colors().bad)
{
    using Kind = twin::Json::Kind;
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the new member"));
    m_name->setVisible(container.isObject());
    m_kind->setAccessibleName(tr("Kind of the new value"));
    m_kind->addItem(tr("String"), int(Kind::String));
    m_kind->addItem(tr("Number"), int(Kind::Integer));
    m_kind->addItem(tr("Boolean"), int(Kind::Boolean));
    m_kind->addItem(tr("Object"), int(Kind::Object));
    m_kind->addItem(tr("Array"), int(Kind::Array));
    m_rule->setWordWrap(true);
    m_add->setDefault(true);
    column()->addWidget(m_name);
    column()->addWidget(m_rule);
    auto *row = new QHBoxLayout;
    row->addWidget(m_kind, 1);
    row->addWidget(m_add);
    column()->addLayout(row);
    for (QWidget *each : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_kind)})
        listenTo(each);
    connect(m_name, &QLineEdit::textChanged, this, &AddMemberPopup::check);
    connect(m_add, &QPushButton::clicked, this, &AddMemberPopup::accept);
    check();
}

QString AddMemberPopup::problem() const
{
    if (!m_container.isObject())
        return {};
    const QByteArray name = m_name->text().toUtf8();
    const std::string_view key(name.constData(), size_t(name.size()));
    if (m_container.contains(key))
        return tr("There is a member of this name already.");
    const auto rules = twin::checkValues(twin::Json::object({{key, twin::Json(0)}}), {});
    return rules ? QString() : textOf(rules.error()).what;
}

void AddMemberPopup::check()
{
    const QString wrong = problem();
    const QByteArray name = m_name->text().toUtf8();
    const bool unroutable = wrong.isEmpty() && twin::isUnroutable({name.constData(), size_t(name.size())});
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, wrong.isEmpty() ? m_quiet : m_bad);
    m_rule->setPalette(palette);
    m_rule->setText(!wrong.isEmpty()        ? wrong
                    : unroutable            ? tr("Routing queries cannot reach a name with these characters.")
                    : m_container.isArray() ? tr("A new element at the end of the array.")
                                            : tr("Up to 1,024 bytes, without . $ # and space."));
    m_add->setEnabled(wrong.isEmpty());
    adjustSize();
}

void AddMemberPopup::accept()
{
    if (!problem().isEmpty())
        return;
    const auto kind = twin::Json::Kind(m_kind->currentData().toInt());
    const auto place =
        m_container.isArray() ? m_path.child(m_container.size()) : m_path.child(m_name->text());
    emit accepted(place, firstValue(kind));
}

void AddMemberPopup::showEvent(QShowEvent *event)
{
    Popup::showEvent(event);
    (m_name->isVisible() ? static_cast<QWidget *>(m_name) : m_kind)->setFocus();
}

} // namespace app
