// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagedialog.h"

#include "appcontext.h"
#include "settings/settings.h"
#include "shared/textlabel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::LanguageDialog)
};

// In its own language, so that whoever speaks it finds it.
QString nameOf(const QString &language)
{
    const QLocale locale(language);
    QString name = language == u"en"_s ? u"English"_s : locale.nativeLanguageName();
    return name.replace(0, 1, name.left(1).toUpper());
}

} // namespace

QStringList spokenLanguages()
{
    QStringList languages{u"en"_s};
    const QStringList files = QDir(u":/i18n"_s).entryList({u"app_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString language = file.mid(4).chopped(3);
        if (!languages.contains(language))
            languages.append(language);
    }
    return languages;
}

void chooseLanguage(AppContext &context, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("Language"));
    auto *column = new QVBoxLayout(dialog);
    auto *list = new QComboBox(dialog);
    list->setAccessibleName(Words::tr("Language"));
    list->addItem(Words::tr("That of the system"), QString());
    const QStringList languages = spokenLanguages();
    for (const QString &language : languages)
        list->addItem(nameOf(language), language);
    list->setCurrentIndex(std::max(0, list->findData(context.settings.language.value())));
    auto *note = new TextLabel(context.theme, TextLabel::Look::Quiet, dialog);
    note->setText(Words::tr("It counts when Twinscope is started the next time."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    column->addWidget(list);
    column->addWidget(note);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, [&context, dialog, list] {
        context.settings.language.set(list->currentData().toString());
        dialog->accept();
    });
    dialog->open();
}

} // namespace app
