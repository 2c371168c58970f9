// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/errorwords.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

Said sizeOf(const twin::Error &error, const QString &section)
{
    return {limitText(error,
                      Words::tr("The %1 of this twin may have at most %2 bytes.").arg(section, u"%1"_s),
                      Words::tr("The %1 of this twin are too large.").arg(section),
                      Words::tr("With this change they would have %1 bytes.")),
            Words::tr("Remove or shorten some values, then send the change again.")};
}

} // namespace

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

} // namespace app
