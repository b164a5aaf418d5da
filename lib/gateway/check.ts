import { type ErrorCode, type Finding as Problem, shown, ValidationError } from '../core/errors';

interface Members {
  readonly [name: string]: unknown;
}

/** Collects everything that is wrong with a value that comes from JSON or from untyped code: path, got, allowed, fix. */
export class Check {
  private readonly problems: Problem[] = [];

  /** @param root - what the whole value is called */
  constructor(private readonly root: string) {}

  add(code: ErrorCode, path: string, got: unknown, allowed: string, fix: string): void {
    const where = path === '' ? this.root : path;
    const what = got === undefined ? `${where} is missing` : `${where} is not valid`;
    this.problems.push({
      code,
      what,
      path: where,
      allowed,
      fix,
      ...(got !== undefined && { got: shown(asText(got)) }),
    });
  }

  throwIfAny(): void {
    if (this.problems.length > 0) throw new ValidationError(this.problems);
  }

  object(value: unknown, path: string, known?: readonly string[], needed = path === ''): Members | undefined {
    if (value === undefined && !needed) return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      const allowed = known ? `an object with ${known.join(', ')}` : 'an object';
      this.add(value === undefined ? 'missing' : 'wrong-type', path, value, allowed, 'give an object');
      return undefined;
    }
    for (const name of known ? Object.keys(value).filter((one) => !known.includes(one)) : []) {
      const at = path === '' ? name : `${path}.${name}`;
      this.add('unknown-attribute', at, name, known?.join(', ') ?? '', 'remove it, or correct its name');
    }
    return value as Members;
  }

  list(value: unknown, path: string): readonly unknown[] {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value as unknown[];
    this.add('wrong-type', path, value, 'a list', 'give a list');
    return [];
  }

  texts(value: unknown, path: string): readonly string[] {
    return this.list(value, path).filter((one, index): one is string => {
      if (typeof one === 'string' && one.trim() !== '') return true;
      this.add('invalid-value', `${path}[${index}]`, one, 'a text that is not empty', 'correct or remove the entry');
      return false;
    });
  }

  text(value: unknown, path: string, longest: number, needed = false, mayBeEmpty = false): string | undefined {
    if (value === undefined && !needed) return undefined;
    if (typeof value === 'string' && value.length <= longest && (mayBeEmpty || value !== '')) return value;
    const code = value === undefined ? 'missing' : typeof value === 'string' ? 'wrong-length' : 'wrong-type';
    this.add(code, path, value, `a text of ${mayBeEmpty ? 0 : 1} to ${longest} characters`, 'give such a text');
    return undefined;
  }

  number(value: unknown, path: string, [least, most]: readonly [number, number], whole = true): void {
    if (value === undefined) return;
    if (typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value))) return;
    const allowed = `${whole ? 'a whole number' : 'a number'} from ${least} to ${most}`;
    this.add(typeof value === 'number' ? 'out-of-range' : 'wrong-type', path, value, allowed, 'give such a number');
  }

  flag(value: unknown, path: string): void {
    if (value === undefined || typeof value === 'boolean') return;
    this.add('wrong-type', path, value, 'true or false', 'give one of them');
  }

  oneOf(value: unknown, path: string, allowed: readonly string[]): void {
    if (value === undefined || allowed.includes(value as string)) return;
    this.add(
      'not-in-enum',
      path,
      value,
      allowed.length > 0 ? allowed.join(', ') : 'nothing: there is none',
      'choose one of them',
    );
  }

  expression(value: string, path: string, flags: string): void {
    try {
      new RegExp(value, flags);
    } catch {
      this.add(
        'invalid-value',
        path,
        value,
        'a regular expression (JavaScript, with flag u)',
        'correct the expression',
      );
    }
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}
