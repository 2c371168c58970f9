// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtdl/tables.h"

namespace twin::dtdl {

namespace {

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmissing-field-initializers" // a row names only what it has

constexpr ClassRow Classes[] = {
#define DTDL_CLASSES
#include "dtdl/tables/classes.inc"
#undef DTDL_CLASSES
};

constexpr PropertyRow Properties[] = {
#define DTDL_PROPERTIES
#include "dtdl/tables/classes.inc"
#undef DTDL_PROPERTIES
};

constexpr DepthRow Depths[] = {
#define DTDL_DEPTHS
#include "dtdl/tables/classes.inc"
#undef DTDL_DEPTHS
};

constexpr CotypeRow Cotypes[] = {
#define DTDL_COTYPES
#include "dtdl/tables/cotypes.inc"
#undef DTDL_COTYPES
};

constexpr CotypePropertyRow CotypeProperties[] = {
#define DTDL_COTYPE_PROPERTIES
#include "dtdl/tables/cotypes.inc"
#undef DTDL_COTYPE_PROPERTIES
};

constexpr ConstraintRow Constraints[] = {
#define DTDL_COTYPE_CONSTRAINTS
#include "dtdl/tables/cotypes.inc"
#undef DTDL_COTYPE_CONSTRAINTS
};

constexpr SiblingRow SiblingRules[] = {
#define DTDL_SIBLING_RULES
#include "dtdl/tables/cotypes.inc"
#undef DTDL_SIBLING_RULES
};

constexpr ContextRow Contexts[] = {
#define DTDL_CONTEXTS
#include "dtdl/tables/terms.inc"
#undef DTDL_CONTEXTS
};

constexpr TermRow Terms[] = {
#define DTDL_TERMS
#include "dtdl/tables/terms.inc"
#undef DTDL_TERMS
};

constexpr std::string_view Standard[] = {
#include "dtdl/tables/standard.inc"
};

#pragma GCC diagnostic pop

} // namespace

std::span<const ClassRow> classRows()
{
    return Classes;
}
std::span<const PropertyRow> propertyRows()
{
    return Properties;
}
std::span<const DepthRow> depthRows()
{
    return Depths;
}
std::span<const CotypeRow> cotypeRows()
{
    return Cotypes;
}
std::span<const CotypePropertyRow> cotypePropertyRows()
{
    return CotypeProperties;
}
std::span<const ConstraintRow> constraintRows()
{
    return Constraints;
}
std::span<const SiblingRow> siblingRows()
{
    return SiblingRules;
}
std::span<const ContextRow> contextRows()
{
    return Contexts;
}
std::span<const TermRow> termRows()
{
    return Terms;
}
std::span<const std::string_view> standardTexts()
{
    return Standard;
}

} // namespace twin::dtdl
