// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace app {

class ComparisonView;
class TextLabel;

/// Two devices side by side, as they are now; it follows both.
class CompareDialog final : public QDialog
{
    Q_OBJECT
public:
    CompareDialog(AppContext &context, const twin::TwinId &a, const twin::TwinId &b, QWidget *parent);

    ComparisonView *view() const { return m_view; }
    QString summary() const;
    QPushButton *swapButton() const { return m_swap; }

private:
    void refresh();
    void copyPatch() const;

    AppContext &m_context;
    twin::TwinId m_a;
    twin::TwinId m_b;
    TextLabel *m_title;
    TextLabel *m_summary;
    QCheckBox *m_only;
    QPushButton *m_swap;
    QPushButton *m_copy;
    ComparisonView *m_view;
};

} // namespace app
