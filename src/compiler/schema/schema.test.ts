import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder, reportNames, ROOT } from '../../../content/files.ts';
import { FILE_NAMES, jsonSchemaText, OPTIONAL_FILES, STATEMENT_FILES } from './report.ts';

describe.each(FILE_NAMES)('%s.yaml', (name) => {
  it('has an up-to-date JSON Schema (npx tsx content/schemaJson.ts writes it)', () => {
    const committed = readFileSync(join(ROOT, `content/schema/${name}.schema.json`), 'utf8');
    expect(committed).toBe(jsonSchemaText(name));
  });

  it('names its schema in the first line, in every report', () => {
    for (const report of reportNames()) {
      const text = readFolder(report).files.get(`${name}.yaml`);
      // The compiler reports the missing file of a report that needs it.
      if (text === undefined && (OPTIONAL_FILES.has(name) || STATEMENT_FILES.has(name))) continue;
      expect(text?.split('\n')[0]).toBe(
        `# yaml-language-server: $schema=../schema/${name}.schema.json`,
      );
    }
  });
});
