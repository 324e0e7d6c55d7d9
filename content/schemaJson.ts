import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledSchemaText } from '../src/data/reportJsonSchema.ts';
import { FILE_NAMES, jsonSchemaText } from '../src/compiler/schema/report.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'schema');
mkdirSync(folder, { recursive: true });
for (const name of FILE_NAMES)
  writeFileSync(join(folder, `${name}.schema.json`), jsonSchemaText(name));
writeFileSync(join(folder, 'compiled.schema.json'), compiledSchemaText());
console.log(`content: wrote ${FILE_NAMES.length + 1} JSON Schemas to content/schema/`);
