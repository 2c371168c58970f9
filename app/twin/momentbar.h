// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twin/strip.h"

class QPushButton;

namespace app {

/// "Viewing 10:58:41.204, 8 min ago": says that what is below is the past, and leads back.
class MomentBar final : public Strip
{
    Q_OBJECT
public:
    explicit MomentBar(Theme &theme, QWidget *parent = nullptr);

    QString text() const { return m_title->text(); }
    QPushButton *returnButton() const { return m_return; }
    /// `when` and `ago` in words.
    void showMoment(const QString &when, const QString &ago);

signals:
    void returnWanted();

private:
    LineLabel *m_title;
    LineLabel *m_detail;
    LineLabel *m_readOnly;
    QPushButton *m_return;
};

} // namespace app
