// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/mergepanel.h"

#include "host/historyclient.h"
#include "host/whyvalue.h"
#include "json/reader.h"
#include "json/writer.h"
#include "shared/causewords.h"
#include "shared/jsoneditor.h"
#include "shared/linkbutton.h"
#include "shared/mirror.h"
#include "shared/scrolled.h"
#include "shared/theme.h"
#include "shared/whendone.h"
#include "twin/limits.h"
#include "twin/mergetable.h"
#include "twin/rowbuilder.h"
#include "twin/strip.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using enum MergeTable::Column;

constexpr qsizetype MaxValueChars = 60;
constexpr int PatchHeight = 130; // pixels at 100 %

QString word(const std::optional<twin::Json> &value)
{
    return value ? RowBuilder::valueText(*value).left(MaxValueChars) : MergePanel::tr("not there");
}

// Values that are no object, or an empty one.
qsizetype leavesOf(const twin::Json &value)
{
    if (!value.isObject() || value.isEmpty())
        return value.isObject() ? 0 : 1;
    qsizetype leaves = 0;
    for (const auto &member : value.members())
        leaves += leavesOf(member.value);
    return leaves;
}

QString nameOf(const MergeRow &row)
{
    return DraftChange{row.section, row.path, {}, {}}.toString();
}

} // namespace

