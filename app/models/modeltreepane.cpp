// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modeltreepane.h"

#include "models/modeltreedelegate.h"
#include "shared/bar.h"
#include "shared/mirror.h"
#include "shared/shapes.h"
#include "shared/textlabel.h"

#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSet>
#include <QTreeView>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr double MemberWidth = 0.5;
constexpr double SchemaWidth = 0.21; // of the whole; the last column takes the rest

/// The signs of the tree in a row, each with its word.
class Legend final : public QWidget
{
public:
    Legend(const Theme &theme, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        using enum ModelRow::Kind;
        const std::pair<ModelRow::Kind, QString> entries[] = {
            {Telemetry, ModelTreePane::tr("telemetry")}, {Property, ModelTreePane::tr("property")},
            {Writable, ModelTreePane::tr("writable")},   {Command, ModelTreePane::tr("command")},
            {Component, ModelTreePane::tr("component")}, {Relationship, ModelTreePane::tr("relationship")},
        };
        QPainter painter(this);
        painter.setFont(m_theme.uiFont());
        const Mirror mirror(*this);
        const int side = m_theme.px(16);
        int x = 0;
        for (const auto &[kind, word] : entries) {
            const int wide = side + m_theme.px(4) + painter.fontMetrics().horizontalAdvance(word);
            if (x + wide > width())
                return; // a sign without its word helps nobody
            paintKind(painter, mirror(QRect(x, (height() - side) / 2, side, side)), kind, m_theme, false);
            painter.setPen(m_theme.colors().quiet);
            mirror.write(painter, QRect(x + side + m_theme.px(4), 0, wide, height()), word);
            x += wide + m_theme.px(10);
        }
    }

private:
    const Theme &m_theme;
};

QString keyOf(const ModelRow &row)
{
    return row.modelId + row.pointer.toString() + row.path.join(u'/') + row.name;
}

} // namespace

ModelTreePane::ModelTreePane(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    makeTree();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_tree, 1);
    column->addWidget(makeLegend());
    setFocusProxy(m_tree);
    connect(&theme, &Theme::changed, this, &ModelTreePane::fit);
    fit();
}

const ModelRow *ModelTreePane::current() const
{
    const QModelIndex index = m_tree->currentIndex();
    return index.isValid() ? &m_model.row(index) : nullptr;
}

void ModelTreePane::show(const QString &title, std::vector<ModelRow> rows, qsizetype faults)
{
    const QScopedValueRollback guard(m_quiet, true);
    QSet<QString> folded;
    QSet<QString> unfolded;
    const auto each = [this](const auto &visit, const QModelIndex &parent = {}) -> void {
        const auto walk = [&](const auto &self, const QModelIndex &at) -> void {
            for (int row = 0; row < m_model.rowCount(at); ++row) {
                const QModelIndex index = m_model.index(row, 0, at);
                visit(index);
                self(self, index);
            }
        };
        walk(walk, parent);
    };
    each([&](const QModelIndex &index) {
        (m_tree->isExpanded(index) ? unfolded : folded).insert(keyOf(m_model.row(index)));
    });
    const QString currentKey = current() ? keyOf(*current()) : QString();
    m_model.setRows(std::move(rows));
    each([&](const QModelIndex &index) {
        const ModelRow &row = m_model.row(index);
        const QString key = keyOf(row);
        const bool usual = row.kind == ModelRow::Kind::Interface;
        m_tree->setExpanded(index, unfolded.contains(key) || (usual && !folded.contains(key)));
        if (!currentKey.isEmpty() && key == currentKey)
            m_tree->setCurrentIndex(index);
    });
    m_title->setText(title);
    m_verdict->setText(faults > 0 ? tr("%n errors", nullptr, int(faults)) : tr("valid"));
    m_verdict->setColor(faults > 0 ? &Colors::bad : &Colors::good);
    m_sign->setShape(faults > 0 ? Shape::Triangle : Shape::Check,
                     faults > 0 ? m_theme.colors().bad : m_theme.colors().good, m_verdict->text());
}

void ModelTreePane::setCurrent(const QModelIndex &index)
{
    const QScopedValueRollback guard(m_quiet, true);
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        m_tree->expand(up);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void ModelTreePane::setLit(const QList<PropertyLink::Spot> &lit, bool reveal)
{
    m_model.setLit(lit);
    m_tree->viewport()->update();
    if (!reveal || lit.isEmpty() || m_tree->hasFocus())
        return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex root = m_model.index(row, 0);
        const QModelIndex first = m_model.row(root).modelId == lit.first().modelId
                                      ? m_model.indexOf(lit.first().path)
                                      : QModelIndex();
        for (QModelIndex up = first.parent(); up.isValid(); up = up.parent())
            m_tree->expand(up);
        if (first.isValid())
            return m_tree->scrollTo(first);
    }
}

bool ModelTreePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::Leave)
        emit rowHovered({});
    return QWidget::eventFilter(watched, event);
}

QWidget *ModelTreePane::makeHeader()
{
    auto *bar = new Bar(m_theme, &Colors::header, 26, Bar::Line::Below, this);
    auto *title = new TextLabel(m_theme, TextLabel::Look::Strong, bar);
    title->setText(tr("Interface"));
    m_title = new TextLabel(m_theme, TextLabel::Look::Quiet, bar);
    m_title->setElided(true);
    m_sign = new ShapeLabel(m_theme, bar);
    m_verdict = new TextLabel(m_theme, TextLabel::Look::Normal, bar);
    bar->row()->addWidget(title);
    bar->row()->addWidget(m_title);
    bar->addSpring();
    bar->row()->addWidget(m_sign);
    bar->row()->addWidget(m_verdict);
    return bar;
}

QWidget *ModelTreePane::makeLegend()
{
    auto *bar = new Bar(m_theme, &Colors::pane, 25, Bar::Line::Above, this);
    bar->row()->addWidget(new Legend(m_theme, bar));
    return bar;
}

void ModelTreePane::makeTree()
{
    m_tree = new QTreeView(this);
    m_tree->setAccessibleName(tr("Model"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new ModelTreeDelegate(m_theme, m_tree));
    m_tree->setModel(&m_model);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->header()->setSectionsMovable(false);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_quiet)
            emit rowChosen();
    });
    connect(m_tree, &QTreeView::activated, this, &ModelTreePane::rowActivated);
    m_tree->setMouseTracking(true);
    m_tree->viewport()->installEventFilter(this);
    connect(m_tree, &QTreeView::entered, this, &ModelTreePane::rowHovered);
}

void ModelTreePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ModelTreePane::fit()
{
    m_tree->setIndentation(m_theme.roomPx(18));
    const int wide = width();
    m_tree->header()->resizeSection(ModelTreeModel::MemberColumn, int(wide * MemberWidth));
    m_tree->header()->resizeSection(ModelTreeModel::SchemaColumn, int(wide * SchemaWidth));
    m_tree->doItemsLayout();
}

} // namespace app
