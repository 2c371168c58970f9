// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "find/findpane.h"

#include "find/finddelegate.h"
#include "host/hubclient.h"
#include "shared/announce.h"
#include "shared/errortext.h"
#include "shared/flowbar.h"
#include "shared/textlabel.h"
#include "shared/typetosearch.h"
#include "telemetry/telemetrystore.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr double RowHeight = 22;
constexpr int TypingMSecs = 150; // between the last key and the search
constexpr std::array ColumnWidths{180.0, 84.0, 330.0, 420.0}; // at 100 %; the last one stretches

enum Parts { NamesAndValues, NamesOnly, ValuesOnly };
enum Sections { Everywhere, TagsOnly, DesiredOnly, ReportedOnly, IdentityOnly };

} // namespace

FindPane::FindPane(AppContext &context, QWidget *parent)
    : Drawer(parent)
    , m_context(context)
{
    setAccessibleName(tr("Find in all twins"));
    auto *bar = makeBar();
    makeTable();
    m_none = new TextLabel(context.theme, TextLabel::Look::Quiet, this);
    m_none->setContentsMargins(context.theme.px(12), context.theme.px(10), context.theme.px(12), 0);
    m_none->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_none, 1);
    column->addWidget(m_table, 1);
    setFocusProxy(m_field);
    new TypeToSearch(m_table, m_field);

    m_soon.setSingleShot(true);
    m_soon.setInterval(TypingMSecs);
    connect(&m_soon, &QTimer::timeout, this, &FindPane::searchNow);
    connect(&m_finder, &Finder::found, this, &FindPane::onFound);
    connect(&m_finder, &Finder::ended, this, &FindPane::onEnded);
    connect(&context.theme, &Theme::changed, this, &FindPane::applyTheme);
    applyTheme();
    showStatus();
}

QString FindPane::statusText() const
{
    return m_status->text();
}

twin::fleet::SearchWanted FindPane::wanted() const
{
    const int section = m_sections->currentIndex();
    const auto has = [section](int which) { return section == Everywhere || section == which; };
    return {.text = {.text = m_field->text(),
                     .matchCase = m_case->isChecked(),
                     .wholeWord = m_word->isChecked(),
                     .isExpression = m_expression->isChecked()},
            .identity = has(IdentityOnly),
            .tags = has(TagsOnly),
            .desired = has(DesiredOnly),
            .reported = has(ReportedOnly),
            .names = m_parts->currentIndex() != ValuesOnly,
            .values = m_parts->currentIndex() != NamesOnly};
}

void FindPane::searchNow()
{
    m_soon.stop();
    m_finder.cancel();
    m_model.clear();
    m_fault.clear();
    m_whole = true;
    const auto asked = wanted();
    if (!asked.text.text.isEmpty()) {
        if (const auto pattern = twin::fleet::TextPattern::compile(asked.text))
            m_finder.start(m_context.hub.state(), asked, FindModel::MostRows);
        else
            m_fault = tr("The expression cannot be read at character %1: %2")
                          .arg(QLocale().toString(pattern.error().at.column), pattern.error().detail);
    }
    showStatus();
}

bool FindPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Drawer::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_table && key->matches(QKeySequence::Copy)) {
        copyCurrent();
        return true;
    }
    if (watched != m_field)
        return Drawer::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Escape:
        if (m_field->text().isEmpty())
            return false;
        m_field->clear();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_soon.isActive() || m_model.rowCount() == 0)
            searchNow();
        else
            enterTable();
        return true;
    case Qt::Key_Down:
        enterTable();
        return true;
    default:
        return false;
    }
}

QWidget *FindPane::makeBar()
{
    auto *bar = new FlowBar(m_context.theme, &Colors::pane, 36, Bar::Line::Below, this);
    bar->setSpacing(12, 6);
    m_field = new QLineEdit(bar);
    m_field->setPlaceholderText(tr("Find in all twins"));
    m_field->setAccessibleName(tr("Find in all twins"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    bar->add(m_field);
    m_case = makeToggle(u"Aa"_s, tr("Match case"));
    m_word = makeToggle(u"\u201cab\u201d"_s, tr("Whole word"));
    m_expression = makeToggle(u".*"_s, tr("Regular expression"));
    m_parts = new QComboBox(bar);
    m_parts->addItems({tr("Names and values"), tr("Names"), tr("Values")});
    m_parts->setAccessibleName(tr("Look in names or values"));
    m_sections = new QComboBox(bar);
    m_sections->addItems({tr("Everywhere"), tr("Tags"), tr("Desired"), tr("Reported"), tr("Ids and models")});
    m_sections->setAccessibleName(tr("Section to look in"));
    m_status = new TextLabel(m_context.theme, TextLabel::Look::Quiet, bar);
    m_status->setElided(true);
    m_stop = new QPushButton(tr("Stop"), bar);
    m_stop->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (QComboBox *box : {m_parts, m_sections})
        box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_case, m_word, m_expression, m_parts, m_sections})
        bar->add(widget);
    bar->add(m_status);
    bar->addSpring();
    bar->add(m_stop);
    connect(m_field, &QLineEdit::textChanged, this, &FindPane::searchSoon);
    connect(m_stop, &QPushButton::clicked, &m_finder, &Finder::cancel);
    for (QComboBox *box : {m_parts, m_sections})
        connect(box, &QComboBox::currentIndexChanged, this, &FindPane::searchNow);
    return bar;
}

