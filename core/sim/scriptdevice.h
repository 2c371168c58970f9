// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/chance.h"
#include "sim/scripthost.h"
#include "sim/scriptvalue.h"

#include <QObject>

namespace twin::sim {

/// The "device" that a script sees while it runs; see scriptengine.h.
class ScriptDevice final : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString id READ id)
    Q_PROPERTY(double number READ number)
    Q_PROPERTY(QString state READ state)
    Q_PROPERTY(double now READ now)
    Q_PROPERTY(double seconds READ seconds)
public:
    void prepare(QJSEngine &engine, qsizetype maxBytes);
    /// Until end() the scope must stay.
    void begin(const Scope &scope, Timestamp now, quint64 seed);
    void end() { m_scope = nullptr; }
    bool isTooMuch() const { return m_left < 0; }
    QList<ScriptDeed> takeDeeds() { return std::exchange(m_deeds, {}); }

    QString id() const { return m_scope ? m_scope->device() : QString(); }
    double number() const { return m_scope ? m_scope->number() : 0; }
    QString state() const { return m_scope ? m_scope->state() : QString(); }
    double now() const { return double(m_now.toMSecsSinceEpoch()); }
    double seconds() const;

    Q_INVOKABLE QJSValue value(const QString &name) const;
    Q_INVOKABLE QJSValue desired(const QString &name) const;
    Q_INVOKABLE QJSValue other(const QString &device, const QString &name) const;
    Q_INVOKABLE double random() { return m_chance.fraction(); }
    Q_INVOKABLE void set(const QString &name, const QJSValue &value);
    Q_INVOKABLE void report(const QString &name, const QJSValue &value);
    Q_INVOKABLE void send(const QJSValue &values, const QString &component = {});
    Q_INVOKABLE void log(const QString &text);

private:
    void add(ScriptDeed::Kind kind, const QString &name, const QJSValue &value);
    QJSValue shown(const std::optional<Json> &value) const;

    QJSEngine *m_engine = nullptr;
    const Scope *m_scope = nullptr;
    Timestamp m_now;
    Chance m_chance{0};
    qsizetype m_most = 0;
    qsizetype m_left = 0;
    QList<ScriptDeed> m_deeds;
};

} // namespace twin::sim
