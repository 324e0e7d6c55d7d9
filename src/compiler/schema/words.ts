import { z } from 'zod';
import { adcode } from '../../domain/ids.ts';
import { remedy } from './remedy.ts';

export const text = z.string().regex(/\S/, remedy('请在此处填写文本', 'write a text here'));
export const bilingual = z.strictObject({ zh: text, en: text });

const slugText = z.string().regex(/^(?!\d{6}$)[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: remedy(
    '请用小写字母、数字和单个连字符，例如“urban-renewal”',
    'write lower-case letters, digits and single hyphens, for example "urban-renewal"',
  ),
  // Otherwise this would be the message wherever an id is one of several possibilities.
  abort: true,
});

/**
 * Ids of one kind. The pattern is that of `isSlug`, so that a schema only has to say which ids they are: a transform
 * of each of them took a quarter of the time in which statements are checked.
 */
export function slug<Id extends string>(): z.ZodType<Id, string> {
  return slugText as z.ZodType<string, string> as z.ZodType<Id, string>;
}
export const own = slug<string>();
export const place = z
  .string()
  .regex(
    /^\d{6}$/,
    remedy(
      '请写加引号的六位行政区划代码，例如 "410000"',
      'write the six-digit administrative code in quotes, for example "410000"',
    ),
  )
  .transform(adcode)
  .meta({ description: 'Administrative division code (GB/T 2260), in quotes.' });
export const paragraph = z
  .int()
  .min(1, remedy('段号从 1 开始', 'paragraphs are counted from 1'))
  .meta({ description: 'Paragraph of the report’s text, from 1.' });
export const range = z
  .tuple([paragraph, paragraph])
  .meta({ description: 'First and last paragraph, inclusive.' });
