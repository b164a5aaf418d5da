import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Node as YamlNode,
  type Pair,
} from 'yaml';
import { type Finding, shown } from '../../core/errors';

/** A value of a file: what JSON can say. */
export type FileValue = string | number | boolean | null | readonly FileValue[] | { readonly [key: string]: FileValue };

/** Where a value stands: 1 is the first line, and the first column. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A path within a file: keys and indexes. */
export type FilePath = readonly (string | number)[];

/** What was read of one file. */
export interface ReadFile {
  /** As messages name it. */
  readonly name: string;
  /** Undefined if the text is no YAML, or says nothing. */
  readonly value: FileValue | undefined;
  readonly problems: readonly Finding[];
  /** Where the value of a path stands; of a path that is not there, where what is nearest to it stands. */
  positionOf(path: FilePath): Position;
  /** The scalar as it is written, such as a number with all its digits. */
  sourceOf(path: FilePath): string | undefined;
  /** Paths of the values, in the order of the file. */
  readonly paths: Iterable<FilePath>;
}

/** More than any file of an organization has; what a machine writes by mistake has more. */
const MAX_BYTES = 4 * 1024 * 1024;
/** Values after aliases are resolved: a few lines can stand for billions. */
const MAX_VALUES = 200_000;
const MAX_DEPTH = 64;

const CORE_TAG = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/;

