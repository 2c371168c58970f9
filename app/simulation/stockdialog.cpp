// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/stockdialog.h"

#include "host/simulationclient.h"
#include "shared/errortext.h"
#include "shared/textlabel.h"
#include "sim/invented.h"
#include "sim/scene.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using twin::Error;
using twin::ErrorCode;

namespace app {

namespace {

constexpr int MostDevices = 10'000;

} // namespace

StockDialog::StockDialog(AppContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_list(new QListWidget(this))
    , m_id(new QLineEdit(this))
    , m_count(new QSpinBox(this))
    , m_says(new TextLabel(context.theme, TextLabel::Look::Quiet, this))
    , m_message(new TextLabel(context.theme, TextLabel::Look::Normal, this))
{
    setWindowTitle(tr("Add a simulated device"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Theme &theme = context.theme;
    m_list->setAccessibleName(tr("Ready devices"));
    m_list->setMinimumSize(theme.px(380), theme.px(240));
    m_id->setFont(theme.fixedFont());
    m_id->setToolTip(tr("{n} is the number, {n:4} the number with four digits"));
    m_count->setRange(1, MostDevices);
    m_count->setGroupSeparatorShown(true);
    for (TextLabel *label : {m_says, m_message}) {
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    }
    auto *form = new QFormLayout;
    form->addRow(tr("Id"), m_id);
    form->addRow(tr("How many"), m_count);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_says);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &StockDialog::onChosen);
    connect(m_list, &QListWidget::itemActivated, this, &StockDialog::add);
    connect(m_id, &QLineEdit::textChanged, this, &StockDialog::validate);
    connect(m_count, &QSpinBox::valueChanged, this, &StockDialog::validate);
    connect(buttons, &QDialogButtonBox::accepted, this, &StockDialog::add);
    connect(buttons, &QDialogButtonBox::rejected, this, &StockDialog::reject);
    load();
    m_list->setCurrentRow(0);
}

void StockDialog::load()
{
    const QDir folder(u":/devices"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const auto scene = twin::sim::readScene(QByteArrayView(text));
        if (!scene || scene->devices.empty())
            continue;
        m_stock.push_back({scene->name, scene->note, scene->devices.front()});
    }
    std::sort(m_stock.begin(), m_stock.end(),
              [](const Stock &a, const Stock &b) { return a.title.localeAwareCompare(b.title) < 0; });
    for (const Stock &stock : m_stock)
        m_list->addItem(stock.title);
}

QString StockDialog::message() const
{
    return m_message->text();
}

void StockDialog::onChosen()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_says->setText(m_stock[std::size_t(row)].says);
    m_id->setText(m_stock[std::size_t(row)].device.id);
    validate();
}

twin::Result<twin::sim::SceneDevice> StockDialog::device() const
{
    const int row = m_list->currentRow();
    if (row < 0)
        return Error{ErrorCode::Argument, {}};
    twin::sim::SceneDevice device = m_stock[std::size_t(row)].device;
    device.id = m_id->text().trimmed();
    if (m_count->value() > 1) {
        device.count = m_count->value();
        if (!device.id.contains(u"{n"))
            device.id += u"-{n}"_s;
    }
    const QString first = twin::sim::filledIn(device.id, QString(), 1);
    if (const auto id = twin::TwinId::parsePath(first); !id)
        return id.error();
    return device;
}

void StockDialog::validate()
{
    const auto wanted = device();
    bool isFine = wanted.has_value();
    QString text = isFine ? QString() : plainTextOf(wanted.error());
    if (isFine) {
        twin::sim::Scene scene;
        scene.devices.push_back(*wanted);
        for (const auto &instance : twin::sim::instancesOf(scene)) {
            if (!m_context.simulation.devices().contains(instance.id))
                continue;
            text = tr("%1 is simulated already.").arg(instance.id.toString());
            isFine = false;
            break;
        }
    }
    m_message->setColor(isFine ? nullptr : &Colors::bad);
    m_message->setText(text);
    m_add->setEnabled(isFine);
}

void StockDialog::add()
{
    const auto wanted = device();
    if (!wanted || !m_add->isEnabled())
        return;
    m_context.simulation.add(*wanted);
    accept();
}

} // namespace app
