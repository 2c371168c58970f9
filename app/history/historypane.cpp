// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historypane.h"

#include "actions/actions.h"
#include "base/clock.h"
#include "history/historywords.h"
#include "history/restoredialog.h"
#include "history/timeline.h"
#include "host/historyclient.h"
#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "json/writer.h"
#include "shared/errortext.h"
#include "shared/textlabel.h"
#include "shared/whendone.h"
#include "twin/momentbar.h"
#include "twin/strip.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using twin::RecordPtr;
using twin::Timestamp;

namespace app {

HistoryPane::HistoryPane(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new MomentBar(context.theme, this))
    , m_timeline(new Timeline(context.theme, this))
    , m_view(new ComparisonView(context, this))
{
    build();
    connectParts();
    retranslate();
    refresh();
}

void HistoryPane::connectParts()
{
    connect(m_timeline, &Timeline::aWanted, this, &HistoryPane::setA);
    connect(m_timeline, &Timeline::bWanted, this, [this](Timestamp time) {
        setB(time);
        setComparing(true);
    });
    const auto step = [this](bool forward) {
        const Timestamp from = a().isNever() ? hubTime().plusMSecs(1) : a();
        const Timestamp to = forward ? m_timeline->marks().next(from) : m_timeline->marks().previous(from);
        if (forward || !to.isNever())
            setA(to);
    };
    connect(m_earlier, &QToolButton::clicked, this, [step] { step(false); });
    connect(m_later, &QToolButton::clicked, this, [step] { step(true); });
    connect(m_time, &QLineEdit::returnPressed, this, &HistoryPane::jump);
    for (QAction *each : {m_single, m_compare, m_allRows, m_differences})
        connect(each, &QAction::triggered, this, &HistoryPane::refresh);
    connect(m_swap, &QPushButton::clicked, this, &HistoryPane::swap);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_restorePatch->text()); });
    connect(m_restore, &QPushButton::clicked, this, &HistoryPane::restore);
    connect(m_banner, &MomentBar::returnWanted, this, &HistoryPane::returnToLive);
    connect(&m_context.hub, &twin::host::HubClient::changed, this, &HistoryPane::onHubChanged);
    connect(&m_context.models, &twin::host::ModelsClient::changed, this, &HistoryPane::refresh);
}

Timestamp HistoryPane::a() const
{
    return m_timeline->a();
}

Timestamp HistoryPane::b() const
{
    return m_timeline->b();
}

bool HistoryPane::isComparing() const
{
    return m_compare->isChecked();
}

QString HistoryPane::words() const
{
    return QString(m_between->text() + u" " + m_counts->text());
}

QString HistoryPane::problem() const
{
    return m_problem->text();
}

void HistoryPane::setDevice(const twin::TwinId &id)
{
    if (id == m_id)
        return;
    const bool wasPast = !a().isNever();
    if (!m_loading
             .isFinished()) // Qt 6.4 crashes when a future with a continuation is cancelled after its end
        m_loading.cancel();
    m_id = id;
    m_isLoaded = false;
    m_wanted.reset();
    m_history = {};
    m_meanwhile.clear();
    m_telemetry.clear();
    m_view->startAnew();
    m_timeline->setMarks({}, hubTime());
    if (wasPast)
        emit momentChanged({}, nullptr);
    if (isVisible())
        load();
    refresh();
}

void HistoryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isLoaded)
        load();
    refresh();
}

void HistoryPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
}

void HistoryPane::load()
{
    m_isLoaded = true;
    if (m_id.isNull())
        return;
    m_loading = m_context.history.ofTwin(m_id);
    whenDone(m_loading, this, [this, id = m_id](const twin::Result<twin::host::TwinHistory> &read) {
        if (id != m_id)
            return;
        if (read)
            take(*read);
        else
            m_problem->setText(tr("The past cannot be read: %1").arg(plainTextOf(read.error())));
    });
}

void HistoryPane::take(const twin::host::TwinHistory &history)
{
    m_history = history;
    const twin::Changes meanwhile = std::exchange(m_meanwhile, {});
    TimelineMarks marks;
    for (const twin::Change &change : meanwhile)
        m_history.append(change);
    for (const twin::Change &change : m_history.changes())
        marks.add(change);
    for (const Timestamp time : std::as_const(m_telemetry))
        marks.add({.time = time, .id = m_id, .body = twin::TelemetrySent{}});
    const Timestamp a = this->a();
    const Timestamp b = this->b();
    m_timeline->setMarks(marks, m_latest);
    m_timeline->setMoments(a, b);
    refresh();
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        lookAt(*wanted);
}

void HistoryPane::setMoments(const Moments &moments)
{
    if (m_isLoaded && m_loading.isFinished())
        return lookAt(moments);
    m_wanted = moments;
    if (!m_isLoaded)
        load();
}

void HistoryPane::lookAt(const Moments &moments)
{
    m_timeline->setMoments(moments.a, moments.b);
    setComparing(moments.isComparing);
    emit momentChanged(moments.a, moments.a.isNever() ? nullptr : recordAt(moments.a));
}

Timestamp HistoryPane::hubTime() const
{
    if (m_latest.isNever())
        return m_timeline->marks().last().isNever() ? twin::SystemClock().now() : m_timeline->marks().last();
    return m_latest.plusMSecs(m_sinceLatest.elapsed());
}

