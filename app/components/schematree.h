// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dtdl/element.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace app {

class SchemaField;
class Theme;

/// A form for a value of any schema, however deep: the fields of an Object one below the other, a Map with a
/// line for each name, an Array with a line for each element, both with buttons that add and remove; geo
/// values are Objects with Arrays, as the language has them.
class SchemaTree final : public QWidget
{
    Q_OBJECT
public:
    using Value = std::optional<twin::Json>;
    static constexpr int DepthAtMost = 8; ///< what is deeper is edited as JSON

    /// `unit`: term or id of the value's unit, empty for none. The schema must outlive it.
    SchemaTree(const Theme &theme, const twin::dtdl::Element &schema, const QString &unit,
               const QString &name, QWidget *parent = nullptr, int depth = 0);

    /// Nothing: it is empty. Argument with the place and the rule in words.
    twin::Result<Value> value() const;
    void setValue(const Value &value);
    /// The field of a value that has no parts; nullptr for others.
    SchemaField *field() const { return m_field; }
    /// A field of an Object, the value of a name of a Map, or an element of an Array ("0"); nullptr.
    SchemaTree *part(const QString &name) const;
    /// Adds a line to a Map or an Array.
    SchemaTree *addPart(const QString &name = {});
    void removePart(const QString &name);
    QToolButton *addButton() const { return m_add; }

signals:
    void typed();

private:
    enum class Kind { Leaf, Object, Map, Array };
    struct Part {
        QWidget *row;
        QLineEdit *name; ///< of a Map
        QString key; ///< of an Object
        SchemaTree *tree;
    };

    void makeParts();
    Part makeRow(const QString &name, const twin::dtdl::Element &schema, const QString &unit);
    void removeRow(QWidget *row);
    void renumber();
    QString nameOf(const Part &part) const;
    const twin::dtdl::Element *partSchema() const;
    twin::Result<Value> objectValue() const;
    twin::Result<Value> arrayValue() const;

    const Theme &m_theme;
    const twin::dtdl::Element &m_schema;
    QString m_name;
    QString m_unit;
    int m_depth;
    Kind m_kind = Kind::Leaf;
    QVBoxLayout *m_column;
    SchemaField *m_field = nullptr;
    std::vector<Part> m_parts;
    QToolButton *m_add = nullptr;
    bool m_isSet = false; ///< an empty Map or Array that is there
};

} // namespace app
