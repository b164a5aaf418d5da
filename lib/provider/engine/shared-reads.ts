/** Reads that the resources of one refresh share: 200 libraries are found in one list, not in 200 equal ones. */
import type { Answer, Call, OpenApiClient } from '../client';
import { canonical } from './json';

/** How long an answer is given to further resources, in milliseconds: Terraform asks for ten resources at a time. */
const SHARED_FOR = 2_000;

/** Alibaba Cloud's names of actions that change nothing. */
const READ = /^(?:Get|List|Describe|Query)[A-Z]/;

/** A client whose equal reads are one call, as long as nothing is being written. */
export class SharedReads implements OpenApiClient {
  private readonly answers = new Map<string, Promise<Answer>>();
  private writers = 0;

  constructor(private readonly client: OpenApiClient) {}

  get region(): string {
    return this.client.region;
  }

  call(call: Call, signal?: AbortSignal): Promise<Answer> {
    if (this.writers > 0 || !READ.test(call.action)) return this.client.call(call, signal);
    const { api, action, parameters, region = '' } = call;
    const key = canonical([api.product, api.version, action, region, parameters]);
    const before = this.answers.get(key);
    if (before) return before;
    const answer = this.client.call(call, signal);
    this.answers.set(key, answer);
    const forget = (): void => {
      if (this.answers.get(key) === answer) this.answers.delete(key);
    };
    // A list may be long, and the provider's process lives as long as Terraform.
    answer.then(() => setTimeout(forget, SHARED_FOR).unref(), forget);
    return answer;
  }

  /** Runs what writes: its reads are its own, and nothing that was read before is given afterwards. */
  async writing<T>(run: () => Promise<T>): Promise<T> {
    this.writers++;
    this.answers.clear();
    try {
      return await run();
    } finally {
      this.writers--;
      this.answers.clear();
    }
  }
}
