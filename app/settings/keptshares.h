// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSplitter;
class QString;

namespace app {

class Settings;

/// Gives the parts of a splitter the shares that they had at the last start, and keeps them under `name` when
/// somebody moves a part. To be called when all parts are in it.
void keepShares(QSplitter &splitter, Settings &settings, const QString &name);

} // namespace app
