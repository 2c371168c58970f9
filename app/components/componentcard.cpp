// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "components/componentcard.h"

#include "components/cardrow.h"
#include "components/commandbox.h"
#include "components/gridrow.h"
#include "components/propertyrow.h"
#include "components/telemetryrow.h"
#include "shared/mirror.h"
#include "shared/modelwords.h"
#include "shared/textlabel.h"
#include "twin/twindraft.h"

#include <QMap>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using twin::Json;
using twin::SyncState;

namespace app {

namespace {

PropertyRow::Draft draftOf(const PropertyItem &item, const TwinDraft *draft)
{
    if (!draft)
        return {};
    const Json *asked = item.path().find(draft->edited(twin::Section::Desired));
    const Json *was = item.path().find(draft->base(twin::Section::Desired));
    const bool isSame = asked && was ? Json::identical(*asked, *was) : asked == was;
    return {.isChanged = !isSame, .asked = asked ? std::optional(*asked) : std::nullopt};
}

// The right side: as the design has it, and never narrower than its columns.
int rightWidth(const Theme &theme)
{
    return std::max(theme.roomPx(358), theme.px(318));
}

} // namespace

ComponentCard::ComponentCard(AppContext &context, const twin::TwinId &id, const ComponentItem &item,
                             const twin::dtdl::Element *interface, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_item(item)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setAccessibleName(item.name.isEmpty() ? tr("default component") : item.name);
    makeHead();
    if (item.isPlain())
        makeGrid(id);
    else
        makeTable(id, interface);
}

void ComponentCard::makeHead()
{
    Theme &theme = m_context.theme;
    auto *head = new CardRow(theme, 0, this);
    head->setFill(&Colors::header);
    m_summary = new TextLabel(theme, TextLabel::Look::Quiet, head);
    m_summary->setElided(true);
    m_summary->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    QWidget *name = makeName(head);
    head->row()->addWidget(name);
    if (m_item.isPlain()) {
        head->row()->addWidget(m_summary, 1);
    } else {
        const auto fit = [this, name] {
            const Theme &now = m_context.theme;
            name->setFixedWidth(now.roomPx(PropertyColumns::Indent) + now.px(PropertyColumns::Name));
        };
        connect(&theme, &Theme::changed, name, fit);
        fit();
        addCaptions(*head);
    }
    m_column->addWidget(head);
}

// The name begins where those of the properties do.
QWidget *ComponentCard::makeName(QWidget *head)
{
    Theme &theme = m_context.theme;
    auto *name = new QWidget(head);
    m_fold = new QToolButton(name);
    m_fold->setAutoRaise(true);
    m_fold->setIcon(theme.icon(u"chevron-down"_s));
    m_fold->setAccessibleName(tr("Fold %1").arg(accessibleName()));
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_isFolded); });
    const auto fit = [this] { m_fold->setFixedWidth(m_context.theme.roomPx(PropertyColumns::Indent)); };
    connect(&theme, &Theme::changed, m_fold, fit);
    fit();
    auto *title = new TextLabel(theme, TextLabel::Look::Strong, name);
    title->setText(accessibleName());
    title->setElided(true);
    auto *model = new TextLabel(theme, TextLabel::Look::Quiet, name);
    model->setText(m_item.name.isEmpty() ? QString()
                                         : shortModelName(m_item.modelId)); // else it is the device's
    model->setToolTip(m_item.modelId);
    if (!m_item.isPlain()) {
        model->setElided(true);
        model->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the name comes first
    }
    auto *inner = new QHBoxLayout(name);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_fold);
    inner->addWidget(title);
    inner->addSpacing(theme.px(8));
    inner->addWidget(model, 1);
    return name;
}

