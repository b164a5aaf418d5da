import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import ts from 'typescript';
import '../../lib/testing/jest';
import { ROOT, snippets } from '../support/snippets';

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

  it('compile under strict', () => {
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
    const program = ts.createProgram(files, options);
    const problems = files.flatMap((file, i) => {
      const source = program.getSourceFile(file);
      return ts.getPreEmitDiagnostics(program, source).map((diagnostic) => {
        const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
        const line = source ? source.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line : 0;
        return `${all[i]?.where} +${line + 1}: ${text}`;
      });
    });
    expect(problems).toEqual([]);
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
