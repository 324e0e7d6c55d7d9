import { z } from 'zod';
import { adcode } from '../../domain/ids.ts';

export const text = z.string().regex(/\S/, 'write a text here');
export const bilingual = z.strictObject({ zh: text, en: text });

export function slug<Id extends string>(make: (written: string) => Id) {
  return z
    .string()
    .regex(
      /^(?!\d{6}$)[a-z0-9]+(?:-[a-z0-9]+)*$/,
      'write lower-case letters, digits and single hyphens, for example "urban-renewal"',
    )
    .transform(make);
}
export const own = slug((written) => written);
export const place = z
  .string()
  .regex(/^\d{6}$/, 'write the six-digit administrative code in quotes, for example "410000"')
  .transform(adcode)
  .meta({ description: 'Administrative division code (GB/T 2260), in quotes.' });
export const paragraph = z
  .int()
  .min(1, 'paragraphs are counted from 1')
  .meta({ description: 'Paragraph of the report’s text, from 1.' });
export const range = z
  .tuple([paragraph, paragraph])
  .meta({ description: 'First and last paragraph, inclusive.' });
