// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/wiredetails.h"

#include "actions/actions.h"
#include "shared/bar.h"
#include "shared/linkbutton.h"
#include "shared/savefile.h"
#include "shared/textlabel.h"
#include "wire/wirepage.h"
#include "wire/wirewords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTabBar>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using twin::wire::LogEntry;

namespace app {

WireDetails::WireDetails(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    makeSummary();
    auto *bar = new Bar(context.theme, &Colors::window, 30, Bar::Line::Below, this);
    m_tabs = new QTabBar(bar);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Packets of the exchange"));
    bar->row()->addWidget(m_tabs, 0, Qt::AlignBottom);
    bar->addSpring();
    column->addWidget(bar);
    m_text = new QTextBrowser(this);
    m_text->setAccessibleName(tr("Packet"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    column->addWidget(m_text, 1);
    connect(m_text, &QTextBrowser::anchorClicked, this, &WireDetails::follow);
    connect(m_tabs, &QTabBar::currentChanged, this, &WireDetails::showTab);
    connect(&context.theme, &Theme::changed, this, &WireDetails::showTab);
    clear();
}

QString WireDetails::summary() const
{
    return m_what->text() + u' ' + m_outcome->text();
}

void WireDetails::show(const WireModel::Exchange &exchange, quint64 number)
{
    const LogEntry *const first = exchange.request ? exchange.request : exchange.answer;
    if (!first)
        return clear();
    m_request = *first;
    m_answer = exchange.request && exchange.answer ? std::optional(*exchange.answer) : std::nullopt;
    const ExchangeText text = summaryOf(*m_request, m_answer ? &*m_answer : nullptr);
    m_who->setText(tr("%1, port %2, %3").arg(m_request->peer).arg(m_request->port).arg(timeText(*m_request)));
    m_what->setText(text.what);
    m_what->setColor(text.isBad ? &Colors::bad : nullptr);
    m_outcome->setText(text.outcome);
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    m_tabs->addTab(tr("Request: %1, %2").arg(m_request->kind, sizeText(m_request->size)));
    if (m_answer)
        m_tabs->addTab(tr("Answer: %1, %2").arg(m_answer->kind, sizeText(m_answer->size)));
    m_tabs->setCurrentIndex(m_answer && m_answer->number == number ? 1 : 0);
    m_tabs->updateGeometry(); // a row of tabs that is not visible keeps its new size to itself
    showTab();
}

void WireDetails::clear()
{
    m_request.reset();
    m_answer.reset();
    m_who->setText({});
    m_what->setText(tr("Choose a packet to see what it says."));
    m_what->setColor(&Colors::quiet);
    m_outcome->setText({});
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    m_text->clear();
}

QWidget *WireDetails::makeHead()
{
    const Theme &theme = m_context.theme;
    auto *head = new Bar(theme, &Colors::header, 26, Bar::Line::Below, this);
    auto *title = new TextLabel(theme, TextLabel::Look::Strong, head);
    title->setText(tr("Exchange"));
    m_who = new TextLabel(theme, TextLabel::Look::Quiet, head);
    m_who->setElided(true);
    head->row()->addWidget(title);
    head->row()->addWidget(m_who);
    head->addSpring();
    for (const auto &[id, text] : {std::pair(ActionId::PreviousExchange, tr("Previous")),
                                   std::pair(ActionId::NextExchange, tr("Next"))}) {
        auto *link = new LinkButton(theme, text, head);
        connect(link, &QAbstractButton::clicked, m_context.actions.action(id), &QAction::trigger);
        head->row()->addWidget(link);
    }
    return head;
}

void WireDetails::makeSummary()
{
    auto *room = new QWidget(this);
    auto *column = new QVBoxLayout(room);
    const auto fit = [this, column] {
        const Theme &theme = m_context.theme;
        column->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
        column->setSpacing(theme.px(2));
    };
    connect(&m_context.theme, &Theme::changed, room, fit);
    fit();
    m_what = new TextLabel(m_context.theme, TextLabel::Look::Normal, room);
    m_outcome = new TextLabel(m_context.theme, TextLabel::Look::Quiet, room);
    for (TextLabel *label : {m_what, m_outcome}) {
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        column->addWidget(label);
    }
    layout()->addWidget(room);
}

const LogEntry *WireDetails::shown() const
{
    if (m_tabs->currentIndex() == 1 && m_answer)
        return &*m_answer;
    return m_request ? &*m_request : nullptr;
}

void WireDetails::showTab()
{
    const LogEntry *const entry = shown();
    if (!entry)
        return m_text->clear();
    m_text->setHtml(pageOf(*entry, m_context.theme));
    m_text->verticalScrollBar()->setValue(0);
}

void WireDetails::savePayload(const QByteArray &payload)
{
    saveFile(m_context.dialogs, window(),
             {.title = tr("Save the payload"),
              .filter = tr("All files (*)"),
              .failure = tr("The payload was not saved")},
             payload);
}

void WireDetails::follow(const QUrl &link)
{
    const LogEntry *const entry = shown();
    if (!entry)
        return;
    const QString part = link.toString();
    if (part == u"save")
        return savePayload(entry->bytes.mid(entry->payloadAt));
    QGuiApplication::clipboard()->setText(part == u"topic" ? entry->topic
                                          : part == u"payload"
                                              ? QString::fromUtf8(entry->bytes.mid(entry->payloadAt))
                                              : hexDump(*entry));
}

} // namespace app
