import type { Finding } from '../../core/errors';
import type { SchemaName } from './schemas';
import { type FilePath, type FileValue, pathText, type ReadFile } from './yaml';

/** A file whose values constructs were made of. */
export interface PlacedValue {
  readonly file: ReadFile;
  readonly schema: SchemaName;
}

interface Candidate {
  readonly file: ReadFile;
  readonly path: FilePath;
  readonly score: number;
}

/**
 * The finding of a construct, with the place in the files that it is about. Constructs know nothing of files: the place is the one whose path and value
 * the finding names most exactly. A finding that names nothing of any file stays as it is.
 */
export function placed(finding: Finding, places: readonly PlacedValue[]): Finding {
  const best = candidates(finding, places).reduce<Candidate | undefined>(
    (found, one) => (found && found.score >= one.score ? found : one),
    undefined,
  );
  if (!best) return finding;
  const { line, column } = best.file.positionOf(best.path);
  const where = `${best.file.name}:${line}:${column}: ${pathText(best.path)}`;
  return { ...finding, path: finding.path === undefined ? where : `${where} (${finding.path})` };
}

function candidates(finding: Finding, places: readonly PlacedValue[]): readonly Candidate[] {
  const { what, path = '', got = '' } = finding;
  const text = `${what}\n${got}`;
  const named = new Set(
    [...text.matchAll(/"((?:[^"\\]|\\.)*)"|([\p{L}\p{N}@/._:-]{2,})/gu)].map(([, quoted, word]) => quoted ?? word),
  );
  const steps = path.split('/');
  const found: Candidate[] = [];
  for (const { file } of places) {
    // The folder of an account may be said by where its file lies only.
    const lies = /^accounts\/(.+)\/[^/]+$/.exec(file.name)?.[1];
    if (lies !== undefined && named.has(lies)) found.push({ file, path: [], score: 4 });
    // Names of the file's own values, such as the account of a request, say that this file is meant.
    for (const at of file.paths) {
      const value = valueAt(file.value, at);
      // A key alone is in many files, whose values tell them apart.
      const fullPath = at.length > 1 && mentions(what, pathText(at));
      const onlyKey = at.length === 1 && mentions(what, pathText(at));
      const scalar = value === undefined || typeof value === 'object' ? undefined : String(value);
      const shownHere = scalar !== undefined && scalar.length > 1 && named.has(scalar);
      const inPath = scalar !== undefined && steps.includes(scalar);
      const key = at.filter((step) => typeof step === 'string').at(-1);
      const keyNamed = key !== undefined && mentions(what, key);
      const score =
        (fullPath ? 8 : 0) + (shownHere ? 4 : 0) + (inPath ? 2 : 0) + (onlyKey ? 1 : 0) + (keyNamed ? 1 : 0);
      // A word such as "name" alone is in every file.
      if (shownHere || inPath || fullPath || onlyKey) found.push({ file, path: at, score });
    }
  }
  return found;
}

/** Whether a text has the word or path as a whole: not `folder` in `folders[1]`. */
function mentions(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/[\w.\]]$/.test(text.slice(0, at)) && !/^[\w.[]/.test(text.slice(at + name.length));
}

function valueAt(root: FileValue | undefined, path: FilePath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as { [step: string | number]: unknown } | undefined)?.[step],
    root,
  );
}
