// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "base/ids.h"
#include "connect/attemptsmodel.h"

#include <QTimer>
#include <QWidget>

class QListView;
class QPushButton;

namespace app {

class Bar;
class FlowBar;
class ShapeLabel;
class StageTrack;
class TextLabel;

/// How far clients got: what is waited for, why the newest attempt failed and how to mend it, those before.
class AttemptsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit AttemptsPane(AppContext &context, QWidget *parent = nullptr);

    const AttemptsModel &model() const { return m_model; }
    QString liveText() const;
    /// What, where and cure of the failure that is explained; empty when there is none.
    QString failureText() const;

    void setSide(SampleSide side);
    void setDevice(const twin::TwinId &id);

signals:
    /// The lines that give the client the CA file are wanted in the clipboard.
    void caLinesWanted();
    /// A failure is explained from now on; all of it needs that height, in pixels.
    void roomWanted(int height);
    /// How far the device or service is, was or is not any more.
    void stateChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Bar *makeHead();
    void makeLive();
    void makeFailure();
    void makeList();
    TextLabel *addLine(QWidget *room, const QString &caption);
    void refresh();
    bool isModelKnown(const twin::TwinId &id) const;
    void showLive(const Attempt *newest);
    void showFailure(const Attempt *newest);
    QString waitText() const;

    AppContext &m_context;
    AttemptsModel m_model;
    twin::TwinId m_device;
    QTimer m_second;
    TextLabel *m_ports = nullptr;
    FlowBar *m_live = nullptr;
    ShapeLabel *m_sign = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_about = nullptr;
    StageTrack *m_track = nullptr;
    QWidget *m_told = nullptr; ///< the two above the list
    QWidget *m_failure = nullptr;
    TextLabel *m_failed = nullptr;
    StageTrack *m_failedTrack = nullptr;
    TextLabel *m_what = nullptr;
    TextLabel *m_where = nullptr;
    TextLabel *m_cure = nullptr;
    QPushButton *m_copyLines = nullptr;
    QPushButton *m_export = nullptr;
    QListView *m_list = nullptr;
};

} // namespace app
