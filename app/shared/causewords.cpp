// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/causewords.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::Cause)
};

} // namespace

QString nameOf(const twin::Cause &cause)
{
    using Origin = twin::Cause::Origin;
    switch (cause.origin) {
    case Origin::Window:
        return Words::tr("a window of this program");
    case Origin::Console:
        return Words::tr("the console");
    case Origin::Service:
        return Words::tr("a service");
    case Origin::Device:
        return Words::tr("the device");
    case Origin::Simulation:
        return Words::tr("the simulated device");
    case Origin::Import:
        return Words::tr("an import");
    }
    return {};
}

} // namespace app
