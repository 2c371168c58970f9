// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/draftbar.h"

#include "json/writer.h"
#include "messages/copyas.h"
#include "shared/announce.h"
#include "shared/errortext.h"
#include "shared/theme.h"
#include "twin/rowbuilder.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype MaxToolTipChars = 4000;
constexpr qsizetype MaxNamedChanges = 20;

QString signedBytes(qint64 bytes)
{
    if (bytes < 0)
        return QString(u'\u2212' + bytesText(-bytes));
    return bytes > 0 ? QString(u'+' + bytesText(bytes)) : DraftBar::tr("same size");
}

QString htmlLines(const QString &text)
{
    return u"<pre>" % text.toHtmlEscaped() % u"</pre>";
}

QString described(const DraftChange &change)
{
    const auto word = [](const std::optional<twin::Json> &value) {
        return value ? RowBuilder::valueText(*value) : DraftBar::tr("none");
    };
    return change.toString() % u" " % word(change.was) % u" \u2192 " % word(change.now);
}

// The patch as JSON, and as code for elsewhere.
void makeCopyMenu(QToolButton &button, const std::function<TwinUpdate()> &update)
{
    button.setAutoRaise(true);
    button.setToolTip(DraftBar::tr("Copy the patch"));
    button.setAccessibleName(DraftBar::tr("Copy the patch"));
    button.setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(&button);
    menu->addAction(QStringLiteral("JSON"), &button, [update] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(twin::json::write(update().body)));
    });
    fillCopyAs(*menu, &button, [update](CallLanguage language) { return codeOf(update(), language); });
    button.setMenu(menu);
}

} // namespace

DraftBar::DraftBar(Theme &theme, QWidget *parent)
    : Strip(theme, &Colors::draft, Edge::Top, 36, parent)
    , m_title(new LineLabel(theme, LineLabel::Look::Bold, this))
    , m_count(new LineLabel(theme, LineLabel::Look::Normal, this))
    , m_size(new LineLabel(theme, LineLabel::Look::Quiet, this))
    , m_etag(new LineLabel(theme, LineLabel::Look::Quiet, this))
    , m_patch(new LineLabel(theme, LineLabel::Look::QuietFixed, this))
    , m_problem(new LineLabel(theme, LineLabel::Look::Bad, this))
    , m_copy(new QToolButton(this))
    , m_discard(new QPushButton(tr("Discard"), this))
    , m_apply(new QPushButton(tr("Apply"), this))
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    for (LineLabel *label : {m_title, m_count, m_size, m_etag}) {
        row->addWidget(label);
        row->addSpacing(theme.px(8));
    }
    row->addWidget(m_problem);
    row->addWidget(m_patch, 1);
    row->addWidget(m_copy);
    row->addWidget(m_discard);
    row->addWidget(m_apply);
    m_patch->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setPadding(12);
    m_title->setShort(LineLabel::Short::Keep);
    m_count->setShort(LineLabel::Short::Keep);
    m_title->setLine(tr("Draft"));
    m_apply->setDefault(true);
    m_apply->setToolTip(tr("Ctrl+S"));
    makeCopyMenu(*m_copy, [this] { return m_update; });
    const auto icon = [this, &theme] { m_copy->setIcon(theme.icon(u"copy"_s)); };
    connect(&theme, &Theme::changed, this, icon);
    icon();
    connect(m_discard, &QPushButton::clicked, this, &DraftBar::discardWanted);
    connect(m_apply, &QPushButton::clicked, this, &DraftBar::press);
}

void DraftBar::press()
{
    if (m_editing)
        emit applyWanted();
    else
        emit continueWanted();
}

QString DraftBar::text() const
{
    QStringList parts;
    for (const LineLabel *label : {m_title, m_count, m_size, m_etag, m_problem})
        if (!label->text().isEmpty() && !label->isHidden())
            parts.append(label->text());
    return parts.join(u", ");
}

void DraftBar::showDraft(const TwinDraft &draft, bool editing, bool applying)
{
    m_editing = editing;
    const qsizetype count = draft.changes().size();
    const twin::Json body = draft.body();
    const auto problem = draft.problem();
    const QStringList unsayable = draft.unsayable();
    m_update = {.id = draft.id(), .body = body, .etag = draft.etagText()};
    m_title->setLine(editing ? tr("Draft") : tr("Draft kept"));
    m_count->setLine(count == 1 ? tr("1 change") : tr("%1 changes").arg(count));
    m_size->setLine(signedBytes(draft.sizeEffect()));
    m_etag->setLine(tr("if etag is %1").arg(draft.etagText()));
    m_etag->setVisible(editing);
    const QString patch = QString::fromUtf8(twin::json::write(body));
    m_patch->setLine(patch,
                     htmlLines(QString::fromUtf8(twin::json::writeIndented(body)).left(MaxToolTipChars)));
    QString wrong = m_refusal;
    if (problem)
        wrong = problem->hasAt ? tr("A text cannot be read: line %1").arg(problem->at.line)
                               : textOf(*problem).what;
    else if (wrong.isEmpty() && !unsayable.isEmpty())
        wrong = tr("%1 is null: a patch removes it, a twin never holds null").arg(unsayable.first());
    const bool isNew = wrong != m_problem->text();
    m_problem->setVisible(!wrong.isEmpty());
    m_problem->setLine(wrong,
                       problem ? plainTextOf(*problem) : QString(wrong + u'\n' + unsayable.join(u'\n')));
    if (isNew)
        announce(m_problem);
    m_patch->setVisible(true);
    m_apply->setText(applying ? tr("Applying...") : editing ? tr("Apply") : tr("Continue"));
    m_apply->setEnabled(!editing || (!applying && !problem && count > 0));
    m_discard->setEnabled(!applying);
}

