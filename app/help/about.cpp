// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/about.h"

#include "appcontext.h"
#include "shared/textlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::About)
};

} // namespace

void openAbout(const AppContext &context, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("About Twinscope"));
    auto *column = new QVBoxLayout(dialog);
    const auto add = [&](TextLabel::Look look, const QString &text) {
        auto *label = new TextLabel(context.theme, look, dialog);
        label->setText(text);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
    };
    add(TextLabel::Look::Title, u"Twinscope"_s);
    add(TextLabel::Look::Normal, Words::tr("Explorer and simulator of device twins and digital twins"));
    add(TextLabel::Look::Quiet,
        Words::tr("Version %1, with Qt %2")
            .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
    add(TextLabel::Look::Quiet,
        Words::tr("Free software under the GNU General Public License, version 3 or later"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog->open();
}

} // namespace app
