// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/errorwords.h"

namespace app {

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

} // namespace app
