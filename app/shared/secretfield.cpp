// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/secretfield.h"

#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QString Dots(12, u'\u2022'); // always as many: the length is nobody's business either

} // namespace

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
}

void SecretField::setSecret(const QString &secret)
{
    m_secret = secret;
    showText();
}

QPushButton *SecretField::makeRevealButton(QWidget *parent)
{
    m_reveal = new QPushButton(tr("Reveal"), parent);
    m_reveal->setToolTip(tr("Shown for as long as you hold it down"));
    m_reveal->setAccessibleDescription(m_reveal->toolTip());
    connect(m_reveal, &QPushButton::pressed, this, [this] { setRevealed(true); });
    connect(m_reveal, &QPushButton::released, this, [this] { setRevealed(false); });
    showText();
    return m_reveal;
}

QString SecretField::masked(const QString &secret)
{
    static const QRegularExpression key(u"(SharedAccessKey=)[^;]*"_s);
    if (secret.contains(key))
        return QString(secret).replace(key, u"\\1"_s + Dots);
    return secret.isEmpty() ? QString() : Dots;
}

void SecretField::hideEvent(QHideEvent *event)
{
    setRevealed(false);
    QLineEdit::hideEvent(event);
}

void SecretField::setRevealed(bool revealed)
{
    m_revealed = revealed;
    showText();
}

void SecretField::showText()
{
    setText(m_revealed ? m_secret : masked(m_secret));
    setCursorPosition(0);
    if (m_reveal)
        m_reveal->setEnabled(!m_secret.isEmpty());
}

} // namespace app
