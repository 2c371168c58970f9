// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/rowdelegate.h"

#include "shared/charticon.h"
#include "shared/mirror.h"
#include "shared/theme.h"
#include "twin/rowbuilder.h"
#include "twin/sectionmodel.h"
#include "twin/twintreeview.h"
#include "twin/valueeditor.h"

#include <QPainter>
#include <QPainterPath>

using twin::SyncState;

namespace app {

namespace {

constexpr double Indent = 18;
constexpr double ShortString = 44; // of a long string so much must show
constexpr double LeastEditor = 108; // width in pixels at 100 %
constexpr double ValueColumn = 0.44; // share of the width at which values begin when names are short

int depthOf(const QModelIndex &index)
{
    int depth = 0;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        ++depth;
    return depth;
}

const RowFace &faceOf(const QModelIndex &index)
{
    return static_cast<const SectionModel *>(index.model())->face(index);
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    return QColor::fromRgbF(float(under.redF() + (over.redF() - under.redF()) * share),
                            float(under.greenF() + (over.greenF() - under.greenF()) * share),
                            float(under.blueF() + (over.blueF() - under.blueF()) * share));
}

} // namespace

QColor colorOf(Tone tone, const Theme &theme)
{
    const Colors &colors = theme.colors();
    switch (tone) {
    case Tone::Text:
        return colors.text;
    case Tone::Quiet:
        return colors.quiet;
    case Tone::Number:
        return colors.number;
    case Tone::String:
        return colors.string;
    case Tone::Boolean:
        return colors.boolean;
    case Tone::Good:
        return colors.good;
    case Tone::Waiting:
        return colors.waiting;
    case Tone::Bad:
        return colors.bad;
    case Tone::Device:
        return colors.device;
    }
    return colors.text;
}

bool shapeOf(SyncState state, Shape *shape)
{
    switch (state) {
    case SyncState::Reported:
        return false;
    case SyncState::SetByDevice:
        *shape = Shape::Diamond;
        return true;
    case SyncState::Pending:
        *shape = Shape::Ring;
        return true;
    case SyncState::InProgress:
        *shape = Shape::HalfDisc;
        return true;
    case SyncState::InSync:
        *shape = Shape::Check;
        return true;
    case SyncState::Refused:
    case SyncState::Failed:
        *shape = Shape::Triangle;
        return true;
    }
    return false;
}

RowDelegate::RowDelegate(const Theme &theme, TwinTreeView *view)
    : QStyledItemDelegate(view)
    , m_theme(theme)
    , m_view(view)
{ }

QFont RowDelegate::smallFont() const
{
    QFont font = m_theme.uiFont();
    font.setPixelSize(m_theme.px(12));
    return font;
}

QString RowDelegate::rightText(const RowFace &face) const
{
    if (!face.state.isEmpty())
        return face.state;
    return m_view->isMetadataShown() ? RowBuilder::timeText(face.since) : QString();
}

RowDelegate::Layout RowDelegate::layout(const QRect &row, const QModelIndex &index) const
{
    const RowFace &face = faceOf(index);
    const int pad = m_theme.px(8);
    const QFontMetrics ui(m_theme.uiFont());
    const QFontMetrics small(smallFont());
    Layout at;
    int x = row.left() + pad + depthOf(index) * m_theme.roomPx(Indent);
    if (index.model()->hasChildren(index)) {
        at.chevron = QRect(x, row.top(), m_theme.px(12), row.height());
        x += m_theme.px(12);
    }
    const int nameWidth = ui.horizontalAdvance(face.name);
    int valueX = qMax(row.left() + int(row.width() * ValueColumn), x + nameWidth + m_theme.px(10));

    Shape shape = Shape::Ring;
    const bool hasShape = face.sync && shapeOf(*face.sync, &shape);
    const int shapeWidth = hasShape ? m_theme.px(14) : 0;
    const QString right = rightText(face);
    const QFontMetrics &rightFont = hasShape ? ui : small;
    int rightWidth = right.isEmpty() ? 0 : rightFont.horizontalAdvance(right) + shapeWidth;

    const QFontMetrics valueFont(face.fixed ? m_theme.fixedFont() : m_theme.uiFont());
    const int markWidth = face.mark ? m_theme.px(14) : 0;
    const int asideWidth =
        face.aside.isEmpty()
            ? 0
            : QFontMetrics(m_theme.fixedFont()).horizontalAdvance(face.aside) + m_theme.px(7);
    const int textWidth = valueFont.horizontalAdvance(face.text) + markWidth + 2; // advances are rounded
    const int valueWidth = textWidth + asideWidth;
    const int gap = m_theme.px(8);
    // When room is short the time or "reported" goes first, then the word beside a shape, then what the value
    // was; a long name gives way last.
    if (rightWidth && valueX + qMin(valueWidth, m_theme.px(120)) + gap + rightWidth + pad > row.right()) {
        at.stateAsShape = hasShape;
        rightWidth = shapeWidth;
    }
    const int rightX = row.right() + 1 - (rightWidth ? rightWidth + pad : 0);
    const int least = qMin(textWidth, face.tone == Tone::String ? m_theme.px(ShortString) : row.width() / 3);
    const int edge = rightX - (rightWidth ? gap : m_theme.px(6));
    if (valueX + least > edge)
        valueX = qMax(x + m_theme.px(40), edge - least);
    at.name = QRect(x, row.top(), valueX - x - m_theme.px(4), row.height());
    at.value =
        QRect(valueX, row.top(), qMax(0, rightX - valueX - (rightWidth ? gap : m_theme.px(6))), row.height());
    if (rightWidth)
        at.state = QRect(rightX, row.top(), rightWidth, row.height());
    const int chartX = valueX + valueWidth + m_theme.px(5);
    if (hasChart(face) && chartX + m_theme.px(ChartIcon::Side) <= edge + gap / 2)
        at.chart = QRect(chartX, row.top(), m_theme.px(ChartIcon::Side), row.height());
    else if (hasChart(face) && (m_view->isUnderMouse(index) || index == m_view->currentIndex()))
        placeTightChart(row, hasShape, at);
    return at;
}

// Where room is short the icon stands in the row that somebody looks at, in the place of the time or before
// the shape.
void RowDelegate::placeTightChart(const QRect &row, bool hasShape, Layout &at) const
{
    const int width = m_theme.px(ChartIcon::Side);
    if (!hasShape)
        at.state = {};
    const int right = at.state.isValid() ? at.state.left() : row.right() + 1 - m_theme.px(4);
    at.chart = QRect(right - width - m_theme.px(4), row.top(), width, row.height());
    at.value.setRight(qMin(at.value.right(), at.chart.left() - m_theme.px(2)));
}

bool RowDelegate::hasChart(const RowFace &face)
{
    if (face.kind != RowFace::Kind::Member || !face.value || face.path.tokens().contains(u"$metadata"))
        return false;
    return face.value->isNumber() ||
           (twin::isAcknowledgement(*face.value) && face.value->find(std::string_view("value"))->isNumber());
}

int RowDelegate::neededWidth(const QModelIndex &index) const
{
    const RowFace &face = faceOf(index);
    if (face.kind == RowFace::Kind::Note)
        return 0;
    Shape shape = Shape::Ring;
    const int start = m_theme.px(8) + depthOf(index) * m_theme.roomPx(Indent) +
                      (index.model()->hasChildren(index) ? m_theme.px(12) : 0);
    const int name = QFontMetrics(m_theme.uiFont()).horizontalAdvance(face.name);
    const QFontMetrics valueFont(face.fixed ? m_theme.fixedFont() : m_theme.uiFont());
    const bool explains = face.tone == Tone::Quiet && !face.fixed && !face.mark;
    const int whole = explains ? 0 : valueFont.horizontalAdvance(face.text);
    const int text = face.tone == Tone::String ? qMin(whole, m_theme.px(ShortString)) : whole;
    const int mark = face.mark ? m_theme.px(14) : 0;
    const int state = face.sync && shapeOf(*face.sync, &shape) ? m_theme.px(14 + 8) : 0;
    return start + name + m_theme.px(10) + qMin(text + mark, m_theme.px(90)) + m_theme.px(8) + state;
}

QColor RowDelegate::background(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    const RowFace &face = faceOf(index);
    if ((option.state & QStyle::State_Selected) && m_view->hasFocus())
        return colors.selection;
    QColor color = colors.pane;
    if (m_view->isLinked(face))
        color = colors.linked;
    if (face.edit != RowFace::Edit::None)
        color = colors.draft;
    const double glow = m_view->glow(index);
    return glow > 0 ? mixed(color, colors.linked, glow) : color;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowFace &face = faceOf(index);
    const QRect row = option.rect;
    const bool selected = (option.state & QStyle::State_Selected) && m_view->hasFocus();
    const Colors &colors = m_theme.colors();
    painter->fillRect(row, background(option, index));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colors.lineSoft);
    const QColor quiet = selected ? colors.text : colors.quiet;
    const Mirror mirror(option);
    paintSign(painter, mirror, row, face);
    if (face.kind == RowFace::Kind::Note) {
        paintNote(painter, mirror, row, face, depthOf(index));
    } else {
        const Layout at = layout(row, index);
        paintName(painter, mirror, at, index, quiet);
        paintValue(painter, mirror, at.value, face, selected);
        paintState(painter, mirror, at, face, quiet);
        if (at.chart.isValid())
            paintChartIcon(painter, mirror(at.chart), index);
    }
    if ((option.state & QStyle::State_HasFocus) && m_view->hasFocus()) {
        painter->setPen(colors.accent);
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
}

// What is added, changed or removed, in the margin: the colour of the row alone does not say which.
void RowDelegate::paintSign(QPainter *painter, const Mirror &mirror, const QRect &row,
                            const RowFace &face) const
{
    if (face.edit == RowFace::Edit::None || face.kind == RowFace::Kind::Note)
        return;
    const Colors &colors = m_theme.colors();
    QFont font = m_theme.fixedFont();
    font.setPixelSize(m_theme.px(10)); // the margin is narrow
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(face.edit == RowFace::Edit::Added     ? colors.good
                    : face.edit == RowFace::Edit::Removed ? colors.bad
                                                          : colors.waiting);
    const QChar sign = face.edit == RowFace::Edit::Added     ? u'+'
                       : face.edit == RowFace::Edit::Removed ? QChar(0x2212)
                                                             : u'~';
    painter->drawText(mirror(QRect(row.left(), row.top(), m_theme.px(7), row.height())), Qt::AlignCenter,
                      sign);
}

void RowDelegate::paintName(QPainter *painter, const Mirror &mirror, const Layout &at,
                            const QModelIndex &index, const QColor &quiet) const
{
    const RowFace &face = faceOf(index);
    if (at.chevron.isValid()) {
        const double half = m_theme.px(7) / 2.0;
        const QPointF middle(mirror(at.chevron.left() + half + 0.5), at.chevron.center().y() + 0.5);
        const double on = mirror.isOn() ? -half : half; // the way to what is folded in
        QPainterPath chevron;
        if (m_view->isExpanded(index))
            chevron.addPolygon({{middle + QPointF(-half, -half * 0.6), middle + QPointF(half, -half * 0.6),
                                 middle + QPointF(0, half * 0.8)}});
        else
            chevron.addPolygon({{middle + QPointF(-on * 0.6, -half), middle + QPointF(on * 0.8, 0),
                                 middle + QPointF(-on * 0.6, half)}});
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillPath(chevron, quiet);
        painter->restore();
    }
    QFont font = m_theme.uiFont();
    font.setStrikeOut(face.edit == RowFace::Edit::Removed);
    painter->setFont(font);
    painter->setPen(m_theme.colors().text);
    const QString name = QFontMetrics(font).elidedText(face.name, Qt::ElideMiddle, at.name.width());
    mirror.write(*painter, at.name, name);
}

void RowDelegate::paintValue(QPainter *painter, const Mirror &mirror, const QRect &area, const RowFace &face,
                             bool selected) const
{
    QRect rest = area;
    const bool quiet = face.tone == Tone::Quiet;
    const QColor color = selected && quiet ? m_theme.colors().text : colorOf(face.tone, m_theme);
    Shape shape = Shape::Triangle;
    if (face.mark && shapeOf(*face.mark, &shape)) {
        const int side = m_theme.px(9);
        paintShape(*painter, mirror(QRectF(rest.left(), rest.center().y() - side / 2.0, side, side)), shape,
                   color);
        rest.setLeft(rest.left() + m_theme.px(14));
    }
    const QFont font = face.fixed ? m_theme.fixedFont() : m_theme.uiFont();
    const QFontMetrics metrics(font);
    const QFontMetrics fixed(m_theme.fixedFont());
    // Half a word explains nothing; the tooltip has it whole.
    const bool explains = quiet && !face.fixed && !face.mark;
    const QString text = explains && metrics.horizontalAdvance(face.text) > rest.width()
                             ? QString()
                             : metrics.elidedText(face.text, Qt::ElideRight, rest.width());
    painter->setFont(font);
    painter->setPen(color);
    mirror.write(*painter, rest, text);
    if (face.aside.isEmpty())
        return;
    rest.setLeft(rest.left() + (text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + m_theme.px(7)));
    painter->setFont(m_theme.fixedFont());
    painter->setPen(selected ? m_theme.colors().text : m_theme.colors().quiet);
    if (rest.width() < m_theme.px(24))
        return; // a row that has no room for what it was says it in the tooltip
    mirror.write(*painter, rest, fixed.elidedText(face.aside, Qt::ElideRight, rest.width()));
}

// Quiet, as it stands at every number; clear in the row that somebody looks at.
void RowDelegate::paintChartIcon(QPainter *painter, const QRect &area, const QModelIndex &index) const
{
    ChartIcon::paint(*painter, area, m_theme, m_view->isUnderMouse(index) || index == m_view->currentIndex());
}

void RowDelegate::paintState(QPainter *painter, const Mirror &mirror, const Layout &at, const RowFace &face,
                             const QColor &quiet) const
{
    if (!at.state.isValid())
        return;
    Shape shape = Shape::Ring;
    const bool hasShape = face.sync && shapeOf(*face.sync, &shape);
    QRect rest = at.state;
    const QColor color = face.stateTone == Tone::Quiet ? quiet : colorOf(face.stateTone, m_theme);
    if (hasShape) {
        const int side = m_theme.px(9);
        paintShape(*painter, mirror(QRectF(rest.left(), rest.center().y() - side / 2.0, side, side)), shape,
                   color);
        rest.setLeft(rest.left() + m_theme.px(14));
    }
    if (at.stateAsShape)
        return;
    painter->setFont(hasShape ? m_theme.uiFont() : smallFont());
    painter->setPen(color);
    mirror.write(*painter, rest, rightText(face), Qt::AlignRight);
}

QRect RowDelegate::noteArea(const QRect &row, int depth) const
{
    return row.adjusted(m_theme.px(8) + (depth + 1) * m_theme.roomPx(Indent), m_theme.px(2), -m_theme.px(8),
                        -m_theme.px(3));
}

void RowDelegate::paintNote(QPainter *painter, const Mirror &mirror, const QRect &row, const RowFace &face,
                            int depth) const
{
    painter->setFont(smallFont());
    painter->setPen(colorOf(face.tone, m_theme));
    painter->drawText(mirror(noteArea(row, depth)),
                      int(QStyle::visualAlignment(mirror.direction(), Qt::AlignVCenter | Qt::AlignLeft)) |
                          Qt::AlignAbsolute | Qt::TextWordWrap,
                      face.text);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QSize plain(m_theme.px(80), m_theme.rowHeight());
    const RowFace &face = faceOf(index);
    if (face.kind != RowFace::Kind::Note)
        return plain;
    const QRect row(0, 0, m_view->viewport()->width(), plain.height());
    const QRect area = noteArea(row, depthOf(index));
    const int lines = QFontMetrics(smallFont())
                          .boundingRect(0, 0, area.width(), 10'000, Qt::TextWordWrap, face.text)
                          .height();
    return {plain.width(), qMax(plain.height(), lines + row.height() - area.height())};
}

QWidget *RowDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                   const QModelIndex &index) const
{
    auto *editor = new ValueEditor(m_theme, parent);
    editor->setAccessibleName(tr("Value of %1").arg(faceOf(index).name));
    if (m_view->advice()) {
        editor->setAdvice([advice = m_view->advice(), path = faceOf(index).path](const twin::Json &value) {
            return advice(path, value);
        });
    }
    auto *self = const_cast<RowDelegate *>(this);
    connect(editor, &ValueEditor::accepted, self, [self, editor] {
        emit self->commitData(editor);
        emit self->closeEditor(editor, QAbstractItemDelegate::NoHint);
    });
    connect(editor, &ValueEditor::cancelled, self,
            [self, editor] { emit self->closeEditor(editor, QAbstractItemDelegate::RevertModelCache); });
    connect(editor, &ValueEditor::resized, m_view, &TwinTreeView::placeEditors);
    return editor;
}

void RowDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // The row may be told again while somebody types: what was typed stays.
    auto *value = static_cast<ValueEditor *>(editor);
    if (!value->isStarted())
        value->start(faceOf(index).value.value_or(twin::Json(QString())), m_view->takeTyped());
}

void RowDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const auto value = static_cast<ValueEditor *>(editor)->value();
    if (!value)
        return;
    const auto path = faceOf(index).path;
    if (value->isNull())
        emit m_view->memberRemoved(path);
    else
        emit m_view->valueEdited(path, *value);
}

void RowDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    const Layout at = layout(option.rect, index);
    QRect area = option.rect;
    area.setLeft(qMin(at.value.left() - m_theme.px(5), option.rect.right() - m_theme.px(LeastEditor)));
    area.setLeft(qMax(area.left(), option.rect.left()));
    area.setHeight(qMax(area.height(), editor->sizeHint().height()));
    editor->setGeometry(Mirror(option)(area));
}

bool RowDelegate::eventFilter(QObject *, QEvent *)
{
    return false;
}

} // namespace app
