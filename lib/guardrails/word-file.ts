import { readFileSync } from 'node:fs';
import { Problems, shown, ValidationError } from '../core/errors';

/** The entries of a text file, with the number of their line. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

/**
 * The lines of a UTF-8 file, without comments (`#` in front; `\#` for an entry that begins with it) and white space around them.
 * @throws ValidationError for a file that cannot be read, is no UTF-8, or has no entry, and for empty lines, by their numbers
 */
export function linesOf(file: string): readonly Line[] {
  const lines = decoded(file).split(/\r\n|[\n\r]/);
  // What ends the last line does not begin another one.
  if (lines.at(-1) === '') lines.pop();
  const problems = new FileProblems(file);
  const entries = lines.flatMap((line, i): Line[] => {
    const text = line.trim();
    if (text.startsWith('#')) return [];
    if (text === '') problems.at(i + 1, EMPTY);
    return [{ text: text.startsWith('\\#') ? text.slice(1) : text, number: i + 1 }];
  });
  if (entries.length === 0) {
    throw new ValidationError([
      { code: 'too-few-items', what: 'the file has no entry', path: file, fix: 'write one entry per line' },
    ]);
  }
  problems.throwIfAny();
  return entries;
}

const EMPTY = {
  code: 'invalid-value',
  what: 'the line is empty',
  allowed: 'one entry, or a comment that begins with "#"',
  fix: 'remove the line, or make it a comment',
} as const;

/** Problems at lines of a file. */
export class FileProblems {
  private readonly findings: ReturnType<typeof located>[] = [];

  constructor(private readonly file: string) {}

  at(line: number, finding: Parameters<Problems['add']>[0]): void {
    this.findings.push(located(finding, this.file, line));
  }

  /** @throws ValidationError with all of them */
  throwIfAny(): void {
    if (this.findings.length > 0) throw new ValidationError(this.findings);
  }
}

function located(finding: Parameters<Problems['add']>[0], file: string, line: number) {
  return { ...finding, path: `${file}:${line}` };
}

function decoded(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw unreadable(file, `it cannot be read (${code})`, 'correct the path; it is relative to the working directory');
  }
  try {
    // Takes a byte order mark away.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unreadable(file, 'it is no UTF-8 text', 'save it as UTF-8');
  }
}

function unreadable(file: string, got: string, fix: string): ValidationError {
  return new ValidationError([
    { code: 'invalid-value', what: `${shown(file)} is no file with words`, path: file, got, fix },
  ]);
}
