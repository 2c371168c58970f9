// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/drawer.h"

namespace app {

void Drawer::setBadge(int count)
{
    if (std::exchange(m_badge, count) != count)
        emit noticed();
}

void Drawer::setNote(const Note &note)
{
    if (m_note == note)
        return;
    m_note = note;
    emit noticed();
}

void Drawer::setLastLine(const Note &line)
{
    if (m_lastLine == line)
        return;
    m_lastLine = line;
    emit noticed();
}

} // namespace app
