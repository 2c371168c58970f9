// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/differencewords.h"

#include <QCoreApplication>

#include <array>

using twin::dtdl::DifferenceKind;
using twin::dtdl::ModelComparison;

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::DifferenceWords)
public:
    /// %1 the path, %2 and %3 what was and what is.
    static const char *sentenceOf(DifferenceKind kind);
};

const char *Words::sentenceOf(DifferenceKind kind)
{
    using enum DifferenceKind;
    switch (kind) {
    case BaseAdded:
        return QT_TR_NOOP("the interface now extends %3");
    case BaseRemoved:
        return QT_TR_NOOP("the interface does not extend %2 any more");
    case ContentAdded:
    case PayloadAdded:
        return QT_TR_NOOP("%1 is new: %3");
    case ContentRemoved:
    case PayloadRemoved:
        return QT_TR_NOOP("%1 is gone: %2");
    case EnumValueAdded:
        return QT_TR_NOOP("%1 has the new value %3");
    case EnumValueChanged:
        return QT_TR_NOOP("%1 stood for %2 and now stands for %3");
    case EnumValueRemoved:
        return QT_TR_NOOP("%1 lost the value %2");
    case FieldAdded:
        return QT_TR_NOOP("%1 is a new field: %3");
    case FieldRemoved:
        return QT_TR_NOOP("the field %1 is gone: %2");
    case KindChanged:
        return QT_TR_NOOP("%1 was a %2 and is a %3 now");
    case LanguageChanged:
        return QT_TR_NOOP("the model was written in DTDL %2 and is in DTDL %3 now");
    case MultiplicityChanged:
        return QT_TR_NOOP("%1 allowed %2 relationships and allows %3 now");
    case SchemaChanged:
    case WritableChanged:
        return QT_TR_NOOP("%1 was %2 and is %3 now");
    case SemanticTypeChanged:
        return QT_TR_NOOP("%1 had the semantic type %2 and has %3 now");
    case TargetChanged:
        return QT_TR_NOOP("%1 led to %2 and leads to %3 now");
    case TextChanged:
        return QT_TR_NOOP("the texts of %1 are other ones");
    case UnitChanged:
        return QT_TR_NOOP("%1 was in %2 and is in %3 now");
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentenceOf(const twin::dtdl::Difference &difference)
{
    const QString path = difference.path.isEmpty() ? Words::tr("the interface") : difference.path;
    const std::array words{path, difference.before, difference.after};
    const QString sentence = Words::tr(Words::sentenceOf(difference.kind));
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) { // a value may itself contain %2
        if (sentence[i] == u'%' && i + 1 < sentence.size())
            text += words[std::size_t(sentence[++i].digitValue() - 1)];
        else
            text += sentence[i];
    }
    return text;
}

QString nameOf(ModelComparison::Verdict verdict)
{
    using enum ModelComparison::Verdict;
    return verdict == Same         ? Words::tr("the same")
           : verdict == Compatible ? Words::tr("compatible")
                                   : Words::tr("breaking");
}

} // namespace app
