// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems/problemsmodel.h"

#include "host/conformanceservice.h"
#include "host/modelsclient.h"
#include "problems/problemwords.h"
#include "shared/celldelegate.h"
#include "shared/issuewords.h"
#include "shared/modelwords.h"
#include "shared/shapes.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int MaxStructuralChanges = 300; // more at once reset the model

} // namespace

QString Problem::key() const
{
    const QString place = isInText() ? file + u':' + QString::number(at.offset) : issue->pointer().toString();
    return QStringList{where, place, what}.join(u'\n');
}

ProblemsModel::ProblemsModel(twin::host::ConformanceService &conformance, twin::host::ModelsClient &models,
                             QObject *parent)
    : QAbstractTableModel(parent)
    , m_conformance(conformance)
    , m_models(models)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleMSecs);
    connect(&m_settle, &QTimer::timeout, this, &ProblemsModel::refresh);
    const auto later = [this] {
        if (!m_settle.isActive())
            m_settle.start();
    };
    connect(&conformance, &twin::host::ConformanceService::changed, this, later);
    connect(&models, &twin::host::ModelsClient::changed, this, later);
    refresh();
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Problem &problem = problemAt(index.row());
    const int column = index.column();
    const bool isPlace = column == LineColumn || column == PositionColumn;
    const auto tone = problem.isWarning ? CellDelegate::Tone::Waiting : CellDelegate::Tone::Bad;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(problem, column);
    case Qt::ToolTipRole:
        return column == WhereColumn && problem.isInText() ? problem.file : cellText(problem, column);
    case Qt::TextAlignmentRole:
        return isPlace ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::AccessibleTextRole:
        return column == KindColumn ? plainText(index.row()).replace(u'\t', u", "_s)
                                    : cellText(problem, column);
    case CellDelegate::ToneRole:
        return column == KindColumn             ? QVariant(int(tone))
               : isPlace && !problem.isInText() ? QVariant(int(CellDelegate::Tone::Quiet))
                                                : QVariant();
    case CellDelegate::ShapeRole:
        return column == KindColumn ? QVariant(int(problem.isWarning ? Shape::Diamond : Shape::Triangle))
                                    : QVariant();
    case CellDelegate::FixedRole:
        return isPlace;
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isPlace = section == LineColumn || section == PositionColumn;
        return int((isPlace ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Kind"), tr("Where"), tr("Line"), tr("Column"), tr("Rule"), tr("What")};
    return titles[section];
}

QString ProblemsModel::plainText(int row) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells.append(cellText(problemAt(row), column));
    return cells.join(u'\t');
}

void ProblemsModel::setFilter(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    refresh();
}

void ProblemsModel::setScope(const QString &modelId)
{
    if (std::exchange(m_scope, modelId) != modelId)
        refresh();
}

void ProblemsModel::refresh()
{
    QList<Problem> rows;
    addTexts(rows);
    const qsizetype texts = rows.size();
    const twin::host::ConformanceService::Totals &totals = m_conformance.totals();
    const qsizetype found = texts + totals.issues + totals.warnings;
    const qsizetype errors = texts + totals.issues;
    addTwins(rows);
    rows.removeIf([this](const Problem &problem) { return !isShown(problem); });
    show(std::move(rows));
    if (found == m_found && errors == m_errors)
        return;
    m_found = found;
    m_errors = errors;
    emit countsChanged();
}

void ProblemsModel::addTexts(QList<Problem> &rows) const
{
    for (const twin::dtdl::LibraryFile &file : m_models.library()->files()) {
        if (file.isShadowed)
            continue;
        Problem row;
        row.file = file.text.file;
        row.where = QFileInfo(file.text.file).fileName();
        row.modelId = file.scan.interfaces.value(0);
        for (const twin::dtdl::Problem &fault : file.problems) {
            row.fault = fault;
            row.at = fault.place().at;
            row.rule = ruleNameOf(fault.kind);
            row.what = withPlainNames(fault.sentence());
            rows.append(row);
        }
        row.fault.reset();
        for (const twin::dtdl::UnresolvedReference &missing : file.unresolved) {
            row.at = missing.place.at;
            row.rule = tr("model not at hand");
            row.what = tr("%1 needs %2, which no source has").arg(missing.fromId, missing.id);
            rows.append(row);
        }
    }
}

void ProblemsModel::addTwins(QList<Problem> &rows) const
{
    for (const twin::host::TwinIssue &issue : m_conformance.issues(MostTwinRows)) {
        Problem row;
        row.where = issue.id.toString();
        row.modelId = issue.modelId;
        row.rule = ruleNameOf(issue.issue.code);
        row.what = sentenceOf(issue);
        row.isWarning = issue.isWarning();
        row.issue = issue;
        rows.append(row);
    }
}

bool ProblemsModel::isShown(const Problem &problem) const
{
    if (!m_scope.isEmpty() && problem.modelId != m_scope)
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&problem](const QString &word) {
        const auto in = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        return in(problem.where) || in(problem.rule) || in(problem.what) || in(problem.modelId);
    });
}

// Rows that are still there keep their index objects, and with them selection and scroll position.
void ProblemsModel::show(QList<Problem> rows)
{
    QSet<QString> wanted;
    for (const Problem &row : std::as_const(rows))
        wanted.insert(row.key());
    const auto isGone = [&wanted](const Problem &row) { return !wanted.contains(row.key()); };
    const auto gone = std::count_if(m_rows.cbegin(), m_rows.cend(), isGone);
    if (gone + std::abs(rows.size() - m_rows.size()) > MaxStructuralChanges) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (isGone(m_rows.at(row)))
            removeFrom(row, 1);
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (row < m_rows.size() && m_rows.at(row).key() == rows.at(row).key())
            continue;
        beginInsertRows({}, row, row);
        m_rows.insert(row, rows.at(row));
        endInsertRows();
    }
    if (const int rest = int(m_rows.size() - rows.size()); rest > 0) // moved: they stand further up now
        removeFrom(int(rows.size()), rest);
    m_rows = std::move(rows); // what stayed may say more now: how often, when
}

void ProblemsModel::removeFrom(int row, int count)
{
    beginRemoveRows({}, row, row + count - 1);
    m_rows.remove(row, count);
    endRemoveRows();
}

QString ProblemsModel::cellText(const Problem &problem, int column) const
{
    const QString none = u"\u2014"_s;
    switch (column) {
    case KindColumn:
        return problem.isWarning ? tr("warning") : tr("error");
    case WhereColumn:
        return problem.where;
    case LineColumn:
        return problem.isInText() ? QString::number(problem.at.line) : none;
    case PositionColumn:
        return problem.isInText() ? QString::number(problem.at.column) : none;
    case RuleColumn:
        return problem.rule;
    case WhatColumn:
        return problem.what;
    default:
        return {};
    }
}

} // namespace app
