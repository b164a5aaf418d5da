import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';

export const ROOT = path.join(__dirname, '..', '..');

export interface Snippet {
  /** File and line, as an error message would name the place. */
  readonly where: string;
  /** `app`: a whole program that synthesizes; `test`: a jest test. */
  readonly kind: 'app' | 'test';
  readonly code: string;
}

/** The TypeScript blocks of README.md and docs/*.md. Every block is a whole file: users paste them as they are. */
export function snippets(files: readonly string[] = documents()): Snippet[] {
  return files.flatMap((file) => {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => {
      const code = match[1] ?? '';
      const line = text.slice(0, match.index).split('\n').length;
      return { where: `${file}:${line}`, kind: /^\s*(it|test)\(/m.test(code) ? 'test' : 'app', code };
    });
  });
}

function documents(): string[] {
  const docs = readdirSync(path.join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
  return ['README.md', ...docs.map((name) => `docs/${name}`)];
}
