import { execFileSync } from 'node:child_process';
import { findTerraform } from './start';

/** The oldest Terraform that speaks to the sandbox as tested. */
export const MINIMUM_TERRAFORM = '1.5.0';

/**
 * The version of the terraform on PATH.
 * @throws Error with one line that says what was found and what is needed, if it is missing or too old
 */
export function requireTerraform(env: NodeJS.ProcessEnv = process.env): string {
  const need = `terraform >= ${MINIMUM_TERRAFORM} is needed on PATH (https://developer.hashicorp.com/terraform/install)`;
  const file = findTerraform(env);
  if (file === undefined) throw new Error(`${need}; found none`);
  let version: string;
  try {
    const { TF_CLI_CONFIG_FILE: _, ...rest } = env;
    const out = execFileSync(file, ['version', '-json'], {
      encoding: 'utf8',
      env: { ...rest, CHECKPOINT_DISABLE: '1' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    version = (JSON.parse(out) as { terraform_version: string }).terraform_version;
  } catch {
    throw new Error(`${need}; ${file} does not tell its version`);
  }
  if (isOlder(version, MINIMUM_TERRAFORM)) throw new Error(`${need}; found ${version} (${file})`);
  return version;
}

function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split(/[.-]/).map(Number));
  for (let i = 0; i < 3; i++) {
    const difference = (a?.[i] ?? 0) - (b?.[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
