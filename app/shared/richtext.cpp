// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/richtext.h"

#include "shared/theme.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app::rich {

namespace {

constexpr qsizetype BytesPerLine = 16;

} // namespace

QString colored(const QString &html, const QColor &color)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(color.name(), html);
}

QString fixed(const QString &html, const Theme &theme)
{
    return u"<span style=\"font-family:'%1'; font-size:%2px; white-space:pre\">%3</span>"_s
        .arg(theme.fixedFont().family())
        .arg(theme.fixedFont().pixelSize())
        .arg(html);
}

QString unbroken(const QString &html)
{
    return u"<pre style=\"margin-top:0px; margin-bottom:0px\">%1</pre>"_s.arg(html);
}

QString link(const QString &target, const QString &text, const Theme &theme)
{
    return u"<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>"_s.arg(
        target, theme.colors().accent.name(), text);
}

QString section(const QString &title, const QString &about, const QString &links, const Theme &theme)
{
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\" bgcolor=\"%1\"><tr><td><b>%2</b> "
           u"&nbsp;%3</td>"
           "<td align=\"right\">%4</td></tr></table>"_s.arg(theme.colors().header.name(), title,
                                                            colored(about, theme.colors().quiet), links);
}

QString jsonLine(const QString &line, const Colors &c)
{
    static const QRegularExpression parts(
        u"^(\\s*)(\"(?:[^\"\\\\]|\\\\.)*\": )?(\"(?:[^\"\\\\]|\\\\.)*\"|-?\\d[\\d.eE+-]*|true|false|null)?(.*)$"_s);
    const auto match = parts.match(line);
    const QString value = match.captured(3);
    const QColor color = value.startsWith(u'"')                  ? c.string
                         : value == u"true" || value == u"false" ? c.boolean
                                                                 : c.number;
    return match.captured(1) + match.captured(2).toHtmlEscaped() +
           (value.isEmpty() ? QString() : colored(value.toHtmlEscaped(), color)) +
           match.captured(4).toHtmlEscaped();
}

QString page(const QString &html, const Theme &theme)
{
    return u"<div style=\"color:%1; font-family:'%2'; font-size:%3px\">%4</div>"_s.arg(
        theme.colors().text.name(), theme.uiFont().family(), QString::number(theme.uiFont().pixelSize()),
        html);
}

QString hexText(QByteArrayView bytes)
{
    QStringList lines;
    for (qsizetype from = 0; from < bytes.size(); from += BytesPerLine) {
        const QByteArray part = bytes.sliced(from, qMin(BytesPerLine, bytes.size() - from)).toByteArray();
        QString text;
        for (const char byte : part)
            text += byte >= 0x20 && byte < 0x7f ? QLatin1Char(byte) : QLatin1Char('.');
        lines.append(u"%1 %2 %3"_s.arg(from, 4, 16, QLatin1Char('0'))
                         .arg(QString::fromLatin1(part.toHex(' ')), -int(3 * BytesPerLine))
                         .arg(text));
    }
    return lines.join(u'\n');
}

} // namespace app::rich
