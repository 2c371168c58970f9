// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/twintreeview.h"

#include "shared/mirror.h"
#include "shared/theme.h"
#include "twin/rowdelegate.h"
#include "twin/sectionmodel.h"
#include "twin/valueeditor.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>

namespace app {

namespace {

constexpr int MostMeasuredRows = 200;

} // namespace

TwinTreeView::TwinTreeView(Theme &theme, SectionModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_delegate(new RowDelegate(theme, this))
{
    setItemDelegate(m_delegate);
    setModel(model);
    setHeaderHidden(true);
    // One column is painted over the whole width; the others are there for those who read the model.
    hideColumn(SectionModel::ValueColumn);
    hideColumn(SectionModel::SinceColumn);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(SectionModel::NameColumn, QHeaderView::Stretch);
    header()->setMinimumSectionSize(1);
    setIndentation(0);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setExpandsOnDoubleClick(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setMouseTracking(true);
    connect(this, &QTreeView::entered, this, [this](const QModelIndex &index) {
        setUnderMouse(index);
        emit propertyHovered(m_model->face(index).property);
    });
    m_animation.setDuration(GlowMSecs);
    m_animation.setStartValue(0);
    m_animation.setEndValue(GlowMSecs);

    connect(&m_animation, &QVariantAnimation::valueChanged, this, &TwinTreeView::paintGlow);
    connect(&m_animation, &QVariantAnimation::finished, this, &TwinTreeView::paintGlow);
    connect(model, &SectionModel::flashed, this, &TwinTreeView::startGlow);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { foldAsUsual({}); });
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &at) { foldAsUsual(at); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { remember(index, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { remember(index, false); });
    connect(&theme, &Theme::changed, this, [this] { doItemsLayout(); });
}

bool TwinTreeView::isLinked(const RowFace &face) const
{
    return !face.property.isRoot() && m_linked.contains(face.property);
}

double TwinTreeView::glow(const QModelIndex &index) const
{
    const qint64 age = m_model->changedAge(index);
    if (age < 0 || age >= GlowMSecs || !isAnimated())
        return 0;
    return 1.0 - double(age) / GlowMSecs;
}

int TwinTreeView::neededWidth() const
{
    int needed = 0;
    int rows = 0;
    for (QModelIndex index = m_model->index(0, 0); index.isValid() && rows < MostMeasuredRows;
         index = indexBelow(index), ++rows)
        needed = qMax(needed, m_delegate->neededWidth(index));
    return needed;
}

const RowFace *TwinTreeView::currentFace() const
{
    return currentIndex().isValid() ? &m_model->face(currentIndex()) : nullptr;
}

ValueEditor *TwinTreeView::valueEditor() const
{
    return currentIndex().isValid() ? qobject_cast<ValueEditor *>(indexWidget(currentIndex())) : nullptr;
}

void TwinTreeView::setMetadataShown(bool shown)
{
    m_metadata = shown;
    viewport()->update();
}

void TwinTreeView::setLinked(const QList<twin::json::Pointer> &properties)
{
    if (m_linked == properties)
        return;
    m_linked = properties;
    viewport()->update();
}

bool TwinTreeView::select(const twin::json::Pointer &path)
{
    const QModelIndex index = m_model->indexOf(path);
    if (!index.isValid())
        return false;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        expand(up);
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void TwinTreeView::startEditing(const QModelIndex &index, const QString &typed)
{
    if (!m_editable || !index.isValid() || state() == EditingState)
        return;
    const RowFace &face = m_model->face(index);
    if (face.kind != RowFace::Kind::Member || face.edit == RowFace::Edit::Removed)
        return;
    const auto path = face.path;
    const bool container = face.value && face.value->isContainer();
    emit editStarted();
    if (container) {
        emit textEditWanted(path);
        return;
    }
    const QModelIndex now = m_model->indexOf(path); // the draft may show other rows than the twin did
    if (!now.isValid())
        return;
    m_typed = typed;
    setCurrentIndex(now);
    edit(now);
    // Qt selects all of a line edit that it opens; the next key must not replace the one that opened it.
    if (ValueEditor *editor = valueEditor(); editor && !typed.isEmpty())
        editor->continueTyping();
}

void TwinTreeView::forgetFolding()
{
    m_folding.clear();
}

void TwinTreeView::placeEditors()
{
    updateEditorGeometries();
}

void TwinTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        emit propertySelected(m_model->face(current).property);
}

void TwinTreeView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const { }

void TwinTreeView::setUnderMouse(const QModelIndex &index)
{
    const QModelIndex before = m_underMouse;
    m_underMouse = index;
    for (const QModelIndex &each : {before, index}) {
        if (each.isValid())
            viewport()->update(visualRect(each));
    }
}

QRect TwinTreeView::chartArea(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const QRect row = visualRect(index);
    const QRect chart = m_delegate->layout(row, index).chart;
    return chart.isValid() ? Mirror(layoutDirection(), row)(chart) : QRect();
}

bool TwinTreeView::onChevron(const QPoint &position, const QModelIndex &index) const
{
    const QRect row = visualRect(index);
    const QRect chevron = m_delegate->layout(row, index).chevron;
    return chevron.isValid() && chevron.adjusted(-m_theme.px(6), 0, m_theme.px(2), 0)
                                    .contains(Mirror(layoutDirection(), row)(position));
}

void TwinTreeView::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    const QPoint at = event->position().toPoint();
    const bool isOver = chartArea(indexAt(at)).adjusted(-2, 0, 2, 0).contains(at);
    viewport()->setCursor(isOver ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TwinTreeView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton &&
        chartArea(index).adjusted(-2, 0, 2, 0).contains(event->position().toPoint())) {
        setFocus(Qt::MouseFocusReason);
        setCurrentIndex(index);
        emit chartWanted();
        return;
    }
    if (index.isValid() && event->button() == Qt::LeftButton &&
        onChevron(event->position().toPoint(), index)) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    QTreeView::mousePressEvent(event);
}

void TwinTreeView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    const bool chevron = onChevron(event->position().toPoint(), index);
    if (chevron || m_model->hasChildren(index))
        setExpanded(index, !isExpanded(index));
    else
        startEditing(index);
}

void TwinTreeView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier;
    const bool opens =
        event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool leaf = current.isValid() && !m_model->hasChildren(current);
    if (m_editable && opens && plain) {
        startEditing(current);
    } else if (m_editable && leaf && plain && !event->text().isEmpty() && event->text().front().isPrint() &&
               event->key() != Qt::Key_Space) {
        startEditing(current, event->text());
    } else if (event->key() == Qt::Key_Left && current.isValid() && !isExpanded(current) &&
               current.parent().isValid()) {
        setCurrentIndex(current.parent());
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void TwinTreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (!uniformRowHeights() && event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // notes wrap
}

void TwinTreeView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
    if (const RowFace *face = currentFace())
        emit propertySelected(face->property);
    viewport()->update();
}

void TwinTreeView::focusOutEvent(QFocusEvent *event)
{
    QTreeView::focusOutEvent(event);
    viewport()->update();
}

void TwinTreeView::leaveEvent(QEvent *event)
{
    QTreeView::leaveEvent(event);
    setUnderMouse({});
    emit propertyHovered({});
}

void TwinTreeView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTreeView::closeEditor(editor, hint);
    setFocus();
    emit editFinished();
}

