// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload/protoschema.h"

#include "payload/protobuf.h"
#include "payload/values.h"

#include <QFile>
#include <QFileInfo>

#include <google/protobuf/compiler/importer.h>
#include <google/protobuf/descriptor_database.h>
#include <google/protobuf/dynamic_message.h>
#include <google/protobuf/unknown_field_set.h>

using namespace Qt::StringLiterals;

namespace twin::payload {

namespace {

namespace pb = google::protobuf;
using pb::FieldDescriptor;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// Keeps the first fault. Lines and columns count from 0 there; a line below 0 is of the file as a whole.
class FirstFault final : public pb::compiler::MultiFileErrorCollector
{
public:
#if GOOGLE_PROTOBUF_VERSION >= 4'022'000
    void RecordError(absl::string_view file, int line, int column, absl::string_view message) override
    {
        keep(std::string(file), line, column, std::string(message));
    }
#else
    void AddError(const std::string &file, int line, int column, const std::string &message) override
    {
        keep(file, line, column, message);
    }
#endif

    Error error(const QString &path) const
    {
        const QString where =
            m_file.isEmpty() || path.endsWith(m_file) ? QString() : QString(m_file + u": "_s);
        Error error{.code = ErrorCode::SourceInvalid,
                    .detail = where + (m_message.isEmpty() ? u"The file cannot be read."_s : m_message),
                    .place = path};
        error.hasAt = m_line >= 0;
        error.at.line = m_line + 1;
        error.at.column = m_column + 1;
        return error;
    }

private:
    void keep(const std::string &file, int line, int column, const std::string &message)
    {
        if (!m_message.isEmpty())
            return;
        m_file = text(file);
        m_message = text(message);
        m_line = line;
        m_column = column;
    }

    QString m_file;
    QString m_message;
    int m_line = -1;
    int m_column = -1;
};

void addNames(const pb::Descriptor *message, QStringList &names)
{
    names.append(text(std::string(message->full_name())));
    for (int i = 0; i < message->nested_type_count(); ++i) {
        if (!message->nested_type(i)->options().map_entry())
            addNames(message->nested_type(i), names);
    }
}

Json valueOf(const pb::Message &message);

/// One value of a field: the `index`-th of a repeated one, else -1.
class FieldValue final
{
public:
    FieldValue(const pb::Message &message, const FieldDescriptor *field, int index)
        : m_message(message)
        , m_of(*message.GetReflection())
        , m_field(field)
        , m_index(index)
    { }

    Json json() const
    {
        switch (m_field->cpp_type()) {
        case FieldDescriptor::CPPTYPE_INT32:
            return Json(qint64(get(&pb::Reflection::GetInt32, &pb::Reflection::GetRepeatedInt32)));
        case FieldDescriptor::CPPTYPE_INT64:
            return Json(qint64(get(&pb::Reflection::GetInt64, &pb::Reflection::GetRepeatedInt64)));
        case FieldDescriptor::CPPTYPE_UINT32:
            return Json(qint64(get(&pb::Reflection::GetUInt32, &pb::Reflection::GetRepeatedUInt32)));
        case FieldDescriptor::CPPTYPE_UINT64:
            return unsignedValue(get(&pb::Reflection::GetUInt64, &pb::Reflection::GetRepeatedUInt64));
        case FieldDescriptor::CPPTYPE_DOUBLE:
            return doubleValue(get(&pb::Reflection::GetDouble, &pb::Reflection::GetRepeatedDouble));
        case FieldDescriptor::CPPTYPE_FLOAT:
            return floatValue(get(&pb::Reflection::GetFloat, &pb::Reflection::GetRepeatedFloat));
        case FieldDescriptor::CPPTYPE_BOOL:
            return Json(get(&pb::Reflection::GetBool, &pb::Reflection::GetRepeatedBool));
        case FieldDescriptor::CPPTYPE_ENUM:
            return enumValue();
        case FieldDescriptor::CPPTYPE_STRING:
            return stringValue();
        case FieldDescriptor::CPPTYPE_MESSAGE:
            return valueOf(isRepeated() ? m_of.GetRepeatedMessage(m_message, m_field, m_index)
                                        : m_of.GetMessage(m_message, m_field));
        }
        return {};
    }

private:
    bool isRepeated() const { return m_index >= 0; }

    template <class Value>
    Value get(Value (pb::Reflection::*one)(const pb::Message &, const FieldDescriptor *) const,
              Value (pb::Reflection::*several)(const pb::Message &, const FieldDescriptor *, int) const) const
    {
        return isRepeated() ? (m_of.*several)(m_message, m_field, m_index) : (m_of.*one)(m_message, m_field);
    }

    // A number that is no word of the enum stands as it came.
    Json enumValue() const
    {
        const int number = get(&pb::Reflection::GetEnumValue, &pb::Reflection::GetRepeatedEnumValue);
        const auto *word = m_field->enum_type()->FindValueByNumber(number);
        return word ? Json(text(std::string(word->name()))) : Json(number);
    }

