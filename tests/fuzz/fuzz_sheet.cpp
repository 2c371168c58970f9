// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks: as bytes of the archive, as the content of an .ods, and as the parts of an .xlsx with a zero
// byte between them; the first byte chooses.
#include "base/utc.h"
#include "base/zipwriter.h"
#include "fleet/sheet.h"

#include <QDateTime>

#include <cstddef>
#include <cstdint>

using namespace Qt::StringLiterals;
using namespace twin;

namespace {

const QByteArray Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray related(const QByteArray &kinds)
{
    QByteArray text = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
    for (const QByteArray &kind : kinds.split(' '))
        text +=
            "<Relationship Id='" + kind + "' Type='" + Office + '/' + kind + "' Target='" + kind + ".xml'/>";
    return text + "</Relationships>";
}

QByteArray xlsxOf(const QList<QByteArray> &parts)
{
    static const QByteArray first = related("officeDocument");
    static const QByteArray second = related("worksheet styles sharedStrings");
    return zipOf({{u"_rels/.rels"_s, first},
                  {u"_rels/officeDocument.xml.rels"_s, second},
                  {u"officeDocument.xml"_s, parts.value(0)},
                  {u"worksheet.xml"_s, parts.value(1)},
                  {u"styles.xml"_s, parts.value(2)},
                  {u"sharedStrings.xml"_s, parts.value(3)}},
                 QDateTime(QDate(2026, 1, 2), QTime(12, 0), twin::utc()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    if (data[0] % 3 == 0) {
        (void)fleet::readXlsx(rest);
        (void)fleet::readOds(rest);
    } else if (data[0] % 3 == 1) {
        (void)fleet::readOds(
            zipOf({{u"content.xml"_s, rest}}, QDateTime(QDate(2026, 1, 2), QTime(12, 0), twin::utc())));
    } else {
        (void)fleet::readXlsx(xlsxOf(rest.split('\0')));
    }
    return 0;
}
