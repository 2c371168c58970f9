// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/bodywords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;
using twin::payload::Format;

namespace app {

namespace {

struct BodyWords {
    Q_DECLARE_TR_FUNCTIONS(app::BodyWords)
};

} // namespace

QString nameOf(Format format)
{
    switch (format) {
    case Format::Json:
        return u"JSON"_s;
    case Format::Text:
        return BodyWords::tr("Text");
    case Format::Cbor:
        return u"CBOR"_s;
    case Format::MessagePack:
        return u"MessagePack"_s;
    case Format::Protobuf:
        return u"Protobuf"_s;
    case Format::Avro:
        return u"Avro"_s;
    }
    Q_UNREACHABLE();
}

QString latencyText(qint64 msecs)
{
    if (std::abs(msecs) < 1000)
        return BodyWords::tr("%1 ms").arg(msecs);
    return BodyWords::tr("%1 s").arg(QLocale().toString(double(msecs) / 1000, 'f', 1));
}

} // namespace app
