// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/handlers.h"

using namespace Qt::StringLiterals;

namespace twin::rest {

Result<Answer> emptyList(const Call &)
{
    return Answer(jsonResponse(Json::emptyArray()));
}

Result<Answer> notOffered(const Call &call)
{
    return Error{ErrorCode::NotOffered,
                 u"A local hub does not offer '/%1'."_s.arg(call.request.target.path.join(u'/').left(200))};
}

} // namespace twin::rest