// What stands in the columns below, in the places of the rows.
void ComponentCard::addCaptions(CardRow &head)
{
    Theme &theme = m_context.theme;
    const auto caption = [&](const QString &text, double width, bool isRight = false) {
        auto *label = new TextLabel(theme, TextLabel::Look::Quiet, &head);
        label->setText(text);
        label->setElided(true);
        if (isRight)
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (width > 0)
            keepWidth(*label, theme, width);
        head.row()->addWidget(label);
        return label;
    };
    caption(tr("Asked"), PropertyColumns::Asked);
    caption(tr("Reported"), PropertyColumns::Reported);
    caption(tr("State"), 0);
    head.row()->addWidget(m_summary, 1);
    caption(tr("Since"), PropertyColumns::Since, true);
    if (m_item.telemetry.isEmpty() && m_item.commands.isEmpty())
        return;
    auto *side = m_sideCaptions = new QWidget(&head);
    const auto widen = [this, side] {
        const Theme &now = m_context.theme; // without the gap and the margin of the row
        side->setFixedWidth(rightWidth(now) - now.px(8) - now.px(12));
    };
    connect(&theme, &Theme::changed, side, widen);
    widen();
    auto *columns = new QHBoxLayout(side);
    columns->setContentsMargins(Mirror(*this)(QMargins(theme.roomPx(TelemetryColumns::Indent), 0, 0, 0)));
    columns->setSpacing(theme.px(8));
    const auto add = [&](const QString &text, double width) {
        auto *label = new TextLabel(theme, TextLabel::Look::Quiet, side);
        label->setText(text);
        label->setElided(true);
        if (width > 0)
            keepWidth(*label, theme, width);
        columns->addWidget(label, width > 0 ? 0 : 1);
    };
    if (m_item.telemetry.isEmpty()) {
        add(tr("Commands"), 0);
    } else {
        add(tr("Telemetry"), TelemetryColumns::Name);
        add(tr("Last"), TelemetryColumns::Last);
        add(tr("Rate"), TelemetryColumns::Rate);
        add(tr("Last 2 min"), 0);
    }
    head.row()->addWidget(side);
}

void ComponentCard::makeTable(const twin::TwinId &id, const twin::dtdl::Element *interface)
{
    m_body = new QWidget(this);
    auto *sides = new QHBoxLayout(m_body);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    for (const PropertyItem &item : m_item.properties) {
        auto *row = new PropertyRow(m_context, id, item, m_body);
        connect(row, &PropertyRow::edited, this, &ComponentCard::edited);
        m_rows.append(row);
        left->addWidget(row);
    }
    m_synced = new CardRow(m_context.theme, PropertyColumns::Indent, m_body);
    m_syncedText = new TextLabel(m_context.theme, TextLabel::Look::Quiet, m_synced);
    m_syncedText->setElided(true);
    m_syncedText->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_synced->row()->addWidget(m_syncedText, 1);
    m_synced->hide();
    left->addWidget(m_synced);
    left->addStretch(1);
    sides->addLayout(left, 1);
    m_column->addWidget(m_body);
    if (m_item.telemetry.isEmpty() && m_item.commands.isEmpty())
        return;
    sides->addWidget(new EdgeLine(m_context.theme, m_body));
    auto *side = m_side = new QWidget(m_body);
    connect(&m_context.theme, &Theme::changed, this, &ComponentCard::fitSide);
    fitSide();
    auto *right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    for (const auto *element : std::as_const(m_item.telemetry)) {
        auto *row = new TelemetryRow(m_context.theme, {id, m_item.name, element->name()}, *element, side);
        connect(row, &TelemetryRow::chartWanted, &m_context.telemetry, &TelemetryStore::showInChart);
        m_telemetry.append(row);
        right->addWidget(row);
    }
    for (const auto *element : std::as_const(m_item.commands)) {
        auto *box = new CommandBox(m_context, m_item.name, *element, interface, side);
        box->setDevice(id);
        m_commands.append(box);
        right->addWidget(box);
    }
    right->addStretch(1);
    sides->addWidget(side);
}

void ComponentCard::makeGrid(const twin::TwinId &id)
{
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (qsizetype i = 0; i < m_item.properties.size(); i += GridRow::Pairs) {
        m_grid.append(new GridRow(m_context, id, gridPart(i), m_body));
        column->addWidget(m_grid.last());
    }
    m_column->addWidget(m_body);
}

std::span<const PropertyItem> ComponentCard::gridPart(qsizetype from) const
{
    const std::span all(m_item.properties.constBegin(), m_item.properties.constEnd());
    return all.subspan(std::size_t(from), std::size_t(qMin(GridRow::Pairs, m_item.properties.size() - from)));
}

int ComponentCard::besideWidth() const
{
    if (!m_side)
        return 0;
    return m_body->layout()->itemAt(0)->minimumSize().width() + rightWidth(m_context.theme);
}

