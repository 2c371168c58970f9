// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Only errortext.cpp and errorwords*.cpp include this: one file of words for each family of codes.
#pragma once

#include "base/error.h"

#include <QCoreApplication>

namespace app {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::ErrorText)
};

struct Said {
    QString what;
    QString mend;
};

QString number(qint64 value);
/// The rule with its limit, and with what was found when both are known.
QString limitText(const twin::Error &error, const QString &withLimit, const QString &withoutLimit,
                  const QString &found);
QString bytesFound();

// errorwords_twin.cpp
Said jsonText(const twin::Error &error);
Said twinRule(const twin::Error &error);
Said digitalTwinRule(const twin::Error &error);
Said identityRule(const twin::Error &error);
// errorwords_graph.cpp
Said graphRule(const twin::Error &error);
// errorwords_wire.cpp
Said accessRule(const twin::Error &error);
Said requestRule(const twin::Error &error);
// errorwords_query.cpp
Said queryRule(const twin::Error &error);
// errorwords_store.cpp
Said storeRule(const twin::Error &error);
Said modelRule(const twin::Error &error);

} // namespace app
