// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/palettemodel.h"

#include "actions/fuzzy.h"
#include "host/hubclient.h"
#include "shared/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const ActionSpec &specOf(ActionId id)
{
    const auto &rows = Actions::table();
    return *std::find_if(rows.begin(), rows.end(), [id](const ActionSpec &spec) { return spec.id == id; });
}

} // namespace

PaletteModel::PaletteModel(AppContext &context, QObject *parent)
    : PickerModel(parent)
    , m_context(context)
{ }

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const bool isDevice = row.target.isDevice();
    const ActionId id = row.target.action;
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::DecorationRole:
        return m_context.theme.icon(isDevice ? u"device"_s : QString::fromLatin1(specOf(id).icon));
    case HintRole:
        return isDevice ? QString()
                        : m_context.actions.action(id)->shortcut().toString(QKeySequence::NativeText);
    case KindRole:
        return isDevice ? tr("Go to device") : Actions::menuText(specOf(id).menu).remove(u'&');
    case Qt::AccessibleTextRole:
        return QString(data(index, KindRole).toString() + u": "_s + row.text + u' ' +
                       data(index, HintRole).toString());
    default:
        return {};
    }
}

void PaletteModel::search(const QString &typed)
{
    std::vector<Row> rows;
    addActions(typed, rows);
    if (!typed.trimmed().isEmpty())
        addDevices(typed, rows);
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.score > b.score; });

    beginResetModel();
    m_found = qsizetype(rows.size());
    rows.resize(qMin(rows.size(), MostRows));
    m_rows = std::move(rows);
    endResetModel();
}

void PaletteModel::addActions(const QString &typed, std::vector<Row> &rows) const
{
    for (const ActionSpec &spec : Actions::table()) {
        if (spec.id == ActionId::Palette || !m_context.actions.action(spec.id)->isEnabled())
            continue;
        const QString text = m_context.actions.plainText(spec.id);
        if (const int score = fuzzyScore(typed, text); score >= 0 || typed.isEmpty())
            rows.push_back(
                {{.action = spec.id}, text, typed.isEmpty() ? -int(spec.id == ActionId::Quit) : score});
    }
}

void PaletteModel::addDevices(const QString &typed, std::vector<Row> &rows) const
{
    for (const twin::RecordPtr &record : m_context.hub.state().records()) {
        const QString text = record->id().toString();
        if (const int score = fuzzyScore(typed, text); score >= 0)
            rows.push_back({{.device = record->id()}, text, score});
    }
}

} // namespace app
