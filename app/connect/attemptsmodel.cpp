// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/attemptsmodel.h"

#include "connect/attemptwords.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool isOf(const Attempt &attempt, SampleSide side)
{
    return attempt.isService == (side == SampleSide::Service);
}

} // namespace

AttemptsModel::AttemptsModel(twin::host::ServerClient &server, QObject *parent)
    : QAbstractListModel(parent)
{
    connect(&server, &twin::host::ServerClient::logged, this, &AttemptsModel::onLogged);
    connect(&server, &twin::host::ServerClient::started, this, [this] {
        m_log.clear();
        fill();
    });
}

int AttemptsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AttemptsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Attempt &attempt = at(index.row());
    const QString who = attempt.isService     ? tr("A service")
                        : attempt.id.isNull() ? tr("A client")
                                              : attempt.id.toString();
    switch (role) {
    case Qt::DisplayRole:
        return attempt.hasFailed()                    ? tr("%1 did not get through").arg(who)
               : attempt.hasPassed(Attempt::SignedIn) ? tr("%1 connected").arg(who)
                                                      : tr("%1 is connecting").arg(who);
    case Qt::ToolTipRole:
        return attempt.hasFailed() ? textOf(attempt).what : attempt.peer;
    case Qt::AccessibleTextRole:
        return QString(data(index, Qt::DisplayRole).toString() + u", "_s + timeOf(attempt));
    default:
        return {};
    }
}

const Attempt *AttemptsModel::newestOf(SampleSide side, const twin::TwinId &id) const
{
    for (const Attempt &attempt : m_log.attempts()) {
        const bool isUnknown = attempt.id.isNull() && attempt.hasFailed();
        if (isOf(attempt, side) && (side == SampleSide::Service || attempt.id == id || isUnknown))
            return &attempt;
    }
    return nullptr;
}

void AttemptsModel::setSide(SampleSide side)
{
    m_side = side;
    fill();
}

void AttemptsModel::noteKnownModels(const std::function<bool(const twin::TwinId &)> &isKnown)
{
    if (m_log.noteKnownModels(isKnown) && !m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void AttemptsModel::onLogged(const QList<twin::wire::LogEntry> &entries)
{
    if (m_log.add(entries))
        fill();
}

// At most AttemptLog::MaxAttempts rows, and none of them is worth keeping a selection for.
void AttemptsModel::fill()
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < m_log.attempts().size(); ++i) {
        if (isOf(m_log.attempts()[i], m_side))
            m_rows.push_back(i);
    }
    endResetModel();
    emit changed();
}

} // namespace app
