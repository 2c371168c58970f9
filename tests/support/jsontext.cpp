// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/jsontext.h"

#include "json/reader.h"
#include "json/writer.h"

namespace testsupport {

twin::Json jsonOf(const char *text)
{
    const auto value = twin::json::read(text);
    if (!value)
        qFatal("The test's own JSON is wrong: %s in %s", qPrintable(value.error().toString()), text);
    return *value;
}

} // namespace testsupport

namespace twin {

char *toString(const Json &json)
{
    return qstrdup(json::write(json).constData());
}

char *toString(const Error &error)
{
    return qstrdup(qPrintable(error.toString()));
}

char *toString(Timestamp time)
{
    return qstrdup(qPrintable(time.toString()));
}

char *toString(const TwinId &id)
{
    return qstrdup(qPrintable(id.toString()));
}

char *toString(ErrorCode code)
{
    return qstrdup(qPrintable(Error::nameOf(code)));
}

} // namespace twin
