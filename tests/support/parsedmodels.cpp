// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/parsedmodels.h"

#include "dtdl/parser.h"
#include "json/writer.h"

using namespace twin;

namespace testsupport {

ParsedModels::ParsedModels(const Json &models)
{
    const auto textsOf = [&models](const QStringList &ids) -> std::optional<QList<dtdl::ModelText>> {
        QList<dtdl::ModelText> texts;
        for (const auto &id : ids) {
            if (const Json *model = models.find(QStringView(id)))
                texts.append({id, json::write(*model)});
        }
        return texts;
    };
    for (const auto &member : models.members()) {
        const QString id = member.key.toString();
        if (auto parsed = dtdl::parseModels(*textsOf({id}), {}, textsOf).models)
            m_sets.emplace(id, std::move(parsed));
    }
}

const dtdl::Element *ParsedModels::find(QStringView modelId) const
{
    const auto found = m_sets.find(modelId.toString());
    return found == m_sets.end() ? nullptr : found->second->find(modelId);
}

} // namespace testsupport
