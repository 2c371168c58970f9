// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/mergepanel.h"

#include "host/historyclient.h"
#include "host/whyvalue.h"
#include "json/writer.h"
#include "shared/causewords.h"
#include "shared/jsoneditor.h"
#include "shared/linkbutton.h"
#include "shared/theme.h"
#include "twin/rowbuilder.h"
#include "twin/strip.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace app {

namespace {

enum Column { PathColumn, BaseColumn, TheirsColumn, AuthorColumn, MineColumn, MergedColumn, FromColumn };
constexpr qsizetype MaxValueChars = 60;
constexpr int PatchHeight = 130; // pixels at 100 %

QString word(const std::optional<twin::Json> &value)
{
    return value ? RowBuilder::valueText(*value).left(MaxValueChars) : MergePanel::tr("not there");
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
    const Theme &theme = m_context.theme;
    m_table = new QWidget;
    m_table->setAutoFillBackground(true);
    m_table->setBackgroundRole(QPalette::Base);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    m_grid->setHorizontalSpacing(theme.px(16));
    m_grid->setVerticalSpacing(theme.px(6));
    const QStringList heads{tr("Property"), tr("Base"),   tr("Theirs"), QString(),
                            tr("Mine"),     tr("Merged"), QString()};
    for (int i = 0; i < int(heads.size()); ++i) {
        auto *label = new LineLabel(m_context.theme, LineLabel::Look::Bold, m_table);
        label->setLine(heads.at(i));
        m_grid->addWidget(label, 0, i);
    }
    const int conflicts = int(count());
    addHeading(conflicts == 1 ? tr("\u2260 One place was changed here and by somebody else")
                              : tr("\u2260 %1 places were changed here and by somebody else").arg(conflicts),
               tr("choose one side"));
    for (int i = 0; i < conflicts; ++i)
        addConflict(i);
    const int automatic = int(m_rows.size()) - conflicts;
    if (automatic > 0)
        addHeading(automatic == 1 ? tr("One place merged by itself")
                                  : tr("%1 places merged by themselves").arg(automatic),
                   tr("their paths do not meet"));
    for (qsizetype i = conflicts; i < m_rows.size(); ++i)
        addRow(m_rows.at(i));
    m_grid->setColumnStretch(FromColumn, 1);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(m_table);
    return area;
}

void MergePanel::addHeading(const QString &text, const QString &detail)
{
    const int row = m_grid->rowCount();
    auto *line = new QWidget(m_table);
    auto *words = new QHBoxLayout(line);
    words->setContentsMargins(0, m_context.theme.px(6), 0, 0);
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
    m_grid->addWidget(line, row, 0, 1, FromColumn + 1);
}

LineLabel *MergePanel::addCell(int row, int column, const QString &text, bool quiet)
{
    auto *label =
        new LineLabel(m_context.theme, quiet ? LineLabel::Look::Quiet : LineLabel::Look::Normal, m_table);
    label->setLine(text);
    m_grid->addWidget(label, row, column);
    return label;
}

void MergePanel::addConflict(int at)
{
    const MergeRow &row = m_rows.at(at);
    const int line = m_grid->rowCount();
    addCell(line, PathColumn, nameOf(row));
    addCell(line, BaseColumn, word(row.base), true);
    auto *theirs = new QRadioButton(word(row.theirs), m_table);
    auto *mine = new QRadioButton(word(row.mine), m_table);
    theirs->setAccessibleName(tr("%1, theirs: %2").arg(nameOf(row), word(row.theirs)));
    mine->setAccessibleName(tr("%1, mine: %2").arg(nameOf(row), word(row.mine)));
    auto *group = new QButtonGroup(this);
    group->addButton(theirs);
    group->addButton(mine);
    mine->setChecked(true);
    m_grid->addWidget(theirs, line, TheirsColumn);
    m_authors.append({at, addCell(line, AuthorColumn, {}, true)});
    m_grid->addWidget(mine, line, MineColumn);
    m_mergedCells.append(addCell(line, MergedColumn, {}));
    m_choices.append(addCell(line, FromColumn, {}, true));
    m_theirs.append(theirs);
    m_mine.append(mine);
    connect(mine, &QRadioButton::toggled, this, &MergePanel::refresh);
}

void MergePanel::addRow(const MergeRow &row)
{
    using Kind = MergeRow::Kind;
    const int line = m_grid->rowCount();
    addCell(line, PathColumn, nameOf(row));
    addCell(line, BaseColumn, word(row.base), true);
    addCell(line, TheirsColumn, row.kind == Kind::Mine ? tr("same") : word(row.theirs),
            row.kind == Kind::Mine);
    LineLabel *const author = addCell(line, AuthorColumn, {}, true);
    if (row.kind != Kind::Mine)
        m_authors.append({int(&row - m_rows.constData()), author});
    addCell(line, MineColumn, row.kind == Kind::Theirs ? tr("same") : word(row.mine),
            row.kind == Kind::Theirs);
    addCell(line, MergedColumn, word(row.merged()));
    addCell(line, FromColumn,
            row.kind == Kind::Theirs ? tr("theirs")
            : row.kind == Kind::Mine ? tr("mine")
                                     : tr("both the same"),
            true);
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
    column->addWidget(m_patch);
    return foot;
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
    m_context.history.ofTwin(m_merge.now->id())
        .then(this, [this](const twin::Result<twin::host::TwinHistory> &history) {
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
    for (qsizetype i = 0; i < m_mergedCells.size(); ++i) {
        const bool mine = m_mine.at(i)->isChecked();
        m_mergedCells.at(i)->setLine(word(mine ? m_rows.at(i).mine : m_rows.at(i).theirs));
        m_choices.at(i)->setLine(mine ? tr("\u2713 mine, chosen") : tr("\u2713 theirs, chosen"));
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
    m_apply->setEnabled(sent > 0 && !draft.problem());
}

void MergePanel::chooseAll(bool mine)
{
    for (QRadioButton *button : mine ? m_mine : m_theirs)
        button->setChecked(true);
}

QList<DraftConflict> MergePanel::chosen() const
{
    QList<DraftConflict> mine;
    for (qsizetype i = 0; i < count(); ++i)
        if (m_mine.at(i)->isChecked())
            mine.append(m_merge.conflicts.at(i));
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
