// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace twin {

namespace {

struct Row {
    const char16_t *name;
    int status;
    const char16_t *serviceCode;
};

// One row per code: the word of the specification, the HTTP status, the service's error name (wire.md b.2).
Row rowOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::JsonSyntax:
        return {u"json-syntax", 400, u"IotHubFormatError"};
    case ErrorCode::JsonEncoding:
        return {u"json-encoding", 400, u"IotHubFormatError"};
    case ErrorCode::JsonTooLarge:
        return {u"json-too-large", 413, u"MessageTooLarge"};
    case ErrorCode::JsonTooDeep:
        return {u"json-too-deep", 400, u"ArgumentInvalid"};
    case ErrorCode::JsonDuplicate:
        return {u"json-duplicate", 400, u"ArgumentInvalid"};
    case ErrorCode::NotObject:
        return {u"not-object", 400, u"ArgumentInvalid"};
    case ErrorCode::PatchInvalid:
        return {u"patch-invalid", 400, u"ArgumentInvalid"};
    case ErrorCode::KeyChar:
        return {u"key-char", 400, u"ArgumentInvalid"};
    case ErrorCode::KeyLength:
        return {u"key-length", 400, u"ArgumentInvalid"};
    case ErrorCode::IntegerRange:
        return {u"integer-range", 400, u"ArgumentInvalid"};
    case ErrorCode::StringLength:
        return {u"string-length", 400, u"ArgumentInvalid"};
    case ErrorCode::ArrayNull:
        return {u"array-null", 400, u"ArgumentInvalid"};
    case ErrorCode::Depth:
        return {u"depth", 400, u"ArgumentInvalid"};
    case ErrorCode::SizeTags:
        return {u"size-tags", 403, u"DeviceModelMaxPropertiesExceeded"};
    case ErrorCode::SizeDesired:
        return {u"size-desired", 403, u"DeviceModelMaxPropertiesExceeded"};
    case ErrorCode::SizeReported:
        return {u"size-reported", 403, u"DeviceModelMaxPropertiesExceeded"};
    case ErrorCode::Etag:
        return {u"etag", 412, u"PreconditionFailed"};
    case ErrorCode::Version:
        return {u"version", 412, u"PreconditionFailed"};
    case ErrorCode::Path:
        return {u"path", 400, u"InvalidDigitalTwinPatch"};
    case ErrorCode::Op:
        return {u"op", 400, u"InvalidDigitalTwinPatch"};
    case ErrorCode::ValueMissing:
        return {u"value-missing", 400, u"InvalidDigitalTwinPatch"};
    case ErrorCode::NotArray:
        return {u"not-array", 400, u"InvalidDigitalTwinPatch"};
    case ErrorCode::Name:
        return {u"name", 400, u"ArgumentInvalid"};
    case ErrorCode::ComponentMarker:
        return {u"component-marker", 400, u"ArgumentInvalid"};
    case ErrorCode::MetadataNotEmpty:
        return {u"metadata-not-empty", 400, u"ArgumentInvalid"};
    case ErrorCode::Conversion:
        return {u"conversion", 400, u"ArgumentInvalid"};
    case ErrorCode::NestedComponent:
        return {u"nested-component", 400, u"ArgumentInvalid"};
    case ErrorCode::NotConformant:
        return {u"not-conformant", 400, u"ArgumentInvalid"};
    case ErrorCode::ValueNull:
        return {u"value-null", 400, u"ArgumentInvalid"};
    case ErrorCode::Array:
        return {u"array", 400, u"ArgumentInvalid"};
    case ErrorCode::DeviceNotFound:
        return {u"device-not-found", 404, u"DeviceNotFound"};
    case ErrorCode::ModuleNotFound:
        return {u"module-not-found", 404, u"ModuleNotFound"};
    case ErrorCode::DeviceExists:
        return {u"device-exists", 409, u"DeviceAlreadyExists"};
    case ErrorCode::ModuleExists:
        return {u"module-exists", 409, u"ModuleAlreadyExistsOnDevice"};
    case ErrorCode::TooManyModules:
        return {u"too-many-modules", 413, u"TooManyModulesOnDevice"};
    case ErrorCode::IdInvalid:
        return {u"id-invalid", 400, u"ArgumentInvalid"};
    case ErrorCode::KeyInvalid:
        return {u"key-invalid", 400, u"ArgumentInvalid"};
    case ErrorCode::DeviceDisabled:
        return {u"device-disabled", 403, u"DeviceDisabled"};
    case ErrorCode::DeviceOffline:
        return {u"device-offline", 404, u"DeviceNotOnline"};
    case ErrorCode::Timeout:
        return {u"timeout", 504, u"GatewayTimeout"};
    case ErrorCode::DigitalTwinNotFound:
        return {u"digital-twin-not-found", 404, u"DigitalTwinNotFound"};
    case ErrorCode::TargetTwinNotFound:
        return {u"target-twin-not-found", 404, u"TargetTwinNotFound"};
    case ErrorCode::RelationshipNotFound:
        return {u"relationship-not-found", 404, u"RelationshipNotFound"};
    case ErrorCode::GraphExists:
        return {u"graph-exists", 412, u"PreconditionFailed"};
    case ErrorCode::TwinIdTaken:
        return {u"twin-id-taken", 409, u"DeviceAlreadyExists"};
    case ErrorCode::DeviceNode:
        return {u"device-node", 400, u"OperationNotAllowed"};
    case ErrorCode::RelationshipLoop:
        return {u"relationship-loop", 400, u"OperationNotAllowed"};
    case ErrorCode::RelationshipsLeft:
        return {u"relationships-left", 400, u"RelationshipsNotDeleted"};
    case ErrorCode::GraphMember:
        return {u"graph-member", 400, u"InvalidArgument"};
    case ErrorCode::GraphPatch:
        return {u"graph-patch", 400, u"JsonPatchInvalid"};
    case ErrorCode::GraphSize:
        return {u"graph-size", 413, u"PayloadTooLarge"};
    case ErrorCode::RelationshipUndefined:
        return {u"relationship-undefined", 400, u"InvalidRelationship"};
    case ErrorCode::RelationshipTarget:
        return {u"relationship-target", 400, u"InvalidRelationship"};
    case ErrorCode::RelationshipProperty:
        return {u"relationship-property", 400, u"ValidationFailed"};
    case ErrorCode::Argument:
        return {u"argument", 400, u"ArgumentInvalid"};
    case ErrorCode::ArgumentNull:
        return {u"argument-null", 400, u"ArgumentNull"};
    case ErrorCode::ApiVersion:
        return {u"api-version", 400, u"InvalidProtocolVersion"};
    case ErrorCode::TokenInvalid:
        return {u"token-invalid", 401, u"IotHubUnauthorized"};
    case ErrorCode::Unauthorized:
        return {u"unauthorized", 401, u"IotHubUnauthorizedAccess"};
    case ErrorCode::NoSuchRoute:
        return {u"no-such-route", 404, u"NotFound"};
    case ErrorCode::WrongMethod:
        return {u"wrong-method", 405, u"MethodNotAllowed"};
    case ErrorCode::NotOffered:
        return {u"not-offered", 501, u"NotImplemented"};
    case ErrorCode::MessageTooLarge:
        return {u"message-too-large", 413, u"MessageTooLarge"};
    case ErrorCode::TooManyItems:
        return {u"too-many-items", 413, u"TooManyDevices"};
    case ErrorCode::QueueFull:
        return {u"queue-full", 403, u"DeviceMaximumQueueDepthExceeded"};
    case ErrorCode::LockLost:
        return {u"lock-lost", 412, u"DeviceMessageLockLost"};
    case ErrorCode::JobNotFound:
        return {u"job-not-found", 404, u"JobNotFound"};
    case ErrorCode::JobExists:
        return {u"job-exists", 409, u"JobAlreadyExists"};
    case ErrorCode::ConfigurationNotFound:
        return {u"configuration-not-found", 404, u"ConfigurationNotFound"};
    case ErrorCode::ConfigurationExists:
        return {u"configuration-exists", 409, u"ConfigurationAlreadyExists"};
    case ErrorCode::EnrollmentNotFound:
        return {u"enrollment-not-found", 404, u"EnrollmentNotFound"};
    case ErrorCode::EnrollmentExists:
        return {u"enrollment-exists", 409, u"EnrollmentConflict"};
    case ErrorCode::RegistrationNotFound:
        return {u"registration-not-found", 404, u"RegistrationNotFound"};
    case ErrorCode::IdScopeUnknown:
        return {u"id-scope-unknown", 404, u"NotFound"};
    case ErrorCode::CertificateInvalid:
        return {u"certificate-invalid", 400, u"ArgumentInvalid"};
    case ErrorCode::ListenFailed:
        return {u"listen-failed", 503, u"ServiceUnavailable"};
    case ErrorCode::QuerySyntax:
        return {u"syntax", 400, u"ArgumentInvalid"};
    case ErrorCode::QueryLength:
        return {u"query-length", 400, u"ArgumentInvalid"};
    case ErrorCode::UnknownCollection:
        return {u"unknown-collection", 400, u"ArgumentInvalid"};
    case ErrorCode::UnknownFunction:
        return {u"unknown-function", 400, u"ArgumentInvalid"};
    case ErrorCode::FunctionArguments:
        return {u"function-arguments", 400, u"ArgumentInvalid"};
    case ErrorCode::AggregateArguments:
        return {u"aggregate-arguments", 400, u"ArgumentInvalid"};
    case ErrorCode::JobsSelectStarOnly:
        return {u"jobs-select-star-only", 400, u"ArgumentInvalid"};
    case ErrorCode::GroupByDevicesOnly:
        return {u"group-by-devices-only", 400, u"ArgumentInvalid"};
    case ErrorCode::GroupByStar:
        return {u"group-by-star", 400, u"ArgumentInvalid"};
    case ErrorCode::NotGrouped:
        return {u"not-grouped", 400, u"ArgumentInvalid"};
    case ErrorCode::DuplicateColumn:
        return {u"duplicate-column", 400, u"ArgumentInvalid"};
    case ErrorCode::Continuation:
        return {u"continuation", 400, u"ArgumentInvalid"};
    case ErrorCode::StoreLocked:
        return {u"store-locked", 503, u"ServiceUnavailable"};
    case ErrorCode::StoreCorrupt:
        return {u"store-corrupt", 500, u"ServerError"};
    case ErrorCode::StoreNewer:
        return {u"store-newer", 500, u"ServerError"};
    case ErrorCode::StoreFull:
        return {u"store-full", 503, u"ServiceUnavailable"};
    case ErrorCode::StoreFailed:
        return {u"store-failed", 500, u"ServerError"};
    case ErrorCode::SceneInvalid:
        return {u"scene-invalid", 400, u"ArgumentInvalid"};
    case ErrorCode::SourceInvalid:
        return {u"source-invalid", 400, u"ArgumentInvalid"};
    case ErrorCode::SourceFailed:
        return {u"source-failed", 503, u"ServiceUnavailable"};
    case ErrorCode::ModelNotFound:
        return {u"model-not-found", 404, u"ModelNotFound"};
    case ErrorCode::ModelMismatch:
        return {u"model-mismatch", 500, u"ServerError"};
    case ErrorCode::ModelInvalid:
        return {u"model-invalid", 400, u"ArgumentInvalid"};
    case ErrorCode::PacketInvalid:
        return {u"packet-invalid", 400, u"ArgumentInvalid"};
    case ErrorCode::TopicInvalid:
        return {u"topic-invalid", 400, u"ArgumentInvalid"};
    case ErrorCode::ReadOnly:
        return {u"read-only", 403, u"Forbidden"};
    case ErrorCode::Cancelled:
        return {u"cancelled", 503, u"ServiceUnavailable"};
    }
    Q_UNREACHABLE();
}

