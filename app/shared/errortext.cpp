// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/errortext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::ErrorText)
};

struct Said {
    QString what;
    QString mend;
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// "what" with the rule's limit and, when it is known, what was found.
QString withNumbers(const QString &limited, const QString &found, const twin::Error &error)
{
    if (error.limit < 0)
        return limited.arg(u"?"_s);
    const QString text = limited.arg(number(error.limit));
    return error.actual < 0 ? text : text + u' ' + found.arg(number(error.actual));
}

QString bytesFound()
{
    return Words::tr("It has %1 bytes.");
}

QString limitText(const twin::Error &error, const QString &withLimit, const QString &withoutLimit,
                  const QString &found)
{
    return error.limit < 0 ? withoutLimit : withNumbers(withLimit, found, error);
}

Said sizeOf(const twin::Error &error, const QString &section)
{
    return {limitText(error,
                      Words::tr("The %1 of this twin may have at most %2 bytes.").arg(section, u"%1"_s),
                      Words::tr("The %1 of this twin are too large.").arg(section),
                      Words::tr("With this change they would have %1 bytes.")),
            Words::tr("Remove or shorten some values, then send the change again.")};
}

Said jsonText(const twin::Error &error)
{
    using enum twin::ErrorCode;
    switch (error.code) {
    case JsonSyntax:
        return {Words::tr("This is not JSON. %1").arg(error.detail),
                Words::tr("Correct the text at that place.")};
    case JsonEncoding:
        return {Words::tr("The text is not UTF-8."), Words::tr("Save it as UTF-8 and read it again.")};
    case JsonTooLarge:
        return {limitText(error, Words::tr("The text may have at most %1 bytes."),
                          Words::tr("The text is too large."), bytesFound()),
                Words::tr("Send it in smaller parts.")};
    case JsonTooDeep:
        return {limitText(error, Words::tr("Objects and arrays may be nested at most %1 deep."),
                          Words::tr("Objects and arrays are nested too deep."),
                          Words::tr("Here they are %1 deep.")),
                Words::tr("Move the inner values further up.")};
    case JsonDuplicate:
        return {Words::tr("An object has the same member twice."),
                Words::tr("Keep one of them and remove the other.")};
    case NotObject:
        return {Words::tr("An object is needed here, in braces."),
                Words::tr("Put the value into an object.")};
    default:
        return {Words::tr("The JSON Patch cannot be applied. %1").arg(error.detail),
                Words::tr("Correct the operation at that place.")};
    }
}

Said twinRule(const twin::Error &error)
{
    using enum twin::ErrorCode;
    switch (error.code) {
    case KeyChar:
        return {Words::tr("A name must not contain a dot, a dollar sign, a number sign (#), a space or "
                          "control characters."),
                Words::tr("Choose another name.")};
    case KeyLength:
        return {limitText(error, Words::tr("A name may have at most %1 bytes in UTF-8."),
                          Words::tr("A name is too long."), bytesFound()),
                Words::tr("Choose a shorter name.")};
    case IntegerRange:
        return {Words::tr("A whole number must lie between %1 and %2.")
                    .arg(number(-4503599627370496), number(4503599627370495)),
                Words::tr("Use a smaller number, or send it as a string.")};
    case StringLength:
        return {limitText(error, Words::tr("A string may have at most %1 bytes in UTF-8."),
                          Words::tr("A string is too long."), bytesFound()),
                Words::tr("Shorten the string, or split it over several members.")};
    case ArrayNull:
        return {Words::tr("An array must not contain null."),
                Words::tr("Remove the null, or use another value for it.")};
    case Depth:
        return {limitText(error, Words::tr("Values may be nested at most %1 deep."),
                          Words::tr("Values are nested too deep."), Words::tr("Here they are %1 deep.")),
                Words::tr("Move the inner values further up.")};
    case SizeTags:
        return sizeOf(error, Words::tr("tags"));
    case SizeDesired:
        return sizeOf(error, Words::tr("desired properties"));
    default:
        return sizeOf(error, Words::tr("reported properties"));
    }
}

Said digitalTwinRule(const twin::Error &error)
{
    using enum twin::ErrorCode;
    switch (error.code) {
    case Path:
        return {Words::tr("The path does not lead to a property or component of the digital twin."),
                Words::tr("Name a property, or a component and its property: /component/property.")};
    case Op:
        return {Words::tr("Only the operations add, replace and remove are possible here."),
                Words::tr("Choose one of them.")};
    case ValueMissing:
        return {Words::tr("The operation has no value."), Words::tr("Add the member \"value\".")};
    case NotArray:
        return {Words::tr("A digital twin patch is an array of operations."),
                Words::tr("Put the operations in brackets.")};
    case Name:
        return {
            Words::tr(
                "A name must start with a letter, then have letters, digits or underscores, not end with an "
                "underscore, and have at most 64 characters."),
            Words::tr("Choose the name that the model gives.")};
    case ComponentMarker:
        return {Words::tr("The marker of a component (__t) is kept by the hub and cannot be written."),
                Words::tr("Leave the marker out.")};
    case MetadataNotEmpty:
        return {Words::tr("A new component must carry an empty $metadata object."),
                Words::tr("Send \"$metadata\": {} with the component.")};
    case Conversion:
        return {Words::tr("A property cannot become a component, nor a component a property."),
                Words::tr("Remove the old one first, then add the new one.")};
    case NestedComponent:
        return {Words::tr("A component cannot contain another component."),
                Words::tr("Put the inner component beside the outer one.")};
    case NotConformant:
        return {Words::tr("The stored value does not follow the Plug and Play convention, so it cannot be "
                          "changed here."),
                Words::tr("Write it through the desired properties of the device twin.")};
    case ValueNull:
        return {Words::tr("A property of a digital twin cannot be null."),
                Words::tr("Use the operation remove.")};
    default:
        return {Words::tr("An array cannot be changed in part."),
                Words::tr("Send the whole array as one value.")};
    }
}

Said identityRule(const twin::Error &error)
{
    using enum twin::ErrorCode;
    switch (error.code) {
    case Etag:
        return {Words::tr("The twin was changed by somebody else since it was read."),
                Words::tr("Look at the new values, then apply the change again.")};
    case Version:
        return {error.limit < 0 || error.actual < 0
                    ? Words::tr("The properties have another version than the change was made for.")
                    : Words::tr("The change was made for version %1, the properties are at version %2.")
                          .arg(number(error.limit), number(error.actual)),
                Words::tr("Look at the new values, then apply the change again.")};
    case DeviceNotFound:
        return {Words::tr("There is no such device."),
                Words::tr("Check the name; it may have been deleted.")};
    case ModuleNotFound:
        return {Words::tr("The device has no such module."),
                Words::tr("Check the name; it may have been deleted.")};
    case DeviceExists:
        return {Words::tr("There is already a device with this name."), Words::tr("Choose another name.")};
    case ModuleExists:
        return {Words::tr("The device already has a module with this name."),
                Words::tr("Choose another name.")};
    case TooManyModules:
        return {limitText(error, Words::tr("A device may have at most %1 modules."),
                          Words::tr("The device has too many modules."), Words::tr("It has %1.")),
                Words::tr("Delete a module that is not needed any more.")};
    case IdInvalid:
        return {
            Words::tr(
                "A name has 1 to 128 letters without accents, digits or - : . + % _ # * ? ! ( ) , = @ ; $ '"),
            Words::tr("Choose another name.")};
    case KeyInvalid:
        return {Words::tr(
                    "A key is base64 text of 16 to 64 bytes; a thumbprint has 40 or 64 hexadecimal digits."),
                Words::tr("Leave the field empty to have keys made.")};
    case DeviceDisabled:
        return {Words::tr("The device is disabled and may not connect."),
                Words::tr("Enable the device first.")};
    case DeviceOffline:
        return {Words::tr("The device is not connected."),
                Words::tr("Switch it on or wait until it connects.")};
    default:
        return {Words::tr("The device did not answer in time."), Words::tr("Try again, or allow more time.")};
    }
}

Said graphRule(const twin::Error &error)
{
    using enum twin::ErrorCode;
    const auto withDetail = [&error](const QString &what) { return what.arg(error.detail).trimmed(); };
    switch (error.code) {
    case DigitalTwinNotFound:
        return {Words::tr("There is no such twin."), Words::tr("Check the name; it may have been deleted.")};
    case TargetTwinNotFound:
        return {Words::tr("The twin that the relationship leads to does not exist."),
                Words::tr("Choose a device or a logical twin as its target.")};
    case RelationshipNotFound:
        return {Words::tr("The twin has no such relationship."),
                Words::tr("Check the name; it may have been deleted.")};
    case GraphExists:
        return {Words::tr("There is already one with this name."),
                Words::tr("Choose another name, or change the one that is there.")};
    case TwinIdTaken:
        return {Words::tr("A logical twin has this name; devices share its name space."),
                Words::tr("Choose another name.")};
    case DeviceNode:
        return {Words::tr("The twin of a device comes and goes with the device."),
                Words::tr("Change the device's properties, or delete the device.")};
    case RelationshipLoop:
        return {Words::tr("A relationship cannot lead from a twin to itself."),
                Words::tr("Choose another target.")};
    case RelationshipsLeft:
        return {Words::tr("The twin has relationships; those of other twins that lead to it count as well."),
                Words::tr("Delete its relationships first.")};
    case GraphMember:
        return {withDetail(Words::tr("This cannot be a twin or a relationship. %1")),
                Words::tr("Correct the member at that place.")};
    case GraphPatch:
        return {withDetail(Words::tr("The JSON Patch cannot be applied to this twin or relationship. %1")),
                Words::tr("Correct the operation at that place.")};
    case GraphSize:
        return {limitText(error, Words::tr("A twin or relationship may have at most %1 bytes of properties."),
                          Words::tr("The properties of the twin or relationship are too large."),
                          bytesFound()),
                Words::tr("Remove or shorten some values, then send the change again.")};
    case RelationshipUndefined:
        return {withDetail(Words::tr("The model of the twin has no relationship of this name. %1")),
                Words::tr("Choose one that the model defines.")};
    case RelationshipTarget:
        return {withDetail(Words::tr("The model does not allow this target. %1")),
                Words::tr("Choose a twin of the model that the relationship leads to.")};
    default:
        return {withDetail(Words::tr("A property of the relationship is not as its model says. %1")),
                Words::tr("Correct the value, or leave the property out.")};
    }
}

Said accessRule(const twin::Error &error)
{
    using enum twin::ErrorCode;
    switch (error.code) {
    case TokenInvalid:
        return {Words::tr("The token is expired, cannot be read or was signed with another key."),
                Words::tr("Make a new token with the current key, and compare the clocks.")};
    case Unauthorized:
        return {Words::tr("The token does not allow this operation."),
                Words::tr("Use a policy with the permission, or a token for this device.")};
    case CertificateInvalid:
        return {Words::tr("The certificate cannot be used. %1").arg(error.detail).trimmed(),
                Words::tr("Choose a PEM file with the right certificate.")};
    default:
        if (error.limit > 0)
            return {Words::tr("Port %1 needs rights that this program does not have.").arg(error.actual),
                    Words::tr("Choose a port from %1 on, or let the system administrator allow it.")
                        .arg(error.limit)};
        if (error.actual > 0)
            return {Words::tr("Another program listens on port %1.").arg(error.actual),
                    Words::tr("Choose another port, or end the other program.")};
        return {Words::tr("The server cannot listen there. %1").arg(error.detail).trimmed(),
                Words::tr("Choose another port, or close the program that uses it.")};
    }
}

Said requestRule(const twin::Error &error)
{
    using enum twin::ErrorCode;
    switch (error.code) {
    case PacketInvalid:
        return {Words::tr("The device sent what is no MQTT 3.1.1. %1").arg(error.detail).trimmed(),
                Words::tr("Use a client for MQTT 3.1.1.")};
    case TopicInvalid:
        return {
            Words::tr("The device used a topic that the hub does not have. %1").arg(error.detail).trimmed(),
            Words::tr("Use the topics of IoT Hub, with the device's own id.")};
    case ArgumentNull:
        return {Words::tr("The request leaves out a value that it must have. %1").arg(error.detail).trimmed(),
                Words::tr("Add the value.")};
    case Argument:
        return {Words::tr("A value of the request is not allowed. %1").arg(error.detail).trimmed(),
                Words::tr("Correct the value.")};
    case ApiVersion:
        return {Words::tr("The request names no valid api-version."),
                Words::tr("Add api-version=2021-04-12.")};
    case WrongMethod:
        return {Words::tr("The hub does not offer this operation on that resource."),
                Words::tr("Check the method.")};
    case NoSuchRoute:
        return {Words::tr("The hub has no such resource."), Words::tr("Check the path.")};
    case NotOffered:
        return {Words::tr("This hub does not have that part of the service."),
                Words::tr("Use a hub in the cloud for it.")};
    case MessageTooLarge:
        return {limitText(error, Words::tr("A message may have at most %1 bytes."),
                          Words::tr("The message is too large."), bytesFound()),
                Words::tr("Send less at once.")};
    case TooManyItems:
        return {limitText(error, Words::tr("One request may carry at most %1 items."),
                          Words::tr("The request carries too many items."), Words::tr("It has %1.")),
                Words::tr("Send them in several requests.")};
    case QueueFull:
        return {limitText(error, Words::tr("At most %1 messages may wait for a device."),
                          Words::tr("Too many messages wait for the device."), Words::tr("%1 wait already.")),
                Words::tr("Wait until the device has taken some, or purge its queue.")};
    case LockLost:
        return {Words::tr("The message is not locked by this receiver any more."),
                Words::tr("Receive it again.")};
    case JobNotFound:
        return {Words::tr("There is no such job."), Words::tr("Check its id; jobs are kept for 30 days.")};
    default:
        return {Words::tr("There is already a job with this id."), Words::tr("Choose another id.")};
    }
}

// What the parser expected, when it is no word of the language itself.
QString expectedText(const QString &expected)
{
    if (expected == u"name"_s)
        return Words::tr("a name");
    if (expected == u"path"_s)
        return Words::tr("a path such as tags.site");
    if (expected == u"value"_s)
        return Words::tr("a value or a path");
    if (expected == u"constant"_s)
        return Words::tr("a constant");
    if (expected == u"number"_s)
        return Words::tr("a number");
    if (expected == u"whole number"_s)
        return Words::tr("a whole number from 1");
    if (expected == u"collection"_s)
        return Words::tr("devices, devices.modules or devices.jobs");
    if (expected == u"end"_s)
        return Words::tr("the end of the query");
    return expected;
}

QString mendQuery(const twin::Error &error, const QString &otherwise)
{
    return error.nearest.isEmpty() ? otherwise : Words::tr("Write %1 instead.").arg(error.nearest);
}

Said syntaxOf(const twin::Error &error)
{
    const QString what =
        error.expected.isEmpty()
            ? Words::tr("The query cannot be read here. %1").arg(error.detail).trimmed()
            : Words::tr("The query cannot be read here: %1 is expected.").arg(expectedText(error.expected));
    return {what, mendQuery(error, Words::tr("Correct the query at that place."))};
}

Said queryRule(const twin::Error &error)
{
    using enum twin::ErrorCode;
    switch (error.code) {
    case QuerySyntax:
        return syntaxOf(error);
    case QueryLength:
        return {limitText(error, Words::tr("A query may have at most %1 characters."),
                          Words::tr("The query is too long."), Words::tr("This one has %1.")),
                Words::tr("Shorten the query, or ask in parts.")};
    case UnknownCollection:
        return {Words::tr("A query is about devices, devices.modules or devices.jobs."),
                mendQuery(error, Words::tr("Write one of them behind FROM."))};
    case UnknownFunction:
        return {Words::tr("There is no such function here."),
                mendQuery(error, Words::tr("Queries know IS_DEFINED and STARTSWITH."))};
    case FunctionArguments:
        return {Words::tr("The function takes other arguments. %1").arg(error.detail).trimmed(),
                Words::tr("Give it the arguments that it takes.")};
    case AggregateArguments:
        return {Words::tr("COUNT takes nothing; AVG, SUM, MIN and MAX take one path."),
                Words::tr("Correct what stands in the parentheses.")};
    case JobsSelectStarOnly:
        return {Words::tr("Jobs can only be asked for as a whole."), Words::tr("Write SELECT * here.")};
    case GroupByDevicesOnly:
        return {Words::tr("Only devices can be grouped."), Words::tr("Leave GROUP BY out.")};
    case GroupByStar:
        return {Words::tr("A grouped query cannot select everything."),
                Words::tr("Name the grouped path and the aggregates instead of *.")};
    case NotGrouped:
        return {Words::tr("This column has no one value for each row."),
                Words::tr("Group by it, or leave it out.")};
    case DuplicateColumn:
        return {Words::tr("Two columns have the same name."),
                Words::tr("Give one of them another name with AS.")};
    default:
        return {Words::tr("This mark of the next page is damaged or belongs to another query."),
                Words::tr("Start again with the first page.")};
    }
}

Said storeRule(const twin::Error &error)
{
    using enum twin::ErrorCode;
    switch (error.code) {
    case StoreLocked:
        return {Words::tr("Another program has this workspace open."),
                Words::tr("Nothing is lost. Close the other program, or open another workspace.")};
    case StoreCorrupt:
        return {Words::tr("The workspace file is damaged. It was left as it is."),
                Words::tr("Put a copy of the file in its place, or open another workspace.")};
    case StoreNewer:
        return {
            Words::tr("The workspace was written by a newer version of this program. It was left as it is."),
            Words::tr("Install the newer version, or open another workspace.")};
    case StoreFull:
        return {Words::tr("There is no room left on the disk. What was confirmed before is safe; this change "
                          "was not made."),
                Words::tr("Make room on the disk, then try again.")};
    case StoreFailed:
        return {
            Words::tr("The workspace file cannot be read or written. What was confirmed before is safe. %1")
                .arg(error.detail)
                .trimmed(),
            Words::tr("Check that the folder is there and may be written.")};
    case SceneInvalid:
        return {Words::tr("The scene cannot be run. %1").arg(error.detail).trimmed(),
                Words::tr("Correct the scene at that place.")};
    default:
        return {Words::tr("It was stopped before it was done. Nothing was changed."),
                Words::tr("Start it again.")};
    }
}

Said modelRule(const twin::Error &error)
{
    using enum twin::ErrorCode;
    switch (error.code) {
    case SourceInvalid:
        return {Words::tr("This is no place for models. %1").arg(error.detail).trimmed(),
                Words::tr("Name a folder, a file or the address of a model repository.")};
    case SourceFailed:
        return {Words::tr("This source of models does not answer. %1").arg(error.detail).trimmed(),
                Words::tr("Check the address and the connection, or move another source before it.")};
    case ModelNotFound:
        return {Words::tr("No source has this model."),
                Words::tr("Add the folder or the repository that has it.")};
    case ModelMismatch:
        return {Words::tr("The source answers with another model than the one asked for. %1")
                    .arg(error.detail)
                    .trimmed(),
                Words::tr("Correct the file, or move another source before this one.")};
    default:
        return {Words::tr("The model breaks the rules of its language. %1").arg(error.detail).trimmed(),
                Words::tr("Look at its problems and correct the text.")};
    }
}

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
