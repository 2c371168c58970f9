// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/sceneeditor.h"

#include "json/reader.h"
#include "shared/bar.h"
#include "shared/errortext.h"
#include "shared/jsoneditor.h"
#include "shared/textlabel.h"
#include "sim/completion.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using twin::Json;
using twin::json::Pointer;

namespace app {

SceneEditor::SceneEditor(AppContext &context, Work work, const QString &applyText, QWidget *parent)
    : QWidget(parent)
    , m_work(std::move(work))
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
    m_apply = new QPushButton(applyText, foot);
    m_apply->setDefault(true);
    m_apply->setToolTip(tr("Ctrl+Enter: checks the whole scene first"));
    foot->row()->addWidget(m_trouble);
    foot->addSpring();
    foot->row()->addWidget(m_discard);
    foot->row()->addWidget(m_apply);
    column->addWidget(foot);
    m_editor->setAccessibleName(tr("Text of the scene"));
    m_editor->setMinimumWidth(1);
    m_editor->setCompletion([this](const QString &typed) {
        return m_work.words(typed, m_editor->text().toUtf8(), m_editor->caretOffset());
    });
    connect(m_editor, &JsonEditor::edited, this, &SceneEditor::onEdited);
    connect(m_apply, &QPushButton::clicked, this, &SceneEditor::apply);
    connect(m_discard, &QPushButton::clicked, this, &SceneEditor::discarded);
    auto *run = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this);
    run->setContext(Qt::WidgetWithChildrenShortcut);
    connect(run, &QShortcut::activated, this, &SceneEditor::apply);
    setFocusProxy(m_editor);
    setDirty(false);
}

QString SceneEditor::trouble() const
{
    return m_trouble->text();
}

void SceneEditor::showText(const QByteArray &text, bool isEditable)
{
    m_editor->setEditable(isEditable);
    m_editor->showText(QString::fromUtf8(text));
    setDirty(false);
    say(std::nullopt);
}

void SceneEditor::suggest(const QByteArray &text)
{
    m_editor->showText(QString::fromUtf8(text));
    onEdited();
}

void SceneEditor::apply()
{
    if (!m_isDirty)
        return;
    const auto done = m_work.apply(m_editor->text().toUtf8());
    if (!done)
        return say(done.error());
    setDirty(false);
    say(std::nullopt);
    emit applied();
}

// Typing shows at once what the scene would refuse; that is as fast as reading it.
void SceneEditor::onEdited()
{
    setDirty(true);
    const auto checked = m_work.check(m_editor->text().toUtf8());
    say(checked ? std::nullopt : std::optional(checked.error()));
}

void SceneEditor::setDirty(bool isDirty)
{
    m_isDirty = isDirty;
    m_apply->setEnabled(isDirty);
    m_discard->setEnabled(isDirty);
}

void SceneEditor::say(const std::optional<twin::Error> &error)
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

QStringList sceneWordsAt(const QStringList &prefix, const QString &typed, const QByteArray &text,
                         qsizetype caret)
{
    auto read = twin::json::readWithPlaces(QByteArrayView(text));
    QStringList found;
    if (!read)
        return found;
    Json scene = read->value;
    for (qsizetype i = prefix.size(); i-- > 0;)
        scene = prefix[i] == u"0" ? Json::array({scene}) : Json::object({{prefix[i].toStdString(), scene}});
    Pointer at = read->places.pointerAt(read->value, caret);
    for (int up = 0; up < 2; ++up) { // of the member that the caret is in, then of its object
        const QStringList tokens = prefix + at.tokens();
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