MergePanel::MergePanel(AppContext &context, const Merge &merge, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_merge(merge)
    , m_rows(mergeRows(merge.draft, *merge.now, merge.conflicts))
    , m_cancel(new QPushButton(tr("Back to editing"), this))
    , m_accept(new QPushButton(tr("Take over"), this))
    , m_apply(new QPushButton(tr("Apply merged"), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeTable(), 1);
    column->addWidget(makeFoot());
    column->addWidget(makeButtons());
    nameAuthors();
    refresh();
}

bool MergePanel::isOf(const TwinDraft &draft, const twin::RecordPtr &now) const
{
    return now && now->identity->generation == m_merge.now->identity->generation &&
           now->twin.etagText() == m_merge.now->twin.etagText() && draft.changes() == m_merge.draft.changes();
}

QWidget *MergePanel::makeHead()
{
    auto *head = new Strip(m_context.theme, &Colors::pane, Strip::Edge::Bottom, 36, this);
    auto *title = new LineLabel(m_context.theme, LineLabel::Look::Bad, head);
    const qint64 writes = m_merge.draft.incoming(*m_merge.now);
    title->setLine(writes == 1 ? tr("The twin was written once after you began to edit")
                               : tr("The twin was written %1 times after you began to edit").arg(writes));
    auto *safe = new LineLabel(m_context.theme, LineLabel::Look::Quiet, head);
    safe->setLine(m_merge.file.isEmpty() ? tr("Your draft is kept as it was")
                                         : tr("Draft safe on disk: %1").arg(m_merge.file));
    auto *row = static_cast<QHBoxLayout *>(head->layout());
    row->addWidget(title);
    row->addStretch(1);
    row->addWidget(safe);
    head->setPadding(12);
    return head;
}

QWidget *MergePanel::makeTable()
{
    m_table = new MergeTable(m_context.theme);
    addHeads();
    const int conflicts = int(count());
    addHeading(conflicts == 1 ? tr("\u2260 One place was changed here and by somebody else")
                              : tr("\u2260 %1 places were changed here and by somebody else").arg(conflicts),
               tr("choose one side, or write a third value"));
    for (int i = 0; i < conflicts; ++i)
        addConflict(i);
    const int automatic = int(m_rows.size()) - conflicts;
    if (automatic > 0)
        addHeading(automatic == 1 ? tr("One place merged by itself")
                                  : tr("%1 places merged by themselves").arg(automatic),
                   tr("their paths do not meet"));
    for (qsizetype i = conflicts; i < m_rows.size(); ++i)
        addRow(m_rows.at(i));
    addUnchanged();
    m_table->fit();
    m_table->grid()->setRowStretch(m_table->grid()->rowCount(), 1);
    return scrolled(m_table, this);
}

void MergePanel::addHeads()
{
    struct Head {
        MergeTable::Column column;
        QString title;
        QString detail;
    };
    const Head heads[] = {
        {PathColumn, tr("Property"), {}},
        {BaseColumn, tr("Base"), tr("where your draft began")},
        {TheirsColumn, tr("Theirs"), tr("version %1, on the hub").arg(m_merge.now->twin.version)},
        {MineColumn, tr("Mine"), tr("draft of this window")},
        {MergedColumn, tr("Merged"), tr("what the twin will hold")},
    };
    for (const Head &head : heads) {
        auto *cell = new QWidget(m_table);
        auto *column = new QVBoxLayout(cell);
        column->setContentsMargins(
            Mirror(*this)(QMargins(m_context.theme.px(12), m_context.theme.px(4), 0, m_context.theme.px(4))));
        column->setSpacing(0);
        auto *title = new LineLabel(m_context.theme, LineLabel::Look::Bold, cell);
        title->setLine(head.title);
        auto *detail = new LineLabel(m_context.theme, LineLabel::Look::Quiet, cell);
        detail->setLine(head.detail);
        column->addWidget(title);
        column->addWidget(detail);
        const bool isWide = head.column == TheirsColumn || head.column == MergedColumn;
        m_table->grid()->addWidget(cell, 0, head.column, 1, isWide ? 2 : 1);
    }
}

void MergePanel::addHeading(const QString &text, const QString &detail)
{
    const int row = m_table->grid()->rowCount();
    auto *line = new QWidget(m_table);
    auto *words = new QHBoxLayout(line);
    words->setContentsMargins(m_context.theme.px(12), m_context.theme.px(4), m_context.theme.px(12),
                              m_context.theme.px(4));
    auto *title = new LineLabel(m_context.theme, LineLabel::Look::Bold, line);
    title->setLine(text);
    title->setShort(LineLabel::Short::Keep);
    auto *quiet = new LineLabel(m_context.theme, LineLabel::Look::Quiet, line);
    quiet->setLine(detail);
    words->addWidget(title);
    words->addWidget(quiet);
    words->addStretch(1);
    if (row == 1 && count() > 1) {
        auto *theirs = new LinkButton(m_context.theme, tr("All theirs"), line);
        auto *mine = new LinkButton(m_context.theme, tr("All mine"), line);
        words->addWidget(theirs);
        words->addWidget(mine);
        connect(theirs, &LinkButton::clicked, this, [this] { chooseAll(false); });
        connect(mine, &LinkButton::clicked, this, [this] { chooseAll(true); });
    }
    m_table->addGroup(row);
    m_table->grid()->addWidget(line, row, 0, 1, MergeTable::ColumnCount);
}

// What neither side touched, as a number: it is not in the way.
void MergePanel::addUnchanged()
{
    const auto &twin = m_merge.now->twin;
    qsizetype places = leavesOf(twin.tags) + leavesOf(twin.desired.values);
    for (const MergeRow &row : m_rows)
        places -= row.theirs ? qMax(qsizetype(1), leavesOf(*row.theirs)) : 0;
    if (places > 0)
        addHeading(tr("%n values unchanged on both sides", nullptr, int(places)), {});
}

LineLabel *MergePanel::addCell(int row, int column, const QString &text, bool quiet)
{
    auto *label =
        new LineLabel(m_context.theme, quiet ? LineLabel::Look::Quiet : LineLabel::Look::Normal, m_table);
    label->setLine(text);
    label->setContentsMargins(m_context.theme.px(12), 0, m_context.theme.px(12), 0);
    m_table->grid()->addWidget(label, row, column);
    return label;
}

void MergePanel::addPath(int line, const MergeRow &row)
{
    const QString name = nameOf(row);
    addCell(line, PathColumn, name)->setLead(name.lastIndexOf(u'.') + 1);
}

// A value looks here as it does in the twin's own columns.
void MergePanel::addValue(int line, int column, const std::optional<twin::Json> &value)
{
    LineLabel *const cell = addCell(line, column, word(value), !value);
    if (!value)
        return;
    cell->setLook(LineLabel::Look::Fixed);
    cell->setInk(value->isNumber()    ? &Colors::number
                 : value->isString()  ? &Colors::string
                 : value->isBoolean() ? &Colors::boolean
                                      : &Colors::text);
}

void MergePanel::addConflict(int at)
{
    const MergeRow &row = m_rows.at(at);
    const int line = m_table->grid()->rowCount();
    addPath(line, row);
    addValue(line, BaseColumn, row.base);
    auto *theirs = new QRadioButton(word(row.theirs), m_table);
    auto *mine = new QRadioButton(word(row.mine), m_table);
    for (QRadioButton *button : {theirs, mine})
        button->setFont(m_context.theme.fixedFont());
    theirs->setAccessibleName(tr("%1, theirs: %2").arg(nameOf(row), word(row.theirs)));
    mine->setAccessibleName(tr("%1, mine: %2").arg(nameOf(row), word(row.mine)));
    auto *group = new QButtonGroup(this);
    group->addButton(theirs);
    group->addButton(mine);
    mine->setChecked(true);
    auto *third = new QLineEdit(m_table);
    third->setFont(m_context.theme.fixedFont());
    third->setAccessibleName(tr("%1, merged: JSON").arg(nameOf(row)));
    third->setToolTip(tr("What the twin will hold; write another value, as JSON, if neither side is right"));
    const auto place = [this, line](QWidget *widget, int column) {
        auto *cell = new QWidget(m_table);
        auto *inner = new QHBoxLayout(cell);
        inner->setContentsMargins(Mirror(*this)(QMargins(m_context.theme.px(12), m_context.theme.px(2),
                                                         m_context.theme.px(6), m_context.theme.px(2))));
        inner->addWidget(widget);
        m_table->grid()->addWidget(cell, line, column);
    };
    place(theirs, TheirsColumn);
    m_authors.append({at, addCell(line, AuthorColumn, {}, true)});
    place(mine, MineColumn);
    place(third, MergedColumn);
    LineLabel *const words = addCell(line, FromColumn, {}, true);
    words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_choices.append({.mine = mine, .theirs = theirs, .third = third, .words = words, .line = line});
    for (QRadioButton *button : {theirs, mine})
        connect(button, &QRadioButton::clicked, this, &MergePanel::refresh);
    connect(third, &QLineEdit::textEdited, this, [this, at] { takeThird(at); });
}

bool MergePanel::Choice::isThird() const
{
    return !mine->isChecked() && !theirs->isChecked();
}

// Text that is no JSON cannot be sent: the choice says so, and it stays as it was typed.
void MergePanel::takeThird(int at)
{
    Choice &choice = m_choices[at];
    const auto read = twin::json::read(choice.third->text().toUtf8());
    choice.typed = read ? std::optional(*read) : std::nullopt;
    for (QRadioButton *button : {choice.theirs, choice.mine}) {
        button->group()->setExclusive(false);
        button->setChecked(false);
        button->group()->setExclusive(true);
    }
    refresh();
}

void MergePanel::addRow(const MergeRow &row)
{
    using Kind = MergeRow::Kind;
    const int line = m_table->grid()->rowCount();
    addPath(line, row);
    addValue(line, BaseColumn, row.base);
    row.kind == Kind::Mine ? void(addCell(line, TheirsColumn, tr("same"), true))
                           : addValue(line, TheirsColumn, row.theirs);
    LineLabel *const author = addCell(line, AuthorColumn, {}, true);
    if (row.kind != Kind::Mine)
        m_authors.append({int(&row - m_rows.constData()), author});
    row.kind == Kind::Theirs ? void(addCell(line, MineColumn, tr("same"), true))
                             : addValue(line, MineColumn, row.mine);
    addValue(line, MergedColumn, row.merged());
    LineLabel *const from = addCell(line, FromColumn,
                                    row.kind == Kind::Theirs ? tr("theirs")
                                    : row.kind == Kind::Mine ? tr("mine")
                                                             : tr("both the same"),
                                    true);
    from->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

QWidget *MergePanel::makeFoot()
{
    Theme &theme = m_context.theme;
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *bar = new Strip(theme, &Colors::header, Strip::Edge::Bottom, 26, foot);
    auto *title = new LineLabel(theme, LineLabel::Look::Bold, bar);
    title->setLine(tr("Patch to be sent"));
    auto *to = new LineLabel(theme, LineLabel::Look::QuietFixed, bar);
    to->setLine(
        u"PATCH /twins/%1  If-Match: \"%2\""_s.arg(m_merge.now->id().toString(), m_merge.merged.etagText()));
    m_size = new LineLabel(theme, LineLabel::Look::Quiet, bar);
    auto *row = static_cast<QHBoxLayout *>(bar->layout());
    row->addWidget(title);
    row->addWidget(to);
    row->addStretch(1);
    row->addWidget(m_size);
    m_patch = new JsonEditor(theme, foot);
    m_patch->setAccessibleName(tr("Patch to be sent"));
    m_patch->setEditable(false);
    m_patch->setFixedHeight(theme.px(PatchHeight));
    column->addWidget(bar);
    auto *both = new QHBoxLayout;
    both->setSpacing(0);
    both->addWidget(m_patch, 3);
    both->addWidget(makeEffect(foot), 2);
    column->addLayout(both);
    return foot;
}

QWidget *MergePanel::makeEffect(QWidget *parent)
{
    auto *side = new QWidget(parent);
    auto *grid = new QGridLayout(side);
    const Theme &theme = m_context.theme;
    grid->setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6));
    grid->setVerticalSpacing(theme.px(2));
    grid->setColumnStretch(1, 1);
    const QStringList names{tr("Sent"), tr("Not sent"), tr("Notifies"), tr("Size"), tr("Way back")};
    for (int row = 0; row < int(names.size()); ++row) {
        auto *name = new LineLabel(m_context.theme, LineLabel::Look::Quiet, side);
        name->setLine(names.at(row));
        name->setShort(LineLabel::Short::Keep);
        auto *value = new LineLabel(m_context.theme, LineLabel::Look::Normal, side);
        grid->addWidget(name, row, 0);
        grid->addWidget(value, row, 1);
        m_effects.append(value);
    }
    m_effects.last()->setLine(tr("Undo sends the inverse patch, if the etag still fits"));
    grid->setRowStretch(int(names.size()), 1);
    return side;
}

