// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;
class QLineEdit;

namespace app {

/// Somebody who types while a list has the focus types into its search field, without looking for it first.
/// Keys that the list itself has a use for (Space, with Ctrl or Alt) stay the list's.
class TypeToSearch final : public QObject
{
    Q_OBJECT
public:
    /// Belongs to `list`; `field` must be there as long as the list is.
    TypeToSearch(QAbstractItemView *list, QLineEdit *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_field;
};

} // namespace app
