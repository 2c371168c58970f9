// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/modeltextpane.h"

#include "models/dtdlwords.h"
#include "shared/bar.h"
#include "shared/textlabel.h"

#include <QLocale>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

ModelTextPane::ModelTextPane(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_editor(new JsonEditor(theme, this))
{
    auto *header = new Bar(theme, &Colors::header, 26, Bar::Line::Below, this);
    auto *title = new TextLabel(theme, TextLabel::Look::Strong, header);
    m_where = new TextLabel(theme, TextLabel::Look::Quiet, header);
    title->setText(tr("DTDL text"));
    m_where->setElided(true);
    m_where->setCut(Qt::ElideLeft);
    header->row()->addWidget(title);
    header->row()->addWidget(m_where);
    header->addSpring();
    auto *footer = new Bar(theme, &Colors::pane, 25, Bar::Line::Above, this);
    m_position = new TextLabel(theme, TextLabel::Look::Quiet, footer);
    m_lines = new TextLabel(theme, TextLabel::Look::Quiet, footer);
    footer->row()->addWidget(m_position);
    footer->addSpring();
    footer->row()->addWidget(m_lines);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_editor, 1);
    column->addWidget(footer);
    setFocusProxy(m_editor);
    m_editor->setAccessibleName(tr("DTDL text"));
    m_editor->setCaretLineVisible(true);
    m_editor->setCompletion(dtdlWordsFor);
    connect(m_editor, &JsonEditor::edited, this, &ModelTextPane::edited);
    connect(m_editor, &QsciScintilla::cursorPositionChanged, this, [this] {
        showPosition();
        if (!m_showing)
            emit caretMoved();
    });
    connect(m_editor, &QsciScintilla::linesChanged, this, &ModelTextPane::showPosition);
    showPosition();
}

QString ModelTextPane::whereText() const
{
    return m_where->text();
}

void ModelTextPane::show(const QByteArray &text, bool editable)
{
    const QScopedValueRollback guard(m_showing, true);
    m_editor->showText(QString::fromUtf8(text));
    m_editor->setEditable(editable);
    showPosition();
}

void ModelTextPane::setMarks(const QList<TextMark> &marks)
{
    m_editor->setMarks(marks);
}

void ModelTextPane::setWhere(const QStringList &path)
{
    m_where->setText(path.join(u" \u203a "_s));
}

void ModelTextPane::showPosition()
{
    int line = 0;
    int column = 0;
    m_editor->getCursorPosition(&line, &column);
    const QLocale locale;
    m_position->setText(tr("line %1, column %2").arg(locale.toString(line + 1), locale.toString(column + 1)));
    m_lines->setText(tr("%n lines", nullptr, m_editor->lines()));
}

} // namespace app
