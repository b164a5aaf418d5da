/** A provider small enough to see through, in a process of its own: `toy-provider.ts <toy|alicloud> <socket>`. */
import type { Provider } from '../../lib/plugin';
import { serve } from '../../lib/plugin';
import { wholeAlicloud } from '../../lib/schema/alicloud';
import type { ProviderSchema } from '../../lib/schema/model';
import { isObject, UNKNOWN, type Value, type ValueObject } from '../../lib/schema/value';

const SCHEMA: ProviderSchema = {
  provider: { version: 0, block: { attributes: { region: { type: 'string', optional: true } } } },
  resource_schemas: {
    toy_thing: {
      version: 0,
      block: {
        attributes: {
          id: { type: 'string', computed: true, optional: true },
          name: { type: 'string', required: true },
          size: { type: 'number', optional: true },
          region: { type: 'string', computed: true },
          secret: { type: 'string', computed: true, sensitive: true },
        },
        block_types: {
          rule: {
            nesting_mode: 'list',
            block: {
              attributes: {
                key: { type: 'string', required: true },
                values: { type: ['list', 'string'], optional: true },
              },
            },
          },
          label: { nesting_mode: 'set', block: { attributes: { text: { type: 'string', required: true } } } },
          timeouts: { nesting_mode: 'single', block: { attributes: { create: { type: 'string', optional: true } } } },
        },
      },
    },
  },
  data_source_schemas: {
    toy_echo: {
      version: 0,
      block: { attributes: { text: { type: 'string', required: true }, echoed: { type: 'string', computed: true } } },
    },
  },
};

const store = new Map<string, ValueObject>();

function toyProvider(): Provider {
  let region: Value = null;
  return {
    schema: SCHEMA,
    validateProviderConfig: () => ({}),
    configure: (config) => {
      region = config.region ?? null;
      return {};
    },
    validateResource: (_type, { rule, size }) => ({
      diagnostics: [
        ...(Array.isArray(rule) ? rule : []).flatMap((entry: Value, i) =>
          isObject(entry) && entry.key === 'refused'
            ? [{ severity: 'error' as const, summary: 'key refused', path: ['rule', i, 'key'] }]
            : [],
        ),
        ...(size === 13 ? [{ severity: 'warning' as const, summary: 'unlucky size', path: ['size'] }] : []),
      ],
    }),
    validateDataSource: () => ({}),
    plan: ({ priorState, proposedNewState }) => {
      if (!proposedNewState || priorState) return { plannedState: proposedNewState, requiresReplace: [['name']] };
      return { plannedState: { ...proposedNewState, id: UNKNOWN, region: UNKNOWN, secret: UNKNOWN } };
    },
    apply: ({ priorState, plannedState }) => {
      if (!plannedState) {
        store.delete(String(priorState?.id));
        return { newState: null };
      }
      if (plannedState.size === 666) throw new Error('size 666 is out of stock');
      const id = `thing-${String(plannedState.name)}`;
      const created = { id, region, secret: 'SANDBOX-secret' };
      const newState = { ...plannedState, ...(priorState ? {} : created) };
      store.set(id, newState);
      return { newState };
    },
    read: ({ currentState }) => ({ newState: store.get(String(currentState.id)) ?? null }),
    importState: (typeName, id) => ({ resources: [{ typeName, state: { id } }] }),
    readDataSource: (_type, config) => ({
      state: { ...config, echoed: `${String(config.text)} ${String(config.text)}` },
    }),
  };
}

const [kind, socketPath = ''] = process.argv.slice(2);
const create = (): Provider => ({ ...toyProvider(), ...(kind === 'alicloud' && { schema: wholeAlicloud().schema }) });
void serve(create, { socketPath }).then(() => process.send?.('listening'));
