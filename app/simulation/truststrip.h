// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"

#include <QWidget>

class QPushButton;

namespace app {

class TextLabel;

/// Says that a scene has scripts or asks web services that nobody has trusted yet, and lets a person read or
/// trust them. Not there while there is nothing to trust.
class TrustStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit TrustStrip(AppContext &context, QWidget *parent = nullptr);

    QString text() const;
    QPushButton *trustButton() const { return m_trust; }

signals:
    /// Somebody wants to read the scene before.
    void readWanted();

private:
    void refresh();

    AppContext &m_context;
    TextLabel *m_text;
    QPushButton *m_trust;
};

} // namespace app
