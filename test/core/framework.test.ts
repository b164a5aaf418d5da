import type * as cdktf from 'cdktf';
import { App, Testing } from 'cdktf';
import { Construct } from 'constructs';
import { RamUser, Tags, ValidationError } from '../../lib/core';
import { finding, newStack } from './support';

const RTTI = Symbol.for('jsii.rtti');
const STACK = Symbol.for('cdktf/TerraformStack');

/** What a stack of another framework looks like from here: the same symbols, another class. */
class ForeignStack extends Construct {
  static readonly [RTTI] = { fqn: 'cdktn.TerraformStack', version: '0.24.0' };
  readonly [STACK] = true;
}

class ForeignApp extends Construct {
  static readonly [RTTI] = { fqn: 'cdktn.App', version: '0.24.0' };

  constructor() {
    super(undefined as unknown as Construct, '');
  }
}

function secondCopy(): typeof cdktf {
  let copy: typeof cdktf | undefined;
  jest.isolateModules(() => {
    copy = jest.requireActual<typeof cdktf>('cdktf');
  });
  if (!copy) throw new Error('not loaded');
  return copy;
}

describe('framework guard', () => {
  it('names the line for package.json if the stack was made by cdktn', () => {
    const refused = finding(() => new RamUser(new ForeignStack(Testing.app(), 'prod'), 'Caller'));
    expect(refused).toMatchObject({ code: 'framework-mismatch', path: 'prod', got: 'TerraformStack of cdktn 0.24.0' });
    expect(refused.fix).toContain('"cdktf": "npm:cdktn@0.24.0"');
  });

  it('finds the foreign stack above other constructs, and through a subclass', () => {
    class MyStack extends ForeignStack {}
    const scope = new Construct(new MyStack(Testing.app(), 'prod'), 'Group');
    expect(finding(() => new RamUser(scope, 'Caller'))).toMatchObject({
      code: 'framework-mismatch',
      path: 'prod/Group',
    });
  });

  it('finds a cdktn app around a stack of our framework', () => {
    const refused = finding(() => new RamUser(newStack('prod', new ForeignApp()), 'Caller'));
    expect(refused).toMatchObject({ code: 'framework-mismatch', got: 'App of cdktn 0.24.0' });
    expect(refused.fix).toContain('"cdktf": "npm:cdktn@0.24.0"');
  });

  it('asks for one copy if cdktf is there twice', () => {
    const other = secondCopy();
    const stack = new other.TerraformStack(new other.App({ outdir: Testing.app().outdir }), 'prod');
    const refused = finding(() => new RamUser(stack, 'Caller'));
    expect(refused).toMatchObject({ code: 'framework-mismatch', got: 'TerraformStack of cdktf 0.21.0' });
    expect(refused.fix).toContain('"overrides": { "cdktf": "0.21.0" }');
  });

  it('also stands before settings of a scope', () => {
    expect(() => Tags.of(new ForeignStack(Testing.app(), 'prod'))).toThrow(ValidationError);
  });

  it('lets one framework pass, subclasses included', () => {
    class MyApp extends App {}
    const app = new MyApp({ outdir: Testing.app().outdir });
    expect(() => new RamUser(newStack('prod', app), 'Caller')).not.toThrow();
  });
});

it('a construct in no stack, which synthesis would leave out, is refused', () => {
  expect(finding(() => new RamUser(Testing.app(), 'Lost'))).toMatchObject({ code: 'no-stack', path: 'Lost' });
});