void MergePanel::showEffect(const TwinDraft &draft)
{
    QStringList kept;
    for (qsizetype i = 0; i < count(); ++i) {
        if (m_choices.at(i).theirs->isChecked())
            kept.append(tr("%1: theirs kept").arg(nameOf(m_rows.at(i))));
    }
    for (const MergeRow &row : m_rows) {
        if (row.kind == MergeRow::Kind::Alike)
            kept.append(tr("%1: already so on the hub").arg(nameOf(row)));
    }
    const bool isDesired = !draft.body()["properties"].isNull();
    m_effects.at(0)->setLine(
        tr("%1 of your %2 changes").arg(draft.changes().size()).arg(m_merge.draft.changes().size()));
    m_effects.at(1)->setLine(kept.isEmpty() ? tr("nothing is left out") : kept.join(u"; "_s));
    m_effects.at(2)->setLine(isDesired ? m_merge.now->id().toString()
                                       : tr("nobody: tags are not the device's"));
    m_effects.at(3)->setLine(tr("tags %1, desired %2")
                                 .arg(bytesText(twin::twinSize(draft.edited(twin::Section::Tags))),
                                      bytesText(twin::twinSize(draft.edited(twin::Section::Desired)))));
}

QWidget *MergePanel::makeButtons()
{
    auto *bar = new Strip(m_context.theme, &Colors::draft, Strip::Edge::Top, 36, this);
    m_effect = new LineLabel(m_context.theme, LineLabel::Look::Normal, bar);
    auto *row = static_cast<QHBoxLayout *>(bar->layout());
    row->addWidget(m_effect, 1);
    for (QPushButton *button : {m_cancel, m_accept, m_apply})
        row->addWidget(button);
    bar->setPadding(12);
    m_accept->setToolTip(tr("The merged values become your draft; nothing is sent"));
    m_apply->setToolTip(tr("Sends the patch, if nobody writes before it"));
    m_apply->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &MergePanel::cancelled);
    connect(m_accept, &QPushButton::clicked, this, [this] { emit accepted(chosen(), false); });
    connect(m_apply, &QPushButton::clicked, this, [this] { emit accepted(chosen(), true); });
    return bar;
}

