// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/errortext.h"

#include "shared/errorwords.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

// The one switch over all codes: a new code does not compile without its words.
Said said(const twin::Error &error)
{
    using enum twin::ErrorCode;
    switch (error.code) {
    case JsonSyntax:
    case JsonEncoding:
    case JsonTooLarge:
    case JsonTooDeep:
    case JsonDuplicate:
    case NotObject:
    case PatchInvalid:
        return jsonText(error);
    case KeyChar:
    case KeyLength:
    case IntegerRange:
    case StringLength:
    case ArrayNull:
    case Depth:
    case SizeTags:
    case SizeDesired:
    case SizeReported:
        return twinRule(error);
    case Path:
    case Op:
    case ValueMissing:
    case NotArray:
    case Name:
    case ComponentMarker:
    case MetadataNotEmpty:
    case Conversion:
    case NestedComponent:
    case NotConformant:
    case ValueNull:
    case Array:
        return digitalTwinRule(error);
    case Etag:
    case Version:
    case DeviceNotFound:
    case ModuleNotFound:
    case DeviceExists:
    case ModuleExists:
    case TooManyModules:
    case IdInvalid:
    case KeyInvalid:
    case DeviceDisabled:
    case DeviceOffline:
    case Timeout:
        return identityRule(error);
    case DigitalTwinNotFound:
    case TargetTwinNotFound:
    case RelationshipNotFound:
    case GraphExists:
    case TwinIdTaken:
    case DeviceNode:
    case RelationshipLoop:
    case RelationshipsLeft:
    case GraphMember:
    case GraphPatch:
    case GraphSize:
    case RelationshipUndefined:
    case RelationshipTarget:
    case RelationshipProperty:
        return graphRule(error);
    case TokenInvalid:
    case Unauthorized:
    case CertificateInvalid:
    case ListenFailed:
        return accessRule(error);
    case Argument:
    case ArgumentNull:
    case ApiVersion:
    case NoSuchRoute:
    case WrongMethod:
    case NotOffered:
    case MessageTooLarge:
    case TooManyItems:
    case QueueFull:
    case LockLost:
    case JobNotFound:
    case JobExists:
    case ConfigurationNotFound:
    case ConfigurationExists:
    case EnrollmentNotFound:
    case EnrollmentExists:
    case RegistrationNotFound:
    case IdScopeUnknown:
    case PacketInvalid:
    case TopicInvalid:
        return requestRule(error);
    case QuerySyntax:
    case QueryLength:
    case UnknownCollection:
    case UnknownFunction:
    case FunctionArguments:
    case AggregateArguments:
    case JobsSelectStarOnly:
    case GroupByDevicesOnly:
    case GroupByStar:
    case NotGrouped:
    case DuplicateColumn:
    case Continuation:
        return queryRule(error);
    case StoreLocked:
    case StoreCorrupt:
    case StoreNewer:
    case StoreFull:
    case StoreFailed:
    case SceneInvalid:
    case ReadOnly:
    case Cancelled:
        return storeRule(error);
    case SourceInvalid:
    case SourceFailed:
    case ModelNotFound:
    case ModelMismatch:
    case ModelInvalid:
        return modelRule(error);
    }
    Q_UNREACHABLE();
}

QString whereOf(const twin::Error &error)
{
    if (error.hasAt && !error.place.isEmpty())
        return Words::tr("At %1, line %2, column %3.")
            .arg(error.place, number(error.at.line), number(error.at.column));
    if (error.hasAt)
        return Words::tr("Line %1, column %2.").arg(number(error.at.line), number(error.at.column));
    return error.place.isEmpty() ? QString() : Words::tr("At %1.").arg(error.place);
}

} // namespace

ErrorText textOf(const twin::Error &error)
{
    const Said words = said(error);
    return {.what = words.what,
            .where = whereOf(error),
            .mend = words.mend,
            .code = u"%1, %2 %3"_s.arg(error.name(), QString::number(error.status()), error.serviceCode())};
}

QString plainTextOf(const twin::Error &error)
{
    const ErrorText text = textOf(error);
    QStringList parts{text.what, text.where, text.mend};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace app
