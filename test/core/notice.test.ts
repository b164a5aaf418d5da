import { Testing } from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import { Notices } from '../../lib/core';
import { finding, newStack } from './support';

const COST = { id: 'waf.instance-cost', message: 'It costs money.' };

/** Warnings that synthesis leaves on a construct. */
function warnings(construct: IConstruct): unknown[] {
  return construct.node.metadata.filter(({ type }) => type === '@cdktf/warn').map(({ data }) => data as unknown);
}

function given(): { app: Construct; stack: ReturnType<typeof newStack>; construct: Construct } {
  const app = Testing.app();
  const stack = newStack('test', app);
  const construct = new Construct(stack, 'Waf');
  Notices.of(construct).add(COST);
  return { app, stack, construct };
}

describe('a notice', () => {
  it('is printed at synthesis with its id and how to acknowledge it', () => {
    const { stack, construct } = given();
    expect(warnings(construct)).toEqual([]);
    Testing.synth(stack);
    expect(warnings(construct)).toEqual([
      "[waf.instance-cost] It costs money. To accept it: Notices.of(scope).acknowledge('waf.instance-cost', 'reason').",
    ]);
  });

  it('is printed once, however often the stack is synthesized', () => {
    const { stack, construct } = given();
    Testing.synth(stack);
    Testing.synth(stack);
    expect(warnings(construct)).toHaveLength(1);
  });

  it.each(['app', 'stack', 'construct'] as const)('is not printed once it is acknowledged on the %s', (where) => {
    const scopes = given();
    Notices.of(scopes[where]).acknowledge(COST.id, 'approved');
    Testing.synth(scopes.stack);
    expect(warnings(scopes.construct)).toEqual([]);
    expect(Notices.of(scopes.app).open).toEqual([]);
  });

  it('is acknowledged before the construct is made', () => {
    const stack = newStack();
    Notices.of(stack).acknowledge(COST.id, 'approved');
    const construct = new Construct(stack, 'Waf');
    Notices.of(construct).add(COST);
    Testing.synth(stack);
    expect(warnings(construct)).toEqual([]);
  });

  it('stays open beside the acknowledged scope and for another id', () => {
    const { app, stack, construct } = given();
    const other = new Construct(stack, 'Other');
    Notices.of(other).add(COST).acknowledge(COST.id, 'approved');
    Notices.of(construct).acknowledge('waf.trial', 'another one');
    Testing.synth(stack);
    expect(warnings(construct)).toHaveLength(1);
    expect(Notices.of(app).open).toEqual([{ ...COST, path: 'test/Waf' }]);
    expect(Notices.of(other).open).toEqual([]);
    expect(Notices.of(construct).open).toHaveLength(1);
  });

  it('is refused with a malformed id, and acknowledged only with a reason', () => {
    const stack = newStack();
    expect(finding(() => Notices.of(stack).add({ id: 'Cost', message: '' }))).toMatchObject({ code: 'invalid-value' });
    expect(finding(() => Notices.of(stack).acknowledge('cost', 'x'))).toMatchObject({ code: 'invalid-value' });
    expect(finding(() => Notices.of(stack).acknowledge(COST.id, ' '))).toMatchObject({ code: 'missing', path: 'test' });
  });
});
