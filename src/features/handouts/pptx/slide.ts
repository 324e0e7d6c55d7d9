import { handoutMessages } from '../../../i18n/handouts.ts';
import type { Drawing, DrawingGroup, Text } from '../../../map/exportPicture/drawing.ts';
import type { DrawnPage } from '../page/drawPages.ts';
import { BODY_BOTTOM, layoutOf, NUMBER_BOX } from './layouts.ts';
import { mergeShapes } from './mergeShapes.ts';
import { numberField, shapeTree } from './shapeTree.ts';
import {
  bodyLook,
  disc,
  freeform,
  mapText,
  type NextId,
  paragraph,
  pictureXml,
  shapeXml,
  type SlidePart,
  textBox,
} from './shapes.ts';
import { emu, presentationPart, type SlideBox, xfrm, xml } from './xml.ts';

/** More shapes than this are slow to select and move in a slide tool. */
const MAX_SHAPES = 120;
/** Shapes of a slide that are not drawn on the map: its texts, their paper, its picture and the number. */
const TEXT_SHAPES = 6;

interface Branch {
  readonly group: DrawingGroup | null;
  readonly children: (Branch | Drawing)[];
}

/** Drawings of one group come together at the place of the first. */
function treeOf(drawings: readonly Drawing[]): Branch {
  const root: Branch = { group: null, children: [] };
  const branches = new Map<string, Branch>();
  for (const drawing of drawings) {
    let branch = root;
    let path = '';
    for (const group of drawing.groups ?? []) {
      path += `\n${group.id}`;
      const known = branches.get(path);
      const next: Branch = known ?? { group, children: [] };
      if (!known) {
        branches.set(path, next);
        branch.children.push(next);
      }
      branch = next;
    }
    branch.children.push(drawing);
  }
  return root;
}

function drawingPart(drawing: Drawing, nextId: NextId): SlidePart {
  switch (drawing.kind) {
    case 'shape':
      return freeform(drawing, nextId);
    case 'text':
      return mapText(drawing, nextId);
    case 'disc':
      return disc(drawing, nextId);
    case 'image':
      return pictureXml(drawing, nextId);
  }
}

function boxAround(boxes: readonly SlideBox[]): SlideBox {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    w: Math.max(...boxes.map((box) => box.x + box.w)) - x,
    h: Math.max(...boxes.map((box) => box.y + box.h)) - y,
  };
}

/** A group in the coordinates of the slide. A group of one shape is only that shape. */
function branchPart({ group, children }: Branch, nextId: NextId): SlidePart {
  const id = group ? nextId() : 0;
  const parts = children.map((child) =>
    'children' in child ? branchPart(child, nextId) : drawingPart(child, nextId),
  );
  const [only] = parts;
  const isDisc = children.some((child) => 'kind' in child && child.kind === 'disc');
  if (only && parts.length === 1 && !isDisc) return only;
  const box = boxAround(parts.map((part) => part.box));
  const content = parts.map((part) => part.content).join('');
  if (!group) return { box, content };
  const [x, y, cx, cy] = [emu(box.x), emu(box.y), emu(box.w), emu(box.h)];
  const properties =
    xml(
      'p:nvGrpSpPr',
      {},
      xml('p:cNvPr', { id, name: group.name, descr: group.description }),
      xml('p:cNvGrpSpPr', {}),
      xml('p:nvPr', {}),
    ) +
    xml(
      'p:grpSpPr',
      {},
      xml(
        'a:xfrm',
        {},
        xml('a:off', { x, y }),
        xml('a:ext', { cx, cy }),
        xml('a:chOff', { x, y }),
        xml('a:chExt', { cx, cy }),
      ),
    );
  return { box, content: xml('p:grpSp', {}, properties, content) };
}

/** A title, or the line above it, in its placeholder. */
function placeholderText(text: Text, placeholder: string, nextId: NextId): string {
  return shapeXml({
    id: nextId(),
    name: text.name,
    placeholder,
    look: xfrm(textBox(text)),
    text:
      bodyLook('square', 'a:normAutofit') +
      xml('a:lstStyle', {}) +
      paragraph(text, text.fullText.split('\n'), { size: text.size, align: 'l' }),
  });
}

/** Texts in one box, in which a wider font moves the following text down, so that no text covers another. */
function flowingText(texts: readonly Text[], nextId: NextId): string {
  const [first] = texts;
  if (!first) return '';
  const [x, y] = first.at;
  const paragraphs = texts.map((text, index) => {
    const next = texts[index + 1];
    const bottom = text.at[1] + text.lines.length * text.size * text.leading;
    const after = next ? Math.max(0, next.at[1] - bottom) : 0;
    return paragraph(text, text.fullText.split('\n'), { size: text.size, align: 'l', after });
  });
  return shapeXml({
    id: nextId(),
    name: first.name,
    placeholder: xml('p:ph', { type: 'body', idx: 1 }),
    look: xfrm({ x, y, w: first.maxWidth, h: Math.max(1, BODY_BOTTOM - y) }),
    text: bodyLook('square', 'a:normAutofit') + xml('a:lstStyle', {}) + paragraphs.join(''),
  });
}

/** `number` counts from 1. */
export function slidePart(page: DrawnPage, number: number): string {
  const { map, texts, picture, mapWidth, content } = page;
  let last = 1;
  const nextId = (): number => {
    last += 1;
    return last;
  };
  const { language } = content;
  const fewer = mergeShapes(map, MAX_SHAPES - TEXT_SHAPES);
  const drawn = branchPart(treeOf(fewer), nextId).content;
  const named = (role: Text['role']): readonly Text[] => texts.filter((text) => text.role === role);
  const { kicker, title } = layoutOf(mapWidth).placeholders;
  return presentationPart(
    'p:sld',
    {},
    xml(
      'p:cSld',
      {},
      shapeTree(
        drawn,
        ...named('kicker').map((text) => placeholderText(text, kicker, nextId)),
        ...named('title').map((text) => placeholderText(text, title, nextId)),
        picture ? pictureXml(picture, nextId).content : '',
        flowingText(named('words'), nextId),
        shapeXml({
          id: nextId(),
          name: handoutMessages[language].slideWords.number,
          placeholder: xml('p:ph', { type: 'sldNum', sz: 'quarter', idx: 12 }),
          look: xfrm(NUMBER_BOX),
          text: numberField(language, String(number)),
        }),
      ),
    ),
    xml('p:clrMapOvr', {}, xml('a:masterClrMapping', {})),
  );
}
