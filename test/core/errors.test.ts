import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { ERROR_CODES, Problems, ValidationError } from '../../lib/core';
import { findings, newStack } from './support';

describe('ValidationError', () => {
  const problems = (): Problems =>
    new Problems(newStack()).add({ code: 'missing', what: 'name is missing', fix: 'set name' }).add({
      code: 'not-in-enum',
      what: 'kind has an unknown value',
      got: '"x"',
      allowed: '"a", "b"',
      fix: 'choose one',
    });

  it('holds all problems of a construct, each with code, path, got, allowed and fix', () => {
    expect(findings(() => problems().throwIfAny())).toEqual([
      { code: 'missing', what: 'name is missing', path: 'test', fix: 'set name' },
      {
        code: 'not-in-enum',
        what: 'kind has an unknown value',
        path: 'test',
        got: '"x"',
        allowed: '"a", "b"',
        fix: 'choose one',
      },
    ]);
  });

  it('lists all of them in its message', () => {
    expect(() => problems().throwIfAny()).toThrow(
      [
        '2 problems:',
        '  [missing] test: name is missing',
        '    fix: set name',
        '  [not-in-enum] test: kind has an unknown value',
        '    got: "x"',
        '    allowed: "a", "b"',
        '    fix: choose one',
      ].join('\n'),
    );
  });

  it('is recognized when it comes from another copy of the package', () => {
    let copy: typeof ValidationError | undefined;
    jest.isolateModules(() => {
      copy = (jest.requireActual('../../lib/core/errors') as { ValidationError: typeof ValidationError })
        .ValidationError;
    });
    const error = copy && new copy([{ code: 'missing', what: 'x', fix: 'y' }]);
    expect(error).not.toBeInstanceOf(ValidationError);
    expect(ValidationError.isValidationError(error)).toBe(true);
    expect(ValidationError.isValidationError(new Error('other'))).toBe(false);
    expect(ValidationError.isValidationError(undefined)).toBe(false);
  });

  it('is not thrown without a problem', () => {
    expect(() => new Problems().throwIfAny()).not.toThrow();
  });
});

describe('docs/core.md', () => {
  it('has a table of exactly the codes there are, with their meaning', () => {
    const page = readFileSync(path.join(__dirname, '../../docs/core.md'), 'utf8');
    const rows = [...page.matchAll(/^\|\s*`([a-z0-9-]+)`\s*\|\s*([^|]+?)\s*\|$/gm)].map(([, code, meaning]) => [
      code,
      meaning,
    ]);
    expect(Object.fromEntries(rows)).toEqual(ERROR_CODES);
  });
});
