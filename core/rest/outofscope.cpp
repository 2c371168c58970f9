// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/handlers.h"

using namespace Qt::StringLiterals;

namespace twin::rest {

Result<Answer> emptyList(const Call &)
{
    return Answer(jsonResponse(Json::emptyArray()));
}

// The jobs of jobs/v2 are others, and need another permission.
Result<Answer> noSuchTransfer(const Call &call)
{
    return Error{ErrorCode::JobNotFound, u"There is no job '%1' that imports or exports devices."_s.arg(
                                             call.name(u"job"_s).left(100))};
}

Result<Answer> notOffered(const Call &call)
{
    return Error{ErrorCode::NotOffered,
                 u"A local hub does not offer '/%1'."_s.arg(call.request.target.path.join(u'/').left(200))};
}

} // namespace twin::rest
