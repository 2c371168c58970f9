// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/scenepage.h"

#include "actions/actions.h"
#include "host/simulationclient.h"
#include "json/reader.h"
#include "shared/dialogs.h"
#include "shared/flowbar.h"
#include "shared/jsoneditor.h"
#include "shared/textlabel.h"
#include "sim/scene.h"
#include "sim/sceneedit.h"
#include "sim/scenefolder.h"
#include "simulation/sceneeditor.h"
#include "simulation/scriptbench.h"
#include "simulation/stockdialog.h"

#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using twin::Error;
using twin::ErrorCode;
using twin::Result;

namespace app {

namespace {

// Of resources/scenes, and what they show.
struct Sample {
    const char *file;
    const char *title;
};
constexpr Sample Samples[] = {
    {"demo", QT_TRANSLATE_NOOP("app::ScenePage", "Demo: rooms and machines")},
    {"air-handling", QT_TRANSLATE_NOOP("app::ScenePage", "Air handling of a building")},
    {"vending-fleet", QT_TRANSLATE_NOOP("app::ScenePage", "Vending machines")},
    {"delivery-vans", QT_TRANSLATE_NOOP("app::ScenePage", "Delivery vans on their routes")},
    {"greenhouse", QT_TRANSLATE_NOOP("app::ScenePage", "Greenhouses that decide by script")},
    {"firmware-rollout", QT_TRANSLATE_NOOP("app::ScenePage", "Roll-out of a firmware")},
    {"flaky-network", QT_TRANSLATE_NOOP("app::ScenePage", "A flaky network")},
    {"edge-gateway", QT_TRANSLATE_NOOP("app::ScenePage", "An IoT Edge gateway and its children")},
    {"misbehaving", QT_TRANSLATE_NOOP("app::ScenePage", "Devices that misbehave")},
};

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return Error{.code = ErrorCode::SourceFailed, .detail = file.errorString(), .place = path};
}

} // namespace

ScenePage::ScenePage(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    const auto check = [](const QByteArray &text) -> Result<void> {
        const auto read = twin::sim::readScene(QByteArrayView(text));
        return read ? Result<void>() : read.error();
    };
    const auto apply = [this](const QByteArray &text) { return this->apply(text); };
    const auto words = [](const QString &typed, const QByteArray &text, qsizetype caret) {
        return sceneWordsAt({}, typed, text, caret);
    };
    m_text = new SceneEditor(context, {check, apply, words}, tr("Apply to the running scene"), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_text, 1);
    setFocusProxy(m_text);
    connect(m_text, &SceneEditor::discarded, this, [this] {
        m_text->showText({}, false);
        showScene();
    });
    connect(&context.simulation, &twin::host::SimulationClient::sceneChanged, this, &ScenePage::showScene);
    showScene();
}

