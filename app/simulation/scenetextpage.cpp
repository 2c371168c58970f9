// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/scenetextpage.h"

#include "host/simulationclient.h"
#include "json/reader.h"
#include "shared/bar.h"
#include "shared/errortext.h"
#include "shared/jsoneditor.h"
#include "shared/textlabel.h"
#include "sim/completion.h"
#include "sim/sceneedit.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using twin::Json;
using twin::json::Pointer;

namespace app {

SceneTextPage::SceneTextPage(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_editor(new JsonEditor(context.theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_editor, 1);
    auto *foot = new Bar(context.theme, &Colors::pane, 36, Bar::Line::Above, this);
    m_trouble = new TextLabel(context.theme, TextLabel::Look::Normal, foot);
    m_trouble->setElided(true);
    m_discard = new QPushButton(tr("Discard"), foot);
    m_apply = new QPushButton(tr("Apply to the running device"), foot);
    m_apply->setDefault(true);
    m_apply->setToolTip(tr("Ctrl+Enter: checks the whole scene first"));
    foot->row()->addWidget(m_trouble);
    foot->addSpring();
    foot->row()->addWidget(m_discard);
    foot->row()->addWidget(m_apply);
    column->addWidget(foot);
    m_editor->setAccessibleName(tr("Text of the scene"));
    m_editor->setMinimumWidth(1);
    m_editor->setCompletion([this](const QString &typed) { return wordsFor(typed); });
    connect(m_editor, &JsonEditor::edited, this, &SceneTextPage::onEdited);
    connect(m_apply, &QPushButton::clicked, this, &SceneTextPage::apply);
    connect(m_discard, &QPushButton::clicked, this, &SceneTextPage::discard);
    auto *run = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this);
    run->setContext(Qt::WidgetWithChildrenShortcut);
    connect(run, &QShortcut::activated, this, &SceneTextPage::apply);
    setFocusProxy(m_editor);
    discard();
}

QString SceneTextPage::trouble() const
{
    return m_trouble->text();
}

void SceneTextPage::setLook(const std::shared_ptr<const twin::sim::DeviceLook> &look)
{
    const bool isOther = !look || !m_look || look->id != m_look->id;
    const bool isChanged = isOther || look->scene != m_look->scene;
    m_look = look;
    if (isOther)
        m_isDirty = false;
    if (isChanged && !m_isDirty)
        discard();
}

void SceneTextPage::discard()
{
    m_isDirty = false;
    m_editor->setEditable(m_look != nullptr);
    const QByteArray text = m_look ? twin::sim::deviceText(*m_look->scene, m_look->entry) : QByteArray();
    m_editor->showText(QString::fromUtf8(text));
    m_apply->setEnabled(false);
    m_discard->setEnabled(false);
    say(std::nullopt);
}

void SceneTextPage::apply()
{
    if (!m_isDirty || !m_look)
        return;
    const auto done = m_context.simulation.replaceDevice(m_look->id, m_editor->text().toUtf8());
    if (!done)
        return say(done.error());
    m_isDirty = false;
    m_apply->setEnabled(false);
    m_discard->setEnabled(false);
    say(std::nullopt);
}

// Typing shows at once what the scene would refuse; that is as fast as reading it.
void SceneTextPage::onEdited()
{
    m_isDirty = true;
    m_apply->setEnabled(true);
    m_discard->setEnabled(true);
    if (!m_look)
        return;
    const QByteArray text = m_editor->text().toUtf8();
    const auto read = twin::sim::readDevice(*m_look->scene, m_look->entry, QByteArrayView(text));
    say(read ? std::nullopt : std::optional(read.error()));
}

void SceneTextPage::say(const std::optional<twin::Error> &error)
{
    m_editor->markError(error);
    m_trouble->setColor(error ? &Colors::bad : nullptr);
    if (!error)
        m_trouble->setText(QString());
    else if (error->hasAt)
        m_trouble->setText(
            tr("Line %1, column %2: %3")
                .arg(QString::number(error->at.line), QString::number(error->at.column), error->detail));
    else
        m_trouble->setText(plainTextOf(*error));
}

// What was typed last need not read: the words are those of the text that the scene has.
QStringList SceneTextPage::wordsFor(const QString &typed) const
{
    if (!m_look)
        return {};
    const QByteArray text = m_editor->text().toUtf8();
    auto read = twin::json::readWithPlaces(QByteArrayView(text));
    QStringList found;
    if (!read)
        return found;
    const Json scene = Json::object({{"devices", Json::array({read->value})}});
    Pointer at = read->places.pointerAt(read->value, m_editor->caretOffset());
    for (int up = 0; up < 2; ++up) { // of the member that the caret is in, then of its object
        QStringList tokens = QStringList{u"devices"_s, u"0"_s} + at.tokens();
        for (const auto &one : twin::sim::completionsAt(scene, Pointer(tokens))) {
            if (one.word.startsWith(typed, Qt::CaseInsensitive) && !one.word.contains(u' '))
                found.append(one.word);
        }
        at = at.parent();
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace app
