import { everyElement, type XmlElement } from './xmlTree.ts';

const FILLS = 'noFill|solidFill|gradFill|blipFill|pattFill|grpFill';
const EFFECTS = 'effectLst|effectDag';

/**
 * The children of an element in the order of the schema; `|` separates alternatives, `!` marks a required
 * child, `*` one that may be repeated. Source: ECMA-376-1, schemas dml-main and pml.
 */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'p:presentation': [
    ...['sldMasterIdLst!', 'notesMasterIdLst', 'handoutMasterIdLst', 'sldIdLst', 'sldSz'],
    ...['notesSz!', 'smartTags', 'embeddedFontLst', 'custShowLst', 'photoAlbum', 'custDataLst'],
    ...['kinsoku', 'defaultTextStyle', 'modifyVerifier', 'extLst'],
  ],
  'p:notesMaster': ['cSld!', 'clrMap!', 'hf', 'notesStyle', 'extLst'],
  'p:sld': ['cSld!', 'clrMapOvr', 'transition', 'timing', 'extLst'],
  'p:notes': ['cSld!', 'clrMapOvr', 'extLst'],
  'p:sldLayout': ['cSld!', 'clrMapOvr', 'transition', 'timing', 'hf', 'extLst'],
  'p:sldMaster': [
    ...['cSld!', 'clrMap!', 'sldLayoutIdLst', 'transition', 'timing', 'hf', 'txStyles', 'extLst'],
  ],
  'p:cSld': ['bg', 'spTree!', 'custDataLst', 'controls', 'extLst'],
  'p:spTree': ['nvGrpSpPr!', 'grpSpPr!', 'sp|grpSp|graphicFrame|cxnSp|pic|contentPart*', 'extLst'],
  'p:sp': ['nvSpPr!', 'spPr!', 'style', 'txBody', 'extLst'],
  'p:bgPr': [`${FILLS}!`, `${EFFECTS}!`, 'extLst'],
  'p:grpSp': ['nvGrpSpPr!', 'grpSpPr!', 'sp|grpSp|graphicFrame|cxnSp|pic|contentPart*', 'extLst'],
  'p:nvGrpSpPr': ['cNvPr!', 'cNvGrpSpPr!', 'nvPr!'],
  'p:grpSpPr': ['xfrm', FILLS, EFFECTS, 'scene3d', 'extLst'],
  'p:pic': ['nvPicPr!', 'blipFill!', 'spPr!', 'style', 'extLst'],
  'p:nvPicPr': ['cNvPr!', 'cNvPicPr!', 'nvPr!'],
  'p:blipFill': ['blip!', 'srcRect', 'tile|stretch'],
  'a:stretch': ['fillRect'],
  'p:nvSpPr': ['cNvPr!', 'cNvSpPr!', 'nvPr!'],
  'p:spPr': [...['xfrm', 'custGeom|prstGeom', FILLS, 'ln', EFFECTS, 'scene3d', 'sp3d', 'extLst']],
  'p:txBody': ['bodyPr!', 'lstStyle', 'p!*'],
  'a:xfrm': ['off', 'ext', 'chOff', 'chExt'],
  'a:custGeom': ['avLst', 'gdLst', 'ahLst', 'cxnLst', 'rect', 'pathLst!'],
  'a:prstGeom': ['avLst'],
  'a:ln': [FILLS, ...['prstDash|custDash', 'round|bevel|miter', 'headEnd', 'tailEnd', 'extLst']],
  'a:bodyPr': [
    ...['prstTxWarp', 'noAutofit|normAutofit|spAutoFit', 'scene3d', 'sp3d|flatTx', 'extLst'],
  ],
  'a:p': ['pPr', 'r|br|fld*', 'endParaRPr'],
  'a:r': ['rPr', 't!'],
  'a:pPr': [
    ...['lnSpc', 'spcBef', 'spcAft', 'buClrTx|buClr', 'buSzTx|buSzPct|buSzPts', 'buFontTx|buFont'],
    ...['buNone|buAutoNum|buChar|buBlip', 'tabLst', 'defRPr', 'extLst'],
  ],
  'a:rPr': [
    ...['ln', FILLS, EFFECTS, 'highlight', 'uLnTx|uLn', 'uFillTx|uFill', 'latin', 'ea', 'cs'],
    ...['sym', 'hlinkClick', 'hlinkMouseOver', 'rtl', 'extLst'],
  ],
  'a:effectLst': [
    ...['blur', 'fillOverlay', 'glow', 'innerShdw', 'outerShdw', 'prstShdw', 'reflection'],
    'softEdge',
  ],
};
/** Elements with the same children as another. */
const SAME: Readonly<Record<string, string>> = { 'a:endParaRPr': 'a:rPr', 'a:defRPr': 'a:rPr' };

