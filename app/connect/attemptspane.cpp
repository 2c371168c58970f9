// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/attemptspane.h"

#include "actions/actions.h"
#include "connect/attemptwords.h"
#include "connect/fieldrow.h"
#include "connect/stagetrack.h"
#include "host/hubclient.h"
#include "host/modelsclient.h"
#include "shared/bar.h"
#include "shared/flowbar.h"
#include "shared/linkbutton.h"
#include "shared/listdelegate.h"
#include "shared/scrolled.h"
#include "shared/shapes.h"
#include "shared/textlabel.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr double CaptionWidth = 64;
constexpr double HeadHeight = 26;
constexpr double RowHeight = 32;
constexpr double LeastTold = 44; // of what is told, the newest line

/// A row of the list: sign, who, when and where, the first request, the stages.
class AttemptDelegate final : public ListDelegate
{
public:
    AttemptDelegate(const Theme &theme, const AttemptsModel &model, QObject *parent)
        : ListDelegate(theme, RowHeight, RowLine::Below, parent)
        , m_model(model)
    { }

protected:
    void paintRow(Row row, const QModelIndex &index) const override
    {
        const Attempt &attempt = m_model.at(index.row());
        const Colors &colors = theme().colors();
        const bool failed = attempt.hasFailed();
        const int side = theme().px(12);
        paintShape(row.painter,
                   row.mirror(QRectF(row.area.left() + theme().px(4),
                                     row.area.center().y() - side / 2.0 + 0.5, side, side)),
                   failed ? Shape::Triangle : Shape::Check, failed ? colors.bad : colors.good);
        row.area.setLeft(row.area.left() + side + theme().px(12));
        const QRect stages = row.area.adjusted(0, 0, -theme().px(4), 0); // below those of the rows above
        row.area.setRight(row.area.right() - stagesWidth(theme()));
        QFont bold = theme().uiFont();
        bold.setWeight(QFont::DemiBold);
        const QString who = index.data().toString();
        paintCell(row, who, bold, row.text, QFontMetrics(bold).horizontalAdvance(who) + 2);
        const QString about = timeOf(attempt) + u"  "_s + AttemptsPane::tr("port %1").arg(attempt.port);
        paintCell(row, about, theme().uiFont(), row.quiet,
                  QFontMetrics(theme().uiFont()).horizontalAdvance(about) + 2);
        if (row.area.width() > theme().px(40))
            paintCell(row, attempt.request, theme().fixedFont(), row.text, row.area.width());
        paintStages(row.painter, stages, row.mirror, theme(), attempt);
    }

private:
    const AttemptsModel &m_model;
};

QString spanText(qint64 seconds)
{
    return seconds < 60 ? AttemptsPane::tr("%1 s").arg(seconds)
                        : AttemptsPane::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

} // namespace

AttemptsPane::AttemptsPane(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(context.server)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    makeLive();
    makeFailure();
    makeList();
    m_told = new QWidget;
    auto *lines = new QVBoxLayout(m_told);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_live);
    lines->addWidget(m_failure);
    lines->addStretch(1);
    // Large texts in a low window: what is told scrolls, instead of making the window higher than the screen.
    QWidget *const room = scrolled(m_told, this);
    room->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(room);
    column->addWidget(m_list, 1);
    const auto fit = [this, room] {
        room->setMinimumHeight(m_context.theme.px(LeastTold));
        m_list->setMinimumHeight(m_context.theme.px(RowHeight));
    };
    connect(&context.theme, &Theme::changed, m_list, fit);
    fit();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_about->setText(waitText());
    });
    m_second.start();
    connect(&m_model, &AttemptsModel::changed, this, &AttemptsPane::refresh);
    connect(&context.server, &twin::host::ServerClient::started, this, &AttemptsPane::refresh);
    connect(&context.server, &twin::host::ServerClient::stopped, this, &AttemptsPane::refresh);
    connect(&context.server, &twin::host::ServerClient::clientsChanged, this, &AttemptsPane::refresh);
    connect(&context.theme, &Theme::changed, this, &AttemptsPane::refresh);
    refresh();
}

