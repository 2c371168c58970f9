// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "starttrouble.h"

#include "shared/errortext.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::StartTrouble)
};

} // namespace

StartChoice askAfterFailure(const QString &path, const twin::Error &error)
{
    const ErrorText text = textOf(error);
    QStringList lines{
        text.what, text.mend, {}, QDir::toNativeSeparators(path), Words::tr("Code: %1").arg(text.code)};
    QMessageBox box(QMessageBox::NoIcon, QApplication::applicationDisplayName(),
                    Words::tr("The workspace cannot be opened"));
    box.setInformativeText(lines.join(u'\n'));
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QPushButton *const another = box.addButton(Words::tr("Open Another..."), QMessageBox::AcceptRole);
    QPushButton *const fresh = box.addButton(Words::tr("Start a Fresh Demo"), QMessageBox::AcceptRole);
    QPushButton *const quit = box.addButton(Words::tr("Quit"), QMessageBox::RejectRole);
    box.setDefaultButton(fresh);
    box.setEscapeButton(quit);
    box.exec();
    if (box.clickedButton() == another)
        return StartChoice::OpenAnother;
    return box.clickedButton() == fresh ? StartChoice::FreshDemo : StartChoice::Quit;
}

} // namespace app
