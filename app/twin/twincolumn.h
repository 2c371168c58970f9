// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "shared/textmark.h"
#include "twin/treerow.h"

#include <QWidget>

#include <optional>

namespace app {

class JsonEditor;
class LineLabel;
class PageStack;
class SectionModel;
class ShapeLabel;
class SizeFooter;
class Strip;
class Theme;
class TwinTreeView;

/// One of the four columns: header, the values as a tree or as text, a message when there is one, footer.
class TwinColumn final : public QWidget
{
    Q_OBJECT
public:
    TwinColumn(Theme &theme, const QString &title, QWidget *parent = nullptr);

    TwinTreeView *tree() const { return m_tree; }
    SectionModel *model() const { return m_model; }
    JsonEditor *editor() const { return m_editor; }
    SizeFooter *footer() const { return m_footer; }
    QString title() const;
    /// The message below the header, empty when there is none.
    QString message() const;
    bool isText() const;
    /// The width at which header and values are whole.
    int neededWidth() const;

    void setTitle(const QString &title);
    /// Quiet words behind the title and at the right.
    void setWords(const QString &behind, const QString &right);
    /// What stands at the right end of the header, with a shape; empty takes it away.
    void setVerdict(bool good, const QString &text);
    QString verdict() const;
    void setText(bool text);
    void setEditable(bool editable);
    /// Shows why the text cannot be read; in the tree, that the tree is older than the text. `hints`: places
    /// in the text that is shown which are not as the model says; they are underlined, with the first of them
    /// below the header, and the text can be applied all the same.
    void setTextError(const std::optional<twin::Error> &error, const QList<TextMark> &hints = {});
    /// Puts the focus on what is shown.
    void focusContent();

signals:
    void textEdited(const QString &text);

private:
    void showMessage();

    SectionModel *m_model;
    TwinTreeView *m_tree;
    JsonEditor *m_editor;
    PageStack *m_pages;
    Strip *m_header;
    LineLabel *m_title;
    LineLabel *m_behind;
    LineLabel *m_right;
    ShapeLabel *m_sign;
    LineLabel *m_verdict;
    Theme &m_theme;
    Strip *m_messageStrip;
    LineLabel *m_message;
    SizeFooter *m_footer;
    std::optional<twin::Error> m_error;
    QList<TextMark> m_hints;
};

} // namespace app
