import { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { ValidationError } from './errors';
import { assertSameFramework } from './framework';

/** Base of every construct of this library. */
export abstract class AlicloudConstruct extends Construct {
  /**
   * @throws ValidationError `framework-mismatch` if the scope belongs to another copy of cdktf or to cdktn, `no-stack` if it is in no
   * stack: synthesis would leave it out silently
   */
  constructor(scope: Construct, id: string) {
    // What is below one of ours was checked with it.
    if (!(scope instanceof AlicloudConstruct)) {
      assertSameFramework(scope);
      if (!scope.node.scopes.some(TerraformStack.isStack)) throw outsideOfStacks(scope, id);
    }
    super(scope, id);
  }
}

function outsideOfStacks(scope: Construct, id: string): ValidationError {
  return new ValidationError([
    {
      code: 'no-stack',
      what: 'the construct is in no stack',
      path: [scope.node.path, id].filter(Boolean).join('/'),
      fix: 'pass a TerraformStack, or a construct below one, as its scope',
    },
  ]);
}
