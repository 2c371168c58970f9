// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "events/bodyschemas.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace app {

class TextLabel;

/// Asks for the schema of a message and which others it is for, and shows the schemas that the workspace has.
class BodySchemaDialog final : public QDialog
{
    Q_OBJECT
public:
    /// What the message that is looked at is.
    struct Subject {
        twin::payload::Format format = twin::payload::Format::Protobuf; ///< or Avro
        EventLine line{};
        EventMessage message{};
    };

    BodySchemaDialog(AppContext &context, BodySchemas &schemas, const Subject &subject,
                     QWidget *parent = nullptr);

    QLineEdit *file() const { return m_file; }
    QComboBox *messages() const { return m_messages; }
    QComboBox *reach() const { return m_reach; }
    QListWidget *rules() const { return m_rules; }
    QPushButton *useButton() const { return m_use; }
    QPushButton *removeButton() const { return m_remove; }
    /// What is wrong with the file; empty when nothing is.
    QString problem() const;

signals:
    /// The workspace has other schemas now.
    void changed();

private:
    void addField(QVBoxLayout *column, const QString &label, QWidget *field);
    void makeFile(QVBoxLayout *column);
    void makeRules(QVBoxLayout *column);
    void chooseFile();
    void readFile();
    void use();
    void removeRule();
    void showRules();
    QString textOf(const SchemaRule &rule) const;

    AppContext &m_context;
    BodySchemas &m_schemas;
    Subject m_subject;
    QLineEdit *m_file = nullptr;
    QComboBox *m_messages = nullptr;
    TextLabel *m_problem = nullptr;
    QComboBox *m_reach = nullptr;
    QPushButton *m_use = nullptr;
    QListWidget *m_rules = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace app
