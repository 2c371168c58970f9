// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/findbar.h"

#include "shared/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace app {

FindBar::FindBar(Theme &theme, QWidget *parent)
    : Strip(theme, &Colors::header, Edge::Top, 32, parent)
    , m_field(new QLineEdit(this))
    , m_result(new LineLabel(theme, LineLabel::Look::Quiet, this))
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    m_field->setPlaceholderText(tr("Find in this twin"));
    m_field->setAccessibleName(tr("Find in this twin"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaximumWidth(theme.px(320));
    m_field->installEventFilter(this);
    row->addWidget(m_field, 1);
    const auto button = [this, row, &theme](const QString &icon, const QString &name) {
        auto *tool = new QToolButton(this);
        tool->setAutoRaise(true);
        tool->setIcon(theme.icon(icon));
        tool->setToolTip(name);
        tool->setAccessibleName(name);
        row->addWidget(tool);
        connect(&theme, &Theme::changed, tool, [tool, icon, &theme] { tool->setIcon(theme.icon(icon)); });
        return tool;
    };
    connect(button(u"chevron-up"_s, tr("Previous (Shift+Enter)")), &QToolButton::clicked, this,
            [this] { emit findWanted(text(), -1); });
    connect(button(u"chevron-down"_s, tr("Next (Enter)")), &QToolButton::clicked, this,
            [this] { emit findWanted(text(), 1); });
    row->addWidget(m_result);
    row->addStretch(1);
    connect(button(u"close"_s, tr("Close (Esc)")), &QToolButton::clicked, this, &FindBar::close);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &now) { emit findWanted(now, 0); });
    hide();
}

QString FindBar::text() const
{
    return m_field->text();
}

void FindBar::open()
{
    show();
    m_field->setFocus();
    m_field->selectAll();
}

void FindBar::showResult(int at, int count)
{
    if (text().isEmpty())
        m_result->setLine({});
    else if (count == 0)
        m_result->setLine(tr("Not found"));
    else
        m_result->setLine(tr("%1 of %2").arg(at + 1).arg(count));
}

void FindBar::close()
{
    hide();
    emit closed();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            emit findWanted(text(), key->modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        }
    }
    return Strip::eventFilter(watched, event);
}

} // namespace app
