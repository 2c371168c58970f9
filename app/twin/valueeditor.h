// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "json/json.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QToolButton;

namespace app {

class Theme;

/// Edits one value in place by its kind: number, string (several lines too) or Boolean; Alt+Down or the
/// button at the right changes the kind.
///
/// Enter accepts, Esc gives up, leaving accepts. What breaks a rule stays in the editor with the rule beside
/// it.
class ValueEditor final : public QWidget
{
    Q_OBJECT
public:
    using Kind = twin::Json::Kind;

    explicit ValueEditor(const Theme &theme, QWidget *parent = nullptr);
    ~ValueEditor() override;

    bool isStarted() const { return m_started; }
    Kind kind() const { return m_kind; }
    /// The value as it stands, null for "remove"; or the rule that it breaks.
    twin::Result<twin::Json> value() const;
    /// What stands in the field, also when it is no value.
    QString text() const;
    /// The rule beside the field, or the advice; empty while all is well.
    QString hint() const;

    /// What `advice` says of a value that breaks no rule stands beside it while it is typed, and does not
    /// keep it from being accepted; empty for nothing.
    void setAdvice(std::function<QString(const twin::Json &)> advice) { m_advice = std::move(advice); }
    /// Shows `value`; `typed` takes its place when it is not empty.
    void start(const twin::Json &value, const QString &typed);
    /// What is typed next goes behind what stands there.
    void continueTyping();
    /// Changes the kind and keeps the text where the new kind can show it. Object, Array and Null are
    /// accepted at once.
    void setKind(Kind kind);

    /// Hands the value out if it breaks no rule.
    void accept();
    void cancel();

    QSize sizeHint() const override;

signals:
    void accepted();
    void cancelled();
    /// The field needs another height.
    void resized();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *field() const;
    void buildKinds();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void check();
    void placeHint();
    void showField();

    const Theme &m_theme;
    QLineEdit *m_number;
    QPlainTextEdit *m_string;
    QComboBox *m_boolean;
    QToolButton *m_kindButton;
    QMenu *m_kinds;
    QLabel *m_hint;
    std::function<QString(const twin::Json &)> m_advice;
    Kind m_kind = Kind::String;
    bool m_started = false;
    bool m_done = false;
};

} // namespace app
