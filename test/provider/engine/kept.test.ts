/** What Terraform keeps of objects and settings: of each account its own, after an interruption too, and of empty values what was given. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { createAisecProvider } from '../../../lib/provider';
import { type Call, type OpenApiClient, OpenApiError } from '../../../lib/provider/client';
import { accountOf } from '../../../lib/provider/configuration';
import type { ApplyResponse, Provider } from '../../../lib/plugin';
import { UNKNOWN, type ValueObject } from '../../../lib/schema/value';

const NOTHING = new Uint8Array();
const LIBRARY = 'aisec_guardrails_keyword_library';
const CONFIG = 'aisec_guardrails_service_config';
const LABEL = 'aisec_guardrails_custom_label';
const BACKUP = 'aisec_guardrails_backup_config';

let cwd: string;
beforeEach(() => (cwd = mkdtempSync(path.join(tmpdir(), 'aisec-kept-'))));
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

/** An account with a few documents and lists, and the provider that one provider block has for it. */
class Account {
  document: object;
  readonly libraries: { readonly LibId: string; readonly LibName: string; readonly KeywordCount: number }[] = [];
  readonly words: string[] = [];
  readonly provider: Provider;
  /** Called in the middle of each write. */
  during: (action: string) => void = () => undefined;
  private label: { readonly [name: string]: unknown } | undefined;

  constructor(id: string, document: object = {}) {
    this.document = document;
    const call = (call: Call, signal?: AbortSignal): Promise<object> => {
      if (!signal?.aborted) return Promise.resolve(this.answer(call));
      const failure = { kind: 'interrupted', code: 'Client.Interrupted', reason: 'interrupted' } as const;
      return Promise.reject(new OpenApiError('Green', call.action, failure));
    };
    const client = { region: 'cn-shanghai', call } as OpenApiClient;
    this.provider = createAisecProvider({ env: {}, cwd, client });
    void this.provider.configure({ assume_role: [{ role_arn: `acs:ram::${id}:role/deploy` }] }, '1.9.0');
  }

  async create(typeName: string, config: ValueObject, computed: readonly string[] = []): Promise<ApplyResponse> {
    const { attributes = {} } = this.provider.schema.resource_schemas[typeName]?.block ?? {};
    const all = Object.fromEntries(Object.keys(attributes).map((name) => [name, config[name] ?? null]));
    const plannedState = { ...all, ...Object.fromEntries(['id', ...computed].map((name) => [name, UNKNOWN])) };
    return this.provider.apply({ typeName, priorState: null, plannedState, config: all, plannedPrivate: NOTHING });
  }

  private answer({ action, parameters }: Call): object {
    if (/^(Add|Update|Modify)/.test(action)) this.during(action);
    switch (action) {
      case 'GetServiceConf':
        return { CustomServiceConf: this.document };
      case 'UpdateServiceConfig':
        this.document = JSON.parse(String(parameters.ServiceConfig)) as object;
        return {};
      case 'ListKeywordLibs':
        return { Data: this.libraries };
      case 'AddKeywordLib':
        this.libraries.push({ LibId: 'made', LibName: String(parameters.LibName), KeywordCount: 0 });
        this.words.push(...String(parameters.Keywords ?? '').split('\n'));
        return { Data: { LibId: 'made' } };
      case 'AddKeywordsToLib':
        this.words.push(...String(parameters.Keywords).split('\n'));
        return {};
      case 'ListKeywords': {
        const Items = this.words
          .filter((Word) => parameters.Word === undefined || Word === parameters.Word)
          .map((Word) => ({ Word, Id: Word }));
        return { Data: { Items, TotalCount: Items.length } };
      }
      case 'ModifyFeatureConfig':
        this.label = parameters;
        return {};
      // What is empty is not answered.
      case 'GetFeatureConfig': {
        const { Field, Config, Description } = this.label ?? {};
        return { Data: { FeatureConf: [{ Field, Config, ...(Description !== '' && { Description }) }] } };
      }
      case 'GetBackupConfig':
        return this.document;
      case 'UpdateBackupConfig':
        this.document = Object.fromEntries(
          Object.entries(JSON.parse(String(parameters.BackupConfig)) as object).filter(([, value]) => value !== ''),
        );
        return {};
      default:
        throw new Error(`unexpected ${action}`);
    }
  }
}