QString AttemptsPane::liveText() const
{
    return m_title->text();
}

QString AttemptsPane::failureText() const
{
    if (!m_failure->isVisibleTo(this))
        return {};
    return QStringList{m_failed->text(), m_what->text(), m_where->text(), m_cure->text()}.join(u'\n');
}

void AttemptsPane::setSide(SampleSide side)
{
    m_model.setSide(side);
}

void AttemptsPane::setDevice(const twin::TwinId &id)
{
    m_device = id;
    refresh();
}

void AttemptsPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_context.theme.colors().pane);
}

Bar *AttemptsPane::makeHead()
{
    auto *head = new Bar(m_context.theme, &Colors::header, HeadHeight, Bar::Line::Below, this);
    head->setSpacing(12, 8);
    auto *title = new TextLabel(m_context.theme, TextLabel::Look::Strong, head);
    title->setText(tr("First connection"));
    m_ports = new TextLabel(m_context.theme, TextLabel::Look::Quiet, head);
    auto *wire = new LinkButton(m_context.theme, tr("Show on the wire"), head);
    connect(wire, &QAbstractButton::clicked, m_context.actions.action(ActionId::ShowWire), &QAction::trigger);
    head->row()->addWidget(title);
    head->row()->addWidget(m_ports);
    head->addSpring();
    head->row()->addWidget(wire);
    return head;
}

void AttemptsPane::makeLive()
{
    Theme &theme = m_context.theme;
    m_live = new FlowBar(theme, &Colors::accentSoft, 44, Bar::Line::Below, this);
    m_live->setSpacing(12, 12);
    m_sign = new ShapeLabel(theme, m_live);
    m_title = new TextLabel(theme, TextLabel::Look::Strong, m_live);
    m_about = new TextLabel(theme, TextLabel::Look::Quiet, m_live);
    m_track = new StageTrack(theme, m_live);
    m_title->setElided(true, 120);
    m_about->setElided(true);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_sign), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_about)})
        m_live->add(widget);
    m_live->addSpring();
    m_live->add(m_track);
}

TextLabel *AttemptsPane::addLine(QWidget *room, const QString &caption)
{
    auto *row = new FieldRow(m_context.theme, caption, CaptionWidth, 26, room);
    TextLabel *const text = row->addText(false);
    row->addSpring();
    room->layout()->addWidget(row);
    return text;
}

void AttemptsPane::makeFailure()
{
    const Theme &theme = m_context.theme;
    m_failure = new QWidget(this);
    auto *column = new QVBoxLayout(m_failure);
    column->setContentsMargins(0, 4, 0, 8);
    column->setSpacing(0);
    auto *head = new FieldRow(theme, {}, 0, 26, m_failure);
    auto *sign = new ShapeLabel(m_context.theme, head);
    const auto tint = [this, sign] {
        sign->setShape(Shape::Triangle, m_context.theme.colors().bad, tr("failed"));
    };
    connect(&theme, &Theme::changed, sign, tint);
    tint();
    m_failed = new TextLabel(theme, TextLabel::Look::Strong, head);
    m_failed->setColor(&Colors::bad);
    m_failed->setElided(true, 120);
    m_failedTrack = new StageTrack(theme, head);
    head->row()->addWidget(sign);
    head->row()->addSpacing(theme.px(4));
    head->row()->addWidget(m_failed);
    head->addSpring();
    head->row()->addWidget(m_failedTrack);
    column->addWidget(head);
    m_what = addLine(m_failure, tr("What"));
    m_where = addLine(m_failure, tr("Where"));
    m_cure = addLine(m_failure, tr("Cure"));
    auto *buttons = new FieldRow(theme, {}, CaptionWidth, 36, m_failure);
    m_copyLines = new QPushButton(tr("Copy the lit lines"), buttons);
    m_copyLines->setDefault(true);
    m_export = new QPushButton(tr("Export CA file..."), buttons);
    auto *details = new QPushButton(tr("Copy details"), buttons);
    for (QPushButton *button : {m_copyLines, m_export, details})
        buttons->row()->addWidget(button);
    buttons->addSpring();
    column->addWidget(buttons);
    connect(m_copyLines, &QPushButton::clicked, this, &AttemptsPane::caLinesWanted);
    connect(m_export, &QPushButton::clicked, m_context.actions.action(ActionId::ExportCertificate),
            &QAction::trigger);
    connect(details, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(failureText()); });
}