struct Number {
    QStringView serviceCode;
    int number;
};

// wire.md section b.2. Names that are not here have no number of their own: status * 1000.
constexpr std::array Numbers{
    Number{u"InvalidProtocolVersion", 400001},
    Number{u"ArgumentInvalid", 400004},
    Number{u"ArgumentNull", 400005},
    Number{u"IotHubFormatError", 400006},
    Number{u"InvalidDigitalTwinJsonPatch", 400505},
    Number{u"InvalidDigitalTwinPayload", 400506},
    Number{u"InvalidDigitalTwinPatch", 400507},
    Number{u"InvalidDigitalTwinPatchPath", 400508},
    Number{u"IotHubUnauthorizedAccess", 401002},
    Number{u"IotHubUnauthorized", 401003},
    Number{u"DeviceMaximumQueueDepthExceeded", 403004},
    Number{u"DeviceDisabled", 403012},
    Number{u"DeviceModelMaxPropertiesExceeded", 403100},
    Number{u"DeviceNotFound", 404001},
    Number{u"JobNotFound", 404002},
    Number{u"ConfigurationNotFound", 404301},
    Number{u"ModuleNotFound", 404010},
    Number{u"DeviceNotOnline", 404103},
    Number{u"DeviceAlreadyExists", 409001},
    Number{u"JobAlreadyExists", 409104},
    Number{u"ModuleAlreadyExistsOnDevice", 409301},
    Number{u"PreconditionFailed", 412001},
    Number{u"DeviceMessageLockLost", 412002},
    Number{u"MessageTooLarge", 413001},
    Number{u"TooManyDevices", 413002},
    Number{u"TooManyModulesOnDevice", 413003},
    Number{u"ServerError", 500001},
    Number{u"ServiceUnavailable", 503001},
    Number{u"GatewayTimeout", 504101},
};

} // namespace

QString Error::nameOf(ErrorCode code)
{
    return QString::fromUtf16(rowOf(code).name);
}

int Error::statusOf(ErrorCode code)
{
    return rowOf(code).status;
}

QString Error::serviceCodeOf(ErrorCode code)
{
    return QString::fromUtf16(rowOf(code).serviceCode);
}

int Error::serviceNumberOf(ErrorCode code)
{
    const Row row = rowOf(code);
    const auto found = std::find_if(Numbers.begin(), Numbers.end(), [&row](const Number &number) {
        return number.serviceCode == QStringView(row.serviceCode);
    });
    return found == Numbers.end() ? row.status * 1000 : found->number;
}

QString Error::toString() const
{
    QString text = name() + u": "_s + detail;
    if (!place.isEmpty())
        text += u" At "_s + place + u"."_s;
    if (hasAt)
        text += u" Line %1, column %2."_s.arg(at.line).arg(at.column);
    if (limit >= 0 && actual >= 0)
        text += u" Limit %1, found %2."_s.arg(limit).arg(actual);
    else if (limit >= 0)
        text += u" Limit %1."_s.arg(limit);
    return text;
}

} // namespace twin
