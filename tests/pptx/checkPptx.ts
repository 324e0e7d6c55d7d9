import path from 'node:path/posix';
import { isPicture } from '../../src/domain/deck/picture.ts';
import { strFromU8, unzipSync } from 'fflate';
import { schemaFindings } from './pptxSchema.ts';
import { everyElement, parseXml, type XmlElement } from './xmlTree.ts';

const TYPES = '[Content_Types].xml';
const RELATION_PREFIXES = ['r:id', 'r:embed', 'r:link', 'r:pict'];

type Documents = ReadonlyMap<string, XmlElement>;

interface Relation {
  readonly id: string;
  /** The last word of its type. */
  readonly kind: string;
  /** The path of the part; null for an address outside the package. */
  readonly target: string | null;
}

/**
 * What is wrong with a PPTX as a package (ECMA-376, parts 1 and 2), one sentence each: content types,
 * relations, pictures, the order of elements, required elements, ids, extents and illegal characters.
 */
export function checkPptx(bytes: Uint8Array): readonly string[] {
  const { documents, findings } = read(bytes);
  return [
    ...findings,
    ...[...documents].flatMap(([name, root]) =>
      schemaFindings(root).map((finding) => `${name}: ${finding}`),
    ),
  ];
}

/** What is wrong with an office file as a package, whatever its parts are: XML, content types and relations. */
export function checkOfficePackage(bytes: Uint8Array): readonly string[] {
  return read(bytes).findings;
}

function read(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  const findings: string[] = [];
  const documents = new Map<string, XmlElement>();
  for (const [name, content] of Object.entries(parts)) {
    if (!name.endsWith('.xml') && !name.endsWith('.rels')) continue;
    try {
      documents.set(name, parseXml(strFromU8(content)));
    } catch (error) {
      findings.push(`${name} is not valid XML: ${String(error)}`);
    }
  }
  const names = Object.keys(parts).filter((name) => !name.endsWith('/'));
  const all = [
    ...findings,
    ...contentTypeFindings(names, documents),
    ...relationFindings(names, documents),
    ...mediaFindings(parts, documents),
  ];
  return { documents, findings: all };
}

function contentTypeFindings(names: readonly string[], documents: Documents): readonly string[] {
  const types = documents.get(TYPES)?.children ?? [];
  const overrides = types.filter(({ name }) => name === 'Override');
  const overridden = overrides.map(({ attributes }) => attributes['PartName']?.slice(1) ?? '');
  const defaults = new Set(
    types.filter(({ name }) => name === 'Default').map(({ attributes }) => attributes['Extension']),
  );
  const isTyped = (name: string): boolean =>
    overridden.includes(name) || defaults.has(name.slice(name.lastIndexOf('.') + 1));
  return [
    ...overridden
      .filter((name) => !names.includes(name))
      .map((name) => `the content type of ${name} has no part`),
    ...overridden
      .filter((name, at) => overridden.indexOf(name) !== at)
      .map((name) => `${name} has two content types`),
    ...names
      .filter((name) => name !== TYPES && !isTyped(name))
      .map((name) => `${name} has no content type`),
    // The default for XML says nothing about the part.
    ...names
      .filter((name) => name.endsWith('.xml') && name !== TYPES && !overridden.includes(name))
      .map((name) => `${name} has no content type of its own`),
  ];
}

/** The part that a file of relations belongs to; empty for the package. */
function sourceOf(relationsFile: string): string {
  const folder = path.dirname(path.dirname(relationsFile));
  const base = path.basename(relationsFile).slice(0, -'.rels'.length);
  return base === '' ? '' : path.join(folder === '.' ? '' : folder, base);
}

function relationsIn(file: string, documents: Documents): readonly Relation[] {
  const folder = path.dirname(sourceOf(file));
  return (documents.get(file)?.children ?? []).map(({ attributes }) => {
    const target = attributes['Target'] ?? '';
    const inside = target.startsWith('/') ? target.slice(1) : path.join(folder, target);
    return {
      id: attributes['Id'] ?? '',
      kind: path.basename(attributes['Type'] ?? ''),
      target: attributes['TargetMode'] === 'External' ? null : path.normalize(inside),
    };
  });
}

function relationFindings(names: readonly string[], documents: Documents): readonly string[] {
  const files = names.filter((name) => name.endsWith('.rels'));
  const relations = new Map(files.map((file) => [sourceOf(file), relationsIn(file, documents)]));
  const targets = new Set([...relations.values()].flat().map(({ target }) => target));
  const findings: string[] = [];
  for (const [source, own] of relations) {
    if (source !== '' && !names.includes(source))
      findings.push(`the relations of ${source} have no part`);
    const ids = own.map(({ id }) => id);
    if (new Set(ids).size < ids.length) findings.push(`two relations of ${source} have one id`);
    for (const { id, target } of own)
      if (target !== null && !names.includes(target))
        findings.push(`relation ${id} of ${source} leads to ${target}, which does not exist`);
  }
  for (const name of names)
    if (name !== TYPES && !name.endsWith('.rels') && !targets.has(name))
      findings.push(`no relation leads to ${name}`);
  for (const [name, root] of documents) {
    const ids = new Set(relations.get(name)?.map(({ id }) => id));
    for (const { attributes } of everyElement(root))
      for (const prefix of RELATION_PREFIXES) {
        const used = attributes[prefix];
        if (used !== undefined && used !== '' && !ids.has(used))
          findings.push(`${name} uses the relation ${used}, which it does not have`);
      }
  }
  return findings;
}

/** Files of pictures have the type of their content and no copies, and pictures show them. */
function mediaFindings(
  parts: Readonly<Record<string, Uint8Array>>,
  documents: Documents,
): readonly string[] {
  const types = documents.get(TYPES)?.children ?? [];
  const typeOf = (name: string): string | undefined =>
    types.find(({ attributes }) => attributes['Extension'] === path.extname(name).slice(1))
      ?.attributes['ContentType'];
  const findings: string[] = [];
  const seen = new Map<string, string>();
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/^\w+\/media\/./.test(name)) continue;
    const data = Buffer.from(bytes).toString('base64');
    if (!isPicture(`data:${typeOf(name) ?? ''};base64,${data.slice(0, 64)}`))
      findings.push(`${name} is no picture of its content type`);
    const same = seen.get(data);
    if (same !== undefined) findings.push(`${name} is the same as ${same}`);
    seen.set(data, name);
  }
  for (const [name, root] of documents) {
    const relations = relationsIn(
      path.join(path.dirname(name), '_rels', `${path.basename(name)}.rels`),
      documents,
    );
    for (const { attributes } of everyElement(root)) {
      const used = relations.find(({ id }) => id === attributes['r:embed']);
      if (used && (used.kind !== 'image' || used.target?.includes('/media/') !== true))
        findings.push(`${name} shows ${used.target ?? '?'}, which is no picture`);
    }
  }
  return findings;
}
