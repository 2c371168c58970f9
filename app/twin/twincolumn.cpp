// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin/twincolumn.h"

#include "shared/errortext.h"
#include "shared/jsoneditor.h"
#include "shared/pagestack.h"
#include "shared/shapes.h"
#include "shared/theme.h"
#include "twin/sectionmodel.h"
#include "twin/strip.h"
#include "twin/twintreeview.h"

#include <QHBoxLayout>
#include <QScrollBar>

namespace app {

TwinColumn::TwinColumn(Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_model(new SectionModel(this))
    , m_tree(new TwinTreeView(theme, m_model, this))
    , m_editor(new JsonEditor(theme, this))
    , m_pages(new PageStack(this))
    , m_header(new Strip(theme, &Colors::header, Strip::Edge::Bottom, 26, this))
    , m_title(new LineLabel(theme, LineLabel::Look::Bold, this))
    , m_behind(new LineLabel(theme, LineLabel::Look::Quiet, this))
    , m_right(new LineLabel(theme, LineLabel::Look::Quiet, this))
    , m_sign(new ShapeLabel(theme, this))
    , m_verdict(new LineLabel(theme, LineLabel::Look::Quiet, this))
    , m_theme(theme)
    , m_messageStrip(new Strip(theme, &Colors::draft, Strip::Edge::Bottom, 26, this))
    , m_message(new LineLabel(theme, LineLabel::Look::Bad, this))
    , m_footer(new SizeFooter(theme, this))
{
    auto *row = static_cast<QHBoxLayout *>(m_header->layout());
    row->addWidget(m_title);
    row->addWidget(m_behind);
    row->addStretch(1);
    row->addWidget(m_right);
    row->addWidget(m_sign);
    row->addWidget(m_verdict);
    m_verdict->setShort(LineLabel::Short::Keep);
    m_sign->hide();
    m_verdict->hide();
    m_title->setShort(LineLabel::Short::Keep);
    m_behind->setShort(LineLabel::Short::Drop);
    m_right->setShort(LineLabel::Short::Drop);
    m_messageStrip->layout()->addWidget(m_message);
    m_messageStrip->hide();
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_editor);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_messageStrip);
    column->addWidget(m_pages, 1);
    column->addWidget(m_footer);
    setTitle(title);
    setEditable(false);
    connect(m_editor, &JsonEditor::edited, this, [this] { emit textEdited(m_editor->text()); });
}

QString TwinColumn::title() const
{
    return m_title->text();
}

QString TwinColumn::message() const
{
    return m_messageStrip->isHidden() ? QString() : m_message->text();
}

bool TwinColumn::isText() const
{
    return m_pages->currentWidget() == m_editor;
}

int TwinColumn::neededWidth() const
{
    const int gap = m_header->layout()->spacing();
    const int words = m_title->sizeHint().width() + m_behind->sizeHint().width() + 3 * gap;
    const QScrollBar *bar = m_tree->verticalScrollBar();
    return qMax(words, m_tree->neededWidth() + (bar->isVisible() ? bar->width() : 0));
}

void TwinColumn::setTitle(const QString &title)
{
    m_title->setLine(title);
    m_tree->setAccessibleName(title);
    m_editor->setAccessibleName(tr("%1 as JSON").arg(title));
}

void TwinColumn::setWords(const QString &behind, const QString &right)
{
    m_behind->setLine(behind);
    m_right->setLine(right);
    m_title->setToolTip(right.isEmpty() ? m_title->text() : QString(m_title->text() + u", " + right));
}

void TwinColumn::setVerdict(bool good, const QString &text)
{
    const Colors &c = m_theme.colors();
    m_sign->setShape(good ? Shape::Check : Shape::Triangle, good ? c.good : c.bad, text);
    m_verdict->setLook(good ? LineLabel::Look::Good : LineLabel::Look::Bad);
    m_verdict->setLine(text);
    m_sign->setVisible(!text.isEmpty());
    m_verdict->setVisible(!text.isEmpty());
}

QString TwinColumn::verdict() const
{
    return m_verdict->text();
}

void TwinColumn::setText(bool text)
{
    m_pages->setCurrentWidget(text ? static_cast<QWidget *>(m_editor) : m_tree);
    showMessage();
}

void TwinColumn::setEditable(bool editable)
{
    m_tree->setEditable(editable && !m_error);
    m_editor->setEditable(editable);
}

void TwinColumn::setTextError(const std::optional<twin::Error> &error, const QList<TextMark> &hints)
{
    m_error = error;
    m_hints = hints;
    if (hints.isEmpty())
        m_editor->markError(error);
    else
        m_editor->setMarks(hints);
    showMessage();
}

void TwinColumn::showMessage()
{
    const bool isHint = !m_error && isText() && !m_hints.isEmpty();
    m_messageStrip->setVisible(m_error || isHint);
    if (m_messageStrip->isHidden())
        return;
    const auto placed = [](const twin::TextPlace &at, const QString &what) {
        return tr("Line %1, column %2: %3").arg(at.line).arg(at.column).arg(what);
    };
    if (isHint) {
        m_message->setLine(placed(m_hints.first().at, m_hints.first().text),
                           tr("It is not as the model says. It can be applied all the same."));
        return;
    }
    const QString what = textOf(*m_error).what;
    const QString place = m_error->hasAt ? placed(m_error->at, what) : what;
    if (isText())
        m_message->setLine(place);
    else
        m_message->setLine(
            tr("The text cannot be read; this is how it was before"),
            tr("The text of this section cannot be read, so the tree shows it as it was before. %1")
                .arg(place));
}

void TwinColumn::focusContent()
{
    m_pages->currentWidget()->setFocus();
}

} // namespace app
