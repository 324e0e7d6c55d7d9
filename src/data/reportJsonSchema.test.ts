import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compiledSchemaText } from './reportJsonSchema.ts';

it('a compiled report has an up-to-date JSON Schema (npx tsx content/schemaJson.ts writes it)', () => {
  const file = join(import.meta.dirname, '../../content/schema/compiled.schema.json');
  expect(readFileSync(file, 'utf8')).toBe(compiledSchemaText());
});
