// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "hub/change.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace app {

class TextLabel;

/// Whether a device marks its messages for distributed tracing, and which share of them: what is asked of it
/// in its twin, and what it has answered. The section is "azureiot*com^dtracing^1".
class TracingDialog final : public QDialog
{
    Q_OBJECT
public:
    static constexpr auto SectionName = "azureiot*com^dtracing^1";
    enum Mode { On = 1, Off = 2 }; ///< of sampling_mode

    /// Requires: the hub knows the device.
    TracingDialog(AppContext &context, const twin::TwinId &id, QWidget *parent = nullptr);

    QCheckBox *sampling() const { return m_sampling; }
    QSpinBox *rate() const { return m_rate; }
    QPushButton *applyButton() const { return m_apply; }
    /// What the device has answered, in a sentence.
    QString state() const;
    /// The patch of the twin that Apply sends.
    twin::Json patch() const;

private:
    void addFields(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void readTwin();
    void showState();
    void apply();
    twin::Json sectionOf(const twin::Json &values) const;

    AppContext &m_context;
    twin::TwinId m_id;
    QCheckBox *m_sampling = nullptr;
    QSpinBox *m_rate = nullptr;
    TextLabel *m_state = nullptr;
    TextLabel *m_patch = nullptr;
    TextLabel *m_refusal = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace app