    Json stringValue() const
    {
        const std::string bytes = get(&pb::Reflection::GetString, &pb::Reflection::GetRepeatedString);
        const QByteArrayView view(bytes.data(), qsizetype(bytes.size()));
        const bool isText = m_field->type() == FieldDescriptor::TYPE_STRING && isReadable(view, true);
        return isText || view.isEmpty() ? Json(QString::fromUtf8(view)) : bytesValue(view);
    }

    const pb::Message &m_message;
    const pb::Reflection &m_of;
    const FieldDescriptor *m_field;
    int m_index;
};

// The entries of a map: messages with a key and a value. Of a key that came twice the last one counts.
Json mapValue(const pb::Message &message, const FieldDescriptor *field, int count)
{
    const pb::Reflection &of = *message.GetReflection();
    const auto *key = field->message_type()->map_key();
    const auto *value = field->message_type()->map_value();
    JsonObjectBuilder map(count);
    for (int i = 0; i < count; ++i) {
        const pb::Message &entry = of.GetRepeatedMessage(message, field, i);
        const Json name = FieldValue(entry, key, -1).json();
        const QString word = name.isString()    ? name.toString()
                             : name.isBoolean() ? (name.toBool() ? u"true"_s : u"false"_s)
                                                : QString::fromStdString(name.numberText());
        map.set(json::Key(QStringView(word)), FieldValue(entry, value, -1).json());
    }
    return map.take();
}

Json fieldJson(const pb::Message &message, const FieldDescriptor *field)
{
    if (!field->is_repeated())
        return FieldValue(message, field, -1).json();
    const int count = message.GetReflection()->FieldSize(message, field);
    if (field->is_map())
        return mapValue(message, field, count);
    std::vector<Json> elements;
    for (int i = 0; i < count; ++i)
        elements.push_back(FieldValue(message, field, i).json());
    return Json::array(std::move(elements));
}

Json valueOf(const pb::Message &message)
{
    const pb::Reflection &of = *message.GetReflection();
    std::vector<const FieldDescriptor *> fields;
    of.ListFields(message, &fields);
    JsonObjectBuilder object(qsizetype(fields.size()));
    for (const auto *field : fields)
        object.append(json::Key(QStringView(text(std::string(field->name())))), fieldJson(message, field));
    std::string unknown;
    of.GetUnknownFields(message).SerializeToString(&unknown);
    const auto others = readProtobuf(QByteArray::fromStdString(unknown));
    if (others) {
        for (const auto &other : others->members())
            object.append(other.key, other.value);
    }
    return object.take();
}

} // namespace

struct ProtoSchema::Private {
    explicit Private(const QFileInfo &info)
        : database(&tree, &known)
        , pool(&database, database.GetValidationErrorCollector())
    {
        tree.MapPath("", info.absolutePath().toStdString());
        database.RecordErrorsTo(&fault);
    }

    FirstFault fault;
    pb::compiler::DiskSourceTree tree;
    // google/protobuf/*.proto, which the library has in itself.
    pb::DescriptorPoolDatabase known{*pb::DescriptorPool::generated_pool()};
    pb::compiler::SourceTreeDescriptorDatabase database;
    pb::DescriptorPool pool;
    pb::DynamicMessageFactory factory{&pool};
    const pb::FileDescriptor *file = nullptr;
};

ProtoSchema::ProtoSchema(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{ }

ProtoSchema::~ProtoSchema() = default;

Result<std::shared_ptr<const ProtoSchema>> ProtoSchema::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = ErrorCode::SourceFailed,
                     .detail = u"The file cannot be read: %1."_s.arg(file.errorString()),
                     .place = path};
    const QFileInfo info(path);
    auto parts = std::make_unique<Private>(info);
    parts->file = parts->pool.FindFileByName(info.fileName().toStdString());
    if (!parts->file)
        return parts->fault.error(path);
    return std::shared_ptr<const ProtoSchema>(new ProtoSchema(std::move(parts)));
}

QStringList ProtoSchema::messages() const
{
    QStringList names;
    for (int i = 0; i < d->file->message_type_count(); ++i)
        addNames(d->file->message_type(i), names);
    return names;
}

Result<Json> ProtoSchema::read(const QByteArray &body, const QString &message) const
{
    const auto *type = d->pool.FindMessageTypeByName(message.toStdString());
    if (!type)
        return Error{.code = ErrorCode::ModelNotFound,
                     .detail = u"The schema has no message '%1'."_s.arg(message),
                     .place = message};
    if (const auto plain = readProtobuf(body); !plain)
        return plain.error(); // which says where it is damaged
    const std::unique_ptr<pb::Message> read(d->factory.GetPrototype(type)->New());
    if (!read->ParsePartialFromArray(body.constData(), int(body.size())))
        return Error{ErrorCode::PacketInvalid, u"The body is no message '%1'."_s.arg(message)};
    return valueOf(*read);
}

} // namespace twin::payload
