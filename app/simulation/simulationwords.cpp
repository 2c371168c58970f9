// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulationwords.h"

#include "json/writer.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace app {

QString titleOf(QStringView word)
{
    QString title;
    for (const QChar letter : word) {
        if (letter.isUpper() && !title.isEmpty())
            title += u' ';
        title += title.isEmpty() ? letter.toUpper() : letter.toLower();
    }
    return title;
}

QString oneLine(const twin::Json &value)
{
    return QString::fromUtf8(twin::json::write(value));
}

QString spanText(double seconds)
{
    const QLocale locale;
    const auto in = [&](double unit) { return locale.toString(seconds / unit, 'g', 4); };
    if (seconds >= 3600 && std::fmod(seconds, 3600) == 0)
        return QCoreApplication::translate("app::SimulationPane", "%1 h").arg(in(3600));
    if (seconds >= 60 && std::fmod(seconds, 60) == 0)
        return QCoreApplication::translate("app::SimulationPane", "%1 min").arg(in(60));
    return QCoreApplication::translate("app::SimulationPane", "%1 s").arg(in(1));
}

const twin::sim::WordType *wordType(QStringView title)
{
    const auto &types = twin::sim::sceneWords();
    const auto found = std::find_if(types.begin(), types.end(),
                                    [&](const twin::sim::WordType &type) { return type.title == title; });
    return found == types.end() ? nullptr : &*found;
}

const twin::sim::KindWords *kindWords(const twin::sim::WordType &type, QStringView word)
{
    const auto found = std::find_if(type.kinds.begin(), type.kinds.end(), [&](const auto &kind) {
        return QLatin1StringView(kind.word.data(), qsizetype(kind.word.size())) == word;
    });
    return found == type.kinds.end() ? nullptr : &*found;
}

twin::Json inFull(const twin::Json &value)
{
    return value.isObject() ? value : twin::Json::object({{"value", value}});
}

QString kindOf(const twin::sim::WordType &type, const twin::Json &object)
{
    const twin::Json *word = object.find(QStringView(type.key));
    return word ? word->toString() : kindWords(type, u"constant") ? u"constant"_s : QString();
}

QString parametersOf(const twin::sim::WordType &type, const twin::Json &object)
{
    const auto *kind = kindWords(type, kindOf(type, object));
    if (!kind)
        return {};
    QStringList parts;
    for (const auto &row : kind->rows) {
        const twin::Json *value = object.find(row.name);
        if (!value)
            continue;
        const QString text = twin::json::plainText(*value);
        const QString name = QString::fromUtf8(row.name.data(), qsizetype(row.name.size()));
        parts.append(kind->rows.size() == 1 ? text : QString(titleOf(name).toLower() + u' ' + text));
    }
    return parts.join(u", "_s);
}

} // namespace app
