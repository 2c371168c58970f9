// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/commandpalette.h"

#include "shared/rowpaint.h"
#include "shared/textlabel.h"
#include "shared/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr int MostVisibleRows = 12;
constexpr int RowHeight = 26;

/// Icon, text, where it belongs, keys.
class PaletteDelegate final : public QStyledItemDelegate
{
public:
    PaletteDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_theme.px(200), m_theme.px(RowHeight)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &c = m_theme.colors();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected)
            painter->fillRect(option.rect, c.selection);
        const QRect area = option.rect.adjusted(m_theme.px(10), 0, -m_theme.px(10), 0);
        const QRect icon(area.x(), area.center().y() - m_theme.px(7), m_theme.px(15), m_theme.px(15));
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);

        painter->setFont(m_theme.uiFont());
        const QFontMetrics metrics = painter->fontMetrics();
        const QString keys = index.data(PaletteModel::HintRole).toString();
        const QString kind = index.data(PaletteModel::KindRole).toString();
        painter->setPen(selected ? c.text : c.quiet);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, keys.isEmpty() ? kind : keys);
        const int taken = metrics.horizontalAdvance(keys.isEmpty() ? kind : keys) + m_theme.px(16);
        const QRect words = area.adjusted(m_theme.px(26), 0, -taken, 0);
        painter->setPen(c.text);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                          metrics.elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
    }

private:
    const Theme &m_theme;
};

} // namespace

CommandPalette::CommandPalette(AppContext &context, QWidget *window)
    : QFrame(window)
    , m_context(context)
    , m_model(context)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_count(new TextLabel(context.theme, TextLabel::Look::Small, this))
{
    hide();
    setAccessibleName(tr("Search or run a command"));
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setAccessibleName(tr("Search or run a command"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setItemDelegate(new PaletteDelegate(context.theme, m_list));
    m_list->setModel(&m_model);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_count, 0, Qt::AlignRight);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::open(const QRect &anchor)
{
    m_focusBefore = QApplication::focusWidget();
    const int wide = qMin(m_context.theme.px(460), window()->width() - m_context.theme.px(16));
    setGeometry(anchor.right() + 1 - wide, anchor.top(), wide, height());
    m_field->clear();
    search(QString());
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible() &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(MostVisibleRows);
        return true;
    case Qt::Key_PageUp:
        moveBy(-MostVisibleRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.colors().pane);
    painter.setPen(m_context.theme.colors().line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::search(const QString &typed)
{
    m_model.search(typed);
    m_list->setCurrentIndex(m_model.index(0));
    const QLocale locale;
    m_count->setText(
        m_model.found() == 0
            ? tr("Nothing found")
            : tr("%1 of %2").arg(locale.toString(m_model.rowCount()), locale.toString(m_model.found())));
    fitHeight();
}

void CommandPalette::moveBy(int rows)
{
    const int row = qBound(0, m_list->currentIndex().row() + rows, m_model.rowCount() - 1);
    m_list->setCurrentIndex(m_model.index(row));
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const PaletteModel::Target target = m_model.targetAt(index.row());
    leave();
    if (target.isDevice())
        emit deviceWanted(target.device);
    else
        m_context.actions.action(target.action)->trigger();
}

void CommandPalette::leave()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::fitHeight()
{
    const int rows = qBound(1, m_model.rowCount(), MostVisibleRows);
    const int list = rows * m_context.theme.px(RowHeight);
    m_list->setFixedHeight(list);
    resize(width(), list + m_field->sizeHint().height() + m_count->sizeHint().height() + 20);
}

} // namespace app
