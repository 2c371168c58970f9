// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/windowdialogs.h"

#include "shared/errortext.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

void WindowDialogs::showError(QWidget *parent, const QString &title, const twin::Error &error)
{
    const ErrorText text = textOf(error);
    QStringList lines{text.what, text.where, text.mend, u"\n"_s + tr("Code: %1").arg(text.code)};
    lines.removeAll(QString());

    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(), title, QMessageBox::Close,
                    parent);
    box.setInformativeText(lines.join(u'\n'));
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.exec();
}

bool WindowDialogs::confirm(QWidget *parent, const QString &question, const QString &detail,
                            const QString &verb)
{
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(), question, QMessageBox::NoButton,
                    parent);
    box.setInformativeText(detail);
    QPushButton *const doIt = box.addButton(verb, QMessageBox::AcceptRole);
    QPushButton *const cancel = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == doIt;
}

QString WindowDialogs::askOpenFile(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString WindowDialogs::askText(QWidget *parent, const QString &title, const QString &question)
{
    return QInputDialog::getText(parent, title, question).trimmed();
}

QString WindowDialogs::askSaveFile(QWidget *parent, const QString &title, const QString &filter)
{
    // Whoever asked decides what an existing file means.
    return QFileDialog::getSaveFileName(parent, title, {}, filter, nullptr,
                                        QFileDialog::DontConfirmOverwrite);
}

} // namespace app
