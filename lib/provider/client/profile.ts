/** Profiles of Alibaba Cloud's CLI: ~/.aliyun/config.json. */
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { homeDirectory } from '../../schema/home';
import { NotSent } from './errors';
import type { Environment } from './settings';

/** The members that this library reads; each mode has its own. */
export interface CliProfile {
  readonly name?: string;
  readonly mode?: string;
  readonly access_key_id?: string;
  readonly access_key_secret?: string;
  readonly sts_token?: string;
  readonly region_id?: string;
  readonly ram_role_arn?: string;
  readonly ram_session_name?: string;
  readonly expired_seconds?: number;
  readonly source_profile?: string;
  readonly ram_role_name?: string;
  readonly oidc_token_file?: string;
  readonly oidc_provider_arn?: string;
}

export interface CliConfiguration {
  readonly file: string;
  /** The file is where the CLI itself has it. */
  readonly isDefault: boolean;
  readonly current?: string;
  readonly profiles: readonly CliProfile[];
}

/**
 * The CLI's configuration, from ALICLOUD_SHARED_CREDENTIALS_FILE or its usual place.
 * Read here and not by the library, which prints the whole file, secrets included, when it cannot parse it.
 *
 * @returns undefined if there is no such file
 * @throws NotSent if it is none of the CLI's
 */
export function cliConfiguration(env: Environment): CliConfiguration | undefined {
  const given = env.ALICLOUD_SHARED_CREDENTIALS_FILE || undefined;
  const file = given?.replace(/^~(?=\/)/, homeDirectory()) ?? path.join(homeDirectory(), '.aliyun', 'config.json');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (given === undefined && (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw unusable(file, `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
  try {
    const { current, profiles } = Object(JSON.parse(text)) as { current?: string; profiles?: CliProfile[] };
    if (Array.isArray(profiles)) {
      return { file, isDefault: given === undefined, profiles, ...(current && { current }) };
    }
  } catch {
    // Said below, without what the parser quotes of the file.
  }
  throw unusable(file, 'is no configuration of the Alibaba Cloud CLI');
}

function unusable(file: string, what: string): NotSent {
  return new NotSent({
    kind: 'configuration',
    code: 'Client.InvalidProfile',
    reason: `${file} ${what}`,
    fix: 'Repair it with `aliyun configure`, or give credentials in another way.',
  });
}

/** The region of a profile; undefined where the file or the profile has none. */
export function profileRegion(env: Environment, name: string): string | undefined {
  return cliConfiguration(env)?.profiles.find((profile) => profile.name === name)?.region_id || undefined;
}
