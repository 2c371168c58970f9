// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/wirepage.h"

#include "json/reader.h"
#include "json/writer.h"
#include "shared/richtext.h"
#include "shared/theme.h"
#include "wire/wirewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using twin::wire::LogEntry;

namespace app {

using rich::colored;
using rich::fixed;
using rich::section;
using rich::unbroken;

namespace {

/// Carries the tr() context.
struct WirePage {
    Q_DECLARE_TR_FUNCTIONS(WirePage)
};

constexpr qsizetype BytesPerLine = 16;
constexpr qsizetype MostJsonLines = 400; // shown with notes; longer payloads as they are

QString copyLink(const QString &target, const Theme &theme)
{
    return rich::link(target, WirePage::tr("Copy"), theme);
}

QString topicSection(const LogEntry &entry, const Theme &theme)
{
    const auto parts = partsOf(entry);
    if (parts.isEmpty())
        return {};
    const bool isPath = entry.protocol == LogEntry::Protocol::Http;
    QString html = section(isPath ? WirePage::tr("Path") : WirePage::tr("Topic"), {},
                           copyLink(u"topic"_s, theme), theme);
    html += u"<table cellspacing=\"0\" cellpadding=\"3\">"_s;
    for (const TopicPart &part : parts)
        html +=
            u"<tr><td>%1</td><td>%2</td></tr>"_s.arg(fixed(part.text.toHtmlEscaped(), theme), part.meaning);
    return html + u"</table>"_s;
}

// Of MQTT the flags of the first byte (MQTT 3.1.1, 3.3.1); of HTTP the lines as they came.
QString headerSection(const LogEntry &entry, const Theme &theme)
{
    QString html = section(WirePage::tr("Headers"), {}, {}, theme);
    if (entry.protocol == LogEntry::Protocol::Http) {
        const QString head = QString::fromUtf8(entry.bytes.left(entry.payloadAt)).trimmed();
        return html + u"<table cellspacing=\"0\" cellpadding=\"3\"><tr><td>%1</td></tr></table>"_s.arg(
                          fixed(head.toHtmlEscaped().replace(u"\r\n"_s, u"<br>"_s), theme));
    }
    const int first = entry.bytes.isEmpty() ? 0 : quint8(entry.bytes.at(0));
    QString flags;
    if (entry.kind == u"PUBLISH")
        flags = WirePage::tr("QoS %1, DUP %2, RETAIN %3")
                    .arg((first >> 1) & 3)
                    .arg(first >> 3 & 1)
                    .arg(first & 1);
    const QString sizes = entry.payloadAt > 0 ? WirePage::tr("topic %1, payload %2")
                                                    .arg(entry.topic.toUtf8().size())
                                                    .arg(entry.size - entry.payloadAt)
                                              : entry.line.toHtmlEscaped();
    return html +
           u"<table cellspacing=\"0\" cellpadding=\"3\"><tr><td>%1</td><td>%2</td><td>%3</td></tr></table>"_s
               .arg(fixed(entry.kind, theme), flags, sizes);
}

/// What a line of a reported patch says beyond JSON; empty for nothing.
QString noteOf(const QString &line, const Theme &theme)
{
    static const QRegularExpression member(u"^\\s*\"(__t|ac|av)\": (\"c\"|\\d+)"_s);
    const auto match = member.match(line);
    const Colors &c = theme.colors();
    if (!match.hasMatch())
        return {};
    if (match.captured(1) == u"__t")
        return colored(u"\u2713 "_s + WirePage::tr("component marker"), c.good);
    if (match.captured(1) == u"av")
        return colored(WirePage::tr("answers desired version %1").arg(match.captured(2)), c.quiet);
    const int code = match.captured(2).toInt();
    if (code >= 400)
        return colored(u"\u25b2 "_s + WirePage::tr("refused"), c.bad);
    return code == 202 ? colored(WirePage::tr("in progress"), c.waiting)
                       : colored(u"\u2713 "_s + WirePage::tr("accepted"), c.good);
}

QString jsonRows(const twin::Json &json, bool withNotes, const Theme &theme)
{
    const QStringList lines = QString::fromUtf8(twin::json::writeIndented(json)).split(u'\n');
    if (lines.size() > MostJsonLines)
        return {};
    QString html = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"1\">"_s;
    for (const QString &line : lines)
        html += u"<tr><td>&nbsp;%1</td><td align=\"right\">%2&nbsp;</td></tr>"_s.arg(
            fixed(rich::jsonLine(line, theme.colors()), theme), withNotes ? noteOf(line, theme) : QString());
    return html + u"</table>"_s;
}

QString payloadSection(const LogEntry &entry, const Theme &theme)
{
    const qsizetype size = entry.size - entry.payloadAt;
    if (entry.payloadAt == 0 || size <= 0)
        return {};
    const QByteArray payload = entry.bytes.mid(entry.payloadAt);
    const bool isCut = payload.size() < size;
    const auto json = twin::json::read(payload);
    QString rows = json ? jsonRows(*json, entry.meaning == twin::wire::Meaning::Reported, theme) : QString();
    if (rows.isEmpty())
        rows = u"<table cellspacing=\"0\" cellpadding=\"3\"><tr><td>%1</td></tr></table>"_s.arg(
            fixed(QString::fromUtf8(payload).toHtmlEscaped().replace(u'\n', u"<br>"_s), theme));
    const QString about =
        (json ? u"JSON, "_s : QString()) + sizeText(size) +
        (isCut ? u", "_s + WirePage::tr("the first %1 are kept").arg(sizeText(payload.size())) : QString());
    QString links = copyLink(u"payload"_s, theme);
    if (!isCut)
        links = rich::link(u"save"_s, WirePage::tr("Save..."), theme) + u" &nbsp; "_s + links;
    return section(WirePage::tr("Payload"), about, links, theme) + rows;
}

QColor colorOfByte(const LogEntry &entry, qsizetype at, const Colors &c)
{
    if (entry.payloadAt == 0)
        return c.text;
    if (at >= entry.payloadAt)
        return c.text;
    return at >= entry.topicAt && at < entry.topicAt + entry.topic.toUtf8().size() ? c.accent : c.waiting;
}

/// One line of the dump; bytes of one part in its colour.
QString dumpLine(const LogEntry &entry, qsizetype from, const Colors &c)
{
    QString hex;
    QString text;
    const qsizetype end = qMin(from + BytesPerLine, entry.bytes.size());
    for (qsizetype at = from; at < end;) {
        const QColor color = colorOfByte(entry, at, c);
        QString run;
        QString letters;
        for (; at < end && colorOfByte(entry, at, c) == color; ++at) {
            const char byte = entry.bytes.at(at);
            run += QString::fromLatin1(QByteArray(1, byte).toHex()) + u' ';
            letters += byte >= 0x20 && byte < 0x7f ? QLatin1Char(byte) : QLatin1Char('.');
        }
        hex += colored(run, color);
        text += colored(letters.toHtmlEscaped(), color);
    }
    const QString pad(3 * (BytesPerLine - (end - from)), u' ');
    return colored(u"%1 "_s.arg(from, 4, 16, QLatin1Char('0')), c.quiet) + hex + pad + u' ' + text;
}

QString bytesSection(const LogEntry &entry, const Theme &theme)
{
    if (entry.bytes.isEmpty())
        return {};
    const Colors &c = theme.colors();
    QString about = sizeText(entry.size);
    if (entry.payloadAt > 0)
        about += u" &nbsp;"_s + colored(WirePage::tr("header"), c.waiting) + u" &nbsp;"_s +
                 colored(WirePage::tr("topic"), c.accent) + u" &nbsp;"_s +
                 colored(WirePage::tr("payload"), c.text);
    QStringList lines;
    for (qsizetype from = 0; from < entry.bytes.size(); from += BytesPerLine)
        lines.append(dumpLine(entry, from, c));
    return section(WirePage::tr("Bytes"), about, copyLink(u"bytes"_s, theme), theme) +
           u"<table cellspacing=\"0\" cellpadding=\"3\"><tr><td>%1</td></tr></table>"_s.arg(
               unbroken(fixed(lines.join(u"<br>"_s), theme)));
}

} // namespace

QString pageOf(const LogEntry &entry, const Theme &theme)
{
    QString html = topicSection(entry, theme);
    if (!entry.bytes.isEmpty())
        html += headerSection(entry, theme);
    return rich::page(html + payloadSection(entry, theme) + bytesSection(entry, theme), theme);
}

QString hexDump(const LogEntry &entry)
{
    return rich::hexText(entry.bytes);
}

} // namespace app
