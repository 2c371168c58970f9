// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "connect/sample.h"
#include "hub/enrollment.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QTreeView;
class QVBoxLayout;

namespace app {

class EnrollmentsModel;
class FieldRow;
class LinkButton;
class SamplePane;
class SecretField;
class TextLabel;

/// How a device gets itself a hub by the provisioning service inside: id scope and key of the service, who
/// may register, the key of one device, and a program to copy.
class ProvisionPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ProvisionPage(AppContext &context, QWidget *parent = nullptr);

    QTreeView *enrollments() const { return m_enrollments; }
    EnrollmentsModel *model() const { return m_model; }
    QPushButton *newButton() const { return m_new; }
    QPushButton *deleteButton() const { return m_delete; }
    QLineEdit *registration() const { return m_registration; }
    SamplePane *samples() const { return m_samples; }
    /// The key with which the device registers; empty when it shows a certificate.
    QByteArray deviceKey() const;
    QString shownScope() const;

    void createEnrollment();
    /// The servers, or what they say, are different.
    void showServers();

private:
    QWidget *makeForm();
    void makeService(QVBoxLayout *column);
    void makeEnrollments(QVBoxLayout *column);
    void makeDevice(QVBoxLayout *column);
    QPushButton *makeButton(const QString &text);
    QPushButton *addButton(QHBoxLayout *row, const QString &text);
    LinkButton *addCopy(FieldRow *row, const QString &what);
    twin::EnrollmentPtr current() const;
    void select(twin::Enrollment::Kind kind, const QString &id);
    void deleteEnrollment();
    void switchEnrollment();
    void showEnrollment();
    void showDevice();
    SampleFacts facts() const;

    AppContext &m_context;
    EnrollmentsModel *m_model;
    TextLabel *m_scope = nullptr;
    LinkButton *m_copyScope = nullptr;
    SecretField *m_service = nullptr;
    QTreeView *m_enrollments = nullptr;
    TextLabel *m_none = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_switch = nullptr;
    QPushButton *m_delete = nullptr;
    QLineEdit *m_registration = nullptr;
    SecretField *m_key = nullptr;
    TextLabel *m_proof = nullptr;
    TextLabel *m_state = nullptr;
    SamplePane *m_samples = nullptr;
    twin::EnrollmentPtr m_shown;
};

} // namespace app
