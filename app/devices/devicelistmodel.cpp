// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/devicelistmodel.h"

#include "json/writer.h"
#include "shared/naturalorder.h"
#include "twin/digitaltwin.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype MostSingleUpdates = 300;
constexpr qsizetype MostCounted = 1000;

} // namespace

DeviceListModel::DeviceListModel(twin::host::HubClient &hub, const twin::Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_hub(hub)
    , m_clock(clock)
    , m_counted(MostCounted)
{
    connect(&hub, &twin::host::HubClient::changed, this, &DeviceListModel::onChanged);
    reload();
}

int DeviceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DeviceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const twin::TwinId &id = m_rows[size_t(index.row())];
    const twin::RecordPtr record = m_hub.state().find(id);
    if (!record)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return id.isModule() ? id.module() : id.device();
    case Qt::ToolTipRole:
        return toolTipOf(record);
    case Qt::AccessibleTextRole:
        return spokenText(record);
    case IdRole:
        return QVariant::fromValue(id);
    case ConnectedRole:
        return record->identity->connected;
    case IsModuleRole:
        return id.isModule();
    case NoteKindRole:
        return QVariant::fromValue(noteKindOf(record));
    case NoteRole:
        return noteOf(record, noteKindOf(record));
    case ModelIdRole:
        return record->identity->modelId;
    default:
        return {};
    }
}

twin::TwinId DeviceListModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[size_t(index.row())] : twin::TwinId();
}

QModelIndex DeviceListModel::indexOf(const twin::TwinId &id) const
{
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), id, comesBefore);
    return at != m_rows.end() && *at == id ? index(int(at - m_rows.begin())) : QModelIndex();
}

void DeviceListModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    reload();
}

void DeviceListModel::refreshTimes()
{
    if (!m_rows.empty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1), {NoteRole, Qt::AccessibleTextRole});
}

void DeviceListModel::onChanged(const twin::Changes &changes)
{
    QSet<twin::TwinId> touched;
    for (const twin::Change &change : changes)
        touched.insert(change.id);
    if (touched.size() > MostSingleUpdates)
        return reload();
    for (const twin::TwinId &id : std::as_const(touched))
        update(id);
    emit countChanged();
}

void DeviceListModel::update(const twin::TwinId &id)
{
    const twin::RecordPtr record = m_hub.state().find(id);
    const bool wanted = record && matches(*record);
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), id, comesBefore);
    const bool there = at != m_rows.end() && *at == id;
    const int row = int(at - m_rows.begin());
    const int step = id.isModule() ? 0 : 1;
    if (wanted && there) {
        emit dataChanged(index(row), index(row));
    } else if (wanted) {
        beginInsertRows({}, row, row);
        m_rows.insert(at, id);
        m_shownDevices += step;
        endInsertRows();
    } else if (there) {
        beginRemoveRows({}, row, row);
        m_rows.erase(at);
        m_shownDevices -= step;
        endRemoveRows();
    }
}

void DeviceListModel::reload()
{
    beginResetModel();
    m_rows.clear();
    for (const twin::RecordPtr &record : m_hub.state().records()) {
        if (matches(*record))
            m_rows.push_back(record->id());
    }
    std::sort(m_rows.begin(), m_rows.end(), comesBefore);
    m_shownDevices =
        std::count_if(m_rows.begin(), m_rows.end(), [](const auto &id) { return !id.isModule(); });
    endResetModel();
    emit countChanged();
}

bool DeviceListModel::matches(const twin::Record &record) const
{
    if (m_words.isEmpty())
        return true;
    const QString id = record.id().toString();
    QString tags;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        if (id.contains(word, Qt::CaseInsensitive) ||
            record.identity->modelId.contains(word, Qt::CaseInsensitive))
            return true;
        if (tags.isNull())
            tags = QString::fromUtf8(twin::json::write(record.twin.tags));
        return tags.contains(word, Qt::CaseInsensitive);
    });
}

DeviceListModel::SyncCount DeviceListModel::countSync(const twin::RecordPtr &record) const
{
    if (const Counted *known = m_counted.object(record->id()); known && known->record == record)
        return known->count;
    SyncCount count;
    for (const twin::PropertySync &sync : twin::syncStates(record->twin)) {
        using enum twin::SyncState;
        if (sync.state == Refused || sync.state == Failed)
            ++count.refused;
        else if (sync.state == Pending || sync.state == InProgress)
            ++count.pending;
    }
    m_counted.insert(record->id(), new Counted{record, count});
    return count;
}

DeviceListModel::Note DeviceListModel::noteKindOf(const twin::RecordPtr &record) const
{
    using enum Note;
    if (!record->identity->connected)
        return Offline;
    const SyncCount count = countSync(record);
    return count.refused > 0 ? Refused : count.pending > 0 ? Pending : Version;
}

QString DeviceListModel::noteOf(const twin::RecordPtr &record, Note kind) const
{
    switch (kind) {
    case Note::Refused:
        return tr("%n refused", nullptr, countSync(record).refused);
    case Note::Pending:
        return tr("%n pending", nullptr, countSync(record).pending);
    case Note::Version:
        return tr("v%1").arg(record->twin.version);
    case Note::Offline:
        break;
    }
    const twin::Timestamp since = record->identity->connectionStateUpdatedTime;
    const qint64 minutes = since.isNever() ? -1 : since.msecsTo(m_clock.now()) / 60'000;
    if (minutes < 1)
        return tr("offline");
    if (minutes < 60)
        return tr("offline %1 min").arg(minutes);
    return minutes < 48 * 60 ? tr("offline %1 h").arg(minutes / 60)
                             : tr("offline %1 d").arg(minutes / (24 * 60));
}

QString DeviceListModel::toolTipOf(const twin::RecordPtr &record) const
{
    const twin::Identity &identity = *record->identity;
    QStringList lines{record->id().toString(), identity.connected ? tr("Connected") : tr("Offline")};
    if (!identity.enabled)
        lines.append(tr("Disabled"));
    lines.append(identity.modelId.isEmpty() ? tr("No model") : tr("Model %1").arg(identity.modelId));
    lines.append(tr("Twin version %1, desired %2, reported %3")
                     .arg(record->twin.version)
                     .arg(record->twin.desired.version)
                     .arg(record->twin.reported.version));
    const SyncCount count = countSync(record);
    if (count.refused > 0)
        lines.append(tr("%n refused", nullptr, count.refused));
    if (count.pending > 0)
        lines.append(tr("%n pending", nullptr, count.pending));
    return lines.join(u'\n');
}

QString DeviceListModel::spokenText(const twin::RecordPtr &record) const
{
    return toolTipOf(record).replace(u'\n', u", "_s);
}

} // namespace app
