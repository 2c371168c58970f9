// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventpage.h"

#include "json/writer.h"
#include "shared/bodywords.h"
#include "shared/causewords.h"
#include "shared/richtext.h"
#include "shared/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;
using twin::payload::Format;

namespace app {

namespace {

/// Carries the tr() context.
struct EventPage {
    Q_DECLARE_TR_FUNCTIONS(EventPage)
};

constexpr qsizetype MostJsonLines = 2'000;
constexpr qsizetype MostBytesShown = 16 * 1024;
constexpr qsizetype LongestShown = 120; ///< of a value in a table

QString rowOf(const QStringList &cells)
{
    return u"<tr><td>"_s + cells.join(u"</td><td>"_s) + u"</td></tr>"_s;
}

QString tableOf(const QString &rows)
{
    return u"<table cellspacing=\"0\" cellpadding=\"3\">"_s + rows + u"</table>"_s;
}

QString sentence(const QString &text, const QColor &color)
{
    return u"<table cellspacing=\"0\" cellpadding=\"6\"><tr><td>%1</td></tr></table>"_s.arg(
        rich::colored(text.toHtmlEscaped(), color));
}

QString sizeText(qsizetype bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

// Where each line of indented JSON has a number that can be drawn: "position.lat"; what stands in an array
// has no place that stays. Empty for other lines.
QStringList numberPaths(const QStringList &lines)
{
    static const QRegularExpression shape(u"^\\s*\"((?:[^\"\\\\]|\\\\.)*)\": (\\{|\\[|-?\\d[\\d.eE+-]*)?"_s);
    QStringList paths;
    QStringList open;
    int arrays = 0;
    for (const QString &line : lines) {
        const auto match = shape.match(line);
        const QString what = match.captured(2);
        const bool isNumber = !what.isEmpty() && what != u"{" && what != u"[";
        paths.append(isNumber && arrays == 0 ? QStringList(open + QStringList{match.captured(1)}).join(u'.')
                                             : QString());
        const QString text = line.trimmed();
        if (text.endsWith(u'{')) {
            if (match.hasMatch())
                open.append(match.captured(1));
        } else if (text.endsWith(u'[')) {
            ++arrays;
        } else if (text.startsWith(u']')) {
            --arrays;
        } else if (text.startsWith(u'}') && arrays == 0 && !open.isEmpty()) {
            open.removeLast();
        }
    }
    return paths;
}

QString jsonHtml(const twin::Json &value, const Theme &theme, bool hasCharts)
{
    QStringList lines = QString::fromUtf8(twin::json::writeIndented(value)).split(u'\n');
    const qsizetype more = lines.size() - MostJsonLines;
    if (more > 0)
        lines.resize(MostJsonLines);
    const QStringList paths = hasCharts ? numberPaths(lines) : QStringList(lines.size(), QString());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        lines[i] = rich::jsonLine(lines[i], theme.colors());
        if (!paths[i].isEmpty())
            lines[i] +=
                u"  "_s + rich::link(u"chart:"_s + QString::fromLatin1(QUrl::toPercentEncoding(paths[i])),
                                     EventPage::tr("chart"), theme);
    }
    QString html =
        tableOf(u"<tr><td>"_s + rich::unbroken(rich::fixed(lines.join(u"<br>"_s), theme)) + u"</td></tr>"_s);
    if (more > 0)
        html += sentence(EventPage::tr("%n more lines; Save has all of them.", nullptr, int(more)),
                         theme.colors().quiet);
    return html;
}

// Whether numbers of the message are those of a series: of telemetry, or of a section of the twin.
bool hasSeries(const EventLine &line)
{
    return line.change && (std::holds_alternative<twin::TelemetrySent>(line.change->body) ||
                           std::holds_alternative<twin::TwinWritten>(line.change->body));
}

// The same of a body: series are read by the content type alone, where names of a chosen schema do not stand.
bool hasSeries(const EventView &view)
{
    return hasSeries(view.line) && view.schema.avro.isNull() && !view.schema.proto;
}

// Which format, and who said so.
QString formatText(const EventView &view)
{
    if (!view.format)
        return sizeText(view.message.body.size());
    const QString name = nameOf(*view.format);
    const bool isNamed = twin::payload::formatOf(view.message.contentType) == view.format;
    const QString how = view.isChosen ? EventPage::tr("%1, as chosen").arg(name)
                        : isNamed
                            ? EventPage::tr("%1, by %2").arg(name, view.message.contentType.toHtmlEscaped())
                            : name;
    return how + u", "_s + sizeText(view.message.body.size());
}

QString faultText(const EventView &view, const twin::Error &error)
{
    const QString name = view.format ? nameOf(*view.format) : QString();
    if (error.code == twin::ErrorCode::ArgumentNull)
        return EventPage::tr("A body of Avro can be read only with its schema.");
    if (error.code == twin::ErrorCode::ModelNotFound)
        return EventPage::tr("The schema has no message %1.").arg(error.place);
    if (error.code == twin::ErrorCode::NotOffered)
        return EventPage::tr("The container is compressed by %1, which is not unpacked here.")
            .arg(error.place);
    if (error.code == twin::ErrorCode::MessageTooLarge)
        return EventPage::tr("The container unpacks to more than is shown here.");
    if (!error.hasAt)
        return EventPage::tr("The body is not %1.").arg(name);
    return EventPage::tr("The body is not %1: it cannot be read from byte %2 on. Choose another format, or "
                         "see the bytes.")
        .arg(name)
        .arg(error.at.offset);
}

// What the values of such a format stand for.
QString formatNote(const EventView &view)
{
    switch (*view.format) {
    case Format::Protobuf:
        if (view.schema.proto)
            return EventPage::tr("Read as %1; fields that its schema does not have stand by their numbers.")
                .arg(view.schema.message);
        return EventPage::tr("Without a schema: names are field numbers, and a fixed number stands as "
                             "floating point and as its bits.");
    case Format::Cbor:
    case Format::MessagePack:
    case Format::Avro:
        return EventPage::tr("Shown as JSON; byte strings stand as h'0a0b'.");
    case Format::Json:
    case Format::Text:
        break;
    }
    return {};
}

// Why the schema that was chosen cannot be used, and the way to another.
QString schemaLines(const EventView &view, const Theme &theme)
{
    if (view.format != Format::Avro && view.format != Format::Protobuf)
        return {};
    QString html;
    if (view.schema.fault)
        html = sentence(EventPage::tr("The schema %1 cannot be used. %2")
                            .arg(view.schema.fault->place, view.schema.fault->detail),
                        theme.colors().bad);
    return html + u"<p>&nbsp;"_s + rich::link(u"schema"_s, EventPage::tr("Choose Schema..."), theme) +
           u"</p>"_s;
}

QString valueText(const twin::Json &value)
{
    const QString text = QString::fromUtf8(twin::json::write(value));
    return text.size() > LongestShown ? QString(text.first(LongestShown) + u"\u2026"_s) : text;
}

QString valueHtml(const twin::Json &value, const Theme &theme)
{
    return rich::fixed(rich::jsonLine(valueText(value), theme.colors()), theme);
}

// By how much a number moved: short, as the two numbers stand beside it.
QString stepText(const ValueChange &change)
{
    if (!change.before.isNumber() || !change.now.isNumber())
        return {};
    const double step = change.now.toDouble() - change.before.toDouble();
    const QString text = QLocale().toString(step, 'g', 6);
    return step > 0 ? QString(u'+' + text) : text;
}

QString changeRow(const ValueChange &change, const Theme &theme)
{
    const Colors &c = theme.colors();
    const QString path = change.path.isEmpty() ? EventPage::tr("whole message").toHtmlEscaped()
                                               : rich::fixed(change.path.toHtmlEscaped(), theme);
    switch (change.kind) {
    case ValueChange::Kind::Added:
        return rowOf({path, rich::colored(EventPage::tr("none"), c.quiet), valueHtml(change.now, theme),
                      rich::colored(EventPage::tr("added"), c.good)});
    case ValueChange::Kind::Removed:
        return rowOf({path, valueHtml(change.before, theme), rich::colored(EventPage::tr("none"), c.quiet),
                      rich::colored(EventPage::tr("removed"), c.bad)});
    case ValueChange::Kind::Changed:
        break;
    }
    const QString step = stepText(change);
    return rowOf({path, valueHtml(change.before, theme), valueHtml(change.now, theme),
                  step.isEmpty() ? rich::colored(EventPage::tr("changed"), c.waiting)
                                 : rich::fixed(rich::colored(step, c.quiet), theme)});
}

QString captionRow(const QStringList &captions, const Theme &theme)
{
    QStringList cells;
    for (const QString &caption : captions)
        cells.append(rich::colored(caption, theme.colors().quiet) + u" &nbsp; "_s);
    return rowOf(cells);
}

QString propertyRows(const twin::Json &properties, const Theme &theme)
{
    QString rows;
    for (const auto &member : properties.members()) {
        const QString value = member.value.isString() ? member.value.toString() : valueText(member.value);
        rows += rowOf({rich::fixed(member.key.toString().toHtmlEscaped(), theme),
                       rich::fixed(value.toHtmlEscaped(), theme)});
    }
    return rows;
}

QString savingLinks(const Theme &theme)
{
    return rich::link(u"save"_s, EventPage::tr("Save..."), theme) + u" &nbsp; "_s +
           rich::link(u"copy"_s, EventPage::tr("Copy"), theme);
}

twin::Result<twin::Json> readAs(const EventMessage &message, std::optional<Format> format,
                                const BodySchema &schema)
{
    if (!message.hasBody || !format)
        return message.value;
    if (format == Format::Protobuf && schema.proto)
        return schema.proto->read(message.body, schema.message);
    return twin::payload::read(*format, message.body, schema.avro);
}

} // namespace

EventView::EventView(const EventLine &event, const std::optional<EventLine> &earlier,
                     std::optional<Format> chosen, const BodySchema &with)
    : line(event)
    , message(messageOf(event))
    , format(chosen && message.hasBody ? chosen : message.format)
    , isChosen(chosen.has_value() && message.hasBody)
    , schema(with)
    , value(readAs(message, format, schema))
    , before(earlier)
{
    if (!earlier)
        return;
    const EventMessage old = messageOf(*earlier);
    valueBefore = readAs(old, isChosen ? chosen : old.format, schema);
}

std::optional<MessageDifference> EventView::difference() const
{
    if (!before || !value || !valueBefore || (message.hasBody && !format))
        return std::nullopt;
    return differenceOf(*valueBefore, *value);
}

QString messagePage(const EventView &view, const Theme &theme)
{
    const Colors &c = theme.colors();
    const EventMessage &message = view.message;
    if (!message.hasBody && message.value.isNull())
        return rich::page(sentence(EventPage::tr("This event carries no message."), c.quiet), theme);
    if (!message.hasBody)
        return rich::page(rich::section(EventPage::tr("Message"), {}, savingLinks(theme), theme) +
                              jsonHtml(message.value, theme, hasSeries(view.line)),
                          theme);
    const QString head = rich::section(EventPage::tr("Message"), formatText(view), savingLinks(theme), theme);
    if (message.body.isEmpty())
        return rich::page(head + sentence(EventPage::tr("The body is empty."), c.quiet), theme);
    if (!view.format)
        return rich::page(head + sentence(EventPage::tr("The body is not text, and no content type says what "
                                                        "it is. Choose a format, or see the bytes."),
                                          c.quiet),
                          theme);
    if (!view.value) {
        return rich::page(
            head + sentence(faultText(view, view.value.error()), c.bad) + schemaLines(view, theme), theme);
    }
    QString html = head;
    if (view.format == Format::Text)
        html += tableOf(
            rowOf({rich::fixed(view.value->toString().toHtmlEscaped().replace(u'\n', u"<br>"_s), theme)}));
    else
        html += jsonHtml(*view.value, theme, hasSeries(view));
    if (const QString note = formatNote(view); !note.isEmpty())
        html += sentence(note, c.quiet);
    return rich::page(html + schemaLines(view, theme), theme);
}

QString comparedPage(const EventView &view, const Theme &theme)
{
    const Colors &c = theme.colors();
    if (!view.before)
        return rich::page(
            sentence(EventPage::tr("No earlier event of this device and kind is kept."), c.quiet), theme);
    const QString since =
        EventPage::tr("%1 before").arg(latencyText(view.before->time.msecsTo(view.line.time)));
    const QString head = rich::section(EventPage::tr("Compared with the one before"), since, {}, theme);
    const auto difference = view.difference();
    if (!difference) {
        const bool same = messageOf(*view.before).body == view.message.body;
        const QString text = same ? EventPage::tr("The bytes are the same.")
                                  : EventPage::tr("The bytes differ. To compare values, choose a format "
                                                  "that both can be read in.");
        return rich::page(head + sentence(text, c.quiet), theme);
    }
    if (difference->isEmpty())
        return rich::page(head + sentence(EventPage::tr("Nothing changed."), c.quiet), theme);
    QString rows =
        captionRow({EventPage::tr("Value"), EventPage::tr("Before"), EventPage::tr("Now"), {}}, theme);
    for (const ValueChange &change : difference->changes)
        rows += changeRow(change, theme);
    QString html = head + tableOf(rows);
    if (difference->same > 0)
        html += sentence(EventPage::tr("%n values are as they were.", nullptr, difference->same), c.quiet);
    return rich::page(html, theme);
}

QString propertiesPage(const EventView &view, const Theme &theme)
{
    QString rows = rowOf({EventPage::tr("Time"), rich::fixed(view.line.time.toString(), theme)});
    if (view.line.change)
        rows += rowOf({EventPage::tr("By"), nameOf(view.line.change->cause).toHtmlEscaped()});
    if (view.line.latencyMSecs) {
        rows += rowOf(
            {EventPage::tr("Latency"), EventPage::tr("%1 from the device to the hub, by the device's clock")
                                           .arg(latencyText(*view.line.latencyMSecs))});
    }
    if (!view.message.subject.isEmpty() && view.line.kind == EventLine::Kind::Telemetry)
        rows += rowOf({EventPage::tr("Component"), rich::fixed(view.message.subject.toHtmlEscaped(), theme)});
    QString html = rich::section(EventPage::tr("Event"), {}, {}, theme) + tableOf(rows);
    for (const auto &[title, properties] :
         {std::pair(EventPage::tr("System properties"), view.message.system),
          std::pair(EventPage::tr("Application properties"), view.message.application)}) {
        if (properties.size() > 0)
            html += rich::section(title, {}, {}, theme) + tableOf(propertyRows(properties, theme));
    }
    return rich::page(html, theme);
}

QString bytesPage(const EventView &view, const Theme &theme)
{
    if (!view.message.hasBody)
        return rich::page(sentence(EventPage::tr("This event did not come as bytes."), theme.colors().quiet),
                          theme);
    const QByteArray &body = view.message.body;
    const QString head =
        rich::section(EventPage::tr("Bytes"), sizeText(body.size()), savingLinks(theme), theme);
    const QString hex = rich::hexText(body.left(MostBytesShown)).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    QString html = head + tableOf(u"<tr><td>"_s + rich::unbroken(rich::fixed(hex, theme)) + u"</td></tr>"_s);
    if (body.size() > MostBytesShown)
        html += sentence(EventPage::tr("The first %1 of %2; Save has all of them.")
                             .arg(sizeText(MostBytesShown), sizeText(body.size())),
                         theme.colors().quiet);
    return rich::page(html, theme);
}

} // namespace app