void AttemptsPane::makeList()
{
    m_list = new QListView(this);
    m_list->setAccessibleName(tr("Attempts to connect"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new AttemptDelegate(m_context.theme, m_model, m_list));
    m_list->setModel(&m_model);
}

void AttemptsPane::refresh()
{
    const auto &addresses = m_context.server.addresses();
    m_ports->setText(
        addresses ? tr("ports %1 and %2, all attempts").arg(addresses->mqttPort).arg(addresses->httpsPort)
                  : tr("the servers do not run"));
    m_model.noteKnownModels([this](const twin::TwinId &id) { return isModelKnown(id); });
    const Attempt *const newest = m_model.newestOf(m_model.side(), m_device);
    showLive(newest);
    showFailure(newest);
    m_list->doItemsLayout();
    emit stateChanged();
}

bool AttemptsPane::isModelKnown(const twin::TwinId &id) const
{
    const auto record = m_context.hub.state().find(id);
    const QString model = record ? record->identity->modelId : QString();
    return !model.isEmpty() && m_context.models.library()->find(model);
}

void AttemptsPane::showLive(const Attempt *newest)
{
    const Colors &colors = m_context.theme.colors();
    const bool isThrough = newest && newest->hasPassed(Attempt::SignedIn);
    Attempt shown = isThrough ? *newest : Attempt();
    shown.isService = m_model.side() == SampleSide::Service;
    const QString who = shown.isService ? tr("a service") : m_device.toString();
    const auto device = m_context.hub.state().find(m_device);
    const bool hasLeft = isThrough && !shown.isService && device && !device->identity->connected;
    m_title->setText(hasLeft ? tr("%1 connected, and has left again").arg(who)
                     : isThrough
                         ? (shown.isService ? tr("A service is connected") : tr("%1 is connected").arg(who))
                     : m_context.server.isRunning() ? tr("Waiting for the first connection of %1...").arg(who)
                                                    : tr("Start the servers, then %1 can connect").arg(who));
    m_about->setText(waitText());
    m_track->show(shown);
    m_sign->setShape(isThrough ? Shape::Check : Shape::HalfDisc, isThrough ? colors.good : colors.accent,
                     isThrough ? tr("connected") : tr("waiting"));
}

void AttemptsPane::showFailure(const Attempt *newest)
{
    const bool failed = newest && newest->hasFailed();
    const bool isNew = failed && m_failure->isHidden();
    m_failure->setVisible(failed);
    if (!failed)
        return;
    const AttemptText text = textOf(*newest);
    m_failed->setText(tr("The attempt at %1 failed").arg(timeOf(*newest)));
    m_failedTrack->show(*newest);
    m_what->setText(text.what);
    m_where->setText(text.where);
    m_cure->setText(text.cure);
    m_copyLines->setVisible(text.isTrust);
    m_export->setVisible(text.isTrust);
    if (isNew)
        emit roomWanted(m_told->layout()->totalHeightForWidth(m_told->width()) +
                        m_context.theme.px(HeadHeight + RowHeight));
}

QString AttemptsPane::waitText() const
{
    const Attempt *const newest = m_model.newestOf(m_model.side(), m_device);
    if (!newest)
        return {};
    const qint64 seconds = qMax(qint64(0), newest->time.toDateTime().secsTo(QDateTime::currentDateTime()));
    return newest->hasPassed(Attempt::SignedIn) ? tr("since %1").arg(timeOf(*newest))
                                                : tr("%1 since the last attempt").arg(spanText(seconds));
}

} // namespace app