bool TwinTreeView::unfoldsAtFirst(const QModelIndex &index) const
{
    const RowFace &face = m_model->face(index);
    return face.value && face.value->isObject() && !face.sync && !twin::isAcknowledgement(*face.value);
}

void TwinTreeView::foldAsUsual(const QModelIndex &parent)
{
    const QScopedValueRollback guard(m_foldingAsUsual, true);
    if (parent.isValid() && m_folding.value(m_model->face(parent).path.toString(), unfoldsAtFirst(parent)))
        expand(parent);
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        if (m_model->hasChildren(index))
            foldAsUsual(index);
    }
}

void TwinTreeView::remember(const QModelIndex &index, bool expanded)
{
    if (!m_foldingAsUsual)
        m_folding.insert(m_model->face(index).path.toString(), expanded);
}

bool TwinTreeView::isAnimated() const
{
    return style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

void TwinTreeView::startGlow()
{
    if (!isAnimated())
        return;
    m_animation.stop();
    m_animation.start();
}

void TwinTreeView::paintGlow()
{
    if (!isVisible())
        return;
    const int bottom = viewport()->height();
    for (QModelIndex index = indexAt({0, 0}); index.isValid(); index = indexBelow(index)) {
        const QRect row = visualRect(index);
        if (row.top() > bottom)
            return;
        if (const qint64 age = m_model->changedAge(index); age >= 0 && age < GlowMSecs + 200)
            viewport()->update(row);
    }
}

} // namespace app
