import { inspect } from 'node:util';
import { RamAccessKey } from '../../lib/bindings/alicloud/ram-access-key';
import { SecretValue } from '../../lib/core';
import { finding, newStack } from './support';

describe('SecretValue', () => {
  it('cannot be made from a literal, and the error does not repeat it', () => {
    const refused = finding(() => SecretValue.fromAttribute('hunter2'));
    expect(refused).toMatchObject({ code: 'secret-literal', fix: expect.stringContaining('revoke') });
    expect(JSON.stringify(refused)).not.toContain('hunter2');
  });

  it('shows nothing in text, JSON or logs, and is unwrapped only by name', () => {
    const reference = new RamAccessKey(newStack(), 'key', {}).secret;
    const secret = SecretValue.fromAttribute(reference);
    expect([`${secret}`, JSON.stringify({ secret }), inspect(secret)].join()).not.toContain(reference);
    expect(secret.unsafeUnwrap()).toBe(reference);
  });
});
