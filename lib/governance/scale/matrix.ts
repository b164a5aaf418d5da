import { readFileSync } from 'node:fs';
import * as path from 'node:path';

/** One job of a CI matrix. */
export interface MatrixJob {
  /** Name of the stack, for `cdktf deploy`. */
  readonly stack: string;
  /** Directory of the stack's configuration, for `terraform -chdir`. */
  readonly directory: string;
  /** Stacks of one wave depend on those of the waves before only: 0, 1, … */
  readonly wave: number;
}

/** A CI matrix, in the form that GitHub Actions takes: `strategy.matrix: ${{ fromJSON(…) }}`. */
export interface StackMatrix {
  readonly include: readonly MatrixJob[];
}

export interface MatrixOptions {
  /** Output of the synthesis of the code before a change: stacks that it did not change are left out. @default - all stacks */
  readonly changedFrom?: string;
  /** Names of stacks, with `*` for any characters. @default - all stacks */
  readonly stacks?: readonly string[];
}

interface StackManifest {
  readonly name: string;
  readonly constructPath: string;
  readonly workingDirectory: string;
  readonly synthesizedStackPath: string;
  readonly dependencies: readonly string[];
}

/**
 * The stacks of a synthesized app as jobs of a matrix.
 * @param outdir - where cdktf wrote them: `cdktf.out`
 * @throws Error if there is no manifest of cdktf
 */
export function stackMatrix(outdir: string, { changedFrom, stacks }: MatrixOptions = {}): StackMatrix {
  const all = manifestOf(outdir);
  const byPath = new Map(all.map((stack) => [stack.constructPath, stack]));
  const waves = new Map<string, number>();
  const waveOf = ({ constructPath, dependencies }: StackManifest): number => {
    const known = waves.get(constructPath);
    if (known !== undefined) return known;
    const above = dependencies.flatMap((one) => byPath.get(one) ?? []).map(waveOf);
    const wave = Math.max(-1, ...above) + 1;
    waves.set(constructPath, wave);
    return wave;
  };
  const before = changedFrom === undefined ? undefined : new Map(manifestOf(changedFrom).map((one) => [one.name, one]));
  const isChanged = (stack: StackManifest): boolean => {
    if (!before || changedFrom === undefined) return true;
    const old = before.get(stack.name);
    return !old || configuration(changedFrom, old) !== configuration(outdir, stack);
  };
  const wanted = stacks?.map((glob) => new RegExp(`^${glob.split('*').map(escaped).join('.*')}$`));
  return {
    include: all
      .filter(({ name }) => !wanted || wanted.some((form) => form.test(name)))
      .filter(isChanged)
      .map((stack) => ({
        stack: stack.name,
        directory: path.join(outdir, stack.workingDirectory),
        wave: waveOf(stack),
      }))
      .sort((a, b) => a.wave - b.wave || a.stack.localeCompare(b.stack, 'en', { numeric: true })),
  };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function manifestOf(outdir: string): readonly StackManifest[] {
  const file = path.join(outdir, 'manifest.json');
  const { stacks } = JSON.parse(readFileSync(file, 'utf8')) as { readonly stacks?: { [name: string]: StackManifest } };
  if (typeof stacks !== 'object') throw new Error(`${file} is no manifest of cdktf`);
  return Object.values(stacks);
}

/** What Terraform reads, without what cdktf notes beside it for itself. */
function configuration(outdir: string, { synthesizedStackPath }: StackManifest): string {
  const parsed = JSON.parse(readFileSync(path.join(outdir, synthesizedStackPath), 'utf8')) as {
    [name: string]: unknown;
  };
  return JSON.stringify(parsed, (key, value: unknown) => (key === '//' ? undefined : value));
}
