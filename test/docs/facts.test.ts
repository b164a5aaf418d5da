/** What the documentation names exists: links, imports, members, commands, options, variables, scripts and files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { Command } from 'commander';
import { parse } from 'yaml';
import { addCheckCommand } from '../../lib/cli/check';
import { addGatewayCommands } from '../../lib/cli/gateway';
import { addGovernanceCommands } from '../../lib/cli/governance';
import { addProviderCommands } from '../../lib/cli/provider';
import { addSandboxCommands } from '../../lib/cli/sandbox';
import { addWafCommands } from '../../lib/cli/waf';
import { PACKS, REPORT_FORMATS, RULES } from '../../lib/compliance';
import { problemsOfSuppression } from '../../lib/compliance/suppression';
import { parseConfig } from '../../lib/gateway/server/config';
import { readCases } from '../../lib/governance/protection/sources';
import { parseFaults } from '../../lib/sandbox/openapi/faults';
import { products } from '../../lib/sandbox/openapi/products';
import { ROOT, snippets } from '../support/snippets';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const filesIn = (dir: string, end: string): string[] =>
  (readdirSync(path.join(ROOT, dir), { recursive: true }) as string[])
    .filter((name) => name.endsWith(end) && !name.includes('node_modules'))
    .map((name) => `${dir}/${name}`);

const DOCS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...filesIn('docs', '.md')];
const TEXTS = new Map(DOCS.map((file) => [file, read(file)]));
const withoutBlocks = (text: string): string => text.replace(/^ *```[^]*?^ *```$/gm, '');
const PACKAGE = JSON.parse(read('package.json')) as {
  readonly scripts: { readonly [name: string]: string };
  readonly exports: { readonly [entry: string]: unknown };
};

/** Each place of a form in the documentation that `exists` does not know, as `file: text`. */
function missing(
  form: RegExp,
  exists: (match: RegExpMatchArray, file: string) => boolean,
  texts: ReadonlyMap<string, string> = TEXTS,
): string[] {
  let found = 0;
  const wrong = [...texts].flatMap(([file, text]) =>
    [...text.matchAll(form)].flatMap((match) => {
      found++;
      return exists(match, file) ? [] : [`${file}: ${match[0]}`];
    }),
  );
  // A form that matches nothing would find nothing wrong.
  expect(found).toBeGreaterThan(0);
  return wrong;
}

/** https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#section-links */
function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Map<string, number>();
  for (const [, title = ''] of withoutBlocks(text).matchAll(/^#+ (.*)$/gm)) {
    const slug = title
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_\- ]/gu, '')
      .replace(/ /g, '-');
    const before = anchors.get(slug) ?? 0;
    anchors.set(slug, before + 1);
    if (before > 0) anchors.set(`${slug}-${before}`, 1);
  }
  return new Set([...anchors.keys(), ...[...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, name = '']) => name)]);
}

it('links lead to files and headings that are there', () => {
  const texts = new Map([...TEXTS].map(([file, text]) => [file, withoutBlocks(text)]));
  const wrong = missing(
    /\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g,
    ([, to = '', anchor], file) => {
      const target = to === '' ? file : path.join(path.dirname(file), to);
      if (!existsSync(path.join(ROOT, target))) return false;
      return anchor === undefined || anchorsOf(read(target)).has(anchor);
    },
    texts,
  );
  expect(wrong).toEqual([]);
});

