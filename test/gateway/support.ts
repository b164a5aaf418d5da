/** Clients of the fake cloud's runtime API, and everything that they tell. */
import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { GuardrailsClient, type GuardrailsClientOptions, type LogRecord } from '../../lib/gateway';
import { type FakeCloud, readCalls } from '../../lib/sandbox/openapi';
import type { OpenApiCall, Faults, VerdictRule } from '../../lib/sandbox/openapi';
import { Lab } from '../sandbox/openapi/support';

export const RULES: readonly VerdictRule[] = [
  { contains: 'pick a lock', dimension: 'contentModeration', label: 'contraband_act', level: 'high' },
  { contains: 'borderline', dimension: 'contentModeration', label: 'abuse', level: 'medium' },
  { contains: 'ignore all previous instructions', dimension: 'promptAttack', label: 'jailbreak', level: 'high' },
  { expression: '\\b1[3-9]\\d{9}\\b', dimension: 'sensitiveData', label: 'phone_number', level: 'S3' },
  { contains: '忽略之前的所有指令', dimension: 'promptAttack', label: 'jailbreak', level: 'high' },
  { contains: 'http://evil.example', dimension: 'maliciousUrl', label: 'phishing', level: 'high' },
  { contains: 'rival', dimension: 'customLabel', label: 'competitor', level: 'high' },
  {
    contains: 'medicine',
    dimension: 'contentModeration',
    label: 'medical',
    level: 'low',
    answer: 'Please ask a doctor.',
  },
];

/** A fake cloud, with endpoints that can fail each on its own. */
export class World {
  readonly lab = new Lab();
  readonly records: LogRecord[] = [];
  private readonly clients: GuardrailsClient[] = [];
  private readonly clouds: FakeCloud[] = [];

  /** Starts an endpoint; the first is the one that clients call if nothing else is said. */
  async endpoint(): Promise<string> {
    const faultsFile = this.faultsFile(this.clouds.length);
    writeFileSync(faultsFile, JSON.stringify({ verdicts: RULES }));
    const { cloud } = await this.lab.start({ faultsFile });
    this.clouds.push(cloud);
    return cloud.address.endpoint;
  }

  faults(faults: Faults, endpoint = 0): void {
    writeFileSync(this.faultsFile(endpoint), JSON.stringify({ verdicts: RULES, ...faults }));
  }

  async client(options: Partial<GuardrailsClientOptions> = {}): Promise<GuardrailsClient> {
    if (this.clouds.length === 0) await this.endpoint();
    const client = new GuardrailsClient({
      regions: [this.region(0)],
      credentials: { get: () => Promise.resolve(this.address), forget: () => undefined },
      rateLimit: { perSecond: 1000 },
      retry: { pauseMs: 5 },
      logger: { log: (level, record) => void this.records.push({ ...record, level } as LogRecord) },
      env: {},
      ...options,
    });
    this.clients.push(client);
    return client;
  }

  region(endpoint: number, regionId = 'ap-southeast-1'): { regionId: string; host: string; protocol: 'http' } {
    return { regionId, host: this.clouds[endpoint].address.endpoint, protocol: 'http' };
  }

  get address(): FakeCloud['address'] {
    return this.clouds[0].address;
  }

  /** What reached the cloud. */
  calls(): OpenApiCall[] {
    return readCalls(this.lab.stateDir);
  }

  async close(): Promise<void> {
    await Promise.all(this.clients.splice(0).map((client) => client.close()));
    await this.lab.close();
  }

  private faultsFile(endpoint: number): string {
    return path.join(this.lab.stateDir, endpoint === 0 ? 'faults.json' : `faults-${endpoint}.json`);
  }
}
