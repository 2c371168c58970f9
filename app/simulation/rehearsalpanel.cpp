// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/rehearsalpanel.h"

#include "base/clock.h"
#include "settings/keptshares.h"
#include "shared/announce.h"
#include "shared/celldelegate.h"
#include "shared/errortext.h"
#include "shared/flowbar.h"
#include "shared/savefile.h"
#include "shared/shapes.h"
#include "shared/tableview.h"
#include "shared/textlabel.h"
#include "sim/scene.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using twin::sim::Outcome;

namespace app {

namespace {

constexpr double FactRowHeight = 22;
constexpr std::size_t ShownFacts = 300; // the newest; more are kept

QWidget *column(QWidget *parent, const std::initializer_list<QWidget *> &widgets)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *widget : widgets) {
        const bool isTable = qobject_cast<QTreeView *>(widget) != nullptr;
        layout->addWidget(widget, isTable ? 1 : 0);
        if (isTable)
            widget->setMinimumHeight(1); // the tools above it come first where there is little room
    }
    return parent;
}

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setToolTip(text);
    item->setEditable(false);
    return item;
}

} // namespace

RehearsalPanel::RehearsalPanel(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rehearsal(context.hub)
{
    setAccessibleName(tr("Recording and expectations"));
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(makeFacts());
    split->addWidget(makeExpectations());
    keepShares(*split, m_context.settings, u"rehearsal"_s);
    column(this, {split});
    layout()->setContentsMargins(0, 0, 0, 0);
    connect(&m_rehearsal, &Rehearsal::recorded, this, &RehearsalPanel::showRecording);
    connect(&m_rehearsal, &Rehearsal::expectationsChanged, this, &RehearsalPanel::showExpectations);
    connect(&m_rehearsal, &Rehearsal::checked, this, [this] {
        showExpectations();
        announce(m_result);
    });
    connect(&m_rehearsal, &Rehearsal::checkFailed, this, [this](const twin::Error &error) {
        showExpectations();
        m_result->setText(plainTextOf(error));
        m_result->setColor(&Colors::bad);
    });
    showRecording();
    showExpectations();
}

QWidget *RehearsalPanel::makeHead(const QString &title, TextLabel **note, const QList<QPushButton *> &buttons,
                                  QWidget *parent)
{
    auto *bar = new FlowBar(m_context.theme, &Colors::header, 34, FlowBar::Line::Below, parent);
    bar->setSpacing(12, 8);
    auto *label = new TextLabel(m_context.theme, TextLabel::Look::Strong, bar);
    label->setText(title);
    *note = new TextLabel(m_context.theme, TextLabel::Look::Quiet, bar);
    bar->add(label);
    bar->add(*note);
    bar->addSpring();
    for (QPushButton *button : buttons)
        bar->add(button);
    return bar;
}

QWidget *RehearsalPanel::makeFacts()
{
    auto *side = new QWidget(this);
    m_record = new QPushButton(side);
    m_saveRecording = new QPushButton(tr("Save recording..."), side);
    m_expect = new QPushButton(tr("Expect this"), side);
    m_expect->setToolTip(tr("Makes an expectation of the chosen fact: that it happens again in time"));
    auto *head = makeHead(tr("Recording"), &m_count, {m_record, m_saveRecording, m_expect}, side);
    m_facts.setHorizontalHeaderLabels({tr("Time"), tr("Fact")});
    m_factView = makeTableView(m_context.theme, FactRowHeight, &m_facts, tr("What was seen"), side);
    m_factView->header()->resizeSection(0, m_context.theme.px(76));
    connect(m_record, &QPushButton::clicked, this, &RehearsalPanel::toggleRecording);
    connect(m_saveRecording, &QPushButton::clicked, this, &RehearsalPanel::saveRecording);
    connect(m_expect, &QPushButton::clicked, this, &RehearsalPanel::expectCurrent);
    connect(m_factView, &QTreeView::activated, this, &RehearsalPanel::expectCurrent);
    connect(m_factView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RehearsalPanel::updateButtons);
    return column(side, {head, m_factView});
}

QWidget *RehearsalPanel::makeExpectations()
{
    auto *side = new QWidget(this);
    m_check = new QPushButton(tr("Check"), side);
    m_check->setToolTip(tr("Runs the scene by itself, as fast as it can, and judges what came of it"));
    m_remove = new QPushButton(tr("Remove"), side);
    m_saveReport = new QPushButton(tr("Save report..."), side);
    auto *head = makeHead(tr("Expectations"), &m_result, {m_check, m_remove, m_saveReport}, side);
    m_expectationView =
        makeTableView(m_context.theme, FactRowHeight, &m_expectations, tr("Expectations"), side);
    connect(m_check, &QPushButton::clicked, this, &RehearsalPanel::check);
    connect(m_saveReport, &QPushButton::clicked, this, &RehearsalPanel::saveReport);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const QModelIndex current = m_expectationView->currentIndex(); current.isValid())
            m_rehearsal.remove(std::size_t(current.row()));
    });
    connect(m_expectationView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RehearsalPanel::updateButtons);
    return column(side, {head, m_expectationView});
}

QString RehearsalPanel::resultText() const
{
    return m_result->text();
}

