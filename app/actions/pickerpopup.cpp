// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/pickerpopup.h"

#include "shared/announce.h"
#include "shared/mirror.h"
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
class PickerDelegate final : public QStyledItemDelegate
{
public:
    PickerDelegate(const Theme &theme, QObject *parent)
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
        const Mirror mirror(option);
        const QRect area = option.rect.adjusted(m_theme.px(10), 0, -m_theme.px(10), 0);
        const QRect icon(area.x(), area.center().y() - m_theme.px(7), m_theme.px(15), m_theme.px(15));
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, mirror(icon));

        painter->setFont(m_theme.uiFont());
        const QFontMetrics metrics = painter->fontMetrics();
        QString hint = index.data(PickerModel::HintRole).toString();
        if (hint.isEmpty())
            hint = index.data(PickerModel::KindRole).toString();
        hint = metrics.elidedText(hint, Qt::ElideMiddle, area.width() / 2);
        painter->setPen(selected ? c.text : c.quiet);
        mirror.write(*painter, area, hint, Qt::AlignRight);
        const int taken = metrics.horizontalAdvance(hint) + m_theme.px(16);
        const QRect words = area.adjusted(m_theme.px(26), 0, -taken, 0);
        painter->setPen(c.text);
        mirror.write(*painter, words,
                     metrics.elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
    }

private:
    const Theme &m_theme;
};

} // namespace

PickerPopup::PickerPopup(AppContext &context, PickerModel &model, const QString &prompt, QWidget *window)
    : QFrame(window)
    , m_context(context)
    , m_model(model)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_count(new TextLabel(context.theme, TextLabel::Look::Small, this))
{
    hide();
    setAccessibleName(prompt);
    m_field->setPlaceholderText(prompt);
    m_field->setAccessibleName(prompt);
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setItemDelegate(new PickerDelegate(context.theme, m_list));
    m_list->setModel(&m_model);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_count, 0, Qt::AlignRight);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &PickerPopup::search);
    connect(m_list, &QListView::clicked, this,
            [this] { takeCurrent(QApplication::keyboardModifiers().testFlag(Qt::ControlModifier)); });
}

void PickerPopup::open(const QRect &anchor)
{
    const int wide = qMin(m_context.theme.px(460), window()->width() - m_context.theme.px(16));
    resize(wide, height());
    showAt(isRightToLeft() ? anchor.left() : anchor.right() + 1 - wide, anchor.top());
}

void PickerPopup::openCentered()
{
    const int wide = qMin(m_context.theme.px(560), window()->width() - m_context.theme.px(16));
    resize(wide, height());
    showAt((window()->width() - wide) / 2, m_context.theme.px(64));
}

void PickerPopup::showAt(int left, int top)
{
    m_focusBefore = QApplication::focusWidget();
    move(left, top);
    m_field->clear();
    search(QString());
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

bool PickerPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible() &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        hide();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            event->accept(); // with Ctrl it is a command of the window elsewhere
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *const key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
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
        takeCurrent(key->modifiers().testFlag(Qt::ControlModifier));
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

void PickerPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme.colors().pane);
    painter.setPen(m_context.theme.colors().line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void PickerPopup::search(const QString &typed)
{
    m_model.search(typed);
    m_list->setCurrentIndex(m_model.index(0));
    const QLocale locale;
    m_count->setText(
        m_model.found() == 0
            ? tr("Nothing found")
            : tr("%1 of %2").arg(locale.toString(m_model.rowCount()), locale.toString(m_model.found())));
    fitHeight();
    announce(m_count);
}

void PickerPopup::moveBy(int rows)
{
    const int row = qMax(0, qMin(m_list->currentIndex().row() + rows, m_model.rowCount() - 1));
    m_list->setCurrentIndex(m_model.index(row));
}

void PickerPopup::takeCurrent(bool apart)
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    leave();
    emit chosen(index.row(), apart);
}

void PickerPopup::leave()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void PickerPopup::fitHeight()
{
    const int rows = qBound(1, m_model.rowCount(), MostVisibleRows);
    const int list = rows * m_context.theme.px(RowHeight);
    m_list->setFixedHeight(list);
    resize(width(), list + m_field->sizeHint().height() + m_count->sizeHint().height() + 20);
}

} // namespace app
