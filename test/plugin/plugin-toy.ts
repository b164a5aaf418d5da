/** A provider in plugin mode that keeps nothing: what is created exists. */
import { appendFileSync } from 'node:fs';
import type { Provider } from '../../lib/plugin';
import { servePlugin } from '../../lib/plugin/plugin-mode';
import { UNKNOWN, type ValueObject } from '../../lib/schema/value';

/** Notes for the test, one line each: the process, and what it does. */
function note(text: string): void {
  const file = process.env.TOY_NOTES;
  if (file) appendFileSync(file, `${process.pid} ${text}\n`);
}

function toy(): Provider {
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const withId = (state: ValueObject): ValueObject => ({ ...state, id: `id-of-${String(state.name)}` });
  return {
    schema: {
      provider: {
        version: 0,
        block: { attributes: { password: { type: 'string', optional: true, sensitive: true } } },
      },
      resource_schemas: {
        aisec_toy: {
          version: 0,
          block: {
            attributes: {
              id: { type: 'string', computed: true },
              name: { type: 'string', required: true },
              secret: { type: 'string', optional: true, sensitive: true },
            },
          },
        },
      },
      data_source_schemas: {},
    },
    validateProviderConfig: () => ({}),
    configure: () => ({}),
    validateResource: () => ({}),
    validateDataSource: () => ({}),
    plan: ({ priorState, proposedNewState }) => ({
      plannedState: proposedNewState && { ...proposedNewState, id: priorState?.id ?? UNKNOWN },
    }),
    apply: async ({ plannedState }) => {
      if (!plannedState) return { newState: null };
      note(`apply ${String(plannedState.name)}`);
      if (plannedState.name === 'refused') throw new Error(`no ${String(plannedState.secret)} here\nat all`);
      // Until Terraform asks to stop.
      if (plannedState.name === 'slow') {
        const keepAlive = setInterval(() => undefined, 1000);
        await stopped;
        clearInterval(keepAlive);
        note('finished slow');
      }
      return { newState: withId(plannedState) };
    },
    read: ({ currentState }) => ({ newState: currentState }),
    importState: (typeName, id) => ({
      resources: [{ typeName, state: { id, name: id.replace('id-of-', ''), secret: null } }],
    }),
    readDataSource: () => ({ state: null }),
    stop: () => {
      note('stop');
      stop();
    },
    close: () => note('close'),
  };
}

process.once('exit', (code) => note(`exit ${code}`));
note('start');
servePlugin(toy, { name: 'aisec' }).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
