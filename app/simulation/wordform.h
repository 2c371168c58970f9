// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/json.h"
#include "shared/theme.h"
#include "sim/wordtable.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QFormLayout;

namespace app {

class TextLabel;

/// A form for one object of a scene, made from the table of words that scenes are read with
/// (sim/wordtable.h): a list of kinds where there are kinds, and an editor for each member. A new word of the
/// language gets its editor by being in the table.
///
/// Numbers, texts, choices and switches have an editor of their own; lists and objects are JSON in one line.
/// An empty editor leaves the member out.
class WordForm final : public QWidget
{
    Q_OBJECT
public:
    /// `title` of the type in the table, such as "value"; `without`: members that are edited elsewhere.
    WordForm(const Theme &theme, const QString &title, const QSet<QString> &without,
             QWidget *parent = nullptr);

    /// Shows another object; emits nothing. While somebody types, that editor keeps its text.
    void setValue(const twin::Json &object);
    const twin::Json &value() const { return m_value; }
    /// nullptr when the type has no kinds.
    QComboBox *kinds() const { return m_kinds; }
    /// The editor of a member of the kind that is shown, nullptr when it has none.
    QWidget *editor(const QString &member) const;
    /// Somebody comes to it by keyboard.
    void focusFirst();
    /// What is missing or cannot be read, empty while all is well.
    QString trouble() const;

signals:
    /// A person changed the object, and nothing is missing in it.
    void edited(const twin::Json &object);

private:
    void build();
    void dress();
    void addRow(const twin::sim::WordRow &row);
    QWidget *makeEditor(const twin::sim::WordRow &row);
    void showIn(QWidget *editor, const twin::Json *value) const;
    void changeKind();
    void commit(const QString &member, const twin::Json *value);
    void commitText(const QString &member, const QString &text, const twin::Json &schema);
    void say(const QString &trouble);
    QStringList missing() const;

    const Theme &m_theme;
    const twin::sim::WordType *m_type;
    QSet<QString> m_without;
    twin::Json m_value = twin::Json::emptyObject();
    QString m_kind;
    QComboBox *m_kinds = nullptr;
    TextLabel *m_trouble;
    QFormLayout *m_rows = nullptr;
    QWidget *m_body = nullptr;
};

} // namespace app
