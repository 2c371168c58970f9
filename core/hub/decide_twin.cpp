// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/rules.h"
#include "twin/digitaltwinpatch.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace twin::rules {

namespace {

Result<void> checkEtag(const Record &record, const QString &ifMatch)
{
    if (ifMatch.isEmpty() || etagMatches(ifMatch, record.twin.etagText()))
        return {};
    return Error{.code = ErrorCode::Etag,
                 .detail = u"The twin of '%1' was changed meanwhile; its etag is %2, not %3."_s.arg(
                     record.id().toString(), record.twin.etagText(), ifMatch)};
}

// The write as one change, with the record it leads to; no change when nothing is to be written.
Result<Changes> written(const TwinId &id, const RecordPtr &record, TwinWrite &&write, const Case &c)
{
    if (write.isEmpty())
        return Changes();
    Change change = c.change(id, TwinWritten{std::move(write)});
    change.before = record;
    change.after = recordAfter(change);
    if (auto sizes = checkSizes(record->twin, change.after->twin); !sizes)
        return sizes.error();
    Changes changes; // a list of initial values would be copied
    changes.append(std::move(change));
    return changes;
}

Result<Changes> serviceWrite(const TwinId &id, const Json &body, const QString &ifMatch, TwinWrite::Kind kind,
                             const Case &c)
{
    const auto record = existing(c, id);
    if (!record)
        return record.error();
    if (auto result = checkEtag(**record, ifMatch); !result)
        return result.error();
    auto write = readServiceWrite(body, kind);
    if (!write)
        return write.error();
    return written(id, *record, *std::move(write), c);
}

} // namespace

Result<Changes> decide(const PatchTwin &command, const Case &c)
{
    return serviceWrite(command.id, command.body, command.ifMatch, TwinWrite::Kind::Merge, c);
}

Result<Changes> decide(const ReplaceTwin &command, const Case &c)
{
    return serviceWrite(command.id, command.body, command.ifMatch, TwinWrite::Kind::Replace, c);
}

Result<Changes> decide(const PatchReported &command, const Case &c)
{
    const auto record = acting(c, command.id);
    if (!record)
        return record.error();
    auto write = readReportedWrite(command.body);
    if (!write)
        return write.error();
    const qint64 version = (*record)->twin.reported.version;
    if (command.ifVersion && *command.ifVersion != version) {
        return Error{
            .code = ErrorCode::Version,
            .detail = u"The reported properties of '%1' are at version %2, not %3."_s.arg(
                command.id.toString(), QString::number(version), QString::number(*command.ifVersion))};
    }
    return written(command.id, *record, *std::move(write), c);
}

Result<Changes> decide(const PatchDigitalTwin &command, const Case &c)
{
    const auto record = existing(c, command.id);
    if (!record)
        return record.error();
    if (auto result = checkEtag(**record, command.ifMatch); !result)
        return result.error();
    const auto desired = desiredPatchOf((*record)->twin, command.body);
    if (!desired)
        return desired.error();
    if (desired->isEmpty())
        return Changes();
    auto write = readServiceWrite(Json::object({{"properties", Json::object({{"desired", *desired}})}}),
                                  TwinWrite::Kind::Merge);
    if (!write)
        return write.error();
    return written(command.id, *record, *std::move(write), c);
}

} // namespace twin::rules