const privateOf = ({ private: data = NOTHING }: ApplyResponse): unknown => JSON.parse(Buffer.from(data).toString());
const SERVICE = { service_code: 'llm_query_moderation', resource_type: 'text' };
const SETTING = { ...SERVICE, keyword_hit_libraries: ['new'] };

describe('two accounts in one configuration', () => {
  it('get back each its own setting', async () => {
    const [one, other] = ['1111', '2222'].map((id) => new Account(id, { KeywordHitLibs: [`of ${id}`] })) as [
      Account,
      Account,
    ];
    await one.create(CONFIG, SETTING, ['configuration_hash']);
    const made = await other.create(CONFIG, SETTING, ['configuration_hash']);
    await other.provider.apply({
      typeName: CONFIG,
      priorState: made.newState,
      plannedState: null,
      config: null,
      plannedPrivate: made.private ?? NOTHING,
    });
    expect(other.document).toEqual({ KeywordHitLibs: ['of 2222'] });
  });

  it('are not taken for each other by a create: what one has noted says nothing of an object of the same name in the other', async () => {
    const [one, other] = [new Account('1111'), new Account('2222')];
    await one.create(LIBRARY, { name: 'x', purpose: 'check' });
    other.libraries.push({ LibId: 'foreign', LibName: 'x', KeywordCount: 3 });
    await expect(other.create(LIBRARY, { name: 'x', purpose: 'check' })).rejects.toThrow('exists already: foreign');
  });

  it('are told apart by role, profile and key, not by the key of a session, which is new for each run', () => {
    const of = (settings: object): string => accountOf({ env: {}, ...settings });
    const key = (id: string): string => of({ accessKey: { id, secret: 's' } });
    expect(new Set([of({}), of({ profile: 'a' }), of({ profile: 'b' }), key('LTAI-1'), key('LTAI-2')]).size).toBe(5);
    expect([key('STS.1'), key('STS.2')]).toEqual(['', '']);
  });
});

describe('an interruption while a write is answered', () => {
  it('lets a new object be finished and known to Terraform', async () => {
    const account = new Account('1111');
    account.during = () => void account.provider.stop?.();
    const words = Array.from({ length: 1500 }, (_, n) => `word ${n}`);
    const { newState, diagnostics } = await account.create(
      LIBRARY,
      { name: 'x', purpose: 'check', words: Object.fromEntries(words.map((word) => [word, ''])) },
      ['word_count'],
    );
    expect(newState).toMatchObject({ id: 'made', word_count: 1500 });
    expect([diagnostics, account.words.length]).toEqual([[], 1500]);
  });

  it('lets Terraform know what a setting was before', async () => {
    const account = new Account('1111', { KeywordHitLibs: ['old'] });
    account.during = () => void account.provider.stop?.();
    const made = await account.create(CONFIG, SETTING, ['configuration_hash']);
    expect(privateOf(made)).toMatchObject({ found: { '/KeywordHitLibs': ['old'] } });
  });

  it('sends nothing that was not sent before', async () => {
    const account = new Account('1111');
    void account.provider.stop?.();
    await expect(account.create(LIBRARY, { name: 'x', purpose: 'check' })).rejects.toThrow('interrupted');
    expect(account.libraries).toEqual([]);
  });
});

describe('an empty text that the service does not answer', () => {
  const read = async (account: Account, typeName: string, { newState }: ApplyResponse): Promise<unknown> =>
    (await account.provider.read({ typeName, currentState: newState ?? {}, private: NOTHING })).newState;

  it('is what an object has', async () => {
    const account = new Account('1111');
    const made = await account.create(LABEL, { ...SERVICE, field: 'f', config: '{}', description: '' });
    expect(await read(account, LABEL, made)).toEqual(made.newState);
    expect(made.newState).toMatchObject({ description: '' });
  });

  it('is what a setting has', async () => {
    const account = new Account('1111', { Bucket: 'b', Path: 'old' });
    const made = await account.create(BACKUP, { ...SERVICE, path: '' });
    expect(account.document).toEqual({ Bucket: 'b' });
    expect(await read(account, BACKUP, made)).toEqual(made.newState);
    expect(made.newState).toMatchObject({ path: '' });
  });
});
