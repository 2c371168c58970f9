// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/modelwords.h"

#include "dtdl/element.h"

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
