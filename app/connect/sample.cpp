// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect/sample.h"

#include "shared/shelltext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <optional>

using namespace Qt::StringLiterals;
using twin::host::ServerAddresses;

namespace app {

namespace {

constexpr QStringView CaMark = u"{{ca}}";
constexpr int HttpsPort = 443;
constexpr int MqttPort = 8883;
constexpr QStringView Dots = u"\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022";

Sample readSample(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype end = text.indexOf(u"---\n");
    QHash<QString, QString> head;
    for (const QString &line : text.left(end).split(u'\n', Qt::SkipEmptyParts))
        head.insert(line.section(u": "_s, 0, 0), line.section(u": "_s, 1));
    const QString fixed = head.value(u"fixed"_s);
    return {.name = QFileInfo(path).baseName().section(u'-', 1),
            .title = head.value(u"title"_s),
            .install = head.value(u"install"_s),
            .shell = head.value(u"shell"_s),
            .file = head.value(u"file"_s),
            .program = text.mid(end + 4),
            .fixed = fixed == u"mqtt"    ? Sample::Fixed::Mqtt
                     : fixed == u"https" ? Sample::Fixed::Https
                                         : Sample::Fixed::None};
}

QString withPort(const ServerAddresses &hub, int port, int usual)
{
    return port == usual ? hub.hostName : QString(hub.hostName + u':' + QString::number(port));
}

QString userOf(const SampleFacts &facts)
{
    const QString model =
        facts.modelId.isEmpty()
            ? QString()
            : QString(u"&model-id="_s + QString::fromLatin1(QUrl::toPercentEncoding(facts.modelId)));
    return facts.hub.hostName + u'/' + facts.device.toString() + u"/?api-version=2021-04-12"_s + model;
}

QString fileNameOf(const twin::TwinId &id)
{
    static const QRegularExpression others(u"[^A-Za-z0-9_]+"_s);
    return id.toString().replace(others, u"_"_s);
}

using Places = QHash<QString, QString>;

Places placesOf(const SampleFacts &facts)
{
    const QString mqttHost = withPort(facts.hub, facts.hub.mqttPort, MqttPort);
    // wire.md section 0: an SDK that can be told the port takes it from here.
    const QString gateway = facts.hub.mqttPort == MqttPort
                                ? facts.connectionString
                                : QString(facts.connectionString + u";GatewayHostName="_s + mqttHost);
    return {{u"host"_s, facts.hub.hostName},
            {u"httpsHost"_s, withPort(facts.hub, facts.hub.httpsPort, HttpsPort)},
            {u"mqttHost"_s, mqttHost},
            {u"mqttGateway"_s, facts.hub.mqttPort == MqttPort ? QString() : mqttHost},
            {u"idScope"_s, facts.hub.idScope},
            {u"registration"_s, facts.registration},
            {u"key"_s, facts.key},
            {u"httpsPort"_s, QString::number(facts.hub.httpsPort)},
            {u"mqttPort"_s, QString::number(facts.hub.mqttPort)},
            {u"caFile"_s, facts.hub.authorityFile},
            {u"device"_s, facts.device.toString()},
            {u"deviceUrl"_s, twin::urlSegment(facts.device.device())},
            {u"file"_s, fileNameOf(facts.device)},
            {u"model"_s, facts.modelId},
            {u"user"_s, userOf(facts)},
            {u"telemetry"_s, facts.telemetry},
            {u"reported"_s, facts.reported},
            {u"connectionString"_s, facts.connectionString},
            {u"gatewayString"_s, gateway},
            {u"token"_s, facts.token}};
}

/// The quote that is open at the end of the text; null for none.
QChar openQuote(QStringView text)
{
    QChar open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (open.isNull() && (text[i] == u'"' || text[i] == u'\''))
            open = text[i];
        else if (text[i] == open)
            open = QChar();
    }
    return open;
}

QString escaped(QString text, QChar quote, bool isShell)
{
    if (quote.isNull())
        return text;
    if (isShell && quote == u'\'')
        return insideShellQuotes(text);
    text.replace(u'\\', u"\\\\"_s);
    return text.replace(quote, QString(u'\\' + quote));
}

/// The line with its places filled; nothing when one of them is empty.
std::optional<QString> filledLine(QString line, const Places &places, bool isShell)
{
    static const QRegularExpression place(u"\\{\\{(\\w+)\\}\\}"_s);
    qsizetype from = 0;
    for (auto match = place.match(line, from); match.hasMatch(); match = place.match(line, from)) {
        const QString text = places.value(match.captured(1));
        if (text.isEmpty())
            return std::nullopt;
        const QString put = escaped(text, openQuote(QStringView(line).left(match.capturedStart())), isShell);
        line.replace(match.capturedStart(), match.capturedLength(), put);
        from = match.capturedStart() + put.size();
    }
    return line;
}

} // namespace

SampleFacts SampleFacts::masked() const
{
    SampleFacts facts = *this;
    facts.connectionString = facts.token = facts.key = Dots.toString();
    facts.hub.ownerKey.clear();
    facts.hub.connectionString.clear();
    facts.hub.provisioningKey.clear();
    facts.hub.provisioningString.clear();
    return facts;
}

QList<Sample> readSamples(SampleSide side)
{
    const QDir folder(side == SampleSide::Device    ? u":/samples/device"_s
                      : side == SampleSide::Service ? u":/samples/service"_s
                                                    : u":/samples/provisioning"_s);
    QList<Sample> samples;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        samples.append(readSample(folder.filePath(name)));
    return samples;
}

Sample filled(const Sample &sample, const SampleFacts &facts)
{
    const Places places = placesOf(facts);
    Sample result = sample;
    result.install = filledLine(sample.install, places, true).value_or(QString());
    result.shell = filledLine(sample.shell, places, true).value_or(QString());
    result.file = filledLine(sample.file, places, false).value_or(QString());
    const bool isShell = sample.file.endsWith(u".sh"_s);
    QStringList lines;
    for (QString line : sample.program.split(u'\n')) {
        const bool isCa = line.endsWith(CaMark);
        if (isCa)
            line.chop(CaMark.size() + 1); // with the space before it
        const auto put = filledLine(line, places, isShell);
        if (!put)
            continue;
        lines.append(*put);
        if (isCa)
            result.caLines.append(int(lines.size()));
    }
    result.program = lines.join(u'\n');
    return result;
}

} // namespace app
