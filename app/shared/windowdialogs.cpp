// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/windowdialogs.h"

#include "shared/errortext.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

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

bool WindowDialogs::confirmTyped(QWidget *parent, const QString &question, const QString &detail,
                                 const QString &verb, const QString &word)
{
    QDialog box(parent);
    box.setWindowTitle(QCoreApplication::applicationName());
    auto *column = new QVBoxLayout(&box);
    auto *what = new QLabel(question, &box);
    QFont strong = what->font();
    strong.setBold(true);
    what->setFont(strong);
    auto *why = new QLabel(detail, &box);
    auto *ask = new QLabel(tr("Type %1 to go on:").arg(word), &box);
    auto *field = new QLineEdit(&box);
    ask->setBuddy(field);
    field->setAccessibleName(ask->text());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &box);
    QPushButton *const doIt = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    doIt->setEnabled(false);
    for (QLabel *label : {what, why, ask}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    column->addWidget(field);
    column->addWidget(buttons);
    QObject::connect(field, &QLineEdit::textChanged, doIt,
                     [doIt, word](const QString &typed) { doIt->setEnabled(typed.trimmed() == word); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &box, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &box, &QDialog::reject);
    field->setFocus();
    return box.exec() == QDialog::Accepted;
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
