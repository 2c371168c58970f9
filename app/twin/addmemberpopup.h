// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/json.h"
#include "json/pointer.h"
#include "twin/popup.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace app {

class Theme;

/// Asks for the name and kind of a new member, with the key rules shown while typing. Elements of arrays need
/// no name.
class AddMemberPopup final : public Popup
{
    Q_OBJECT
public:
    /// `container` is the object or array at `path` that the member goes into.
    AddMemberPopup(Theme &theme, const twin::json::Pointer &path, const twin::Json &container,
                   QWidget *parent);

    /// The rule that the name breaks, empty while it is fine.
    QString problem() const;

signals:
    /// The new place and its first value: "", 0, false, {} or [].
    void accepted(const twin::json::Pointer &path, const twin::Json &value);

protected:
    void accept() override;
    void showEvent(QShowEvent *event) override;

private:
    void check();

    twin::json::Pointer m_path;
    twin::Json m_container;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLabel *m_rule;
    QPushButton *m_add;
    QColor m_quiet;
    QColor m_bad;
};

} // namespace app
