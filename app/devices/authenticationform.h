// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "hub/record.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace app {

class TextLabel;

/// How a device or module signs in: with symmetric keys, given here or made by the hub, with a certificate of
/// its own by its thumbprints, with one of an authority, or not at all. Keys are masked but while their eye
/// is held down.
class AuthenticationForm final : public QWidget
{
    Q_OBJECT
public:
    explicit AuthenticationForm(AppContext &context, QWidget *parent = nullptr);

    /// As typed; the hub checks keys and thumbprints. Colons and spaces of thumbprints are left out.
    twin::Authentication authentication() const;
    /// Whether anything is other than a new device has it.
    bool isTouched() const;
    void setAuthentication(const twin::Authentication &authentication);
    /// Says below the fields what the hub did not like; an empty text hides it.
    void say(const QString &problem);

    QComboBox *kind() const { return m_kind; }
    QLineEdit *primary() const { return m_fields[0].edit; }
    QLineEdit *secondary() const { return m_fields[1].edit; }

signals:
    void changed();

private:
    struct Field {
        TextLabel *caption = nullptr;
        QLineEdit *edit = nullptr;
        QAction *eye = nullptr;
    };

    void addField(QVBoxLayout &column, Field &field);
    void showKind();

    AppContext &m_context;
    QComboBox *m_kind = nullptr;
    Field m_fields[2];
    TextLabel *m_hint = nullptr;
    TextLabel *m_message = nullptr;
};

} // namespace app
