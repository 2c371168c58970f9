// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/comparisonrows.h"

#include "twin/rowbuilder.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using twin::Json;

namespace app {

namespace {

using Edit = RowFace::Edit;

/// Merges two trees of rows, level by level.
class RowMerger final
{
    Q_DECLARE_TR_FUNCTIONS(app::ComparisonRows)
public:
    explicit RowMerger(bool onlyDifferences)
        : m_onlyDifferences(onlyDifferences)
    { }

    const DifferenceCounts &counts() const { return m_counts; }

    TreeRows merged(const TreeRows &a, const TreeRows &b)
    {
        QHash<QString, const TreeRow *> before;
        for (const TreeRow &row : a)
            if (row.kind == RowFace::Kind::Member)
                before.insert(row.name, &row);
        TreeRows rows;
        for (const TreeRow &row : b) {
            if (row.kind == RowFace::Kind::Note)
                addNote(row, rows);
            else if (const TreeRow *was = before.take(row.name))
                addPair(*was, row, rows);
            else
                addSingle(row, Edit::Added, rows);
        }
        for (size_t i = 0; i < a.size(); ++i)
            if (before.contains(a[i].name) && a[i].kind == RowFace::Kind::Member)
                insertRemoved(a, i, rows);
        return rows;
    }

private:
    static bool differ(const RowFace &a, const RowFace &b)
    {
        if (a.value.has_value() != b.value.has_value())
            return true;
        return a.value && !Json::identical(*a.value, *b.value);
    }
    static QString none() { return tr("none"); }
    static QString arrow(const QString &from, const QString &to) { return QString(from + u" \u2192 " + to); }

    void addPair(const TreeRow &a, const TreeRow &b, TreeRows &rows)
    {
        TreeRow row = b;
        forgetTimes(row);
        const bool alike = a.value && b.value && a.value->isContainer() && a.value->kind() == b.value->kind();
        const bool whole = !alike && differ(a, b);
        const int before = total();
        row.children = whole ? TreeRows() : merged(a.children, b.children);
        const int below = total() - before;
        if (whole) {
            row.edit = Edit::Changed;
            row.text = arrow(a.value ? a.text : none(), b.value ? b.text : none());
            row.fixed = true;
            ++m_counts.changed;
        } else if (below > 0 && row.value && twin::isAcknowledgement(*row.value)) {
            row.edit = Edit::Changed;
            row.text = below == 1 ? tr("1 change") : tr("%1 changes").arg(below);
        }
        addStates(a, row, rows);
    }
    /// The row, and below it "pending → in sync" when the property came into another state.
    void addStates(const TreeRow &a, TreeRow &row, TreeRows &rows)
    {
        const bool moved = a.state != row.state && !(a.state.isEmpty() && row.state.isEmpty());
        TreeRow note;
        if (moved) {
            note.kind = RowFace::Kind::Note;
            note.name = row.name;
            note.path = row.path;
            note.property = row.property;
            note.edit = Edit::Changed;
            note.text = arrow(a.state.isEmpty() ? none() : a.state, row.state);
            note.tone = row.stateTone;
            if (row.edit == Edit::None)
                ++m_counts.changed;
            row.edit = Edit::Changed;
        }
        if (m_onlyDifferences && row.edit == Edit::None && row.children.empty())
            return;
        rows.push_back(std::move(row));
        if (moved)
            rows.push_back(std::move(note));
    }
    void addNote(const TreeRow &row, TreeRows &rows) const
    {
        const bool belongs = !rows.empty() && rows.back().path == row.path;
        if (belongs)
            rows.push_back(row);
    }
    void addSingle(const TreeRow &from, Edit edit, TreeRows &rows)
    {
        TreeRow row = from;
        mark(row, edit);
        row.text = edit == Edit::Added ? arrow(none(), row.text) : arrow(row.text, none());
        ++(edit == Edit::Added ? m_counts.added : m_counts.removed);
        rows.push_back(std::move(row));
    }
    void insertRemoved(const TreeRows &a, size_t at, TreeRows &rows)
    {
        TreeRows removed;
        addSingle(a[at], Edit::Removed, removed);
        auto place = rows.begin();
        for (size_t i = at; i-- > 0 && place == rows.begin();)
            place = after(rows, a[i].name);
        rows.insert(place, std::move(removed.front()));
    }
    static TreeRows::iterator after(TreeRows &rows, const QString &name)
    {
        auto found = rows.begin();
        for (auto each = rows.begin(); each != rows.end(); ++each)
            if (each->name == name)
                found = std::next(each); // its notes have its name
        return found;
    }
    static void mark(TreeRow &row, Edit edit)
    {
        row.edit = edit;
        forgetTimes(row);
        for (TreeRow &child : row.children)
            mark(child, edit);
    }
    static void forgetTimes(TreeRow &row)
    {
        row.since = {};
        row.version = 0;
        row.aside.clear();
    }
    int total() const { return m_counts.added + m_counts.changed + m_counts.removed; }

    bool m_onlyDifferences;
    DifferenceCounts m_counts;
};

} // namespace

DifferenceCounts &DifferenceCounts::operator+=(const DifferenceCounts &other)
{
    added += other.added;
    changed += other.changed;
    removed += other.removed;
    return *this;
}

QString DifferenceCounts::signs() const
{
    QStringList parts;
    if (added)
        parts.append(u"+ %1"_s.arg(added));
    if (changed)
        parts.append(u"~ %1"_s.arg(changed));
    if (removed)
        parts.append(u"\u2212 %1"_s.arg(removed));
    return parts.join(u"  ");
}

TreeRows comparedRows(const TreeRows &a, const TreeRows &b, bool onlyDifferences, DifferenceCounts *counts)
{
    RowMerger merger(onlyDifferences);
    TreeRows rows = merger.merged(a, b);
    if (counts)
        *counts += merger.counts();
    return rows;
}

} // namespace app
