// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appcontext.h"
#include "components/componentplan.h"
#include "components/laterow.h"
#include "shared/theme.h"

#include <QMap>

class QMenu;
class QToolButton;
class QVBoxLayout;

namespace app {

class CardRow;
class SchemaField;
class ShapeLabel;
class TextLabel;

/// One property of a component: what is asked (editable when it is writable), what the device reports, the
/// state between the two, and since when. An Object has a line for each field.
class PropertyRow final : public LateRow
{
    Q_OBJECT
public:
    PropertyRow(AppContext &context, const twin::TwinId &id, const PropertyItem &item,
                QWidget *parent = nullptr);

    const PropertyItem &item() const { return m_item; }
    /// The same property as it stands now. `draft`: what the draft asks, when it differs from the hub.
    struct Draft {
        bool isChanged = false;
        std::optional<twin::Json> asked{}; ///< absent: the draft takes it away
    };
    void show(const PropertyItem &item, const Draft &draft, twin::Timestamp now);
    /// By the path in the property; nullptr for a read-only one.
    SchemaField *field(const QStringList &path = {});
    /// The state column as it stands there: "refused 400: above the limit of 60 °C".
    QString stateText();
    bool matches(const QString &filter) const;
    /// What was typed and breaks a rule, by the path of its field; and back.
    QMap<QStringList, QString> typed() const;
    void type(const QMap<QStringList, QString> &typed);
    /// Asks for what the device reports, or for nothing when it reports nothing.
    void reset();

signals:
    /// The person wants another value; nothing: none at all.
    void edited(const QString &component, const QString &name, const std::optional<twin::Json> &value);

protected:
    void make() override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Line {
        QStringList path; ///< in the property
        SchemaField *field = nullptr; ///< null: read-only
        TextLabel *reported = nullptr;
        QString unit;
        QToolButton *chart = nullptr; ///< of a number
    };

    CardRow *addRow(double indent, const QString &name, const QString &tip);
    void addLine(CardRow *row, const QStringList &path, const twin::dtdl::Element &schema,
                 const QString &unit);
    QWidget *makeReadOnly(QWidget *parent);
    void addState(CardRow *row);
    void showNow();
    void addFields(const twin::dtdl::Element &object);
    void showInChart(const QStringList &path);
    void onTyped(const Line &line);
    void onEdited(qsizetype line);
    void addUnits(QMenu &menu) const;
    void showState();
    void setState(const QString &text, QColor Colors::*color, std::optional<int> shape);

    AppContext m_context;
    twin::TwinId m_id;
    const twin::dtdl::Element &m_content; // what it is made for; lives as long as the card
    PropertyItem m_item; // as it stands now
    Draft m_draft;
    twin::Timestamp m_now{};
    std::optional<twin::Json> m_asked; // with the draft
    QVBoxLayout *m_column = nullptr;
    CardRow *m_head = nullptr;
    QList<CardRow *> m_fieldRows;
    QList<Line> m_lines;
    ShapeLabel *m_shape = nullptr;
    TextLabel *m_state = nullptr;
    TextLabel *m_since = nullptr;
};

/// Widths of the columns in pixels at 100 %; the state takes what is left.
struct PropertyColumns {
    static constexpr double Indent = 25;
    static constexpr double Name = 172;
    static constexpr double Asked = 154;
    static constexpr double Reported = 92;
    static constexpr double Since = 62;
};

} // namespace app
