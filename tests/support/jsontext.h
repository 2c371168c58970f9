// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "base/timestamp.h"
#include "json/json.h"

#include <QTest>

/// Fails the test with the error's text when the result holds one.
#define QVERIFY_RESULT(result)                                                                               \
    do {                                                                                                     \
        const auto &verified = (result);                                                                     \
        QVERIFY2(verified.has_value(), verified.has_value() ? "" : qPrintable(verified.error().toString())); \
    } while (false)

namespace testsupport {

/// The value of a JSON text that the test itself wrote. Ends the program when it is no JSON.
twin::Json jsonOf(const char *text);

} // namespace testsupport

// How QCOMPARE prints them.
namespace twin {
char *toString(const Json &json);
char *toString(const Error &error);
char *toString(Timestamp time);
char *toString(const TwinId &id);
char *toString(ErrorCode code);
} // namespace twin
