// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"
#include "cli/verbs.h"
#include "cli/workspacefile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace twin;

namespace app::cli {

int createWorkspace(Call &call)
{
    const QString path = call.argument(0);
    if (QFileInfo::exists(path))
        return call.fail({ErrorCode::StoreFailed, u"'%1' is there already. It was not touched."_s.arg(path)});
    const auto workspace = WorkspaceFile::open(path, true);
    if (!workspace)
        return call.fail(workspace.error());
    const QString made = (*workspace)->journal().path();
    if (call.wantsJson())
        call.print(Json::object({{"workspace", Json(made)}}));
    else
        printLine(u"Made the workspace %1"_s.arg(made));
    return Done;
}

} // namespace app::cli