/** A path as messages write it: `folders[0].name`. */
export function pathText(path: FilePath): string {
  const text = path
    .map((key) =>
      typeof key === 'number' ? `[${key}]` : /^[\w-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`,
    )
    .join('');
  return text.replace(/^\./, '') || 'the file';
}

/** A finding about a place in a file. */
export function located(
  file: string,
  { line, column }: Position,
  path: FilePath | undefined,
  finding: Omit<Finding, 'path'>,
): Finding {
  const where = path === undefined || path.length === 0 ? '' : `: ${pathText(path)}`;
  return { ...finding, path: `${file}:${line}:${column}${where}` };
}

/** Reads YAML 1.2 of one document. Never throws: whatever is wrong has its place. */
export function readYaml(name: string, bytes: Uint8Array): ReadFile {
  const reader = new Reader(name);
  reader.read(bytes);
  return reader;
}

class Reader implements ReadFile {
  value: FileValue | undefined;
  readonly problems: Finding[] = [];
  private readonly positions = new Map<
    string,
    { readonly path: FilePath; readonly at: Position; readonly source?: string }
  >();
  private readonly lines = new LineCounter();
  private values = 0;

  constructor(readonly name: string) {}

  positionOf(path: FilePath): Position {
    for (let length = path.length; length >= 0; length--) {
      const found = this.positions.get(JSON.stringify(path.slice(0, length)));
      if (found) return found.at;
    }
    return { line: 1, column: 1 };
  }

  sourceOf(path: FilePath): string | undefined {
    return this.positions.get(JSON.stringify(path))?.source;
  }

  get paths(): Iterable<FilePath> {
    return [...this.positions.values()].map(({ path }) => path);
  }

  read(bytes: Uint8Array): void {
    const text = this.decoded(bytes);
    if (text === undefined) return;
    try {
      this.parse(text);
    } catch (error) {
      // The parser promises not to throw; should it do so, a file is to blame and not the app.
      this.value = undefined;
      this.problem(this.at(0), [], 'the file cannot be read', error instanceof Error ? error.message : String(error));
    }
  }

  private parse(text: string): void {
    const documents = parseAllDocuments(text, {
      version: '1.2',
      schema: 'core',
      strict: true,
      uniqueKeys: true,
      prettyErrors: false,
      logLevel: 'silent',
      lineCounter: this.lines,
    });
    // Nothing but comments is no document.
    const [first, second] = Array.isArray(documents) ? documents : [];
    if (!first) return;
    for (const { message, pos, code } of [...first.errors, ...first.warnings]) {
      this.problem(this.at(pos[0]), undefined, `the file is no YAML: ${message}`, undefined, FIXES[code]);
    }
    if (second) {
      const at = this.at(second.range?.[0] ?? 0);
      this.problem(at, undefined, 'the file has more than one document', undefined, 'divide it into files at "---"');
    }
    if (this.problems.length > 0 || first.contents === null) return;
    this.value = this.valueOf(first.contents as YamlNode, [], this.at(0), new Set());
    if (this.value === null) this.value = undefined;
  }

  private decoded(bytes: Uint8Array): string | undefined {
    const start = { line: 1, column: 1 };
    if (bytes.length > MAX_BYTES) {
      const got = `${bytes.length} bytes`;
      this.problem(
        start,
        undefined,
        'the file is too large',
        got,
        'divide it into files',
        `at most ${MAX_BYTES} bytes`,
      );
      return undefined;
    }
    try {
      // A byte order mark of UTF-8 is left out by the decoder.
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.exec(text);
      if (!control) return text;
      const before = text.slice(0, control.index).split('\n');
      const at = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
      const code = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      this.problem(at, undefined, 'the file has a control character', code, 'remove it; save the file as UTF-8');
    } catch {
      this.problem(start, undefined, 'the file is not UTF-8', undefined, 'save it as UTF-8');
    }
    return undefined;
  }

  private at(offset: number): Position {
    const { line, col } = this.lines.linePos(offset);
    return line === 0 ? { line: 1, column: 1 } : { line, column: col };
  }

  private problem(
    at: Position,
    path: FilePath | undefined,
    what: string,
    got?: string,
    fix = 'correct the file',
    allowed?: string,
  ): void {
    this.problems.push(
      located(this.name, at, path, {
        code: 'invalid-value',
        what,
        ...(got !== undefined && { got }),
        ...(allowed !== undefined && { allowed }),
        fix,
      }),
    );
  }

  /** @param aliases - nodes that are being read: one that is in itself has no end */
  private valueOf(node: YamlNode | null, path: FilePath, near: Position, aliases: Set<unknown>): FileValue {
    const at = node?.range ? this.at(node.range[0]) : near;
    // What is read through an alias stands where it is written first, and is said where it is used.
    const here = aliases.size > 0 ? near : at;
    this.note(path, here, isScalar(node) ? node.source : undefined);
    if (++this.values > MAX_VALUES || path.length > MAX_DEPTH) {
      if (this.values <= MAX_VALUES + 1) {
        const got = path.length > MAX_DEPTH ? `${path.length} levels` : `more than ${MAX_VALUES} values`;
        this.problem(here, path.slice(0, 3), 'the file stands for too much', got, 'write less by aliases');
      }
      this.values = MAX_VALUES + 2;
      return null;
    }
    if (isAlias(node)) return this.aliasOf(node, path, here, aliases);
    if (node && !this.knownTag(node, path, here)) return null;
    if (isMap(node)) return this.mapOf(node.items as Pair<YamlNode, YamlNode | null>[], path, here, aliases);
    if (isSeq(node)) {
      return node.items.map((item, i) => this.valueOf(item as YamlNode, [...path, i], here, aliases));
    }
    return this.scalarOf(isScalar(node) ? node.value : null, path, here);
  }

  private aliasOf(
    node: { readonly source: string; readonly resolve: (...args: never[]) => unknown } & YamlNode,
    path: FilePath,
    at: Position,
    aliases: Set<unknown>,
  ): FileValue {
    const target = this.anchors.get(node.source);
    if (!target || aliases.has(target)) {
      const what = target ? 'an alias stands for what it is a part of' : 'an alias has no anchor before it';
      this.problem(at, path, what, `*${node.source}`, 'write out what it should stand for');
      return null;
    }
    return this.valueOf(target, path, at, new Set([...aliases, target]));
  }

  private readonly anchors = new Map<string, YamlNode>();

  private mapOf(
    items: readonly Pair<YamlNode, YamlNode | null>[],
    path: FilePath,
    at: Position,
    aliases: Set<unknown>,
  ): FileValue {
    const result: { [key: string]: FileValue } = {};
    for (const { key, value } of items) {
      const keyAt = aliases.size === 0 && key?.range ? this.at(key.range[0]) : at;
      if (!isScalar(key) || typeof key.value !== 'string') {
        const got = isScalar(key) ? (key.source ?? String(key.value)) : 'a list or a map';
        this.problem(keyAt, path, 'a key is no text', got, 'put the key in quotes');
      } else if (key.value === '<<') {
        this.problem(
          keyAt,
          path,
          'merge keys (<<) are not part of YAML 1.2',
          undefined,
          'write the values out, or use defaults.yaml',
        );
      } else if (key.value === '__proto__') {
        this.problem(
          keyAt,
          path,
          'a key has a name that programs have for themselves',
          key.value,
          'choose another one',
        );
      } else {
        const below = [...path, key.value];
        // An absent value is found where its key stands.
        result[key.value] = this.valueOf(value, below, keyAt, aliases);
        this.note(below, keyAt, isScalar(value) ? value.source : undefined);
      }
    }
    return result;
  }

  private scalarOf(value: unknown, path: FilePath, at: Position): FileValue {
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    this.problem(at, path, 'a value is none of text, number and truth value', shown(value), 'put it in quotes');
    return null;
  }

  private knownTag(node: YamlNode, path: FilePath, at: Position): boolean {
    const { tag, anchor } = node as { readonly tag?: string; readonly anchor?: string };
    if (anchor !== undefined) this.anchors.set(anchor, node);
    if (tag === undefined || CORE_TAG.test(tag)) return true;
    this.problem(at, path, 'a value has a tag that only some programs know', tag, 'remove the tag');
    return false;
  }

  private note(path: FilePath, at: Position, source: string | undefined): void {
    this.positions.set(JSON.stringify(path), { path, at, ...(source !== undefined && { source }) });
  }
}

const FIXES: { readonly [code: string]: string } = {
  DUPLICATE_KEY: 'keep one of the keys',
  TAB_AS_INDENT: 'indent with spaces',
  MISSING_CHAR: 'close what is open, or put the text in quotes',
  BAD_INDENT: 'give entries of one map or list the same indentation',
  BLOCK_AS_IMPLICIT_KEY: 'put the text in quotes if the colon is part of it',
  MULTIPLE_DOCS: 'divide the file at "---"',
  TAG_RESOLVE_FAILED: 'remove the tag',
};