QToolButton *FindPane::makeToggle(const QString &text, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::toggled, this, &FindPane::searchNow);
    return button;
}

void FindPane::makeTable()
{
    m_table = new QTreeView(this);
    m_table->setAccessibleName(tr("Hits"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    auto *delegate = new FindDelegate(m_context.theme, RowHeight, m_table);
    connect(delegate, &FindDelegate::chartWanted, this, &FindPane::showInChart);
    m_table->setItemDelegate(delegate);
    m_table->setModel(&m_model);
    m_table->header()->setSectionsMovable(false);
    m_table->header()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    connect(m_table, &QTreeView::activated, this, &FindPane::goTo);
}

void FindPane::searchSoon()
{
    m_finder.cancel();
    m_soon.start();
}

void FindPane::onFound(const Finder::Batch &batch)
{
    m_model.add(*batch);
    showStatus();
}

void FindPane::onEnded(bool whole)
{
    m_whole = whole;
    showStatus();
    announce(m_status);
}

void FindPane::showStatus()
{
    const QLocale locale;
    const bool isAsked = !m_field->text().isEmpty();
    const bool running = m_finder.isRunning();
    const auto rows = m_model.rowCount();
    QString text = m_fault;
    if (m_fault.isEmpty() && isAsked) {
        text = rows < m_model.found()
                   ? tr("%1 of %2 hits").arg(locale.toString(rows), locale.toString(m_model.found()))
                   : tr("%n hits", nullptr, int(m_model.found()));
        if (rows > 0 && rows == m_model.found())
            text = tr("%1 in %2").arg(text, tr("%n devices", nullptr, int(m_model.devicesWithHits())));
        if (running)
            text = tr("%1, looked at %2 of %3 twins")
                       .arg(text, locale.toString(m_model.looked()),
                            locale.toString(m_context.hub.state().records().size()));
        else if (!m_whole)
            text = tr("%1, stopped after %2 twins").arg(text, locale.toString(m_model.looked()));
    }
    m_status->setText(text);
    m_status->setColor(m_fault.isEmpty() ? nullptr : &Colors::bad);
    m_stop->setEnabled(running);
    m_table->setVisible(rows > 0);
    m_none->setVisible(rows == 0);
    m_none->setText(!isAsked ? tr("Names and values of every twin, device ids and model ids. Enter leads to "
                                  "the value.")
                    : running || !m_fault.isEmpty() ? QString()
                                                    : tr("Nothing found."));
}

void FindPane::goTo(const QModelIndex &index)
{
    if (index.isValid())
        emit placeWanted(m_model.placeAt(index.row()));
}

bool FindPane::showInChart(const QModelIndex &hit)
{
    if (!hit.isValid())
        return false;
    const Place place = m_model.placeAt(hit.row());
    const auto record = m_context.hub.state().find(place.id);
    return record && place.section && m_context.telemetry.showNumber(*record, *place.section, place.path);
}

bool FindPane::showCurrentInChart()
{
    return showInChart(m_table->currentIndex());
}

void FindPane::enterTable()
{
    if (m_model.rowCount() == 0)
        return;
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
    m_table->setFocus(Qt::TabFocusReason);
}

void FindPane::copyCurrent()
{
    if (const QModelIndex index = m_table->currentIndex(); index.isValid())
        QGuiApplication::clipboard()->setText(m_model.plainText(index.row()));
}

void FindPane::applyTheme()
{
    const Theme &theme = m_context.theme;
    m_field->setMinimumWidth(theme.px(160));
    m_field->setMaximumWidth(theme.px(320));
    for (int column = 0; column < int(ColumnWidths.size()); ++column)
        m_table->header()->resizeSection(column, theme.roomPx(ColumnWidths[size_t(column)]));
    m_table->doItemsLayout();
}

} // namespace app
