// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/errorwords.h"

namespace app {

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
    case ReadOnly:
        return {Words::tr("This workspace is marked as read-only. Nothing was sent to its hub."),
                Words::tr("Turn off Hub > Read-Only, then do it again.")};
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

} // namespace app
