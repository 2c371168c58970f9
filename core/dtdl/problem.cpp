// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/problem.h"

#include <iterator>

namespace twin::dtdl {

namespace {

struct KindRow {
    const char *name;
    const char *sentence;
};

constexpr KindRow Kinds[] = {
#define DTDL_PROBLEM(name, id, sentence) {id, sentence},
#include "dtdl/tables/problems.inc"
#undef DTDL_PROBLEM
};

/// An id of the language as people call it: "unit" for
/// dtmi:dtdl:extension:quantitativeTypes:v2:property:unit.
QString shortName(const QString &id)
{
    constexpr QStringView Prefixes[] = {u"dtmi:dtdl:instance:", u"dtmi:dtdl:extension:",
                                        u"dtmi:dtdl:property:", u"dtmi:standard:",
                                        u"dtmi:iotcentral:",    u"dtmi:iotoperations:"};
    for (const QStringView prefix : Prefixes) {
        if (id.startsWith(prefix) && !id.contains(u' '))
            return id.section(u':', -1).section(u';', 0, 0);
    }
    return id;
}

QString wordFor(const QString &value, QStringView otherwise)
{
    constexpr qsizetype Longest = 120; // a value of a megabyte must not fill the window
    if (value.isNull())
        return otherwise.toString();
    return value.size() > Longest ? QString(value.left(Longest) + QChar(0x2026)) : value;
}

} // namespace

QString Problem::nameOf(ProblemKind kind)
{
    return QString::fromLatin1(Kinds[std::size_t(kind)].name);
}

QString Problem::validationId() const
{
    return QStringLiteral("dtmi:dtdl:parsingError:") + name();
}

QList<ProblemKind> Problem::allKinds()
{
    QList<ProblemKind> kinds;
    for (std::size_t i = 0; i < std::size(Kinds); ++i)
        kinds.append(ProblemKind(i));
    return kinds;
}

QString Problem::sentence() const
{
    const struct {
        QLatin1String mark;
        QString text;
    } marks[] = {
        {QLatin1String("id}"), wordFor(primaryId, u"the model")},
        {QLatin1String("other}"), wordFor(shortName(secondaryId), u"the element")},
        {QLatin1String("property}"), wordFor(shortName(property), u"a property")},
        {QLatin1String("aux}"), wordFor(auxProperty, u"property")},
        {QLatin1String("type}"), wordFor(type, u"another type")},
        {QLatin1String("value}"), wordFor(value, u"nothing")},
        {QLatin1String("restriction}"), wordFor(shortName(restriction), u"something else")},
    };
    const QString sentence = QString::fromLatin1(Kinds[std::size_t(kind)].sentence);
    QString text;
    for (qsizetype i = 0; i < sentence.size();) {
        bool replaced = false;
        for (const auto &mark : marks) {
            if (sentence[i] == u'{' && QStringView(sentence).mid(i + 1).startsWith(mark.mark)) {
                text += mark.text;
                i += 1 + mark.mark.size();
                replaced = true;
                break;
            }
        }
        if (!replaced)
            text += sentence[i++];
    }
    return text;
}

} // namespace twin::dtdl
