/** Operations that go on after they were started: how their end is awaited, and what an interruption leaves. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import type { OperationDefinition } from '../../../lib/provider';
import { type OpenApiClient, OpenApiError } from '../../../lib/provider/client';
import { Context } from '../../../lib/provider/engine/context';
import type { Outcome } from '../../../lib/provider/engine/handler';
import { Intents } from '../../../lib/provider/engine/intents';
import { operationHandler } from '../../../lib/provider/engine/operation';
import { UNKNOWN, type ValueObject } from '../../../lib/schema/value';

const API = { product: 'Sas', version: '2018-12-03' };

const SCAN: OperationDefinition = {
  kind: 'operation',
  type: 'scan',
  description: 'A scan.',
  attributes: {
    range: { type: 'string', required: true, forceNew: true, description: 'What is scanned.' },
    timeout_minutes: { type: 'number', default: 60, description: 'How long to wait.' },
    total: { type: 'number', computed: true, description: 'How many there were.' },
  },
  run: { api: API, action: 'Start', parameters: { Range: { from: 'range' } }, repeatable: false },
  result: { total: 'Total' },
  progress: {
    task: 'TaskId',
    refusals: { OperateCode: { Throttling: 'wait a moment' } },
    read: { api: API, action: 'Ask', parameters: { TaskId: { take: 'id' } }, repeatable: true },
    status: 'Status',
    done: ['DONE'],
    failed: { BROKEN: 'it broke' },
    reason: 'Why',
    finished: 'Finished',
    total: 'Total',
    timeout: 'timeout_minutes',
  },
};

const LISTED: OperationDefinition = {
  ...SCAN,
  progress: {
    ...(SCAN.progress as NonNullable<typeof SCAN.progress>),
    tasks: { api: API, action: 'List', parameters: {}, repeatable: true, items: 'Tasks', task: 'TaskId' },
  },
};

interface Cloud {
  readonly start?: () => object;
  readonly ask?: (id: string, n: number) => object;
  readonly list?: () => object;
}

const dirs: string[] = [];
afterAll(() => dirs.forEach((dir) => rmSync(dir, { recursive: true, force: true })));

/** A cloud of three calls, and applies that share its directory of intents. */
class Bench {
  readonly calls: string[] = [];
  private readonly dir = mkdtempSync(path.join(tmpdir(), 'aisec-operation-'));
  private asked = 0;

  constructor(private cloud: Cloud) {
    dirs.push(this.dir);
  }

  becomes(cloud: Cloud): void {
    this.cloud = { ...this.cloud, ...cloud };
  }

  get intents(): number {
    try {
      return readdirSync(path.join(this.dir, 'aisec')).length;
    } catch {
      return 0;
    }
  }

  context(privateState: object = {}): Context {
    const client = {
      region: 'ap-southeast-1',
      call: ({ action, parameters }: { action: string; parameters: { TaskId?: string } }) => {
        this.calls.push(action);
        const { start, ask, list } = this.cloud;
        try {
          const answer =
            action === 'Start'
              ? (start ?? (() => ({ TaskId: 't-1' })))()
              : action === 'List'
                ? (list ?? (() => ({ Tasks: [] })))()
                : (ask ?? (() => ({ Status: 'DONE', Total: 7 })))(String(parameters.TaskId), this.asked++);
          return Promise.resolve(answer);
        } catch (error) {
          return Promise.reject(error instanceof Error ? error : new Error(String(error)));
        }
      },
    } as unknown as OpenApiClient;
    return new Context({
      type: 'aisec_scan',
      client,
      intents: new Intents(this.dir),
      private: privateState as { readonly [name: string]: unknown },
      signal: new AbortController().signal,
      env: {},
    });
  }

  async apply(definition = SCAN, more: ValueObject = {}): Promise<Outcome> {
    const planned = { range: 'all', timeout_minutes: 1, total: UNKNOWN, id: UNKNOWN, ...more };
    return operationHandler(definition).create(this.context(), planned, {});
  }
}

const lost = (): Error => new OpenApiError('Sas', 'Start', { kind: 'lost', code: 'Client.Lost', reason: 'no answer' });

const SHORT = { timeout_minutes: 0.01 };

