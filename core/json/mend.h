// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/reader.h"

namespace twin::json {

/// One thing in a text that JSON does not have and that can be put right without a guess.
struct Mending {
    enum class Kind {
        Comment, ///< from // or # to the end of the line, or between /* and */: taken out
        TrailingComma, ///< before } or ]: taken out
        SingleQuotes, ///< around a string or name: made double
        BareName ///< of a member, without quotes: quoted
    };

    Kind kind = Kind::Comment;
    TextPlace at{}; ///< in the text as it was
};

/// A text after its mending.
struct MendedText {
    QByteArray text; ///< JSON; lines stay lines, strings and numbers keep every character
    std::vector<Mending> mendings; ///< in the order of the text; empty: it was JSON before
};

/// Puts right what people paste from settings files and program texts (see Mending), and nothing else. A
/// pure function; an offer to a person, never done unasked, since comments get lost.
///
/// Errors: those of read() for the text as it was, when it is no JSON after the mending either.
Result<MendedText> mend(QByteArrayView text, const ReadLimits &limits = {});

} // namespace twin::json
