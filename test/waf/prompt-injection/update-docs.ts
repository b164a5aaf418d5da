/** Writes the computed parts of docs/prompt-injection.md: `npx tsx test/waf/prompt-injection/update-docs.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { ROOT } from '../../support/snippets';
import { computedParts, partOf } from './measure';

const file = path.join(ROOT, 'docs', 'prompt-injection.md');
const document = Object.entries(computedParts()).reduce(
  (text, [name, part]) => text.replace(partOf(name), (_all, begin: string, end: string) => `${begin}\n${part}\n${end}`),
  readFileSync(file, 'utf8'),
);
writeFileSync(file, document);