it('entries that are imported or named are entries of the package', () => {
  const entries = Object.keys(PACKAGE.exports).map((one) => one.replace('.', 'cdktf-alicloud-ai-security'));
  const isEntry = (name: string): boolean =>
    entries.some((one) => (one.endsWith('/*') ? name.startsWith(one.slice(0, -1)) : one === name));
  const named = new Map(snippets().map(({ where, code }) => [where, code]));
  for (const [file, text] of TEXTS) named.set(file, withoutBlocks(text));
  const wrong = missing(
    /['`](cdktf-alicloud-ai-security(?:\/[\w/*…-]+)?)['`]/g,
    ([, name = '']) => isEntry(name) || entries.includes(name.replace('…', '*')),
    named,
  );
  expect(wrong).toEqual([]);
});

describe('aisec', () => {
  const program = new Command('aisec');
  const invocation = { wrapped: undefined, exitCode: 0 };
  addSandboxCommands(program, invocation);
  addProviderCommands(program);
  addGovernanceCommands(program, invocation);
  addWafCommands(program);
  addGatewayCommands(program);
  addCheckCommand(program, invocation, '1.0.0');
  const optionsOf = (command: Command): readonly string[] => command.options.flatMap(({ long }) => long ?? []);
  /** Commands by their words: `governance import`. */
  const commands = new Map(
    program.commands.flatMap((one) => [
      [one.name(), one] as const,
      ...one.commands.map((sub) => [`${one.name()} ${sub.name()}`, sub] as const),
    ]),
  );
  const texts = new Map([...TEXTS].map(([file, text]) => [file, text.replace(/\\\n\s*/g, '')]));

  it('has every command and option that the documentation gives it', () => {
    const wrong = missing(
      /(?:npx |`|\$ |\()aisec ([a-z]+)( [a-z]+)?((?: (?!-- )[^`\n|&#>]*)?)/g,
      ([, first = '', second = '', rest = '']) => {
        const command = commands.get(first + second) ?? commands.get(first);
        const given = (rest.split(' -- ')[0] ?? '').match(/--[a-z][\w-]*/g) ?? [];
        return command !== undefined && given.every((one) => ['--help', ...optionsOf(command)].includes(one));
      },
      texts,
    );
    expect(wrong).toEqual([]);
  });

  it('has no command and no option that the documentation does not name', () => {
    const all = [...TEXTS.values()].join('\n');
    const named = (option: string): boolean => new RegExp(`${option}(?![\\w-])`).test(all);
    const unnamed = [...commands].flatMap(([name, command]) => [
      ...(all.includes(`aisec ${name}`) ? [] : [name]),
      ...optionsOf(command).flatMap((option) => (named(option) ? [] : [`${name} ${option}`])),
    ]);
    expect(unnamed).toEqual([]);
  });
});

it('variables of the environment are read somewhere', () => {
  const code = [
    ...filesIn('lib', '.ts').filter((file) => !file.includes('/bindings/')),
    ...filesIn('test', '.ts'),
    ...filesIn('examples', '.ts'),
  ]
    .filter((file) => file !== 'test/docs/facts.test.ts')
    .map(read)
    .join('\n');
  expect(missing(/\b(?:AISEC|ALICLOUD|ALIBABA_CLOUD|CDKTF|TF)_[A-Z0-9_]+\b/g, ([name]) => code.includes(name))).toEqual(
    [],
  );
});

it('scripts are those of package.json', () => {
  expect(missing(/npm run ([\w:-]+)/g, ([, name = '']) => name in PACKAGE.scripts)).toEqual([]);
  const files = Object.values(PACKAGE.scripts).flatMap(
    (script) => script.match(/\b(?:scripts|bench)\/[\w/-]+\.ts/g) ?? [],
  );
  expect(files.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
});

it('files of the repository are there', () => {
  const wrong = missing(/[`\s](?:\.\/)?((?:lib|examples|docs|schema|scripts|test)\/[\w./-]*\w)/g, ([, file = '']) =>
    existsSync(path.join(ROOT, file)),
  );
  expect(wrong).toEqual([]);
});

it('blocks of JSON and YAML are what their readers take', () => {
  const block = (file: string, language: string, holds: string): string => {
    const all = [...read(file).matchAll(/^```(\w+)\n([^]*?)^```$/gm)].filter(([, its]) => its === language);
    return (
      all.find(([, , text = '']) => text.includes(holds))?.[2] ?? `${file} has no block of ${language} with ${holds}`
    );
  };
  parseFaults(block('docs/sandbox.md', 'json', '"throttle"'), 'faults.json');
  expect(readCases('cases.json', block('docs/governance.md', 'json', '"expect"'))).toHaveLength(1);
  const upstream = { url: 'https://model.example.com/v1', authorization: { from: 'caller' } };
  const config = JSON.parse(block('docs/gateway.md', 'json', '"moderation"')) as object;
  expect(parseConfig({ upstream, ...config }).listen).toEqual({ host: '0.0.0.0', port: 9000 });
  const suppressions = parse(block('docs/compliance.md', 'yaml', 'rule:')) as unknown[];
  expect(suppressions.flatMap(problemsOfSuppression)).toEqual([]);
  const { jobs } = parse(block('docs/governance.md', 'yaml', 'jobs:')) as { jobs: { [name: string]: object } };
  for (const job of Object.values(jobs)) expect(Object.keys(job)).toEqual(expect.arrayContaining(['runs-on', 'steps']));
  const [cdktn = ''] = /"cdktf": "npm:cdktn@[\d.]+"/.exec(read('README.md')) ?? [];
  expect(read('test/package/package.test.ts')).toContain(cdktn.split(': ')[1] ?? 'cdktn');
});

it('names of properties are words of the code', () => {
  const code = filesIn('lib', '.ts').filter((file) => !file.includes('/bindings/'));
  const words = new Set(code.flatMap((file) => read(file).match(/\w+/g) ?? []));
  const spans = [...TEXTS].map(([file, text]) => {
    const names = [...withoutBlocks(text).matchAll(/`([a-z]+[A-Z]\w*)(?:\([^`]*\))?`/g)].map(([, name = '']) => name);
    return [file, names.join('\n')] as const;
  });
  // A form of names, and tools of others.
  const others = new Set(['grantXxx', 'setupFilesAfterEnv', 'addCustomSynthesis']);
  expect(missing(/\w+/g, ([name]) => words.has(name) || others.has(name), new Map(spans))).toEqual([]);
});

it('products of the sandbox, packs, formats and the number of rules are said as they are', () => {
  const sandbox = read('docs/sandbox.md');
  const rows = [...sandbox.matchAll(/^\| ([^|]*\d{4}-\d\d-\d\d[^|]*) \|/gm)].map(([, row = '']) => row).join(', ');
  const modelled = [...rows.matchAll(/(?:([\w-]+) )?(\d{4}-\d\d-\d\d)/g)];
  let last = '';
  const named = modelled.map(([, product, version]) => `${(last = product ?? last)} ${version}`);
  expect(named.sort()).toEqual(products.map(({ api }) => `${api.product} ${api.version}`).sort());
  const compliance = read('docs/compliance.md');
  for (const { id } of PACKS) expect(compliance).toContain(`| \`${id}\` |`);
  for (const format of REPORT_FORMATS) expect(compliance).toContain(`| \`${format}\``);
  expect(read('README.md')).toContain(`${RULES.length} rules over`);
});
