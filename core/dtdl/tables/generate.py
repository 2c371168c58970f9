#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Twinscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns metamodel.json into the rows that tables.cpp includes.

    python3 core/dtdl/tables/generate.py ../shared/spec/dtdl-tables/metamodel.json

Writes classes.inc, cotypes.inc, terms.inc and standard.inc beside this file. metamodel.json is derived from
dtdl/dtdl_digest.json of DTDLParser (MIT, Copyright (c) Digital Twin Consortium and contributors).
"""
import json
import os
import sys

HEAD = '''// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Made by generate.py from metamodel.json; facts from the digest of DTDLParser (MIT, Copyright (c) Digital Twin
// Consortium and contributors). Do not edit: change the generator.
// clang-format off
'''
VERSIONS = ('2', '3', '4')


def quoted(text):
    return '"' + text.replace('\\', '\\\\').replace('"', '\\"') + '"'


def joined(items):
    return quoted(' '.join(str(i) for i in items))


def fields(pairs):
    return '{' + ', '.join('.%s = %s' % (k, v) for k, v in pairs if v is not None) + '}'


def lengths(spec):
    """A limit by limit set: without extension, aio, onvif."""
    if not spec:
        return None
    plain = spec['']
    return '{%d, %d, %d}' % (plain, spec.get('aio_1', plain), spec.get('onvif_1', plain))


def flag(value):
    return 'true' if value else None




def rule(name, spec):
    if spec is None:
        return None
    low, high = spec.get('minInclusive'), spec.get('maxInclusive')
    if name == 'minMultiplicity':  # the digest's zeros are lost in metamodel.json; classes.md has them
        low, high = 0, 0
    return fields([
        ('present', 'true'),
        ('valueClass', quoted(spec['class']) if 'class' in spec else None),
        ('valueVersions', joined(sorted(spec['versions'])) if 'versions' in spec else None),
        ('minCount', spec.get('minCount')),
        ('maxCount', spec.get('maxCount')),
        ('maxLength', lengths(spec.get('maxLength'))),
        ('minimum', low),
        ('maximum', high),
        ('pattern', quoted(spec['pattern']) if 'pattern' in spec else None),
        ('idRequired', flag(spec.get('idRequired'))),
        ('typeOptional', flag(not spec.get('typeRequired', True))),
        ('unique', joined(spec['uniqueProperties']) if 'uniqueProperties' in spec else None),
        ('values', joined(spec['valueUris']) if 'valueUris' in spec else None),
    ])


DATATYPES = {'string': 'String', 'integer': 'Integer', 'boolean': 'Boolean', 'langString': 'LangString'}


def property_kind(common):
    if 'class' in common:
        return 'Element'
    if not common['literal']:
        return 'Identifier'
    return DATATYPES[common['datatype']] if 'datatype' in common else 'Literal'


def write_classes(model, out):
    out.write('#ifdef DTDL_CLASSES\n')
    for name, c in model['classes'].items():
        out.write(fields([
            ('name', quoted(name)), ('parent', quoted(c['parent'] or '')), ('isAbstract', flag(c['abstract'])),
            ('versions', joined(c['versions'])),
            ('typeOptional', joined(c['typeOptional']) if c['typeOptional'] else None),
            ('idRequired', joined(c['idRequired']) if c['idRequired'] else None)]) + ',\n')
    out.write('#endif\n\n#ifdef DTDL_PROPERTIES\n')
    done = set()
    for name, c in model['classes'].items():
        for prop, spec in c['properties'].items():
            common = spec['_']
            owner = common['inheritedFrom']
            if (owner, prop) in done or not any(v in spec for v in VERSIONS):
                continue
            done.add((owner, prop))
            declared = model['classes'][owner]['properties'].get(prop, spec)
            rules = {v: declared.get(v) or spec.get(v) for v in VERSIONS}
            out.write(fields([
                ('owner', quoted(owner)), ('name', quoted(prop)), ('kind', 'ValueKind::' + property_kind(common)),
                ('plural', flag(common['plural'])), ('required', flag(not common['optional'])),
                ('segment', quoted(common['dtmiSegment']) if 'dtmiSegment' in common else None)]))
            out.seek(out.tell() - 1)
            for v in VERSIONS:
                text = rule(prop, rules[v])
                if text:
                    out.write(',\n    .v%s = %s' % (v, text))
            out.write('},\n')
    out.write('#endif\n\n#ifdef DTDL_DEPTHS\n')
    for d in model['descendantControls']:
        out.write(fields([
            ('version', d['dtdlVersion']), ('root', quoted(d['rootClass'])), ('properties', joined(d['properties'])),
            ('narrow', flag(d['narrow'])), ('allowSelf', flag(d['allowSelf'])),
            ('maxDepth', lengths(d.get('maxDepth'))), ('maxCount', lengths(d.get('maxCount'))),
            ('excludedType', quoted(d['excludeType']) if 'excludeType' in d else None),
            ('imports', joined(d['importProperties']) if 'importProperties' in d else None),
            ('datatypeProperty', quoted(d['datatypeProperty']) if 'datatypeProperty' in d else None)]) + ',\n')
    out.write('#endif\n')


XSD = 'http://www.w3.org/2001/XMLSchema#'
COTYPE_KINDS = {'string': 'String', 'integer': 'Integer', 'boolean': 'Boolean', 'decimal': 'Decimal',
                'duration': 'Duration', 'anyURI': 'Term'}


def cotype_value_kind(p):
    type_ = p.get('type')
    if type_ is None:
        return 'Term'
    if type_.startswith(XSD):
        return COTYPE_KINDS[type_[len(XSD):]]
    return 'Element'


def write_cotypes(model, out):
    out.write('#ifdef DTDL_COTYPES\n')
    for id_, e in model['extensions'].items():
        out.write(fields([
            ('id', quoted(id_)), ('parent', quoted(e['parent']) if 'parent' in e else None),
            ('context', quoted(e['extensionContext'])), ('kind', quoted(e['extensionKind'])),
            ('isAbstract', flag(e.get('abstract'))),
            ('cotypes', joined(e['cotypes']) if e.get('cotypes') else None),
            ('versions', joined(e['cotypeVersions']) if e.get('cotypeVersions') else None),
            ('companions', joined(e['cocotypes']) if e.get('cocotypes') else None),
            ('exclusions', joined(e['discotypes']) if e.get('discotypes') else None),
            ('alternatives', joined(e['altcotypes']) if e.get('altcotypes') else None)]) + ',\n')
    out.write('#endif\n\n#ifdef DTDL_COTYPE_PROPERTIES\n')
    for id_, e in model['extensions'].items():
        for pid, p in (e.get('properties') or {}).items():
            out.write(fields([
                ('cotype', quoted(id_)), ('id', quoted(pid)), ('name', quoted(p['propertyName'])),
                ('kind', 'ValueKind::' + cotype_value_kind(p)),
                ('valueClass', quoted(p['type']) if cotype_value_kind(p) == 'Element' else None),
                ('plural', flag(p['plural'])), ('required', flag(not p['optional'])),
                ('childOf', quoted(p['childOf']) if 'childOf' in p else None),
                ('minimum', p.get('minInclusive')), ('maxLength', p.get('maxLength')),
                ('pattern', quoted(p['pattern']) if 'pattern' in p else None),
                ('conformsTo', quoted(p['instanceProperty']) if 'instanceProperty' in p else None),
                ('unique', flag(p['uniqueValue']))]) + ',\n')
    out.write('#endif\n\n#ifdef DTDL_COTYPE_CONSTRAINTS\n')
    for id_, e in model['extensions'].items():
        for c in e.get('constraints') or []:
            out.write(fields([
                ('cotype', quoted(id_)), ('property', quoted(c['property'])),
                ('requiredTypes', joined(c['requiredTypes']) if 'requiredTypes' in c else None),
                ('typesText', quoted(c['requiredTypesString']) if 'requiredTypesString' in c else None),
                ('requiredValues', joined(c['requiredValues']) if 'requiredValues' in c else None),
                ('valuesText', quoted(c['requiredValuesString']) if 'requiredValuesString' in c else None),
                ('inverse', flag(c.get('inverse'))),
                ('noneOther', quoted(c['noneOtherType']) if 'noneOtherType' in c else None),
                ('someOther', quoted(c['someOtherType']) if 'someOtherType' in c else None),
                ('siblingKey', quoted(c['siblingKey']) if 'siblingKey' in c else None),
                ('siblingKeyref', quoted(c['siblingKeyref']) if 'siblingKeyref' in c else None),
                ('siblingParentOf', quoted(c['siblingParentOf']) if 'siblingParentOf' in c else None)]) + ',\n')
    out.write('#endif\n\n#ifdef DTDL_SIBLING_RULES\n')
    for id_, e in model['extensions'].items():
        for s in e.get('siblings') or []:
            out.write(fields([
                ('cotype', quoted(id_)), ('key', quoted(s['key'])), ('keyref', quoted(s['keyref'])),
                ('requiredTypes', joined(s['requiredTypes']) if 'requiredTypes' in s else None),
                ('typesText', quoted(s['requiredTypesString']) if 'requiredTypesString' in s else None),
                ('disallowedType', quoted(s['disallowedType']) if 'disallowedType' in s else None),
                ('supplementalProperty', quoted(s['supplementalProperty']) if 'supplementalProperty' in s else None),
                ('uniqueReference', quoted(s['uniqueReference']) if 'uniqueReference' in s else None)]) + ',\n')
    out.write('#endif\n')


def write_terms(model, out):
    out.write('#ifdef DTDL_CONTEXTS\n')
    for id_ in model['contexts']:
        limits = model['limitContexts'].get(id_, {}).get('spec', '')
        implied = model['affiliateContextsImplicitDtdlVersions'].get(id_)
        out.write(fields([
            ('id', quoted(id_)),
            ('limits', {'aio_1': 'LimitSet::Aio', 'onvif_1': 'LimitSet::Onvif'}.get(limits)),
            ('impliedVersion', implied),
            ('reserved', joined(model['reservedIdPrefixes'].get(id_, [])) if id_ in model['reservedIdPrefixes'] else None),
        ]) + ',\n')
    out.write('#endif\n\n#ifdef DTDL_TERMS\n')
    for id_, terms in model['contexts'].items():
        for term, dtmi in sorted(terms.items()):
            out.write('{%s, %s, %s},\n' % (quoted(id_), quoted(term), quoted(dtmi)))
    out.write('#endif\n')


def write_standard(model, out):
    for e in model['elements']:
        text = json.dumps(e, separators=(',', ':'), ensure_ascii=False)
        out.write('R"json(%s)json",\n' % text)


def main():
    model = json.load(open(sys.argv[1], encoding='utf-8'))
    here = os.path.dirname(os.path.abspath(__file__))
    for name, write in (('classes', write_classes), ('cotypes', write_cotypes), ('terms', write_terms),
                        ('standard', write_standard)):
        with open(os.path.join(here, name + '.inc'), 'w', encoding='utf-8') as out:
            out.write(HEAD)
            write(model, out)


if __name__ == '__main__':
    main()
