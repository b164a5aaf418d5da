import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';

export const ROOT = path.join(__dirname, '..', '..');

export interface Snippet {
  /** File and line, as an error message would name the place. */
  readonly where: string;
  /** `app`: a whole program that synthesizes; `test`: a jest test; `runtime`: part of an application, which would call the cloud. */
  readonly kind: 'app' | 'test' | 'runtime';
  readonly code: string;
}

/** The TypeScript blocks of README.md and docs/*.md. Every block is a whole file: users paste them as they are. */
export function snippets(files: readonly string[] = documents()): Snippet[] {
  return files.flatMap((file) => {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => {
      const code = match[1] ?? '';
      const line = text.slice(0, match.index).split('\n').length;
      return { where: `${file}:${line}`, kind: kindOf(code), code };
    });
  });
}

function kindOf(code: string): Snippet['kind'] {
  if (/^\s*(it|test)\(/m.test(code)) return 'test';
  return code.includes("from 'cdktf-alicloud-ai-security/gateway'") ? 'runtime' : 'app';
}

/** What users read first. */
export function documents(): string[] {
  const docs = readdirSync(path.join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
  return ['README.md', ...docs.map((name) => `docs/${name}`)];
}
