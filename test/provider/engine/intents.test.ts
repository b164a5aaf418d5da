/** What is noted before a create, and who may go on with it. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { Intents, workspaceOf } from '../../../lib/provider/engine/intents';

const dir = mkdtempSync(path.join(tmpdir(), 'aisec-intents-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('an intent', () => {
  it('belongs to one workspace', () => {
    new Intents(dir).write('key', { before: ['a'] });
    expect(new Intents(dir, 'other').recent('key')).toBeUndefined();
    expect(new Intents(dir).recent('key')).toMatchObject({ before: ['a'] });
    new Intents(dir, 'other').remove('key');
    expect(new Intents(dir).recent('key')).toBeDefined();
  });

  it('ends when Terraform, which has the answer, ends in good order; what was not answered stays', () => {
    const intents = new Intents(dir, 'ends');
    for (const key of ['answered', 'lost']) intents.write(key, { before: null });
    intents.answer('answered');
    expect(intents.recent('answered')).toBeDefined();
    intents.settle();
    expect([intents.recent('answered'), intents.recent('lost')]).toEqual([undefined, expect.anything()]);
  });

  it('leaves nothing behind', () => {
    new Intents(dir).remove('key');
    new Intents(dir, 'ends').remove('lost');
    expect(readdirSync(path.join(dir, 'aisec'))).toEqual([]);
  });
});

it('the workspace is the one that Terraform takes', () => {
  expect(workspaceOf(dir, {})).toBe('default');
  writeFileSync(path.join(dir, 'environment'), 'staging');
  expect(workspaceOf(dir, {})).toBe('staging');
  expect(workspaceOf(dir, { TF_WORKSPACE: 'test' })).toBe('test');
});
