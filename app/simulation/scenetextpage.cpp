// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/scenetextpage.h"

#include "host/simulationclient.h"
#include "sim/sceneedit.h"
#include "simulation/sceneeditor.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

SceneTextPage::SceneTextPage(AppContext &context, QWidget *parent)
    : QWidget(parent)
{
    const auto check = [this](const QByteArray &text) -> twin::Result<void> {
        if (!m_look)
            return {};
        const auto read = twin::sim::readDevice(*m_look->scene, m_look->entry, QByteArrayView(text));
        return read ? twin::Result<void>() : read.error();
    };
    const auto apply = [this, &context](const QByteArray &text) {
        return context.simulation.replaceDevice(m_look->id, text);
    };
    const auto words = [](const QString &typed, const QByteArray &text, qsizetype caret) {
        return sceneWordsAt({u"devices"_s, u"0"_s}, typed, text, caret);
    };
    m_text = new SceneEditor(context, {check, apply, words}, tr("Apply to the running device"), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    setFocusProxy(m_text);
    connect(m_text, &SceneEditor::discarded, this, &SceneTextPage::discard);
    discard();
}

JsonEditor *SceneTextPage::editor() const
{
    return m_text->editor();
}

QPushButton *SceneTextPage::applyButton() const
{
    return m_text->applyButton();
}

QString SceneTextPage::trouble() const
{
    return m_text->trouble();
}

bool SceneTextPage::isDirty() const
{
    return m_text->isDirty();
}

void SceneTextPage::setLook(const std::shared_ptr<const twin::sim::DeviceLook> &look)
{
    const bool isOther = !look || !m_look || look->id != m_look->id;
    const bool isChanged = isOther || look->scene != m_look->scene;
    m_look = look;
    if (isOther || (isChanged && !isDirty()))
        discard();
}

void SceneTextPage::discard()
{
    m_text->showText(m_look ? twin::sim::deviceText(*m_look->scene, m_look->entry) : QByteArray(),
                     m_look != nullptr);
}

void SceneTextPage::apply()
{
    m_text->apply();
}

} // namespace app
