// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"

#include "cli/output.h"
#include "json/reader.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace app::cli {

namespace {

Json toJson(const Error &error)
{
    JsonObjectBuilder builder(13);
    builder.append("rule"sv, Json(error.name()));
    builder.append("message"sv, Json(error.detail));
    builder.append("status"sv, Json(error.status()));
    builder.append("code"sv, Json(error.serviceCode()));
    if (!error.place.isEmpty())
        builder.append("place"sv, Json(error.place));
    if (error.hasAt) {
        builder.append("line"sv, Json(error.at.line));
        builder.append("column"sv, Json(error.at.column));
        builder.append("offset"sv, Json(qint64(error.at.offset)));
        builder.append("length"sv, Json(qint64(error.at.length)));
    }
    if (!error.expected.isEmpty())
        builder.append("expected"sv, Json(error.expected));
    if (!error.nearest.isEmpty())
        builder.append("nearest"sv, Json(error.nearest));
    if (error.limit >= 0)
        builder.append("limit"sv, Json(error.limit));
    if (error.actual >= 0)
        builder.append("actual"sv, Json(error.actual));
    return Json::object({{"error", builder.take()}});
}

Result<QByteArray> contentOf(const QString &argument)
{
    QFile file;
    const bool isInput = argument == u"-";
    file.setFileName(argument.mid(1));
    const bool opened = isInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (opened)
        return file.readAll();
    return Error{ErrorCode::Cancelled,
                 u"The file '%1' cannot be read: %2."_s.arg(file.fileName(), file.errorString())};
}

} // namespace

int exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DeviceNotFound:
    case ErrorCode::ModuleNotFound:
    case ErrorCode::DigitalTwinNotFound:
    case ErrorCode::TargetTwinNotFound:
    case ErrorCode::RelationshipNotFound:
        return NotFound;
    case ErrorCode::StoreLocked:
    case ErrorCode::StoreCorrupt:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreFull:
    case ErrorCode::StoreFailed:
        return NoWorkspace;
    case ErrorCode::SourceInvalid:
    case ErrorCode::SourceFailed:
    case ErrorCode::Cancelled:
        return Usage; // contentOf(): nothing was done
    default:
        return Refused;
    }
}

Call::Call(const Verb &verb)
    : m_verb(verb)
{
    for (const auto options : {commonOptions(), verb.options}) {
        for (const auto &option : options) {
            QStringList names{option.name.toString()};
            if (option.name == u"workspace")
                names.prepend(u"w"_s);
            if (option.name == u"help")
                names.prepend(u"h"_s);
            m_parser.addOption({names, option.help.toString(), option.value.toString()});
        }
    }
}

std::optional<int> Call::parse(const QStringList &words)
{
    if (!m_parser.parse(QStringList{u"twinscope-cli"_s} + words))
        return misused(m_parser.errorText());
    if (wantsHelp())
        return std::nullopt;
    const auto count = m_parser.positionalArguments().size();
    if (count < m_verb.minArguments)
        return misused(u"It needs: %1"_s.arg(m_verb.arguments));
    if (count > m_verb.maxArguments)
        return misused(u"One argument is too many: %1"_s.arg(argument(m_verb.maxArguments)));
    return std::nullopt;
}

QStringList Call::values(QStringView option) const
{
    const auto &options = m_verb.options;
    const bool takes = std::any_of(options.begin(), options.end(),
                                   [option](const OptionSpec &one) { return one.name == option; });
    return takes ? m_parser.values(option.toString()) : QStringList();
}

QString Call::workspacePath() const
{
    return isSet(u"workspace") ? value(u"workspace") : qEnvironmentVariable("TWINSCOPE_WORKSPACE");
}

Result<TwinId> Call::twinId() const
{
    if (isSet(u"module") && value(u"module").isEmpty())
        return Error{ErrorCode::IdInvalid, u"The module id is empty."_s};
    return TwinId::parse(argument(0), value(u"module"));
}

Result<Json> Call::body(const QString &argument) const
{
    if (argument != u"-" && !argument.startsWith(u'@'))
        return json::read(argument.toUtf8());
    const auto text = contentOf(argument);
    if (!text)
        return text.error();
    return json::read(*text);
}

void Call::print(const Json &value) const
{
    printJson(value, !wantsJson());
}

void Call::printDeleted(const QString &name) const
{
    if (wantsJson())
        print(Json::object({{"deleted", Json(name)}}));
    else
        printLine(u"Deleted %1"_s.arg(name));
}

int Call::fail(const Error &error) const
{
    if (wantsJson())
        complainJson(toJson(error));
    else
        complain(error.toString());
    return exitCodeOf(error);
}

int Call::misused(const QString &complaint) const
{
    complain(u"%1: %2 See 'twinscope-cli %1 --help'."_s.arg(
        m_verb.name, complaint.endsWith(u'.') ? complaint : QString(complaint + u'.')));
    return Usage;
}

} // namespace app::cli
