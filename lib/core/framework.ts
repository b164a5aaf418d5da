import { App, TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';
import { ValidationError } from './errors';

/** jsii writes each class's name and version under this symbol; it is the same in all copies. */
const JSII_RTTI = Symbol.for('jsii.rtti');

interface FrameworkClass {
  readonly framework: string;
  readonly className: string;
  readonly version: string;
}

function frameworkClass(construct: IConstruct): FrameworkClass | undefined {
  const rtti = (construct.constructor as { [JSII_RTTI]?: { fqn: string; version: string } })[JSII_RTTI];
  if (!rtti) return undefined;
  const [framework = '', className = ''] = rtti.fqn.split('.');
  return { framework, className, version: rtti.version };
}

const checked = new WeakSet<IConstruct>();

/**
 * Fails if the scope's stack or app was not made by the cdktf that this library uses. Otherwise synthesis would die later with
 * an internal error that names neither package.
 * @throws ValidationError `framework-mismatch`, with the line to add to package.json
 */
export function assertSameFramework(scope: IConstruct): void {
  let above: IConstruct | undefined = scope;
  while (above && !checked.has(above)) {
    if (above instanceof TerraformStack) {
      // The app is looked at once per stack.
      if (!(above.node.root instanceof App)) refuseForeign(above.node.root, 'App', scope);
      checked.add(above);
      return;
    }
    refuseForeign(above, 'TerraformStack', scope);
    above = above.node.scope;
  }
}

function refuseForeign(construct: IConstruct, className: string, scope: IConstruct): void {
  const made = frameworkClass(construct);
  if (made?.className !== className) return;
  const ours = frameworkClassOf(TerraformStack);
  const fix =
    made.framework === ours.framework
      ? `let both use one copy: add  "overrides": { "${made.framework}": "${made.version}" }  to package.json and install again`
      : `add  "${ours.framework}": "npm:${made.framework}@${made.version}"  to the dependencies in package.json and install again`;
  throw new ValidationError([
    {
      code: 'framework-mismatch',
      what: `the ${className} of this scope was made by another framework than the one this library uses`,
      path: scope.node.path,
      got: `${className} of ${made.framework} ${made.version}`,
      allowed: `${className} of the installed ${ours.framework} ${ours.version}`,
      fix,
    },
  ]);
}

function frameworkClassOf(type: object): FrameworkClass {
  return (
    frameworkClass({ constructor: type } as unknown as IConstruct) ?? { framework: 'cdktf', className: '', version: '' }
  );
}