const SLIDE_PARTS = new Set(['p:sld', 'p:notes', 'p:sldLayout', 'p:sldMaster', 'p:notesMaster']);

/** Violations of the order, required elements, ids and extents in one part, one sentence each. */
export function schemaFindings(root: XmlElement): readonly string[] {
  const findings: string[] = [];
  const ids = new Set<string>();
  for (const element of everyElement(root)) {
    findings.push(...orderFindings(element), ...extentFindings(element), ...bodyFindings(element));
    findings.push(...pictureFindings(element));
    if (element.name !== 'p:cNvPr' || !SLIDE_PARTS.has(root.name)) continue;
    const { id = '' } = element.attributes;
    if (!/^[1-9]\d*$/.test(id)) findings.push(`the shape id "${id}" is no positive number`);
    if (ids.has(id)) findings.push(`two shapes have the id ${id}`);
    ids.add(id);
  }
  return findings;
}

function orderFindings(element: XmlElement): readonly string[] {
  const order = ORDERS[SAME[element.name] ?? element.name];
  if (!order) return [];
  const places = order.map((entry) => ({
    names: entry.replace(/[!*]/g, '').split('|'),
    isRequired: entry.includes('!'),
    isRepeated: entry.includes('*'),
  }));
  const findings: string[] = [];
  let last = -1;
  const present = new Set<number>();
  for (const child of element.children) {
    const name = child.name.replace(/^.*:/, '');
    const at = places.findIndex(({ names }) => names.includes(name));
    if (at < 0)
      findings.push(`${element.name} contains ${child.name}, which does not belong there`);
    else if (at < last) findings.push(`${child.name} comes too late in ${element.name}`);
    else if (present.has(at) && places[at]?.isRepeated === false)
      findings.push(`${element.name} contains ${child.name} twice`);
    present.add(at);
    last = Math.max(last, at);
  }
  for (const [at, { names, isRequired }] of places.entries())
    if (isRequired && !present.has(at))
      findings.push(`${element.name} has no ${names.join(' or ')}`);
  return findings;
}

function extentFindings({ name, children, attributes }: XmlElement): readonly string[] {
  if (name === 'a:path' && !(Number(attributes['w']) > 0 && Number(attributes['h']) > 0))
    return [`a path is ${attributes['w'] ?? '?'} × ${attributes['h'] ?? '?'}`];
  if (name !== 'a:xfrm') return [];
  return children.flatMap((child) => {
    const { cx = '0', cy = '0', x = '0', y = '0' } = child.attributes;
    if (![cx, cy, x, y].every((value) => /^-?\d+$/.test(value)))
      return [`the ${child.name} ${[cx, cy, x, y].join(' ')} has no whole numbers`];
    const isGroup = child.name === 'a:chExt' || (cx === '0' && cy === '0' && children.length === 4);
    return child.name === 'a:ext' && !isGroup && (Number(cx) <= 0 || Number(cy) <= 0)
      ? [`a shape is ${cx} × ${cy}`]
      : [];
  });
}

/** The schema lets a shape have no text, but some slide tools repair it then; the picture of a slide has none. */
function bodyFindings({ name, children }: XmlElement): readonly string[] {
  if (name !== 'p:sp' || children.some((child) => child.name === 'p:txBody')) return [];
  const placeholders = children.flatMap((child) => [...everyElement(child)]);
  const isSlideImage = placeholders.some(
    (child) => child.name === 'p:ph' && child.attributes['type'] === 'sldImg',
  );
  return isSlideImage ? [] : ['p:sp has no txBody'];
}

/** A picture is stored in the file and described. */
function pictureFindings(element: XmlElement): readonly string[] {
  if (element.name !== 'p:pic') return [];
  const all = [...everyElement(element)];
  const attributeOf = (name: string, key: string): string =>
    all.find((each) => each.name === name)?.attributes[key] ?? '';
  return [
    ...(attributeOf('a:blip', 'r:embed') === '' ? ['p:pic has no file'] : []),
    ...(attributeOf('p:cNvPr', 'descr').trim() === '' ? ['p:pic has no description'] : []),
  ];
}
