// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventdetails.h"

#include "events/bodyschemadialog.h"
#include "host/hubclient.h"
#include "json/writer.h"
#include "shared/bar.h"
#include "shared/bodywords.h"
#include "shared/linkbutton.h"
#include "shared/richtext.h"
#include "shared/savefile.h"
#include "shared/textlabel.h"
#include "telemetry/telemetrystore.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTabBar>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using twin::payload::Format;

namespace app {

EventDetails::EventDetails(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_schemas(context.settings, context.settings.workspace.value())
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeBar());
    m_text = new QTextBrowser(this);
    m_text->setAccessibleName(tr("Event"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    column->addWidget(m_text, 1);
    connect(m_text, &QTextBrowser::anchorClicked, this, &EventDetails::follow);
    connect(m_tabs, &QTabBar::currentChanged, this, &EventDetails::showTab);
    connect(m_formats, &QComboBox::activated, this, &EventDetails::look);
    connect(&context.theme, &Theme::changed, this, &EventDetails::showTab);
}

QWidget *EventDetails::makeHead()
{
    const Theme &theme = m_context.theme;
    auto *head = new Bar(theme, &Colors::header, 26, Bar::Line::Below, this);
    m_kind = new TextLabel(theme, TextLabel::Look::Strong, head);
    m_who = new TextLabel(theme, TextLabel::Look::Quiet, head);
    m_who->setElided(true);
    makeFormats(head);
    auto *close = new LinkButton(theme, tr("Close"), head);
    connect(close, &QAbstractButton::clicked, this, &EventDetails::closeWanted);
    head->row()->addWidget(m_kind);
    head->row()->addWidget(m_who);
    head->addSpring();
    head->row()->addWidget(m_formats);
    head->row()->addWidget(close);
    return head;
}

void EventDetails::makeFormats(QWidget *parent)
{
    m_formats = new QComboBox(parent);
    m_formats->setAccessibleName(tr("Format of the message"));
    m_formats->setToolTip(tr("How the message is read. This changes the view only."));
    m_formats->addItem(tr("By content type"), -1);
    for (const Format format : twin::payload::Formats)
        m_formats->addItem(nameOf(format), int(format));
    const auto fit = [this] {
        const QFontMetrics metrics(m_context.theme.uiFont());
        const int width = metrics.horizontalAdvance(m_formats->itemText(0)) + m_context.theme.px(34);
        m_formats->setFixedSize(width, m_context.theme.px(22));
    };
    connect(&m_context.theme, &Theme::changed, m_formats, fit);
    fit();
}

QWidget *EventDetails::makeBar()
{
    auto *bar = new Bar(m_context.theme, &Colors::window, 30, Bar::Line::Below, this);
    m_tabs = new QTabBar(bar);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the event"));
    for (const QString &title : {tr("Message"), tr("Compared"), tr("Properties"), tr("Bytes")})
        m_tabs->addTab(title);
    bar->row()->addWidget(m_tabs, 0, Qt::AlignBottom);
    bar->addSpring();
    return bar;
}

void EventDetails::show(const EventLine &line, const std::optional<EventLine> &before)
{
    const bool isAlike = areAlike(line, m_view.line);
    if (!isAlike) // a format was chosen for messages of one kind
        m_formats->setCurrentIndex(0);
    m_view.line = line;
    m_view.before = before;
    look();
}

void EventDetails::setSchema(const twin::Json &schema)
{
    m_given.insert(schemaKey(), schema);
    look();
}

BodySchema EventDetails::schema(std::optional<Format> format)
{
    const EventMessage message = messageOf(m_view.line);
    const auto wanted = format && message.hasBody ? format : message.format;
    if (wanted != Format::Avro && wanted != Format::Protobuf)
        return {};
    if (const twin::Json given = m_given.value(schemaKey()); wanted == Format::Avro && !given.isNull())
        return {.avro = given};
    return m_schemas.schemaFor(m_view.line, message, *wanted);
}

void EventDetails::look()
{
    const int chosen = m_formats->currentData().toInt();
    const auto format = chosen < 0 ? std::nullopt : std::optional(Format(chosen));
    m_view = EventView(m_view.line, m_view.before, format, schema(format));
    m_kind->setText(nameOf(m_view.line.kind));
    m_who->setText(tr("%1, %2").arg(m_view.line.id.toString(), timeText(m_view.line.time)));
    m_formats->setVisible(m_view.message.hasBody);
    const auto difference = m_view.difference();
    m_tabs->setTabText(Compared, difference && !difference->isEmpty()
                                     ? tr("%n changes", nullptr, int(difference->changes.size()))
                                     : tr("Compared"));
    m_tabs->updateGeometry(); // a row of tabs that is not visible keeps its new size to itself
    showTab();
}

void EventDetails::showTab()
{
    if (!m_view.line.change)
        return m_text->clear();
    const Theme &theme = m_context.theme;
    switch (m_tabs->currentIndex()) {
    case Compared:
        m_text->setHtml(comparedPage(m_view, theme));
        break;
    case Properties:
        m_text->setHtml(propertiesPage(m_view, theme));
        break;
    case Bytes:
        m_text->setHtml(bytesPage(m_view, theme));
        break;
    default:
        m_text->setHtml(messagePage(m_view, theme));
    }
    m_text->verticalScrollBar()->setValue(0);
}

void EventDetails::follow(const QUrl &link)
{
    const QString what = link.toString();
    if (what == u"schema")
        return chooseSchema();
    if (what == u"save")
        return save();
    if (link.scheme() == u"chart")
        return showInChart(link.path());
    const bool isBytes = m_tabs->currentIndex() == Bytes || (m_view.message.hasBody && !m_view.value);
    const QString text =
        isBytes ? rich::hexText(m_view.message.body)
                : QString::fromUtf8(twin::json::writeIndented(m_view.value.value_or(m_view.message.value)));
    QGuiApplication::clipboard()->setText(text);
}

void EventDetails::showInChart(const QString &path)
{
    const twin::Change &change = *m_view.line.change;
    if (const auto *sent = std::get_if<twin::TelemetrySent>(&change.body))
        return m_context.telemetry.showInChart({change.id, sent->component, path});
    const auto record = m_context.hub.state().find(change.id);
    const auto section = m_view.line.kind == EventLine::Kind::Desired    ? twin::Section::Desired
                         : m_view.line.kind == EventLine::Kind::Reported ? twin::Section::Reported
                                                                         : twin::Section::Tags;
    if (record)
        (void)m_context.telemetry.showNumber(*record, section, twin::json::Pointer(path.split(u'.')));
}

QString EventDetails::schemaKey() const
{
    return m_view.line.id.toString() + u' ' + messageOf(m_view.line).subject;
}

void EventDetails::chooseSchema()
{
    if (m_view.format != Format::Avro && m_view.format != Format::Protobuf)
        return;
    auto *dialog =
        new BodySchemaDialog(m_context, m_schemas, {*m_view.format, m_view.line, m_view.message}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BodySchemaDialog::changed, this, [this] {
        m_given.remove(schemaKey());
        look();
    });
    dialog->open();
}

// The body byte for byte as it came, also where the view reads it as something else.
void EventDetails::save()
{
    saveFile(m_context.dialogs, window(),
             {.title = tr("Save the message"),
              .filter = tr("All files (*)"),
              .failure = tr("The message was not saved")},
             m_view.message.hasBody ? m_view.message.body : twin::json::writeIndented(m_view.message.value));
}

} // namespace app
