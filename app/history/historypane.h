// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "history/comparisonview.h"
#include "host/twinhistory.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QWidget>

#include <optional>

class QAction;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace app {

class Bar;
class LineLabel;
class MomentBar;
class Strip;
class TextLabel;
class Timeline;

/// The past of one device: its time line with the moments A and B, the twin as of A or how A became B, and a
/// patch that brings A back.
///
/// A never: live. B never: now. Reads the history when it is shown for the first time and follows it.
class HistoryPane final : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPane(AppContext &context, QWidget *parent = nullptr);

    twin::TwinId device() const { return m_id; }
    twin::Timestamp a() const;
    twin::Timestamp b() const;
    bool isComparing() const;
    const twin::host::TwinHistory &history() const { return m_history; }
    /// The time of the hub, as far as its changes tell.
    twin::Timestamp hubTime() const;

    Timeline *timeline() const { return m_timeline; }
    ComparisonView *view() const { return m_view; }
    QLineEdit *timeField() const { return m_time; }
    QPushButton *restoreButton() const { return m_restore; }
    QPushButton *swapButton() const { return m_swap; }
    MomentBar *momentBar() const { return m_banner; }
    /// "5 min 49 s later", what differs, and what is wrong with a typed time, as they stand there.
    QString words() const;
    QString problem() const;

    /// What is looked at, to come back to it.
    struct Moments {
        twin::Timestamp a{};
        twin::Timestamp b{};
        bool isComparing = false;
    };

    void setDevice(const twin::TwinId &id);
    Moments moments() const { return {a(), b(), isComparing()}; }
    /// Looks at them as soon as the past of the device is read.
    void setMoments(const Moments &moments);
    void setA(twin::Timestamp time);
    void setB(twin::Timestamp time);
    void setComparing(bool comparing);
    void returnToLive();

signals:
    /// Another moment is looked at; never: live, and there is no record.
    void momentChanged(twin::Timestamp time, const twin::RecordPtr &record);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeTimeRow();
    QWidget *makeMomentsRow();
    QWidget *makeRestoreRow();
    QAction *makeChoice(const QString &text, bool checked);
    void retranslate();
    void connectParts();
    void load();
    void take(const twin::host::TwinHistory &history);
    void lookAt(const Moments &moments);
    void onHubChanged(const twin::Changes &changes);
    void noteTelemetry(twin::Timestamp time);
    void refresh();
    void showTwins();
    void showMoments();
    void showRestore();
    void jump();
    void swap();
    void restore();
    twin::RecordPtr recordAt(twin::Timestamp time) const;
    twin::RecordPtr now() const;

    AppContext &m_context;
    twin::TwinId m_id;
    twin::host::TwinHistory m_history;
    QFuture<twin::Result<twin::host::TwinHistory>> m_loading;
    twin::Changes m_meanwhile; ///< while it is read
    QList<twin::Timestamp> m_telemetry;
    bool m_isLoaded = false;
    std::optional<Moments> m_wanted; ///< once it is read
    twin::Timestamp m_latest; ///< change of any twin
    QElapsedTimer m_sinceLatest;
    MomentBar *m_banner;
    Timeline *m_timeline;
    ComparisonView *m_view;
    QLineEdit *m_time = nullptr;
    QToolButton *m_earlier = nullptr;
    QToolButton *m_later = nullptr;
    TextLabel *m_problem = nullptr;
    TextLabel *m_aLabel = nullptr;
    TextLabel *m_bLabel = nullptr;
    TextLabel *m_between = nullptr;
    TextLabel *m_counts = nullptr;
    QAction *m_single = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_allRows = nullptr;
    QAction *m_differences = nullptr;
    QPushButton *m_swap = nullptr;
    Strip *m_restoreRow = nullptr;
    LineLabel *m_restoreTitle = nullptr;
    LineLabel *m_restorePatch = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace app
