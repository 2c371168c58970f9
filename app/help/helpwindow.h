// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "help/helpbook.h"

#include <QList>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QSplitter;
class QTreeWidget;
class QTreeWidgetItem;

namespace app {

class HelpView;

/// The help in a window of its own: search and contents at the left, the page at the right. Stays beside the
/// main window, needs no network.
class HelpWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit HelpWindow(AppContext &context, QWidget *parent = nullptr);

    const HelpBook &book() const { return m_book; }
    HelpView *view() const { return m_view; }
    QLineEdit *searchField() const { return m_search; }
    /// Contents, or what the search found.
    QTreeWidget *list() const { return m_list; }
    /// Name of the page that is shown.
    QString page() const { return m_here.name; }

    /// "query" or "query#functions". A page that is not there leaves the one that is shown.
    void open(const QString &target);
    void goBack();
    void goForward();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place {
        QString name;
        QString anchor;
    };
    QWidget *makeSide();
    QWidget *makeReader();
    void fillContents();
    void search(const QString &words);
    void turnTo(const Place &place);
    void follow(const QUrl &link);
    void onItem(const QTreeWidgetItem *item);
    void markInList();

    AppContext &m_context;
    HelpBook m_book;
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_list = nullptr;
    HelpView *m_view = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_forward = nullptr;
    Place m_here;
    QList<Place> m_before;
    QList<Place> m_behind;
};

} // namespace app
