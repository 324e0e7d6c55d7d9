import * as z from 'zod/mini';
import { reportSchema } from './reportSchema.ts';

/** The text of the committed file `content/schema/compiled.schema.json`, for those who make reports by programs. */
export function compiledSchemaText(): string {
  // Codes and ids are checked by code, which JSON Schema cannot say.
  const schema = z.toJSONSchema(reportSchema, { unrepresentable: 'any' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
