// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/columnsdialog.h"

#include "fleet/pathcompleter.h"
#include "shared/errortext.h"
#include "shared/textlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

ColumnsDialog::ColumnsDialog(const Theme &theme, const QList<FleetColumn> &columns,
                             const std::vector<twin::query::PathCount> &paths, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_columns(columns)
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Columns of the fleet"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setAccessibleName(tr("Columns, from left to right"));
    m_list->setFont(theme.fixedFont());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_take = buttons->button(QDialogButtonBox::Ok);
    m_take->setText(tr("Show Columns"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(m_columns);
        accept();
    });
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(8));
    column->addWidget(makeAdding(paths));
    column->addWidget(m_list, 1);
    column->addWidget(makeMoving());
    column->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::updateButtons);
    showColumns(0);
    resize(theme.px(480), theme.px(420));
    m_path->setFocus();
}

QWidget *ColumnsDialog::makeAdding(const std::vector<twin::query::PathCount> &paths)
{
    auto *area = new QWidget(this);
    auto *column = new QVBoxLayout(area);
    auto *row = new QHBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    m_path = new QLineEdit(area);
    m_path->setFont(m_theme.fixedFont());
    m_path->setPlaceholderText(tr("A path, for example tags.site"));
    m_path->setAccessibleName(tr("Path of a new column"));
    offerPaths(m_path, paths, m_theme);
    auto *button = new QPushButton(tr("Add"), area);
    button->setAutoDefault(false);
    m_wrong = new TextLabel(m_theme, TextLabel::Look::Normal, area);
    m_wrong->setColor(&Colors::bad);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    row->addWidget(m_path, 1);
    row->addWidget(button);
    column->addLayout(row);
    column->addWidget(m_wrong);
    connect(button, &QPushButton::clicked, this, &ColumnsDialog::add);
    connect(m_path, &QLineEdit::textChanged, m_wrong, &QWidget::hide);
    return area;
}

QWidget *ColumnsDialog::makeMoving()
{
    auto *area = new QWidget(this);
    auto *row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    m_up = new QPushButton(tr("Further Left"), area);
    m_down = new QPushButton(tr("Further Right"), area);
    m_remove = new QPushButton(tr("Remove"), area);
    for (QPushButton *button : {m_up, m_down, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &ColumnsDialog::remove);
    return area;
}

void ColumnsDialog::add()
{
    const auto column = FleetColumn::parse(m_path->text().trimmed());
    if (!column) {
        m_wrong->setText(plainTextOf(column.error()));
        m_wrong->show();
        return;
    }
    if (!m_columns.contains(*column))
        m_columns.append(*column);
    m_path->clear();
    showColumns(int(m_columns.indexOf(*column)));
}

void ColumnsDialog::remove()
{
    const int at = m_list->currentRow();
    m_columns.removeAt(at);
    showColumns(qMin(at, int(m_columns.size()) - 1));
}

void ColumnsDialog::move(int step)
{
    const int at = m_list->currentRow();
    m_columns.move(at, at + step);
    showColumns(at + step);
}

void ColumnsDialog::showColumns(int current)
{
    m_list->clear();
    for (const FleetColumn &column : m_columns)
        m_list->addItem(column.path);
    m_list->setCurrentRow(current);
    updateButtons();
}

// The device's id stays the first column: it has the check box.
void ColumnsDialog::updateButtons()
{
    const int at = m_list->currentRow();
    m_up->setEnabled(at > 1);
    m_down->setEnabled(at > 0 && at + 1 < m_columns.size());
    m_remove->setEnabled(at > 0);
    m_take->setEnabled(!m_columns.isEmpty());
}

} // namespace app
