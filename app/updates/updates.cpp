// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "updates/updates.h"

#include "actions/actions.h"
#include "settings/settings.h"
#include "shared/dialogs.h"

#include <QCoreApplication>
#include <QDate>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace app {

Updates::Updates(AppContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
    context.actions.bind(ActionId::CheckForUpdates, this, &Updates::toggle);
    context.actions.setChecked(ActionId::CheckForUpdates, context.settings.updateChecks.value());
    connect(&m_check, &UpdateCheck::answered, this, &Updates::onAnswered);
    connect(&m_check, &UpdateCheck::failed, this, &Updates::onFailed);
}

void Updates::askDaily()
{
    if (m_context.settings.updateChecks.value() &&
        m_context.settings.updateDay.value() != QDate::currentDate().toString(Qt::ISODate))
        ask();
}

void Updates::toggle()
{
    const bool on = !m_context.settings.updateChecks.value();
    QString address = m_context.settings.updateAddress.value();
    if (on && address.isEmpty()) {
        address = m_context.dialogs.askText(m_window, tr("Check for updates"),
                                            tr("This build names nobody to ask. Address of a JSON with "
                                               "version and page, beginning with https://:"));
        m_context.settings.updateAddress.set(address.trimmed());
    }
    const bool isOn = on && !address.trimmed().isEmpty();
    m_context.settings.updateChecks.set(isOn);
    m_context.actions.setChecked(ActionId::CheckForUpdates, isOn);
    m_isWaitedFor = isOn;
    if (isOn)
        ask();
}

void Updates::ask()
{
    m_context.settings.updateDay.set(QDate::currentDate().toString(Qt::ISODate));
    m_check.ask(m_context.settings.updateAddress.value());
}

void Updates::onAnswered(const NewestVersion &newest)
{
    const bool isWaitedFor = std::exchange(m_isWaitedFor, false);
    const QString mine = QCoreApplication::applicationVersion();
    if (newest.isNewerThan(mine))
        tell(tr("Twinscope %1 is there").arg(newest.version.toString()),
             tr("You have %1. Read about it and fetch it at %2").arg(mine, newest.page.toString()));
    else if (isWaitedFor)
        tell(tr("You have the newest version"),
             tr("%1. From now on this is asked once a day; the menu turns it off again.").arg(mine));
}

void Updates::onFailed(const twin::Error &error)
{
    if (std::exchange(m_isWaitedFor, false)) // a check of its own accord fails in silence
        m_context.dialogs.showError(m_window, tr("The newest version is not known"), error);
}

void Updates::tell(const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, title, QMessageBox::Close, m_window);
    box->setObjectName(u"updateNote"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(text);
    box->setTextInteractionFlags(Qt::TextBrowserInteraction);
    box->setWindowModality(Qt::NonModal);
    box->show();
}

} // namespace app
