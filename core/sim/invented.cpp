// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/invented.h"

#include "base/ids.h"

#include <QDateTime>

#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace twin::sim {

namespace {

constexpr QStringView FirstNames[] = {u"Ada",   u"Bela", u"Clara", u"David", u"Emil",  u"Fatima",
                                      u"Greta", u"Hugo", u"Ines",  u"Jonas", u"Karim", u"Lena",
                                      u"Mara",  u"Nico", u"Olga",  u"Paul"};
constexpr QStringView LastNames[] = {u"Ackermann", u"Baumann", u"Costa", u"Dubois", u"Egger",  u"Fischer",
                                     u"Garcia",    u"Huber",   u"Ito",   u"Jensen", u"Keller", u"Lindt",
                                     u"Moser",     u"Novak",   u"Olsen", u"Petrov"};
constexpr QStringView Cities[] = {u"Basel", u"Bergen", u"Cork",  u"Delft", u"Essen", u"Faro",
                                  u"Graz",  u"Hobart", u"Ivrea", u"Jena",  u"Kyoto", u"Lyon",
                                  u"Malmo", u"Nantes", u"Oulu",  u"Porto"};
constexpr QStringView Streets[] = {u"Bridge Street",  u"Castle Lane", u"Factory Road", u"Garden Way",
                                   u"Harbour Street", u"Mill Lane",   u"Orchard Road", u"Station Street"};
constexpr QStringView CompanyStems[] = {u"Alpen", u"Blue",  u"Delta",  u"Nord",
                                        u"Omni",  u"Ridge", u"Silver", u"West"};
constexpr QStringView CompanyEnds[] = {u"data", u"flow", u"grid",  u"hang",
                                       u"tech", u"werk", u"works", u"zone"};
constexpr QStringView Colours[] = {u"amber", u"black", u"blue",  u"green",
                                   u"grey",  u"red",   u"white", u"yellow"};
constexpr QStringView Products[] = {u"coffee", u"water", u"juice", u"tea",
                                    u"chips",  u"bar",   u"apple", u"sandwich"};
constexpr QStringView Subjects[] = {u"The pump",   u"The fan",  u"A door",
                                    u"The filter", u"A sensor", u"The line"};
constexpr QStringView Deeds[] = {u"runs",        u"has stopped", u"needs care",
                                 u"was checked", u"is warm",     u"is ready"};

QString oneOf(std::span<const QStringView> words, Chance &chance)
{
    return words[std::size_t(chance.below(words.size()))].toString();
}

QChar letterFor(QChar sign, Chance &chance)
{
    const auto from = [&](QStringView letters) {
        return letters.at(qsizetype(chance.below(quint64(letters.size()))));
    };
    switch (sign.unicode()) {
    case u'#':
        return from(u"0123456789");
    case u'@':
        return from(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    case u'&':
        return from(u"abcdefghijklmnopqrstuvwxyz");
    case u'?':
        return from(u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    default:
        return sign;
    }
}

QString durationText(double seconds)
{
    const auto whole = qint64(seconds);
    return u"PT%1H%2M%3S"_s.arg(whole / 3600).arg(whole / 60 % 60).arg(whole % 60);
}

} // namespace

QString filledIn(const QString &text, const QString &device, quint32 number)
{
    if (!text.contains(u'{'))
        return text;
    QString filled = text;
    if (!device.isEmpty())
        filled.replace(u"{id}"_s, device);
    filled.replace(u"{n}"_s, QString::number(number));
    for (auto at = filled.indexOf(u"{n:"_s); at >= 0; at = filled.indexOf(u"{n:"_s, at + 1)) {
        const auto end = filled.indexOf(u'}', at);
        if (end < 0)
            break;
        const int digits = QStringView(filled).mid(at + 3, end - at - 3).toInt();
        filled.replace(at, end - at + 1, QString::number(number).rightJustified(std::min(digits, 20), u'0'));
    }
    return filled;
}

QString addressOf(const QString &url, const QString &device, quint32 number)
{
    return filledIn(url, urlSegment(device), number);
}

QString patternText(const QString &pattern, Chance &chance, const QString &device, quint32 number)
{
    QString text;
    // Letters of the device's id are not signs of the pattern: signs first.
    for (const QChar sign : pattern)
        text += letterFor(sign, chance);
    return filledIn(text, device, number);
}

QString inventedWord(WordKind kind, Chance &chance)
{
    switch (kind) {
    case WordKind::FirstName:
        return oneOf(FirstNames, chance);
    case WordKind::LastName:
        return oneOf(LastNames, chance);
    case WordKind::City:
        return oneOf(Cities, chance);
    case WordKind::Street: {
        const QString street = oneOf(Streets, chance);
        return street + u' ' + QString::number(1 + chance.below(120));
    }
    case WordKind::Company: {
        const QString stem = oneOf(CompanyStems, chance);
        return stem + oneOf(CompanyEnds, chance);
    }
    case WordKind::Colour:
        return oneOf(Colours, chance);
    case WordKind::Product:
        return oneOf(Products, chance);
    case WordKind::Sentence: {
        const QString subject = oneOf(Subjects, chance);
        return subject + u' ' + oneOf(Deeds, chance) + u'.';
    }
    }
    Q_UNREACHABLE();
}

QString guidText(Chance &chance)
{
    const quint64 high = (chance.next() & ~0xf000ULL) | 0x4000ULL;
    const quint64 low = (chance.next() & ~(3ULL << 62)) | (2ULL << 62);
    QString text = QString::number(high, 16).rightJustified(16, u'0') +
                   QString::number(low, 16).rightJustified(16, u'0');
    for (const qsizetype at : {20, 16, 12, 8})
        text.insert(at, u'-');
    return text;
}

Json momentAs(TimeForm form, Timestamp time, double uptimeSeconds)
{
    const qint64 ms = time.toMSecsSinceEpoch();
    const QString iso = time.toDateTime().toString(Qt::ISODateWithMs);
    switch (form) {
    case TimeForm::Iso:
        return Json(iso);
    case TimeForm::Date:
        return Json(iso.left(10));
    case TimeForm::Time:
        return Json(iso.mid(11, 8));
    case TimeForm::Unix:
        return Json(ms / 1000);
    case TimeForm::UnixMilliseconds:
        return Json(ms);
    case TimeForm::Uptime:
        return Json(durationText(uptimeSeconds));
    }
    Q_UNREACHABLE();
}

} // namespace twin::sim
