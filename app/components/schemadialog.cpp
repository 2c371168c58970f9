// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "components/schemadialog.h"

#include "components/schemafield.h"
#include "dtdl/schema.h"
#include "shared/textlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace app {

SchemaDialog::SchemaDialog(const Theme &theme, const twin::dtdl::Element &schema, const QString &unit,
                           const QString &name, const SchemaTree::Value &value, QWidget *parent)
    : QDialog(parent)
    , m_schema(schema)
    , m_tree(new SchemaTree(theme, schema, unit, name))
    , m_problem(new TextLabel(theme, TextLabel::Look::Normal, this))
{
    setWindowTitle(name);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *page = new QWidget;
    auto *inner = new QVBoxLayout(page);
    inner->addWidget(m_tree);
    inner->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    m_problem->setColor(&Colors::bad);
    m_problem->setWordWrap(true);
    m_problem->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(tr("Take"), QDialogButtonBox::AcceptRole);
    m_take->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(area, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    m_tree->setValue(value);
    connect(m_tree, &SchemaTree::typed, this, &SchemaDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const auto now = m_tree->value())
            emit taken(*now);
        accept();
    });
    resize(theme.px(460), theme.px(340));
    check();
}

QString SchemaDialog::problem() const
{
    return m_problem->text();
}

void SchemaDialog::check()
{
    const auto value = m_tree->value();
    QString problem = value ? QString() : value.error().detail;
    if (value && *value) {
        const auto issues = twin::dtdl::checkProperty(**value, m_schema);
        if (!issues.isEmpty())
            problem = issues.first().path.isRoot()
                          ? issues.first().detail
                          : tr("%1: %2").arg(issues.first().path.toString().mid(1), issues.first().detail);
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_take->setEnabled(problem.isEmpty());
}

} // namespace app
