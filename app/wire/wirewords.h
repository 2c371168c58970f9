// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/wirerow.h"

#include <QList>

namespace app {

/// What a packet means, in a few words: "get twin, rid 1", "204, version 6, rid 2".
QString meaningText(const twin::wire::LogEntry &entry);
/// "478 ms quiet", "5 min 22 s, 128 telemetry folded".
QString gapText(const WireRow &gap);
/// A packet in one line: time, device, kind, meaning, size.
QString lineOf(const twin::wire::LogEntry &entry);
/// "10:58:40.104"
QString timeText(const twin::wire::LogEntry &entry);
/// "162 B", "12.4 KB"
QString sizeText(qsizetype bytes);
/// "3 ms", "0.4 ms"; empty when there is none.
QString tookText(const twin::wire::LogEntry &entry);

/// What happened, in two sentences.
struct ExchangeText {
    QString what;
    QString outcome;
    bool isBad = false;
};
/// `answer` may be null. Requires: a request.
ExchangeText summaryOf(const twin::wire::LogEntry &request, const twin::wire::LogEntry *answer);

/// A topic or path in parts, each with what it stands for.
struct TopicPart {
    QString text;
    QString meaning;
};
QList<TopicPart> partsOf(const twin::wire::LogEntry &entry);

/// Whether the packet says that something was refused or failed.
bool isBad(const twin::wire::LogEntry &entry);

} // namespace app
