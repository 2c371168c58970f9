// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verb `validate` by itself, so that the suite of the language runs without the rest of the program.
#include "cli/validate.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    return app::cli::runValidate(application.arguments().mid(1));
}
