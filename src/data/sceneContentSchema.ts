import * as z from 'zod/mini';
import { MAX_BUILDS } from '../domain/deck/builds.ts';
import { MAX_LINES, MOST_COLUMNS } from '../domain/deck/ownContent.ts';
import { plainText } from '../domain/deck/plainText.ts';
import { isPicture } from '../domain/deck/picture.ts';
import { adcode, groupingId, isAdcode } from '../domain/ids.ts';
import { parsed } from './sceneViewSchema.ts';

const text = z.exactOptional(z.string());
const bilingual = z.pipe(z.object({ zh: text, en: text }), z.transform(plainText));
const region = parsed((id) => (isAdcode(id) ? adcode(id) : groupingId(id)));

export const contentSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal(['text', 'list', 'question', 'opening', 'closing']),
    lines: z.array(bilingual).check(z.maxLength(MAX_LINES)),
  }),
  z.object({ kind: z.literal('number'), number: bilingual, caption: bilingual }),
  z.object({
    kind: z.literal('picture'),
    // Empty until the user has chosen a file.
    image: z.string().check(z.refine((image) => image === '' || isPicture(image))),
    alt: bilingual,
  }),
  z.object({
    kind: z.literal('regions'),
    ids: z.array(region).check(z.minLength(2), z.maxLength(MOST_COLUMNS)),
  }),
]);

const verbatim = z.string().check(z.regex(/\S/));

const buildSchema = z.object({
  words: z._default(
    z.nullable(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('all') }),
        z.object({ kind: z.literal(['only', 'marked']), text: verbatim }),
      ]),
    ),
    null,
  ),
  overlays: z._default(z.array(parsed(groupingId)), []),
  region: z._default(z.nullable(region), null),
  gloss: z._default(z.boolean(), false),
  lines: z._default(z.nullable(z.int().check(z.minimum(0), z.maximum(MAX_LINES))), null),
});

export const buildsSchema = z.array(buildSchema).check(z.maxLength(MAX_BUILDS));
