// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "components/schemafield.h"

#include <QList>
#include <QMap>

namespace app {

/// A form for one value of a schema: a line for each field of an Object and of the Objects in it, else one
/// line.
class SchemaForm final : public QWidget
{
    Q_OBJECT
public:
    /// `name`: of the value, for a schema that is no Object.
    SchemaForm(const Theme &theme, const QString &name, const twin::dtdl::Element &schema,
               const QString &unit, QWidget *parent = nullptr);

    /// All of it; nothing when no line is filled in. Argument with the line and its rule.
    twin::Result<std::optional<twin::Json>> value() const;
    void setValue(const std::optional<twin::Json> &value);
    /// As typed, whether it fits or not: what is no JSON goes as text.
    std::optional<twin::Json> valueAsTyped() const;
    /// What stands in the lines, whether it can be read or not, by their names; empty ones are left out.
    QMap<QString, QString> typed() const;
    void type(const QMap<QString, QString> &typed);
    /// By the name of the line: "since", "limits.low".
    SchemaField *field(const QString &name) const;

signals:
    void typedInto();

private:
    struct Line {
        QStringList path;
        SchemaField *field;
    };
    void addLines(const QStringList &path, const twin::dtdl::Element &schema, const QString &unit, int depth);
    void showRule();
    QString nameOf(const Line &line) const { return line.path.isEmpty() ? m_name : line.path.join(u'.'); }

    const Theme &m_theme;
    QString m_name;
    QList<Line> m_lines;
    class TextLabel *m_rule;
};

} // namespace app