void ComponentCard::setStacked(bool stacked)
{
    if (!m_side || std::exchange(m_isStacked, stacked) == stacked)
        return;
    auto *const sides = static_cast<QBoxLayout *>(m_body->layout());
    sides->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sideCaptions->setVisible(!stacked);
    fitSide();
}

void ComponentCard::fitSide()
{
    const int width = rightWidth(m_context.theme) - 1;
    m_side->setMinimumWidth(m_isStacked ? 0 : width);
    m_side->setMaximumWidth(m_isStacked ? QWIDGETSIZE_MAX : width);
}

PropertyRow *ComponentCard::row(const QString &property) const
{
    for (PropertyRow *row : m_rows) {
        if (row->item().name == property)
            return row;
    }
    return nullptr;
}

QList<LateRow *> ComponentCard::lateRows() const
{
    return QList<LateRow *>(m_rows.begin(), m_rows.end()) + QList<LateRow *>(m_grid.begin(), m_grid.end());
}

QString ComponentCard::summary() const
{
    return m_summary->text();
}

void ComponentCard::show(const ComponentItem &item, const TwinDraft *draft, twin::Timestamp now)
{
    m_item = item;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->show(item.properties[i], draftOf(item.properties[i], draft), now);
    for (qsizetype i = 0; i < m_grid.size(); ++i)
        m_grid[i]->show(gridPart(i * GridRow::Pairs));
    showSummary();
}

// The worst first; what is in sync is not worth a word.
void ComponentCard::showSummary()
{
    if (!m_grid.isEmpty()) {
        m_summary->setText(tr("%n properties, all read-only", nullptr, int(m_item.properties.size())));
        return;
    }
    QMap<SyncState, int> counts;
    for (const PropertyItem &item : std::as_const(m_item.properties)) {
        if (item.sync)
            ++counts[item.sync->state];
    }
    const int refused = counts.value(SyncState::Refused) + counts.value(SyncState::Failed);
    QStringList words;
    if (refused > 0)
        words.append(tr("%n refused", nullptr, refused));
    if (const int pending = counts.value(SyncState::Pending); pending > 0)
        words.append(tr("%n pending", nullptr, pending));
    if (const int running = counts.value(SyncState::InProgress); running > 0)
        words.append(tr("%n in progress", nullptr, running));
    m_summary->setText(words.join(u", "_s));
    m_summary->setColor(refused > 0 ? &Colors::bad : words.isEmpty() ? nullptr : &Colors::waiting);
}

void ComponentCard::showTelemetry(const TelemetryStore &store)
{
    for (TelemetryRow *row : std::as_const(m_telemetry))
        row->show(store);
}

bool ComponentCard::setFilter(const Filter &filter)
{
    QStringList hidden;
    bool isAny = !m_grid.isEmpty() && !filter.onlyOpen && filter.text.isEmpty();
    for (PropertyRow *row : std::as_const(m_rows)) {
        const bool fits = row->matches(filter.text);
        const bool isShown = fits && (!filter.onlyOpen || row->item().isOpen());
        row->setVisible(isShown);
        isAny |= isShown;
        if (fits && !isShown && row->item().sync && row->item().sync->state == SyncState::InSync)
            hidden.append(row->item().name);
    }
    for (TelemetryRow *row : std::as_const(m_telemetry)) {
        row->setVisible(!filter.onlyOpen && row->key().path.contains(filter.text, Qt::CaseInsensitive));
        isAny |= !row->isHidden();
    }
    for (CommandBox *box : std::as_const(m_commands)) {
        box->setVisible(!filter.onlyOpen && box->name().contains(filter.text, Qt::CaseInsensitive));
        isAny |= !box->isHidden();
    }
    for (qsizetype i = 0; !m_grid.isEmpty() && i < m_item.properties.size(); ++i)
        isAny |= !filter.onlyOpen && m_item.properties[i].name.contains(filter.text, Qt::CaseInsensitive);
    if (m_synced) {
        m_synced->setVisible(isAny && !hidden.isEmpty());
        m_syncedText->setText(tr("%n in sync: %1", nullptr, int(hidden.size())).arg(hidden.join(u", "_s)));
    }
    setVisible(isAny);
    return isAny;
}

void ComponentCard::setFolded(bool folded)
{
    m_isFolded = folded;
    m_body->setVisible(!folded);
    m_fold->setIcon(m_context.theme.icon(folded ? u"chevron-right"_s : u"chevron-down"_s));
}

} // namespace app