void DraftBar::setRefusal(const QString &refusal)
{
    m_refusal = refusal;
}

UpdatedBar::UpdatedBar(Theme &theme, QWidget *parent)
    : Strip(theme, &Colors::draft, Edge::Top, 36, parent)
    , m_text(new LineLabel(theme, LineLabel::Look::Bold, this))
    , m_detail(new LineLabel(theme, LineLabel::Look::Quiet, this))
    , m_problem(new LineLabel(theme, LineLabel::Look::Bad, this))
    , m_copy(new QToolButton(this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_close(new QToolButton(this))
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->addWidget(m_text);
    row->addWidget(m_detail);
    row->addWidget(m_problem, 1);
    row->addWidget(m_copy);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    setPadding(12);
    m_text->setShort(LineLabel::Short::Keep);
    m_detail->setShort(LineLabel::Short::Drop);
    makeCopyMenu(*m_copy, [this] { return m_outcome.update; });
    m_undo->setToolTip(tr("Ctrl+Alt+Z: sends the inverse patch, if nobody has written since"));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close: there is no way back then"));
    const auto icon = [this, &theme] {
        m_close->setIcon(theme.icon(u"close"_s));
        m_copy->setIcon(theme.icon(u"copy"_s));
    };
    connect(&theme, &Theme::changed, this, icon);
    icon();
    connect(m_undo, &QPushButton::clicked, this, &UpdatedBar::undoWanted);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
}

void UpdatedBar::showVersion(qint64 version, const Outcome &outcome)
{
    m_outcome = outcome;
    QStringList parts;
    if (outcome.msecs >= 0)
        parts.append(tr("200 in %1 ms at %2").arg(outcome.msecs).arg(outcome.time));
    if (!outcome.trackingId.isEmpty())
        parts.append(tr("tracking id %1").arg(outcome.trackingId));
    const QString patch = QString::fromUtf8(twin::json::writeIndented(outcome.update.body));
    m_detail->setLine(parts.join(u", "), htmlLines(patch.left(MaxToolTipChars)));
    m_copy->setVisible(outcome.msecs >= 0);
    const QString text = tr("Updated to version %1.").arg(version);
    if (text == m_text->text())
        return;
    m_problem->setLine({});
    m_text->setLine(text);
    announce(m_text);
}

void UpdatedBar::showProblem(const QString &problem)
{
    m_problem->setLine(problem);
    announce(m_problem);
}

IncomingBar::IncomingBar(Theme &theme, QWidget *parent)
    : Strip(theme, &Colors::linked, Edge::Top, 32, parent)
    , m_text(new LineLabel(theme, LineLabel::Look::Bold, this))
    , m_what(new LineLabel(theme, LineLabel::Look::QuietFixed, this))
    , m_take(new QPushButton(tr("Take newer base"), this))
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->addWidget(m_text);
    row->addWidget(m_what, 1);
    row->addWidget(m_take);
    m_what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_take, &QPushButton::clicked, this, &IncomingBar::takeWanted);
}

void IncomingBar::showIncoming(const TwinDraft &draft, const twin::Record &now)
{
    const qint64 count = draft.incoming(now);
    const QString before = m_text->text();
    if (count < 0)
        m_text->setLine(tr("The device was made again"));
    else
        m_text->setLine(count == 1 ? tr("1 change came in") : tr("%1 changes came in").arg(count));
    if (m_text->text() != before)
        announce(m_text);
    QStringList what;
    const auto changes = draft.incomingChanges(now);
    for (const DraftChange &change : changes.mid(0, MaxNamedChanges))
        what.append(described(change));
    if (changes.size() > MaxNamedChanges)
        what.append(tr("and %1 more").arg(changes.size() - MaxNamedChanges));
    m_what->setLine(what.join(u"   "), htmlLines(what.join(u'\n')));
    m_take->setEnabled(!draft.textError(twin::Section::Tags) && !draft.textError(twin::Section::Desired));
    m_take->setToolTip(m_take->isEnabled() ? QString() : tr("Mend the text first"));
}

} // namespace app
