/** A provider small enough to see through, in a process of its own: `toy-provider.ts <toy|legacy|alicloud|broken> <socket>`. */
import { type Provider, serve } from '../../lib/plugin';
import { wholeAlicloud } from '../../lib/schema/alicloud';
import type { ProviderSchema } from '../../lib/schema/model';
import { isObject, UNKNOWN, type Value, type ValueObject, type ValuePath } from '../../lib/schema/value';

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
          password: { type: 'string', optional: true, sensitive: true },
          tags: { type: ['map', 'string'], optional: true },
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

const list = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : []);

/** Replaces when the name, a key of the first rule, a tag named "zone" or any label changes. */
function replacements({ rule, tags }: ValueObject): ValuePath[] {
  return [
    ['name'],
    ['label', 0, 'text'],
    ...(list(rule).length > 0 ? [['rule', 0, 'key']] : []),
    ...(isObject(tags) && 'zone' in tags ? [['tags', 'zone']] : []),
  ];
}

/** Each step of a resource's life leaves its letter: Plan, Apply, Read. */
const withLetter = (privateData: Uint8Array, letter: string): Uint8Array =>
  Buffer.from(Buffer.from(privateData).toString() + letter);

function toyProvider(): Provider {
  let region: Value = null;
  return {
    schema: SCHEMA,
    validateProviderConfig: () => ({}),
    configure: (config) => {
      region = config.region ?? null;
      return {
        ...(region === 'nowhere' && {
          diagnostics: [{ severity: 'error', summary: 'no such region', path: ['region'] }],
        }),
      };
    },
    validateResource: (_type, { rule, size }) => ({
      diagnostics: [
        ...list(rule).flatMap((entry, i) =>
          isObject(entry) && entry.key === 'refused'
            ? [{ severity: 'error' as const, summary: 'key refused', path: ['rule', i, 'key'] }]
            : [],
        ),
        ...(size === 13 ? [{ severity: 'warning' as const, summary: 'unlucky size', path: ['size'] }] : []),
      ],
    }),
    validateDataSource: () => ({}),
    plan: ({ priorState, proposedNewState, priorPrivate }) => {
      if (!proposedNewState) return { plannedState: null };
      return {
        plannedState: priorState
          ? proposedNewState
          : { ...proposedNewState, id: UNKNOWN, region: UNKNOWN, secret: UNKNOWN },
        requiresReplace: replacements(proposedNewState),
        plannedPrivate: withLetter(priorPrivate, 'P'),
      };
    },
    apply: ({ priorState, plannedState, plannedPrivate }) => {
      if (!plannedState) {
        store.delete(String(priorState?.id));
        return { newState: null };
      }
      const { size, password } = plannedState;
      if (size === 666) throw new Error(`size 666 is out of stock\nasked with the password ${String(password)}`);
      const id = `thing-${String(plannedState.name)}`;
      const created = { id, region, secret: 'SANDBOX-secret' };
      const newState = { ...plannedState, ...(priorState ? {} : created) };
      store.set(id, newState);
      return { newState, private: withLetter(plannedPrivate, 'A') };
    },
    read: ({ currentState, private: privateData }) => ({
      newState: store.get(String(currentState.id)) ?? null,
      private: withLetter(privateData, 'R'),
    }),
    importState: (typeName, id) => ({ resources: [{ typeName, state: { id } }] }),
    readDataSource: (_type, config) => ({
      state: { ...config, echoed: `${String(config.text)} ${String(config.text)}` },
    }),
  };
}

/** Sets an argument that the configuration leaves out, and another one later: what only the legacy type system may do. */
const withDefaultSize = (provider: Provider): Provider => ({
  ...provider,
  legacyTypeSystem: true,
  plan: async (request) => {
    const plan = await provider.plan(request);
    return { ...plan, plannedState: plan.plannedState && { ...plan.plannedState, size: 5 } };
  },
  apply: async (request) => {
    const { newState } = await provider.apply(request);
    return { newState: newState && { ...newState, tags: { added: 'later' } } };
  },
});

const [kind, socketPath = ''] = process.argv.slice(2);

function create(): Provider {
  if (kind === 'broken') throw new Error('the credentials file cannot be read');
  if (kind === 'alicloud') return { ...toyProvider(), schema: wholeAlicloud().schema };
  return kind === 'legacy' ? withDefaultSize(toyProvider()) : toyProvider();
}

void serve(create, { socketPath }).then(() => process.send?.('listening'));