// Who wrote theirs comes from the history, a moment later.
void MergePanel::nameAuthors()
{
    whenDone(m_context.history.ofTwin(m_merge.now->id()), this,
             [this](const twin::Result<twin::host::TwinHistory> &history) {
                 for (const auto &[at, label] : std::as_const(m_authors)) {
                     const MergeRow &row = m_rows.at(at);
                     if (const auto why =
                             history ? twin::host::whyValue(*history, row.section, row.path) : std::nullopt)
                         label->setLine(tr("by %1").arg(app::nameOf(why->now.cause)));
                 }
             });
}

void MergePanel::refresh()
{
    bool isReadable = true;
    for (qsizetype i = 0; i < count(); ++i) {
        const Choice &choice = m_choices.at(i);
        const bool isMine = choice.mine->isChecked();
        const bool isThird = choice.isThird();
        const bool isWrong = isThird && !choice.typed;
        isReadable = isReadable && !isWrong;
        if (!isThird) {
            const auto &value = isMine ? m_rows.at(i).mine : m_rows.at(i).theirs;
            choice.third->setText(value ? QString::fromUtf8(twin::json::write(*value)) : QString());
            choice.third->setPlaceholderText(tr("not there"));
            choice.third->setCursorPosition(0);
        }
        choice.words->setLook(isWrong ? LineLabel::Look::Bad : LineLabel::Look::Quiet);
        choice.words->setLine(isWrong   ? tr("not JSON")
                              : isThird ? tr("\u2713 a third value")
                              : isMine  ? tr("\u2713 mine, chosen")
                                        : tr("\u2713 theirs, chosen"));
        m_table->setChosen(choice.line, isThird ? MergedColumn : isMine ? MineColumn : TheirsColumn);
    }
    const TwinDraft draft = result();
    const QByteArray text = twin::json::writeIndented(draft.body());
    m_patch->showText(QString::fromUtf8(text));
    m_size->setLine(bytesText(twin::json::write(draft.body()).size()));
    const qsizetype sent = draft.changes().size();
    const qsizetype mine = m_merge.draft.changes().size();
    const bool desired = !draft.body()["properties"].isNull();
    m_effect->setLine(sent == 0 ? tr("Nothing is left to send: the twin holds it already")
                      : desired
                          ? tr("Sends %1 of your %2 changes and notifies the device").arg(sent).arg(mine)
                          : tr("Sends %1 of your %2 changes; the device hears nothing, tags are not its own")
                                .arg(sent)
                                .arg(mine));
    m_apply->setEnabled(sent > 0 && !draft.problem() && isReadable);
    m_accept->setEnabled(isReadable);
    showEffect(draft);
}

void MergePanel::chooseAll(bool mine)
{
    for (const Choice &choice : std::as_const(m_choices))
        (mine ? choice.mine : choice.theirs)->setChecked(true);
    refresh();
}

QList<DraftConflict> MergePanel::chosen() const
{
    QList<DraftConflict> mine;
    for (qsizetype i = 0; i < count(); ++i) {
        const Choice &choice = m_choices.at(i);
        if (choice.isThird() && choice.typed) {
            DraftConflict third = m_merge.conflicts.at(i);
            third.conflict.mine = choice.typed;
            mine.append(third);
        } else if (choice.mine->isChecked()) {
            mine.append(m_merge.conflicts.at(i));
        }
    }
    return mine;
}

TwinDraft MergePanel::result() const
{
    TwinDraft draft = m_merge.merged;
    for (const DraftConflict &each : chosen())
        draft.chooseMine(each);
    return draft;
}

twin::Json MergePanel::patch() const
{
    return result().body();
}

QString MergePanel::text() const
{
    QStringList words;
    const auto labels = findChildren<LineLabel *>();
    for (const LineLabel *label : labels)
        words.append(label->text());
    return words.join(u" | ");
}

void MergePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace app
