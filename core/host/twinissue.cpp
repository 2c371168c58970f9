// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/twinissue.h"

using namespace Qt::StringLiterals;

namespace twin::host {

json::Pointer TwinIssue::pointer() const
{
    switch (issue.side) {
    case dtdl::TwinSide::Desired:
    case dtdl::TwinSide::Reported:
        return json::Pointer(QStringList{u"properties"_s, dtdl::ConformanceIssue::nameOf(issue.side)} +
                             issue.place.tokens());
    case dtdl::TwinSide::Tags:
        return json::Pointer(QStringList{u"tags"_s} + issue.place.tokens());
    case dtdl::TwinSide::Telemetry:
    case dtdl::TwinSide::Command:
    case dtdl::TwinSide::None:
        break;
    }
    return issue.place;
}

bool TwinIssue::isWarning() const
{
    return issue.code >= dtdl::ConformanceCode::CommandUndefined;
}

Command commandOf(const TwinId &id, const dtdl::Fix &fix)
{
    if (fix.side == dtdl::TwinSide::Reported)
        return PatchReported{.id = id, .body = fix.patch};
    return PatchTwin{.id = id,
                     .body = Json::object({{"properties", Json::object({{"desired", fix.patch}})}})};
}

} // namespace twin::host
