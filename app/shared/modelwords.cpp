// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/modelwords.h"

#include "dtdl/element.h"

#include <QHash>

namespace app {

namespace {

QString nameOfUnit(const QString &unit)
{
    return unit.section(u':', -1).section(u';', 0, 0);
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

} // namespace app
