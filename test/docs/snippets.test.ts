import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import * as path from 'node:path';
import ts from 'typescript';
import '../../lib/testing/jest';
import { documents, ROOT, snippets } from '../support/snippets';

/** Snippets are written below test/ so that jest compiles them like any test file. */
const WORK = path.join(__dirname, '.snippets');

describe('TypeScript blocks of README.md and docs/*.md', () => {
  const all = snippets();
  let dir: string;

  beforeAll(() => {
    mkdirSync(WORK, { recursive: true });
    dir = realpathSync(mkdtempSync(path.join(WORK, 'run-')));
    all.forEach(({ code }, i) => writeFileSync(path.join(dir, `snippet-${i}.ts`), code));
  });

  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('are found', () => {
    expect(all.filter(({ kind }) => kind === 'app').length).toBeGreaterThan(2);
  });

  it('compile under strict, and members that the texts name are there', () => {
    const config = ts.readConfigFile(path.join(ROOT, 'test', 'tsconfig.json'), ts.sys.readFile).config as {
      compilerOptions: { paths: object };
    };
    const base = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), ts.sys.readFile).config as {
      compilerOptions: object;
    };
    const options = ts.convertCompilerOptionsFromJson(
      { ...base.compilerOptions, ...config.compilerOptions, baseUrl: path.join(ROOT, 'test'), rootDir: ROOT },
      path.join(ROOT, 'test'),
    ).options;
    const files = all.map((_, i) => path.join(dir, `snippet-${i}.ts`));
    const entries = entriesOfPackage();
    const program = ts.createProgram([...files, ...entries], options);
    const problems = files.flatMap((file, i) => {
      const source = program.getSourceFile(file);
      return ts.getPreEmitDiagnostics(program, source).map((diagnostic) => {
        const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
        const line = source ? source.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line : 0;
        return `${all[i]?.where} +${line + 1}: ${text}`;
      });
    });
    expect(problems).toEqual([]);

    const named = membersInTexts();
    expect(named.length).toBeGreaterThan(100);
    const members = membersOf(program, entries, new Set(named.map(({ owner }) => owner)));
    expect(members.size).toBeGreaterThan(50);
    const wrong = named.filter(({ owner, member }) => members.get(owner)?.has(member) === false);
    expect(wrong).toEqual([]);
  });

  it.each(all.flatMap((snippet, i) => (snippet.kind === 'app' ? [[snippet.where, i] as const] : [])))(
    '%s synthesizes stacks that the provider accepts',
    (_where, i) => {
      const outDir = path.join(dir, `out-${i}`);
      const before = process.env.CDKTF_OUTDIR;
      process.env.CDKTF_OUTDIR = outDir;
      try {
        jest.isolateModules(() => {
          // eslint-disable-next-line @typescript-eslint/no-require-imports
          require(path.join(dir, `snippet-${i}.ts`));
        });
      } finally {
        if (before === undefined) delete process.env.CDKTF_OUTDIR;
        else process.env.CDKTF_OUTDIR = before;
      }
      const stacks = readdirSync(path.join(outDir, 'stacks'));
      expect(stacks.length).toBeGreaterThan(0);
      for (const stack of stacks) {
        expect(readFileSync(path.join(outDir, 'stacks', stack, 'cdk.tf.json'), 'utf8')).toBeValidForAlicloud();
      }
    },
  );
});

/** Sources of the entries that package.json exports. */
function entriesOfPackage(): string[] {
  const { exports } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { exports: object };
  return Object.keys(exports)
    .filter((one) => !one.includes('*') && !one.endsWith('.json'))
    .map((one) => {
      const file = path.join(ROOT, 'lib', one);
      return existsSync(`${file}.ts`) ? `${file}.ts` : path.join(file, 'index.ts');
    });
}

/** `Owner.member` in code within the texts. */
function membersInTexts(): { where: string; owner: string; member: string }[] {
  return documents().flatMap((where) => {
    const text = readFileSync(path.join(ROOT, where), 'utf8').replace(/^ *```[^]*?^ *```$/gm, '');
    return [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) =>
      [...code.matchAll(/\b([A-Z]\w+)\.(\w+)/g)].map(([, owner = '', member = '']) => ({ where, owner, member })),
    );
  });
}

/** Static and other members of exported names, and of values of exported types. */
function membersOf(
  program: ts.Program,
  entries: readonly string[],
  owners: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const checker = program.getTypeChecker();
  const members = new Map<string, Set<string>>();
  for (const entry of entries) {
    const source = program.getSourceFile(entry);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${entry} is no module`);
    for (const exported of checker.getExportsOfModule(module)) {
      if (!owners.has(exported.name)) continue;
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const types = [checker.getDeclaredTypeOfSymbol(symbol), checker.getTypeOfSymbol(symbol)];
      const own = members.get(exported.name) ?? new Set();
      members.set(exported.name, own);
      for (const { name } of types.flatMap((type) => type.getProperties())) own.add(name);
    }
  }
  return members;
}
