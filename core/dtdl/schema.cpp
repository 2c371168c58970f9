// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/schema.h"

#include "dtdl/dtmi.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <array>
#include <cfloat>
#include <charconv>
#include <cmath>
#include <limits>

namespace twin::dtdl {

namespace {

/// Bounds of the integer schemas. An unsigned one takes digits only, so -0 is none.
struct IntegerRow {
    std::string_view cls;
    qint64 least;
    quint64 most;
};

constexpr IntegerRow Integers[] = {
    {"Integer", std::numeric_limits<qint32>::min(), std::numeric_limits<qint32>::max()},
    {"Long", std::numeric_limits<qint64>::min(), quint64(std::numeric_limits<qint64>::max())},
    {"Byte", std::numeric_limits<qint8>::min(), quint64(std::numeric_limits<qint8>::max())},
    {"Short", std::numeric_limits<qint16>::min(), quint64(std::numeric_limits<qint16>::max())},
    {"UnsignedByte", 0, std::numeric_limits<quint8>::max()},
    {"UnsignedShort", 0, std::numeric_limits<quint16>::max()},
    {"UnsignedInteger", 0, std::numeric_limits<quint32>::max()},
    {"UnsignedLong", 0, std::numeric_limits<quint64>::max()},
};

/// Strings with a form.
struct FormRow {
    std::string_view cls;
    QRegularExpression expression;
    const char *example;
};

constexpr const char *TimePart =
    "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})";

// Made once: a report of a device has hundreds of strings.
const auto &forms()
{
    static const std::array rows{
        FormRow{"Decimal", QRegularExpression(QLatin1String("^(?:\\+|-)?(?:[1-9][0-9]*|0)(?:\\.[0-9]*)?\\z")),
                "\"12.50\""},
        FormRow{"Uuid",
                QRegularExpression(QLatin1String("^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\\z")),
                "\"5b7e...-...\""},
        FormRow{"Bytes",
                QRegularExpression(
                    QLatin1String("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\\z")),
                "base64"},
        FormRow{
            "Duration",
            QRegularExpression(QLatin1String(
                "^P(?!\\z)(?:(?:(?:(?:[0-9]+Y)|(?:[0-9]+\\.[0-9]+Y\\z))?(?:(?:[0-9]+M)|(?:[0-9]+\\.[0-9]+"
                "M\\z))?)"
                "|(?:(?:(?:[0-9]+W)|(?:[0-9]+\\.[0-9]+W\\z))?))(?:(?:[0-9]+D)|(?:[0-9]+\\.[0-9]+D\\z))?"
                "(?:T(?!\\z)(?:(?:[0-9]+H)|(?:[0-9]+\\.[0-9]+H\\z))?(?:(?:[0-9]+M)|(?:[0-9]+\\.[0-9]+M\\z))?"
                "(?:[0-9]+(?:\\.[0-9]+)?S)?)?\\z")),
            "\"PT15M\""},
    };
    return rows;
}

bool isDay(QStringView text)
{
    static const QRegularExpression form{QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}\\z")};
    return form.match(text.toString()).hasMatch() &&
           QDate(text.left(4).toInt(), text.mid(5, 2).toInt(), text.mid(8, 2).toInt()).isValid() &&
           text.left(4).toInt() > 0;
}

bool isTime(QStringView text)
{
    static const QRegularExpression form{QLatin1Char('^') + QString::fromLatin1(TimePart) +
                                         QStringLiteral("\\z")};
    if (!form.match(text.toString()).hasMatch())
        return false;
    if (text.endsWith(u'Z'))
        return true;
    const QStringView zone = text.right(5);
    const int hours = zone.left(2).toInt();
    return hours * 60 + zone.right(2).toInt() <= 14 * 60 && zone.right(2).toInt() < 60;
}

class Checker final
{
public:
    Checker(NumberForms forms, bool namesInMaps)
        : m_forms(forms)
        , m_namesInMaps(namesInMaps)
    { }

    QList<InstanceIssue> issues;