describe('an operation that is followed', () => {
  it('ends when the service says so, with the result of the end', async () => {
    const bench = new Bench({
      ask: (_, n) => (n < 2 ? { Status: 'RUNS', Finished: n } : { Status: 'DONE', Total: 7 }),
    });
    const { state: made } = await bench.apply();
    expect(made).toEqual({ id: 't-1', range: 'all', timeout_minutes: 1, total: 7 });
    expect(bench.calls).toEqual(['Start', 'Ask', 'Ask', 'Ask']);
  });

  it('says how far it was when it takes too long, and the next apply waits for the same task', async () => {
    const bench = new Bench({ ask: () => ({ Status: 'RUNS', Finished: 3, Total: 7 }) });
    await expect(bench.apply(SCAN, SHORT)).rejects.toThrow(
      /aisec_scan t-1 has not ended within 0.01 minutes: 3 of 7, status RUNS\nApply again to wait for the same task, which is not started a second time; timeout_minutes/,
    );
    bench.becomes({ ask: (id) => ({ Status: id === 't-1' ? 'DONE' : 'STRANGE', Total: 7 }) });
    expect((await bench.apply()).state).toMatchObject({ id: 't-1', total: 7 });
    expect(bench.calls.filter((call) => call === 'Start')).toHaveLength(1);
  });

  it('says why it failed, and the next apply starts another task', async () => {
    const bench = new Bench({ ask: () => ({ Status: 'BROKEN', Why: 'no permission' }) });
    await expect(bench.apply()).rejects.toThrow(/failed: 1 of 1\nBROKEN: it broke, no permission\nThe next apply/);
    bench.becomes({ start: () => ({ TaskId: 't-2' }), ask: () => ({ Status: 'DONE' }) });
    expect((await bench.apply()).state).toMatchObject({ id: 't-2', total: null });
  });

  it('says why nothing was started, and leaves nothing behind', async () => {
    const bench = new Bench({ start: () => ({ OperateCode: 'Throttling' }) });
    await expect(bench.apply()).rejects.toThrow('Start started nothing\nOperateCode Throttling: wait a moment');
    bench.becomes({ start: () => ({}) });
    await expect(bench.apply()).rejects.toThrow('Start started nothing\nIt answered without TaskId.');
    expect(bench.intents).toBe(0);
  });

  it('is remembered until Terraform has stored it, so that a kill in between starts nothing again', async () => {
    const bench = new Bench({});
    const first = await bench.apply();
    expect(bench.intents).toBe(1);
    // Killed before the state was written.
    const second = await bench.apply();
    expect(second.state).toEqual(first.state);
    expect(bench.calls.filter((call) => call === 'Start')).toHaveLength(1);
    // Stored: a replacement is another run.
    await operationHandler(SCAN).read(bench.context(second.private), second.state, false);
    expect(bench.intents).toBe(0);
    bench.becomes({ start: () => ({ TaskId: 't-3' }) });
    expect((await bench.apply()).state).toMatchObject({ id: 't-3' });
  });

  it('waits for a task that is not shown yet, and for one part of each that it is about', async () => {
    const listed: OperationDefinition = {
      ...SCAN,
      attributes: {
        ...SCAN.attributes,
        targets: { type: ['list', 'string'], optional: true, description: 'Targets.' },
      },
      progress: {
        ...(SCAN.progress as NonNullable<typeof SCAN.progress>),
        read: {
          api: API,
          action: 'Ask',
          parameters: {},
          repeatable: true,
          items: 'Tasks',
          where: { Root: { take: 'id' } },
        },
        parts: 'targets',
      },
    };
    const done = (Root: string): object => ({ Root, Status: 'DONE', Total: 2 });
    const answers = [[], [done('other'), done('other')], [done('t-1')], [done('t-1'), done('t-1')]];
    const bench = new Bench({ ask: (_, n) => ({ Tasks: answers[n] ?? [] }) });
    expect((await bench.apply(listed, { targets: ['a', 'b'] })).state).toMatchObject({ total: 2 });
    expect(bench.calls.filter((call) => call === 'Ask')).toHaveLength(4);
  });

  it('finds a task whose start was not answered, where the service lists its tasks', async () => {
    const before = [{ TaskId: 'old' }];
    let started = false;
    const bench = new Bench({
      start: () => {
        started = true;
        throw lost();
      },
      list: () => ({ Tasks: started ? [...before, { TaskId: 'new' }] : before }),
    });
    expect((await bench.apply(LISTED)).state).toMatchObject({ id: 'new' });
    expect(bench.calls.filter((call) => call === 'Start')).toHaveLength(1);
  });

  it('is never run on an update, and never on a destroy', async () => {
    const bench = new Bench({});
    const handler = operationHandler(SCAN);
    const before = (await bench.apply()).state;
    bench.calls.length = 0;
    await handler.update(bench.context(), before, { ...before, timeout_minutes: 5 }, {});
    expect(await handler.delete(bench.context(), before)).toEqual([]);
    expect(bench.calls).toEqual([]);
  });
});
