import type { TerraformStack } from 'cdktf';

/** What was made of a stack in the synthesis that is going on. */
interface Run {
  readonly make: () => object;
  made?: object;
}

const running = new WeakMap<TerraformStack, Run>();
const watched = new WeakSet<TerraformStack>();

/**
 * The stack in Terraform's JSON syntax. After `shareSynthesized`, all checks of one synthesis get the same object, which goes to the
 * synthesizer then: it would otherwise be made once more for each of them. Read it only.
 */
export function synthesized(stack: TerraformStack): object {
  const run = running.get(stack);
  return run ? (run.made ??= run.make()) : (stack.toTerraform() as object);
}

/** Notices when a synthesis of the stack begins and ends, so that what is made in between can be shared. */
export function shareSynthesized(stack: TerraformStack): void {
  if (watched.has(stack)) return;
  watched.add(stack);
  const { synthesizer } = stack;
  stack.synthesizer = {
    synthesize: (session) => {
      const before = Object.getOwnPropertyDescriptor(stack, 'toTerraform');
      const run: Run = { make: stack.toTerraform.bind(stack) };
      running.set(stack, run);
      // The synthesizer asks last; whoever asks after it gets the stack as it is then.
      stack.toTerraform = () => {
        const made = synthesized(stack);
        delete run.made;
        return made;
      };
      try {
        synthesizer.synthesize(session);
      } finally {
        running.delete(stack);
        if (before) Object.defineProperty(stack, 'toTerraform', before);
        else delete (stack as { toTerraform?: unknown }).toTerraform;
      }
    },
  };
}
