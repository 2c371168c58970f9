// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

namespace app {

/// One typed value in the settings file. Reads and writes through; the default stands when nothing was
/// stored.
template <class T>
class Setting final
{
public:
    Setting(QSettings &store, const QString &key, T otherwise = {})
        : m_store(store)
        , m_key(key)
        , m_otherwise(std::move(otherwise))
    { }

    T value() const
    {
        const QVariant stored = m_store.value(m_key);
        return stored.canConvert<T>() ? stored.value<T>() : m_otherwise;
    }
    void set(const T &value) { m_store.setValue(m_key, QVariant::fromValue(value)); }

private:
    QSettings &m_store;
    QString m_key;
    T m_otherwise;
};

} // namespace app
