import { execFileSync } from 'node:child_process';

/** The oldest Terraform that speaks to the sandbox as tested. */
export const MINIMUM_TERRAFORM = '1.5.0';

/**
 * The version of the terraform on PATH, or of the one that TERRAFORM_BINARY_NAME names, as for cdktf.
 * @throws Error with one line that says what was found and what is needed, if it is missing or too old
 */
export function requireTerraform(env: NodeJS.ProcessEnv = process.env): string {
  const name = env.TERRAFORM_BINARY_NAME || 'terraform';
  const need = `${name} >= ${MINIMUM_TERRAFORM} is needed on PATH (https://developer.hashicorp.com/terraform/install)`;
  const { TF_CLI_CONFIG_FILE: _, ...rest } = env;
  let printed: string;
  try {
    printed = execFileSync(name, ['version', '-json'], {
      encoding: 'utf8',
      env: { ...rest, CHECKPOINT_DISABLE: '1' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Error(`${need}; found ${missing ? 'none' : 'one that does not run'}`, { cause: error });
  }
  const version = /"terraform_version":\s*"([^"]+)"/.exec(printed)?.[1];
  if (version === undefined) throw new Error(`${need}; found one that does not tell its version`);
  if (isOlder(version, MINIMUM_TERRAFORM)) throw new Error(`${need}; found ${version}`);
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
