// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/clausebar.h"

#include "actions/actions.h"
#include "shared/flowbar.h"
#include "shared/linkbutton.h"
#include "shared/mirror.h"
#include "shared/textlabel.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr double Corner = 3;
constexpr double LongestPill = 320; // pixels at 100 %; a longer clause is cut

/// One clause. It is told apart from its cross by where it is pressed.
class Pill final : public QAbstractButton
{
public:
    Pill(const Theme &theme, const Clause &clause, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_clause(clause)
    {
        setFocusPolicy(Qt::StrongFocus);
        setText(clause.isFinished
                    ? clause.text
                    : QString(clause.text + QStringLiteral("  ") + ClauseBar::tr("unfinished")));
        setToolTip(clause.text);
        setAccessibleName(text());
        setAccessibleDescription(ClauseBar::tr("Enter goes to it in the query, Delete takes it out"));
    }

    std::function<void()> onRemove;

    QSize sizeHint() const override
    {
        const int words = QFontMetrics(m_theme.fixedFont()).horizontalAdvance(text());
        return {qMin(words, m_theme.px(LongestPill)) + m_theme.px(34), m_theme.px(24)};
    }
    QSize minimumSizeHint() const override { return {m_theme.px(60), m_theme.px(24)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = m_theme.colors();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen frame(hasFocus() || !m_clause.isFinished ? colors.accent : colors.line, hasFocus() ? 2.0 : 1.0);
        if (!m_clause.isFinished && !hasFocus())
            frame.setStyle(Qt::DashLine);
        painter.setPen(frame);
        painter.setBrush(m_clause.isFinished ? colors.button : colors.accentSoft);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Corner, Corner);
        painter.setFont(m_theme.fixedFont());
        painter.setPen(colors.text);
        const QRect room = rect().adjusted(m_theme.px(8), 0, -crossWidth(), 0);
        const Mirror mirror(*this);
        mirror.write(painter, room, painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, room.width()));
        m_theme.icon(QStringLiteral("close"))
            .paint(&painter, mirror(QRect(width() - crossWidth(), 0, crossWidth(), height()))
                                 .adjusted(m_theme.px(5), m_theme.px(5), -m_theme.px(5), -m_theme.px(5)));
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const bool isCross =
            rect().contains(event->pos()) && Mirror(*this)(event->pos()).x() >= width() - crossWidth();
        if (!isCross)
            return QAbstractButton::mouseReleaseEvent(event);
        setDown(false);
        onRemove();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
            return onRemove();
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return click();
        QAbstractButton::keyPressEvent(event);
    }

private:
    int crossWidth() const { return m_theme.px(22); }

    const Theme &m_theme;
    Clause m_clause;
};

} // namespace

ClauseBar::ClauseBar(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new FlowBar(context.theme, &Colors::window, 28, FlowBar::Line::None, this))
{
    m_bar->setSpacing(0, 6);
    QAction *const action = context.actions.action(ActionId::AddClause);
    m_add = new LinkButton(context.theme, tr("Add clause..."), m_bar);
    connect(static_cast<LinkButton *>(m_add), &LinkButton::clicked, action, &QAction::trigger);
    m_bar->add(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
}

void ClauseBar::show(const QList<Clause> &clauses)
{
    if (clauses == m_clauses)
        return;
    m_clauses = clauses;
    for (QWidget *pill : std::exchange(m_pills, {}))
        pill->deleteLater(), pill->hide(), m_bar->layout()->removeWidget(pill);
    m_bar->layout()->removeWidget(m_add);
    for (qsizetype i = 0; i < clauses.size(); ++i) {
        if (i > 0) {
            auto *word = new TextLabel(m_context.theme, TextLabel::Look::Quiet, m_bar);
            word->setText(tr("and"));
            m_pills.append(word);
        }
        auto *pill = new Pill(m_context.theme, clauses[i], m_bar);
        connect(pill, &QAbstractButton::clicked, this, [this, i] { emit chosen(i); });
        pill->onRemove = [this, i] { emit removed(i); };
        m_pills.append(pill);
    }
    for (QWidget *pill : m_pills) {
        m_bar->add(pill);
        pill->show();
    }
    m_bar->add(m_add);
}

QStringList ClauseBar::names() const
{
    QStringList names;
    for (const QWidget *pill : m_pills) {
        if (!pill->accessibleName().isEmpty())
            names.append(pill->accessibleName());
    }
    return names;
}

} // namespace app
