import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import * as path from 'node:path';
import { installationAdvice, MIRROR_LINE } from '../../lib/launcher/cli-config';
import { installLauncher } from '../../lib/launcher/install';
import { AISEC_SOURCE } from '../../lib/schema/aisec';
import { version } from '../../lib/version';
import { run, Workshop } from '../support/terraform';

const workshop = new Workshop();
afterAll(() => workshop.close());

const EXCLUDE = 'exclude = ["terraform.local/*/*"]';

function config(text: string): string {
  const file = path.join(workshop.dir('config'), 'terraformrc');
  writeFileSync(file, text);
  return file;
}

const advice = (text: string): string | undefined => installationAdvice({ TF_CLI_CONFIG_FILE: config(text) });

describe('advice about the CLI configuration of terraform', () => {
  it.each([
    ['no file', '/no/such/file'],
    ['an empty file', config('')],
    ['other settings', config('plugin_cache_dir = "/tmp/cache"\ndisable_checkpoint = true\n')],
    ['a block in a comment', config('# provider_installation {\n/* provider_installation { direct {} } */\n')],
    ['a block in a string', config('plugin_cache_dir = "provider_installation { direct {} }"')],
  ])('is none with %s', (_, file) => {
    expect(installationAdvice({ TF_CLI_CONFIG_FILE: file })).toBeUndefined();
  });

  it('is none for a user whom the machine does not know, as in a container', () => {
    jest.spyOn(os, 'homedir').mockImplementation(() => {
      throw new Error('uv_os_homedir returned ENOENT');
    });
    expect(installationAdvice({})).toBeUndefined();
    jest.restoreAllMocks();
  });

  it('names the file, the line, and the methods that would ask elsewhere', () => {
    const file = config('provider_installation {\n  network_mirror { url = "https://m.example/" }\n  direct {}\n}\n');
    expect(installationAdvice({ TF_CLI_CONFIG_FILE: file })).toBe(
      [
        `${file} has a provider_installation, so terraform does not look for the provider aisec where it lies.`,
        `Add this line to it:  ${MIRROR_LINE}`,
        `Add to its network_mirror and its direct:  ${EXCLUDE}`,
      ].join('\n'),
    );
  });

  it.each([
    [
      'a mirror for other hosts',
      'filesystem_mirror { path = "/m", include = ["registry.terraform.io/*/*"] }',
      true,
      false,
    ],
    ['a method that excludes it', `direct { ${EXCLUDE} }`, true, false],
    ['the line alone', MIRROR_LINE, false, false],
    ['the line and an open method', `${MIRROR_LINE}\n direct {}`, false, true],
    ['an absolute mirror', 'filesystem_mirror { path = "/app/terraform.d/plugins" }', false, false],
    ['overrides of other providers', 'dev_overrides { "a/b" = "/x" }\n direct {}', true, true],
  ])('with %s says what is missing', (_, methods, line, exclude) => {
    const said = advice(`provider_installation {\n${methods}\n}`);
    expect([said?.includes(MIRROR_LINE) ?? false, said?.includes(`:  ${EXCLUDE}`) ?? false]).toEqual([line, exclude]);
  });

  it('reads the files of the home directory when no file is named', () => {
    const home = workshop.dir('home');
    mkdirSync(path.join(home, '.terraform.d'));
    expect(installationAdvice({ HOME: home })).toBeUndefined();
    writeFileSync(path.join(home, '.terraform.d', 'company.tfrc'), 'provider_installation {\n direct {}\n}');
    expect(installationAdvice({ HOME: home })).toContain('company.tfrc');
  });

  it('makes terraform init find the provider when it is followed', async () => {
    const dir = workshop.dir('project');
    installLauncher(dir, version);
    writeFileSync(
      path.join(dir, 'main.tf.json'),
      JSON.stringify({ terraform: { required_providers: { aisec: { source: AISEC_SOURCE } } } }),
    );
    const init = async (methods: string): Promise<number | null> => {
      const file = config(`provider_installation {\n${methods}\n}`);
      const env = { ...process.env, TF_CLI_CONFIG_FILE: file, CHECKPOINT_DISABLE: '1', TF_PLUGIN_CACHE_DIR: undefined };
      return (await run('terraform', ['init', '-input=false'], { cwd: dir, env })).code;
    };
    // A mirror whose directory is empty answers without network.
    const other = `filesystem_mirror { path = "${workshop.dir('mirror')}" }`;
    expect(await init(other)).toBe(1);
    expect(await init(`${other.replace(' }', `, ${EXCLUDE} }`)}\n${MIRROR_LINE}`)).toBe(0);
  });
});
