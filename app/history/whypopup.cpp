// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/whypopup.h"

#include "history/historywords.h"
#include "host/historyclient.h"
#include "host/hubclient.h"
#include "shared/errortext.h"
#include "shared/linkbutton.h"
#include "shared/shapes.h"
#include "shared/textlabel.h"
#include "shared/theme.h"
#include "shared/whendone.h"
#include "twin/rowbuilder.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;
using twin::host::ValueSetting;
using twin::host::WhyStep;

namespace app {

namespace {

constexpr int Width = 580; // pixels at 100 %
constexpr qsizetype MaxSteps = 12; // the newest say most; the rest is in History
constexpr qsizetype MaxValueChars = 40;

QString sectionName(twin::Section section)
{
    return section == twin::Section::Tags      ? u"tags"_s
           : section == twin::Section::Desired ? u"desired"_s
                                               : u"reported"_s;
}

QString word(const std::optional<twin::Json> &value)
{
    if (!value)
        return WhyPopup::tr("not there");
    const QString text = RowBuilder::valueText(*value);
    return text.size() > MaxValueChars ? QString(text.left(MaxValueChars) + u'\u2026') : text;
}

QString stepText(const WhyStep &step)
{
    switch (step.kind) {
    case WhyStep::Kind::Asked:
        return WhyPopup::tr("asked %1, version %2").arg(word(step.value)).arg(step.version);
    case WhyStep::Kind::Delivered:
        return WhyPopup::tr("delivered to the device");
    case WhyStep::Kind::Replaced:
        return WhyPopup::tr("asked %1 instead, version %2").arg(word(step.value)).arg(step.version);
    case WhyStep::Kind::Answered:
        break;
    }
    twin::PropertySync sync;
    sync.state = step.sync;
    sync.ackCode = step.code;
    const QString state = step.sync == twin::SyncState::Refused || step.sync == twin::SyncState::Failed
                              ? RowBuilder::stateText(sync)
                              : QString(QString::number(step.code) + u' ' + RowBuilder::stateText(sync));
    const QString text = WhyPopup::tr("%1, device uses %2").arg(state, word(step.value));
    return step.text.isEmpty() ? text : QString(text + u": " + step.text);
}

Tone toneOf(const WhyStep &step)
{
    return step.kind == WhyStep::Kind::Answered ? RowBuilder::toneOf(step.sync) : Tone::Text;
}

QColor Colors::*colorOf(Tone tone)
{
    return tone == Tone::Good      ? &Colors::good
           : tone == Tone::Waiting ? &Colors::waiting
           : tone == Tone::Bad     ? &Colors::bad
                                   : &Colors::text;
}

Shape shapeOf(const WhyStep &step)
{
    if (step.kind == WhyStep::Kind::Asked || step.kind == WhyStep::Kind::Replaced)
        return Shape::Diamond;
    if (step.kind == WhyStep::Kind::Delivered)
        return Shape::Dot;
    switch (toneOf(step)) {
    case Tone::Good:
        return Shape::Check;
    case Tone::Bad:
        return Shape::Triangle;
    default:
        return Shape::HalfDisc;
    }
}

} // namespace

WhyPopup::WhyPopup(AppContext &context, const Question &question, QWidget *over, const QRect &place)
    : QFrame(over)
    , m_context(context)
    , m_question(question)
    , m_place(place)
    , m_title(new TextLabel(context.theme, TextLabel::Look::Strong, this))
    , m_path(new TextLabel(context.theme, TextLabel::Look::FixedQuiet, this))
    , m_rows(new QWidget(this))
    , m_grid(new QGridLayout(m_rows))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    const int gap = context.theme.px(8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(gap, gap / 2, gap / 2, gap / 2);
    head->setSpacing(gap);
    auto *close = new QToolButton(this);
    close->setIcon(context.theme.icon(u"close"_s));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_path->setElided(true);
    m_path->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_path->setText(QString(sectionName(question.section) + u' ' + question.path.tokens().join(u'.')));
    head->addWidget(m_title);
    head->addWidget(m_path, 1);
    head->addWidget(close);
    m_grid->setContentsMargins(gap, gap / 2, gap, gap);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(gap / 2);
    m_grid->setColumnStretch(3, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_rows);
    connect(close, &QToolButton::clicked, this, &QWidget::close);
    m_title->setText(tr("Why is this so?"));
    whenDone(context.history.ofTwin(question.id), this,
             [this](const twin::Result<twin::host::TwinHistory> &read) {
                 if (read)
                     show(*read);
                 else
                     showNothing(plainTextOf(read.error()));
             });
    settle();
    QFrame::show();
    setFocus();
}

void WhyPopup::show(const twin::host::TwinHistory &history)
{
    m_history = history;
    m_asOf = m_question.asOf.isNever() ? m_history.changes().size() - 1 : m_history.indexAt(m_question.asOf);
    showAnswer();
}

void WhyPopup::showAnswer()
{
    m_answer = m_asOf < 0 ? std::nullopt
                          : twin::host::whyValue(m_history, m_question.section, m_question.path, m_asOf);
    if (!m_answer)
        return showNothing(unknownText());
    clear();
    const auto &[now, before, steps] = *m_answer;
    m_title->setText(now.value ? tr("Why is this %1?").arg(word(now.value)) : tr("Why is this not there?"));
    m_go = new LinkButton(m_context.theme, tr("Go to %1").arg(momentText(now.time)), m_rows);
    connect(m_go, &LinkButton::clicked, this,
            [this, time = now.time] { emit momentWanted(m_question.id, time); });
    addRow(tr("Set by"), QString(nameOf(now.cause) + u", " + momentText(now.time)), m_go);
    addRow(tr("Message"), settingText(now));
    if (before) {
        m_previous = new LinkButton(m_context.theme, tr("Previous change"), m_rows);
        connect(m_previous, &LinkButton::clicked, this, [this, number = before->number] {
            m_asOf = m_history.indexOf(number);
            showAnswer();
        });
        addRow(tr("Before"),
               tr("%1, version %2, set by %3 %4")
                   .arg(word(before->value))
                   .arg(before->version)
                   .arg(nameOf(before->cause), momentText(before->time)),
               m_previous);
    } else {
        addRow(tr("Before"), tr("no other value is known"));
    }
    for (size_t i = steps.size() > size_t(MaxSteps) ? steps.size() - size_t(MaxSteps) : 0; i < steps.size();
         ++i)
        addStep(steps[i]);
    settle();
    (m_previous ? m_previous : m_go)->setFocus();
}

/// The change is not kept; the metadata of the twin still say when it was.
QString WhyPopup::unknownText() const
{
    const auto record = m_context.hub.state().find(m_question.id);
    if (!record || m_question.section == twin::Section::Tags)
        return m_history.isEmpty() ? tr("Nothing is kept of this device's past.")
                                   : tr("It was written before %1, and nothing older is kept.")
                                         .arg(momentText(m_history.changes().first().time));
    twin::Stamps stamps = m_question.section == twin::Section::Desired ? record->twin.desired.stamps
                                                                       : record->twin.reported.stamps;
    const QStringList &tokens = m_question.path.tokens();
    for (const QString &token : tokens)
        stamps = stamps.child(twin::json::Key(QStringView(token)));
    const auto [time, version] = stamps.own();
    const QString when = version > 0 ? tr("Last written %1, version %2.").arg(momentText(time)).arg(version)
                                     : tr("Last written %1.").arg(momentText(time));
    return tr("%1 The change itself is not kept.").arg(when);
}

QString WhyPopup::settingText(const ValueSetting &setting) const
{
    const QString what =
        setting.way == ValueSetting::Way::Created ? tr("came with the device")
        : setting.way == ValueSetting::Way::Merged
            ? tr("patch of %1, %2 B").arg(sectionName(m_question.section)).arg(setting.bytes)
            : tr("replaced %1, %2 B").arg(sectionName(m_question.section)).arg(setting.bytes);
    const QString version =
        tr("%1, change %2, version %3").arg(what).arg(setting.number).arg(setting.version);
    return setting.cause.correlationId.isEmpty() ? version
                                                 : QString(version + u", " + setting.cause.correlationId);
}

void WhyPopup::showNothing(const QString &why)
{
    clear();
    addRow({}, why);
    settle();
}

void WhyPopup::clear()
{
    m_go = m_previous = nullptr;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void WhyPopup::addRow(const QString &name, const QString &text, LinkButton *button)
{
    const int row = m_grid->rowCount();
    auto *label = new TextLabel(m_context.theme, TextLabel::Look::Quiet, m_rows);
    label->setText(name);
    auto *value = new TextLabel(m_context.theme, TextLabel::Look::Normal, m_rows);
    value->setText(text);
    value->setElided(true);
    value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(value, row, 1, 1, 3);
    if (button)
        m_grid->addWidget(button, row, 4, Qt::AlignRight);
}

void WhyPopup::addStep(const WhyStep &step)
{
    const int row = m_grid->rowCount();
    const auto color = colorOf(toneOf(step));
    if (&step == &m_answer->steps.front()) {
        auto *label = new TextLabel(m_context.theme, TextLabel::Look::Quiet, m_rows);
        label->setText(tr("Steps"));
        m_grid->addWidget(label, row, 0);
    }
    auto *shape = new ShapeLabel(m_context.theme, m_rows);
    const QString text = stepText(step);
    const Colors &colors = m_context.theme.colors();
    shape->setShape(shapeOf(step), toneOf(step) == Tone::Text ? colors.accent : colors.*color, text);
    auto *time = new TextLabel(m_context.theme, TextLabel::Look::Fixed, m_rows);
    time->setText(momentText(step.time));
    auto *what = new TextLabel(m_context.theme, TextLabel::Look::Normal, m_rows);
    what->setText(text);
    what->setToolTip(text);
    what->setColor(color);
    what->setElided(true);
    what->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_grid->addWidget(shape, row, 1);
    m_grid->addWidget(time, row, 2);
    m_grid->addWidget(what, row, 3);
    if (&step == &m_answer->steps.front())
        return;
    auto *delay = new TextLabel(m_context.theme, TextLabel::Look::Quiet, m_rows);
    delay->setText(QString(u'+' + durationText(step.afterMSecs)));
    m_grid->addWidget(delay, row, 4, Qt::AlignRight);
}

QString WhyPopup::text() const
{
    QStringList lines{QString(m_title->text() + u' ' + m_path->text())};
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        QStringList cells;
        QSet<const QWidget *> seen;
        for (int column = 0; column < m_grid->columnCount(); ++column) {
            const QLayoutItem *item = m_grid->itemAtPosition(row, column);
            const auto *label = item ? qobject_cast<const QLabel *>(item->widget()) : nullptr;
            if (label && !seen.contains(label) && !label->text().isEmpty())
                cells.append(label->text());
            seen.insert(label);
        }
        if (!cells.isEmpty())
            lines.append(cells.join(u" | "));
    }
    return lines.join(u'\n');
}

// Below the value when there is room, else above it.
void WhyPopup::settle()
{
    const QWidget *const over = parentWidget();
    const int margin = m_context.theme.px(8);
    const int width = qMin(m_context.theme.px(Width), over->width() - 2 * margin);
    layout()->activate();
    resize(width, layout()->minimumSize().height());
    const bool below = m_place.bottom() + height() + margin < over->height();
    const int y = below ? m_place.bottom() + margin / 2 : qMax(margin, m_place.top() - height() - margin / 2);
    move(qBound(margin, m_place.left(), qMax(margin, over->width() - width - margin)), y);
    raise();
}

void WhyPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void WhyPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = m_context.theme.colors();
    painter.fillRect(rect(), c.pane);
    painter.fillRect(QRect(0, 0, width(), m_rows->y()), c.header);
    painter.fillRect(QRect(0, m_rows->y(), width(), 1), c.line);
    painter.setPen(c.accent);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace app
