// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/messagedifference.h"

namespace app {

namespace {

using twin::Json;

class Comparer final
{
public:
    MessageDifference take() { return std::move(m_difference); }

    void compare(const Json &before, const Json &now, const QString &path)
    {
        if (before.isObject() && now.isObject())
            return compareMembers(before, now, path);
        if (before.isArray() && now.isArray())
            return compareElements(before, now, path);
        if (before == now)
            ++m_difference.same;
        else
            m_difference.changes.append({ValueChange::Kind::Changed, path, before, now});
    }

private:
    static QString below(const QString &path, const QString &name)
    {
        return path.isEmpty() ? name : QString(path + u'.' + name);
    }
    void add(const QString &path, const Json &now)
    {
        m_difference.changes.append({ValueChange::Kind::Added, path, {}, now});
    }
    void remove(const QString &path, const Json &before)
    {
        m_difference.changes.append({ValueChange::Kind::Removed, path, before, {}});
    }

    void compareMembers(const Json &before, const Json &now, const QString &path)
    {
        for (const auto &member : now.members()) {
            const QString here = below(path, member.key.toString());
            if (const Json *old = before.find(member.key))
                compare(*old, member.value, here);
            else
                add(here, member.value);
        }
        for (const auto &member : before.members()) {
            if (!now.find(member.key))
                remove(below(path, member.key.toString()), member.value);
        }
    }

    void compareElements(const Json &before, const Json &now, const QString &path)
    {
        const qsizetype both = std::min(before.size(), now.size());
        for (qsizetype i = 0; i < both; ++i)
            compare(before.at(i), now.at(i), below(path, QString::number(i)));
        for (qsizetype i = both; i < now.size(); ++i)
            add(below(path, QString::number(i)), now.at(i));
        for (qsizetype i = both; i < before.size(); ++i)
            remove(below(path, QString::number(i)), before.at(i));
    }

    MessageDifference m_difference;
};

} // namespace

MessageDifference differenceOf(const Json &before, const Json &now)
{
    Comparer comparer;
    comparer.compare(before, now, {});
    return comparer.take();
}

} // namespace app