    void check(const Json &value, const Element &schema, const json::Pointer &path)
    {
        constexpr int MostLevels =
            200; // a schema of v4 may contain itself; a value cannot be deeper than its text
        if (++m_depth > MostLevels)
            add(path, InstanceFault::TooDeep, QStringLiteral("The value has more levels than are checked."));
        else
            checkOne(value, schema, path);
        --m_depth;
    }

private:
    void checkOne(const Json &value, const Element &schema, const json::Pointer &path)
    {
        const std::string_view cls = schema.cls->name();
        if (cls == "Field" || cls == "MapValue") {
            if (const Element *inner = schema.schema())
                check(value, *inner, path);
        } else if (cls == "EnumValue") {
            if (!equalsEnumValue(value, schema))
                add(path, InstanceFault::NotInEnum,
                    QStringLiteral("The value is not %1.").arg(schema.name()));
        } else if (cls == "Object") {
            checkObject(value, schema, path);
        } else if (cls == "Map") {
            checkMap(value, schema, path);
        } else if (cls == "Array") {
            checkArray(value, schema, path);
        } else if (cls == "Enum") {
            checkEnum(value, schema, path);
        } else {
            checkPrimitive(value, cls, path);
        }
    }

    void checkObject(const Json &value, const Element &schema, const json::Pointer &path)
    {
        if (!value.isObject()) {
            wrongKind(path, QStringLiteral("an object"));
            return;
        }
        const auto fields = schema.references("fields");
        for (const json::Member &m : value.members()) {
            const Element *field = nullptr;
            for (const Element *f : fields) {
                if (f->nameView() == m.key.view())
                    field = f;
            }
            if (field)
                check(m.value, *field, path.child(m.key.toString()));
            else
                add(path.child(m.key.toString()), InstanceFault::UnknownField,
                    QStringLiteral("The schema has no field %1.").arg(m.key.toString()));
        }
    }

    void checkMap(const Json &value, const Element &schema, const json::Pointer &path)
    {
        if (!value.isObject()) {
            wrongKind(path, QStringLiteral("an object"));
            return;
        }
        const Element *mapValue = schema.reference("mapValue");
        for (const json::Member &m : value.members()) {
            const json::Pointer inner = path.child(m.key.toString());
            if (m_namesInMaps && !isName(m.key.view()))
                add(inner, InstanceFault::Key, QStringLiteral("%1 is no valid name.").arg(m.key.toString()));
            if (mapValue)
                check(m.value, *mapValue, inner);
        }
    }

    void checkArray(const Json &value, const Element &schema, const json::Pointer &path)
    {
        if (!value.isArray()) {
            wrongKind(path, QStringLiteral("an array"));
            return;
        }
        const Element *element = schema.reference("elementSchema");
        qsizetype i = 0;
        for (const Json &e : value.elements())
            check(e, *element, path.child(i++));
    }

    bool equalsEnumValue(const Json &value, const Element &enumValue) const
    {
        const Json &wanted = enumValue.literal("enumValue");
        if (wanted.isString())
            return value.isString() && value.toStringView() == wanted.toStringView();
        return value.isInteger() && double(value.toInteger()) == wanted.toDouble();
    }

    void checkEnum(const Json &value, const Element &schema, const json::Pointer &path)
    {
        const Element *valueSchema = schema.reference("valueSchema");
        const qsizetype before = issues.size();
        if (valueSchema)
            checkPrimitive(value, valueSchema->cls->name(), path);
        if (issues.size() > before)
            return;
        for (const Element *v : schema.references("enumValues")) {
            if (equalsEnumValue(value, *v))
                return;
        }
        add(path, InstanceFault::NotInEnum,
            QStringLiteral("The value is none of those that the Enum lists."));
    }

    void checkPrimitive(const Json &value, std::string_view cls, const json::Pointer &path)
    {
        if (cls == "Boolean") {
            if (!value.isBoolean())
                wrongKind(path, QStringLiteral("true or false"));
            return;
        }
        if (cls == "Double" || cls == "Float") {
            checkReal(value, cls == "Float", path);
            return;
        }
        for (const IntegerRow &row : Integers) {
            if (row.cls == cls) {
                checkInteger(value, row, path);
                return;
            }
        }
        if (cls == "Decimal" && m_forms == NumberForms::AsModel && value.isNumber())
            return;
        if (!value.isString()) {
            wrongKind(path, QStringLiteral("a string"));
            return;
        }
        checkForm(value.toString(), cls, path);
    }

