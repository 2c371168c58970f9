// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QPushButton;

namespace app {

/// A secret that is shown to be copied: a key, or a connection string with one. Masked but for as long as
/// somebody holds the Reveal button down, with the mouse or the space bar.
class SecretField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SecretField(QWidget *parent = nullptr);

    void setSecret(const QString &secret);
    const QString &secret() const { return m_secret; }
    bool isRevealed() const { return m_revealed; }
    /// Disabled while there is no secret.
    QPushButton *makeRevealButton(QWidget *parent);

    /// Dots in place of the key of a connection string; of any other text in place of all of it.
    static QString masked(const QString &secret);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void setRevealed(bool revealed);
    void showText();

    QString m_secret;
    QPushButton *m_reveal = nullptr;
    bool m_revealed = false;
};

} // namespace app
