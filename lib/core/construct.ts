import { Construct } from 'constructs';
import { assertSameFramework } from './framework';

/** Base of every construct of this library. */
export abstract class AlicloudConstruct extends Construct {
  /** @throws ValidationError `framework-mismatch` if the scope belongs to another copy of cdktf or to cdktn */
  constructor(scope: Construct, id: string) {
    // What is below one of ours was checked with it.
    if (!(scope instanceof AlicloudConstruct)) assertSameFramework(scope);
    super(scope, id);
  }
}