    void checkReal(const Json &value, bool isFloat, const json::Pointer &path)
    {
        if (!value.isNumber()) {
            wrongKind(path, QStringLiteral("a number"));
            return;
        }
        const std::string text = value.numberText();
        double number = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
        bool finite = read.ec == std::errc() || std::abs(number) < 1;
        if (finite && isFloat) {
            float single = 0;
            const auto readSingle = std::from_chars(text.data(), text.data() + text.size(), single);
            finite = readSingle.ec == std::errc() ? std::isfinite(single) : std::abs(number) < 1;
        }
        if (!finite)
            add(path, InstanceFault::Range, QStringLiteral("The number is too large."));
    }

    void checkInteger(const Json &value, const IntegerRow &row, const json::Pointer &path)
    {
        if (!value.isNumber()) {
            wrongKind(path, QStringLiteral("an integer"));
            return;
        }
        std::string text = value.numberText();
        if (m_forms == NumberForms::AsModel && std::floor(value.toDouble()) == value.toDouble() &&
            std::abs(value.toDouble()) < 9e15)
            text = std::to_string(qint64(value.toDouble()));
        if (text.find_first_of(".eE") != std::string::npos) {
            add(path, InstanceFault::Form, QStringLiteral("The number must be written as an integer."));
            return;
        }
        const bool negative = text.starts_with('-');
        bool fits = false;
        if (negative) {
            qint64 number = 0;
            const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
            fits = row.least < 0 && read.ec == std::errc() && number >= row.least;
        } else {
            quint64 number = 0;
            const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
            fits = read.ec == std::errc() && number <= row.most;
        }
        if (!fits)
            add(path, InstanceFault::Range,
                QStringLiteral("The number must be between %1 and %2.").arg(row.least).arg(row.most));
    }

    void checkForm(const QString &text, std::string_view cls, const json::Pointer &path)
    {
        bool good = true;
        QString wanted;
        if (cls == "Date") {
            good = isDay(text);
            wanted = QStringLiteral("a date such as \"2024-05-01\"");
        } else if (cls == "Time") {
            good = isTime(text);
            wanted = QStringLiteral("a time with its zone such as \"09:30:00Z\"");
        } else if (cls == "DateTime") {
            good = text.size() > 11 && text[10] == u'T' && isDay(QStringView(text).left(10)) &&
                   isTime(QStringView(text).mid(11));
            wanted = QStringLiteral("a date and time such as \"2024-05-01T09:30:00Z\"");
        }
        for (const FormRow &row : forms()) {
            if (row.cls != cls)
                continue;
            good = row.expression.match(text).hasMatch();
            wanted = QStringLiteral("of the form %1").arg(QLatin1String(row.example));
        }
        if (!good)
            add(path, InstanceFault::Form, QStringLiteral("The string must be %1.").arg(wanted));
    }

    void wrongKind(const json::Pointer &path, const QString &wanted)
    {
        add(path, InstanceFault::Kind, QStringLiteral("The value must be %1.").arg(wanted));
    }

    void add(const json::Pointer &path, InstanceFault fault, const QString &detail)
    {
        constexpr qsizetype MostIssues = 1000;
        if (issues.size() < MostIssues)
            issues.append({path, fault, detail});
    }

    NumberForms m_forms;
    bool m_namesInMaps;
    int m_depth = 0;
};

} // namespace

bool canHaveInstances(const Element &element)
{
    return element.isA("Schema") || element.isA("Field") || element.isA("MapValue") ||
           element.isA("EnumValue");
}

QList<InstanceIssue> checkInstance(const Json &value, const Schema &schema, NumberForms forms)
{
    Checker checker(forms, false);
    checker.check(value, schema, {});
    return checker.issues;
}

QList<InstanceIssue> checkProperty(const Json &value, const Schema &schema)
{
    Checker checker(NumberForms::AsInstance, true);
    checker.check(value, schema, {});
    return checker.issues;
}

} // namespace twin::dtdl
