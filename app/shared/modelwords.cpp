// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/modelwords.h"

#include "dtdl/element.h"
#include "dtdl/units.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString nameOfUnit(const QString &unit)
{
    return unit.section(u':', -1).section(u';', 0, 0);
}

QString plainNameOf(const QString &id)
{
    const QStringList parts = id.section(u';', 0, 0).split(u':');
    QStringList names;
    for (const QString &part : parts) {
        if (part.startsWith(u"__"))
            names.append(part.mid(2));
    }
    if (!names.isEmpty())
        return names.join(u'.');
    const bool ofLanguage = parts.value(1) == u"dtdl" || parts.value(1) == u"standard";
    return ofLanguage ? parts.last() : id;
}

QHash<QString, QString> collectSigns()
{
    QHash<QString, QString> signs;
    for (const twin::dtdl::Element &element : twin::dtdl::standardModels().elements()) {
        if (const QString sign = element.literal("symbol").toString(); !sign.isEmpty())
            signs.insert(nameOfUnit(element.idText()), sign);
    }
    return signs;
}

} // namespace

QString shortModelName(const QString &dtmi)
{
    return dtmi.section(u':', -1);
}

QString unitSign(const QString &unit)
{
    static const QHash<QString, QString> signs = collectSigns();
    const QString name = nameOfUnit(unit);
    return signs.value(name, name);
}

QStringList inOtherUnits(double value, const QString &unit)
{
    constexpr qsizetype Most = 8;
    QStringList texts;
    const QStringList others = twin::dtdl::otherUnits(unit);
    for (const QString &other : others.mid(0, Most)) {
        if (const auto converted = twin::dtdl::convertUnit(value, unit, other))
            texts.append(QString(twin::dtdl::convertedText(*converted) + u' ' + unitSign(other)).trimmed());
    }
    return texts;
}

std::optional<double> inUnit(const QString &typed, const QString &unit)
{
    static const QRegularExpression shape(
        u"^\\s*([-+]?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?)\\s*(\\S.*?)\\s*$"_s);
    const auto match = shape.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const QString given = match.captured(2);
    const QString bare = QString(given).remove(u'°'); // nobody finds the sign on a keyboard
    const double number = match.captured(1).toDouble();
    for (const QString &other : twin::dtdl::otherUnits(unit)) {
        const QString sign = unitSign(other);
        if (sign == given || other.compare(given, Qt::CaseInsensitive) == 0 ||
            (sign.startsWith(u'°') && sign.mid(1).compare(bare, Qt::CaseInsensitive) == 0))
            return twin::dtdl::convertUnit(number, other, unit);
    }
    if (given == unitSign(unit) || (unitSign(unit).startsWith(u'°') && unitSign(unit).mid(1) == bare))
        return number;
    return std::nullopt;
}

QString withPlainNames(const QString &sentence)
{
    static const QRegularExpression ids(u"dtmi:[A-Za-z0-9_:]+(?:;[0-9.]*[0-9])?"_s);
    QString text;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &id : ids.globalMatch(sentence)) {
        text += QStringView(sentence).mid(done, id.capturedStart() - done);
        text += plainNameOf(id.captured());
        done = id.capturedEnd();
    }
    return text + QStringView(sentence).mid(done);
}

} // namespace app
