// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/scriptbench.h"

#include "host/simulationclient.h"
#include "json/reader.h"
#include "json/writer.h"
#include "shared/announce.h"
#include "shared/errortext.h"
#include "shared/jsoneditor.h"
#include "shared/textlabel.h"
#include "sim/devicelook.h"
#include "sim/scripttrial.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using twin::Json;

namespace app {

namespace {

// What some simulated device knows now: a beginning that the script can work with.
Json valuesOfSome(const twin::host::SimulationClient &simulation)
{
    const auto &devices = simulation.devices();
    for (auto device = devices.keyBegin(); device != devices.keyEnd(); ++device) {
        const auto look = simulation.look(*device);
        if (!look)
            continue;
        twin::JsonObjectBuilder values;
        for (auto value = look->values.cbegin(); value != look->values.cend(); ++value)
            values.append(twin::json::Key(QStringView(value.key())), value.value());
        return values.take();
    }
    return Json::emptyObject();
}

} // namespace

ScriptBench::ScriptBench(AppContext &context, const twin::sim::Scene &scene, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_scene(scene)
    , m_scripts(new QComboBox(this))
    , m_code(new QPlainTextEdit(this))
    , m_values(new JsonEditor(context.theme, this))
    , m_result(new QPlainTextEdit(this))
    , m_state(new TextLabel(context.theme, TextLabel::Look::Quiet, this))
{
    setWindowTitle(tr("Try a script"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &script : scene.scripts)
        m_scripts->addItem(script.name);
    const Theme &theme = context.theme;
    for (QPlainTextEdit *view : {m_code, m_result}) {
        view->setReadOnly(true);
        view->setLayoutDirection(Qt::LeftToRight);
        view->setTabChangesFocus(true);
        view->setFont(theme.fixedFont());
        view->setMinimumHeight(theme.px(90));
    }
    m_code->setAccessibleName(tr("Script"));
    m_result->setAccessibleName(tr("What it did"));
    m_values->setAccessibleName(tr("Values that the script sees"));
    m_values->setMinimumHeight(theme.px(110));
    m_values->setMinimumWidth(theme.px(420));
    m_values->showText(QString::fromUtf8(twin::json::writeIndented(valuesOfSome(context.simulation))));
    auto *form = new QFormLayout;
    form->addRow(tr("Name"), m_scripts);
    form->addRow(tr("Script"), m_code);
    form->addRow(tr("Values that it sees"), m_values);
    form->addRow(tr("What it did"), m_result);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *run = buttons->addButton(tr("Run"), QDialogButtonBox::ActionRole);
    run->setDefault(true);
    run->setEnabled(!scene.scripts.empty());
    auto *column = new QVBoxLayout(this);
    column->addLayout(form, 1);
    column->addWidget(m_state);
    column->addWidget(buttons);
    auto *key = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this);
    connect(key, &QShortcut::activated, this, &ScriptBench::run);
    connect(run, &QPushButton::clicked, this, &ScriptBench::run);
    connect(buttons, &QDialogButtonBox::rejected, this, &ScriptBench::reject);
    connect(m_scripts, &QComboBox::currentIndexChanged, this, &ScriptBench::showCode);
    if (scene.scripts.empty())
        m_state->setText(tr("The scene has no scripts."));
    showCode();
}

QString ScriptBench::result() const
{
    return m_result->toPlainText();
}

void ScriptBench::showCode()
{
    const int current = m_scripts->currentIndex();
    m_code->setPlainText(current < 0 ? QString() : m_scene.scripts[std::size_t(current)].code.join(u'\n'));
    m_result->clear();
}

void ScriptBench::run()
{
    const QByteArray text = m_values->text().toUtf8();
    const auto values = twin::json::read(QByteArrayView(text));
    m_values->markError(values ? std::nullopt : std::optional(values.error()));
    if (!values || !values->isObject()) {
        m_state->setColor(&Colors::bad);
        m_state->setText(values ? tr("The values are to be one JSON object, by name.")
                                : plainTextOf(values.error()));
        return announce(m_state);
    }
    const auto trial = twin::sim::tryScript(m_scene, m_scripts->currentText(),
                                            {.values = *values, .now = m_context.simulation.virtualTime()});
    QStringList lines;
    if (trial.value && !trial.value->isNull())
        lines.append(u"return "_s + QString::fromUtf8(twin::json::write(*trial.value)));
    for (const auto &deed : trial.deeds)
        lines.append(twin::sim::textOf(deed));
    m_result->setPlainText(trial.failure.isEmpty() ? lines.join(u'\n') : trial.failure);
    m_state->setColor(trial.failure.isEmpty() ? &Colors::good : &Colors::bad);
    m_state->setText(!trial.failure.isEmpty() ? tr("The script failed.")
                     : lines.isEmpty() ? tr("The script ran; it did nothing that a device would notice.")
                                       : tr("The script ran."));
    announce(m_state);
}

} // namespace app