QWidget *ScenePage::makeBar()
{
    auto *bar = new FlowBar(m_context.theme, &Colors::header, 34, FlowBar::Line::Below, this);
    bar->setSpacing(12, 8);
    m_name = new TextLabel(m_context.theme, TextLabel::Look::Strong, bar);
    m_summary = new TextLabel(m_context.theme, TextLabel::Look::Quiet, bar);
    m_samples = new QMenu(this);
    for (const Sample &sample : Samples) {
        const QString file = QString::fromLatin1(sample.file);
        m_samples->addAction(tr(sample.title), this, [this, file] { openSample(file); });
    }
    const auto button = [&](const QString &text, void (ScenePage::*slot)()) {
        auto *made = new QPushButton(text, bar);
        if (slot)
            connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    QPushButton *const samples = button(tr("Samples"), nullptr);
    samples->setMenu(m_samples);
    bar->add(m_name);
    bar->add(m_summary);
    bar->addSpring();
    bar->add(button(tr("Add device..."), &ScenePage::addDevice));
    bar->add(button(tr("Try a script..."), &ScenePage::tryScripts));
    bar->add(samples);
    bar->add(button(tr("Open..."), &ScenePage::open));
    auto *save = button(tr("Save as..."), nullptr);
    connect(save, &QPushButton::clicked, m_context.actions.action(ActionId::SaveScene), &QAction::trigger);
    bar->add(save);
    return bar;
}

QString ScenePage::summary() const
{
    return m_summary->text();
}

void ScenePage::showScene()
{
    const auto scene = m_context.simulation.scene();
    if (!scene)
        return m_text->showText({}, false);
    m_name->setText(scene->name.isEmpty() ? tr("Scene without a name") : scene->name);
    const auto devices = int(twin::sim::instancesOf(*scene).size());
    m_summary->setText(QStringList{tr("%n devices", nullptr, devices),
                                   tr("%n moments of the timeline", nullptr, int(scene->timeline.size())),
                                   tr("%n faults", nullptr, int(scene->faults.size()))}
                           .join(u", "_s));
    if (!m_text->isDirty())
        m_text->showText(twin::sim::writeScene(*scene), true);
}

// Who changes scripts that were trusted before trusts what they are now.
Result<void> ScenePage::apply(const QByteArray &text)
{
    const auto scene = twin::sim::readScene(QByteArrayView(text));
    if (!scene)
        return scene.error();
    m_context.simulation.replaceScene(*scene, m_context.simulation.trust() == twin::host::SceneTrust::Given);
    return {};
}

void ScenePage::open()
{
    const QString path =
        m_context.dialogs.askOpenFile(this, tr("Open a scene"), tr("Scenes and recordings (*.json *.jsonl)"));
    if (!path.isEmpty())
        openFile(path);
}

void ScenePage::openFile(const QString &path)
{
    const auto text = contentOf(path);
    if (!text)
        return m_context.dialogs.showError(this, tr("Open a scene"), text.error());
    const auto scene = twin::sim::readSceneOrRecording(QByteArrayView(*text), twin::sim::readWholeScene,
                                                       twin::sim::filesBeside(path, contentOf));
    if (scene)
        return run(*scene, false);
    if (!twin::sim::isRecording(*text)) // a recording is no text to mend here
        m_text->suggest(*text);
    m_context.dialogs.showError(this, tr("Open a scene"), scene.error());
}

void ScenePage::openSample(const QString &name)
{
    const auto text = contentOf(u":/scenes/%1.json"_s.arg(name));
    if (const auto scene = text ? twin::sim::readScene(QByteArrayView(*text)) : text.error(); scene)
        run(*scene, true);
    else
        m_context.dialogs.showError(this, tr("Open a scene"), scene.error());
}

void ScenePage::run(const twin::sim::Scene &scene, bool isTrusted)
{
    const auto running = m_context.simulation.devices().size();
    const auto devices = int(twin::sim::instancesOf(scene).size());
    const QString question = tr("Run the scene \"%1\" with %n devices?", nullptr, devices)
                                 .arg(scene.name.isEmpty() ? tr("without a name") : scene.name);
    const QString detail =
        tr("Devices that are simulated now and are not in it are switched off. They stay in "
           "the hub, with their twins.");
    if (running > 0 && !m_context.dialogs.confirm(this, question, detail, tr("Run Scene")))
        return;
    m_context.simulation.replaceScene(scene, isTrusted);
    m_text->showText(twin::sim::writeScene(scene), true);
}

void ScenePage::goTo(const twin::json::Pointer &part)
{
    const QByteArray text = m_text->editor()->text().toUtf8();
    const auto read = twin::json::readWithPlaces(QByteArrayView(text));
    if (const auto *node = read ? read->places.find(read->value, part) : nullptr)
        m_text->editor()->goTo(twin::json::placeAt(QByteArrayView(text), node->offset));
}

void ScenePage::addDevice()
{
    (new StockDialog(m_context, this))->open();
}

// With what is typed, if it can be read: a script is tried before it is applied.
void ScenePage::tryScripts()
{
    const auto typed = twin::sim::readScene(QByteArrayView(m_text->editor()->text().toUtf8()));
    const auto scene = m_context.simulation.scene();
    if (typed)
        (new ScriptBench(m_context, *typed, this))->open();
    else if (scene)
        (new ScriptBench(m_context, *scene, this))->open();
}

} // namespace app
