// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "hub/command.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace app {

class TextLabel;

/// Asks for a new enrolment: for one device or a group, its id, how devices prove who they are, what they
/// begin with and what one finds that registers again. The hub's refusal is said above the buttons and the
/// dialog stays open.
class NewEnrollmentDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit NewEnrollmentDialog(AppContext &context, QWidget *parent = nullptr);

    QComboBox *kind() const { return m_kind; }
    QLineEdit *id() const { return m_id; }
    QComboBox *proof() const { return m_proof; }
    QLineEdit *certificate() const { return m_certificate; }
    QPlainTextEdit *tags() const { return m_tags; }
    QPlainTextEdit *desired() const { return m_desired; }
    QComboBox *again() const { return m_again; }
    QPushButton *createButton() const { return m_create; }
    /// What stands in the way; empty when nothing does.
    QString message() const;

    void submit();

signals:
    void created(twin::Enrollment::Kind kind, const QString &id);

private:
    QWidget *addField(QVBoxLayout *column, const QString &label, QWidget *field);
    void makeCertificate(QVBoxLayout *column);
    void makeButtons(QVBoxLayout *column);
    void chooseFile();
    void onChanged();
    void say(const QString &problem);
    twin::Result<twin::Enrollment> enrollment() const;
    twin::Result<twin::Attestation> attestation() const;

    AppContext &m_context;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_id = nullptr;
    QComboBox *m_proof = nullptr;
    QWidget *m_certificateRow = nullptr;
    QLineEdit *m_certificate = nullptr;
    QPlainTextEdit *m_tags = nullptr;
    QPlainTextEdit *m_desired = nullptr;
    QComboBox *m_again = nullptr;
    TextLabel *m_message = nullptr;
    QPushButton *m_create = nullptr;
};

} // namespace app