void RehearsalPanel::setScene(std::shared_ptr<const twin::sim::Scene> scene)
{
    const bool isFirst = !m_scene;
    m_scene = std::move(scene);
    if (m_scene && isFirst && m_rehearsal.expectations().empty())
        m_rehearsal.setExpectations(m_scene->expectations);
    updateButtons();
}

void RehearsalPanel::toggleRecording()
{
    if (m_rehearsal.isRecording())
        m_rehearsal.stop();
    else
        m_rehearsal.record(twin::SystemClock().now());
}

void RehearsalPanel::showRecording()
{
    showFacts();
    m_count->setText(m_rehearsal.lineCount() == 0 ? QString()
                                                  : tr("%n lines", nullptr, int(m_rehearsal.lineCount())));
    m_record->setText(m_rehearsal.isRecording() ? tr("Stop") : tr("Record"));
    updateButtons();
}

// New ones come in below and as many old ones go above, so that a busy hub costs no more than what it tells.
void RehearsalPanel::showFacts()
{
    const auto &facts = m_rehearsal.facts();
    const quint64 seen = m_rehearsal.factCount();
    if (seen < m_factsSeen || seen == 0) { // it records anew
        m_facts.setRowCount(0);
        m_factsSeen = 0;
    }
    const auto most = std::min(facts.size(), ShownFacts);
    const std::size_t fresh = std::size_t(std::min<quint64>(seen - m_factsSeen, most));
    for (std::size_t i = facts.size() - fresh; i < facts.size(); ++i)
        m_facts.appendRow({cell(facts[i].time.toDateTime().toLocalTime().toString(u"HH:mm:ss"_s)),
                           cell(facts[i].toString())});
    if (const int older = m_facts.rowCount() - int(most); older > 0)
        m_facts.removeRows(0, older);
    m_factsSeen = seen;
}

void RehearsalPanel::expectCurrent()
{
    const auto &facts = m_rehearsal.facts();
    const int row = m_factView->currentIndex().row();
    if (row < 0)
        return;
    const std::size_t shown = std::size_t(m_facts.rowCount());
    m_rehearsal.expect(facts[facts.size() - shown + std::size_t(row)]);
}

void RehearsalPanel::addExpectation(const twin::sim::Expectation &expectation, const Outcome *outcome)
{
    using Tone = CellDelegate::Tone;
    auto *state = cell(!outcome ? tr("not checked") : outcome->isMet ? tr("met") : tr("not met"));
    state->setData(int(!outcome         ? Tone::Quiet
                       : outcome->isMet ? Tone::Good
                                        : Tone::Bad),
                   CellDelegate::ToneRole);
    state->setData(int(!outcome         ? Shape::Ring
                       : outcome->isMet ? Shape::Check
                                        : Shape::Triangle),
                   CellDelegate::ShapeRole);
    m_expectations.appendRow({state, cell(expectation.name), cell(outcome ? outcome->detail : QString())});
}

void RehearsalPanel::showExpectations()
{
    const auto &expectations = m_rehearsal.expectations();
    const auto &outcomes = m_rehearsal.outcomes();
    m_expectations.clear();
    m_expectations.setHorizontalHeaderLabels({tr("State"), tr("Expectation"), tr("Why")});
    for (std::size_t i = 0; i < expectations.size(); ++i)
        addExpectation(expectations[i], i < outcomes.size() ? &outcomes[i] : nullptr);
    const qsizetype met =
        std::count_if(outcomes.begin(), outcomes.end(), [](const Outcome &outcome) { return outcome.isMet; });
    m_expectationView->header()->resizeSection(0, m_context.theme.px(110));
    m_expectationView->header()->resizeSection(1, m_context.theme.px(240));
    const QLocale locale;
    m_result->setText(
        outcomes.empty()
            ? QString()
            : tr("%1 of %2 met").arg(locale.toString(met), locale.toString(qsizetype(outcomes.size()))));
    m_result->setColor(outcomes.empty()                    ? nullptr
                       : met == qsizetype(outcomes.size()) ? &Colors::good
                                                           : &Colors::bad);
    updateButtons();
}

void RehearsalPanel::updateButtons()
{
    m_saveRecording->setEnabled(m_rehearsal.lineCount() > 0);
    m_expect->setEnabled(m_factView->currentIndex().isValid());
    m_remove->setEnabled(m_expectationView->currentIndex().isValid());
    m_check->setEnabled(m_scene && !m_rehearsal.expectations().empty() && !m_rehearsal.isChecking());
    m_saveReport->setEnabled(!m_rehearsal.outcomes().empty());
}

void RehearsalPanel::check()
{
    if (!m_scene || m_rehearsal.isChecking())
        return;
    m_rehearsal.check(*m_scene);
    showExpectations();
    m_result->setText(tr("The scene runs..."));
    m_result->setColor(nullptr);
}

void RehearsalPanel::saveRecording()
{
    save(tr("Save the recording"), tr("Recordings (*.jsonl)"), m_rehearsal.recording());
}

void RehearsalPanel::saveReport()
{
    const QString name = m_scene && !m_scene->name.isEmpty() ? m_scene->name : m_context.hub.name();
    save(tr("Save the report"), tr("JUnit XML (*.xml)"),
         twin::sim::reportXml(name, name, m_rehearsal.outcomes()));
}

void RehearsalPanel::save(const QString &title, const QString &filter, const QByteArray &text)
{
    saveFile(m_context.dialogs, window(), {.title = title, .filter = filter, .failure = title}, text);
}

} // namespace app