void HistoryPane::onHubChanged(const twin::Changes &changes)
{
    m_latest = changes.last().time;
    m_sinceLatest.start();
    bool mine = false;
    for (const twin::Change &change : changes) {
        if (change.id == m_id && std::holds_alternative<twin::TelemetrySent>(change.body))
            noteTelemetry(change.time);
        if (change.id != m_id || !m_isLoaded)
            continue;
        mine = true;
        if (m_loading.isFinished()) {
            m_history.append(change);
            m_timeline->add(change);
        } else {
            m_meanwhile.append(change);
        }
    }
    if (mine && isVisible())
        refresh();
}

// The journal keeps no telemetry: what came while the device was chosen is all there is.
void HistoryPane::noteTelemetry(Timestamp time)
{
    m_telemetry.append(time);
    if (m_telemetry.size() > TimelineMarks::MaxTelemetry)
        m_telemetry.remove(0, TimelineMarks::MaxTelemetry / 10);
}

RecordPtr HistoryPane::now() const
{
    return m_context.hub.state().find(m_id);
}

RecordPtr HistoryPane::recordAt(Timestamp time) const
{
    return time.isNever() ? now() : m_history.recordAt(time);
}

void HistoryPane::setA(Timestamp time)
{
    m_problem->clear();
    m_timeline->setMoments(time, b());
    refresh();
    emit momentChanged(time, recordAt(time));
}

void HistoryPane::setB(Timestamp time)
{
    m_timeline->setMoments(a(), time);
    refresh();
}

void HistoryPane::setComparing(bool comparing)
{
    (comparing ? m_compare : m_single)->setChecked(true);
    refresh();
}

void HistoryPane::returnToLive()
{
    m_timeline->setMoments({}, {});
    m_single->setChecked(true);
    refresh();
    emit momentChanged({}, nullptr);
}

void HistoryPane::swap()
{
    const Timestamp a = this->a();
    m_timeline->setMoments(b(), a);
    refresh();
    emit momentChanged(this->a(), recordAt(this->a()));
}

void HistoryPane::jump()
{
    const Timestamp around = a().isNever() ? m_timeline->marks().last() : a();
    const auto time = momentOf(m_time->text(), around.isNever() ? hubTime() : around);
    if (!time)
        return m_problem->setText(
            tr("\"%1\" is no time: write 10:58, 10:58:41.204 or 2026-11-26 10:58:41").arg(m_time->text()));
    if (const Timestamp first = m_timeline->marks().first(); !first.isNever() && *time < first)
        return m_problem->setText(tr("Nothing is kept before %1").arg(momentText(first)));
    setA(*time);
}

void HistoryPane::refresh()
{
    if (isVisible()) // what nobody sees costs nothing
        showTwins();
    showMoments();
    showRestore();
}

void HistoryPane::showTwins()
{
    const RecordPtr a = recordAt(this->a());
    if (isComparing())
        m_view->showDifference(a, recordAt(b()), m_differences->isChecked());
    else
        m_view->showMoment(a);
}

void HistoryPane::showMoments()
{
    const bool past = !a().isNever();
    const bool comparing = isComparing();
    const auto name = [](Timestamp time) { return time.isNever() ? tr("now") : momentText(time); };
    m_aLabel->setText(tr("A  %1").arg(name(a())));
    m_bLabel->setText(tr("\u2192  B  %1").arg(name(b())));
    m_bLabel->setVisible(comparing);
    m_swap->setVisible(comparing);
    m_allRows->setEnabled(comparing);
    m_differences->setEnabled(comparing);
    m_counts->setText(comparing ? differenceText(m_view->counts()) : QString());
    if (!m_time->hasFocus() || !m_time->isModified())
        m_time->setText(past ? momentText(a()) : QString());
    const Timestamp latest = m_timeline->marks().last();
    const qint64 gap = (past ? a() : latest).msecsTo(b().isNever() ? latest : b());
    const bool unknown = past && !recordAt(a()) && !m_history.knownSince().isNever();
    m_between->setText(
        unknown
            ? tr("the twin was not there, or is not known before %1").arg(momentText(m_history.knownSince()))
        : !comparing ? QString()
        : gap >= 0   ? tr("%1 later").arg(durationText(gap))
                     : tr("%1 earlier").arg(durationText(-gap)));
    m_banner->setVisible(past);
    m_context.actions.setEnabled(ActionId::ReturnToLive, past);
    if (past)
        m_banner->showMoment(momentText(a()), durationText(qMax<qint64>(0, a().msecsTo(hubTime()))));
}

void HistoryPane::showRestore()
{
    const RecordPtr then = a().isNever() ? RecordPtr() : recordAt(a());
    const RecordPtr current = now();
    m_restoreRow->setVisible(then && current);
    if (!then || !current)
        return;
    const twin::Json patch = restoringPatch(*current, *then);
    m_restoreTitle->setLine(patch.isEmpty() ? tr("Tags and desired are now as they were at A")
                                            : tr("Restore A"));
    m_restorePatch->setLine(patch.isEmpty() ? QString() : QString::fromUtf8(twin::json::write(patch)));
    m_copy->setEnabled(!patch.isEmpty());
    m_restore->setEnabled(!patch.isEmpty());
}

void HistoryPane::restore()
{
    const RecordPtr then = recordAt(a());
    const RecordPtr current = now();
    if (then && current)
        (new RestoreDialog(m_context, *current, *then, momentText(a()), this))->open();
}

} // namespace app
