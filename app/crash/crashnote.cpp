// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/crashnote.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::CrashNote)
};

} // namespace

void showCrashNote(const QString &report, QWidget *parent)
{
    const QString title = Words::tr("Twinscope ended unexpectedly the last time");
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, title, QMessageBox::Close, parent);
    box->setObjectName(u"crashNote"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        Words::tr("What is known about it was saved on this computer; nothing was sent. Your "
                  "workspace keeps all that was acknowledged.\n%1")
            .arg(QDir::toNativeSeparators(report)));
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *folder = box->addButton(Words::tr("Open Folder"), QMessageBox::ActionRole);
    QObject::connect(folder, &QPushButton::clicked, box, [report] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(report).absolutePath()));
    });
    box->setWindowModality(Qt::NonModal);
    box->show();
}

} // namespace app
