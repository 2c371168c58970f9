// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "hub/command.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace app {

class JsonEditor;
class TextLabel;

/// A form below the table of relationships: fields at the left, JSON at the right, what is wrong below its
/// field while typing. The hub's refusal is said in the same places, and the form stays open.
/// Enter in a field or Ctrl+Enter saves, Esc gives up.
class GraphForm : public QWidget
{
    Q_OBJECT
public:
    static constexpr int JsonField = -1;

    /// Something that is wrong, and where.
    struct Finding {
        int field = JsonField; ///< as addField() numbered it
        QString text{}; ///< empty: not worth a word yet, but it cannot be saved so
        std::optional<twin::TextPlace> at{}; ///< in the JSON
        bool onlyWarns = false; ///< the hub takes it all the same
    };

    JsonEditor *editor() const { return m_editor; }
    QPushButton *saveButton() const { return m_save; }
    /// What is said below a field; empty when nothing is wrong.
    QString message(int field) const;
    /// Whether the person has typed something.
    bool isTouched() const { return m_touched; }

signals:
    /// The hub has taken it; `relationshipId` is empty for a logical twin.
    void written(const twin::TwinId &id, const QString &relationshipId);
    void cancelled();

protected:
    GraphForm(AppContext &context, QWidget *parent);

    /// What is wrong now, nothing when it can be saved.
    virtual std::optional<Finding> problem() const = 0;
    virtual twin::Command command() const = 0;
    /// The field that an error of the hub is about.
    virtual int fieldOf(const twin::Error &error) const = 0;
    /// What is there was changed meanwhile: the next save() may write over it.
    virtual void takeNewerEtag() = 0;

    AppContext &context() const { return m_context; }
    void setTitle(const QString &title);
    int addField(const QString &caption, QWidget *edit);
    /// Said below a field while nothing is wrong there.
    void setHint(int field, const QString &text);
    void setJson(const QString &caption, const twin::Json &json);
    twin::Result<twin::Json> json() const;
    Finding findingOf(const twin::Error &error) const;
    /// What stands there now is what the form begins with.
    void begin();
    /// The person has typed; looks again.
    void touch();
    void check();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHead();
    void say(const Finding &finding);
    TextLabel *messageLabel(int field) const;
    void save();
    void applyTheme();

    AppContext &m_context;
    TextLabel *m_title = nullptr;
    QPushButton *m_save = nullptr;
    QGridLayout *m_fields = nullptr;
    TextLabel *m_jsonCaption = nullptr;
    JsonEditor *m_editor = nullptr;
    QList<TextLabel *> m_messages; // of the fields in order, of the JSON last
    QStringList m_hints;
    bool m_touched = false;
};

} // namespace app
