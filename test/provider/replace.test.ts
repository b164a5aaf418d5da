/** What a change of each argument of each resource means, as its definition declares it. */
import { type AttributeDefinition, createAisecProvider, type Definition, RESOURCES } from '../../lib/provider';
import { type OpenApiClient, OpenApiError } from '../../lib/provider/client';
import type { Provider } from '../../lib/plugin';
import type { TerraformType } from '../../lib/schema/model';
import type { Value, ValueObject } from '../../lib/schema/value';

/** What a plan asks the service for has no part in what forces a replacement. A setting does without it, where the service is not active. */
function providerOf({ kind }: Definition): Provider {
  const inactive = new OpenApiError('Any', 'Any', { kind: 'inactive', code: '408', reason: 'not active' });
  const call = (): Promise<object> => (kind === 'setting' ? Promise.reject(inactive) : Promise.resolve({}));
  return createAisecProvider({ env: {}, client: { region: 'ap-southeast-1', call } as unknown as OpenApiClient });
}

function sample({ type, json, oneOf }: AttributeDefinition, n: 0 | 1): Value {
  if (json && type === 'string') return JSON.stringify({ member: n });
  return oneOf ? (oneOf[n] ?? null) : ofType(type, n, json ? String(n) : `text${n}`);
}

function ofType(type: TerraformType, n: 0 | 1, text: string): Value {
  if (typeof type === 'string') return type === 'number' ? n + 1 : type === 'bool' ? n === 1 : text;
  const [kind, inner] = type as [string, TerraformType];
  const value = ofType(inner, n, text);
  return kind === 'map' ? { '/key': value } : [value];
}

const isArgument = ({ required, optional, default: initial }: AttributeDefinition): boolean =>
  Boolean(required || optional) || initial !== undefined;

async function replacedBy(definition: Definition, name: string): Promise<readonly string[]> {
  const { type, attributes, blocks = {} } = definition;
  const prior: ValueObject = {
    ...Object.fromEntries(Object.entries(attributes).map(([one, attribute]) => [one, sample(attribute, 0)])),
    ...Object.fromEntries(Object.keys(blocks).map((one) => [one, []])),
    id: 'id',
  };
  const attribute = attributes[name] as AttributeDefinition;
  const proposed = { ...prior, [name]: sample(attribute, 1) };
  const config = Object.fromEntries(
    Object.entries(proposed).filter(([one]) => one in blocks || (attributes[one] && isArgument(attributes[one]))),
  );
  const { requiresReplace = [] } = await providerOf(definition).plan({
    typeName: `aisec_${type}`,
    priorState: prior,
    proposedNewState: proposed,
    config,
    priorPrivate: new Uint8Array(),
  });
  return requiresReplace.map((path) => path.join('.'));
}

describe.each(RESOURCES.map((definition) => [`aisec_${definition.type}`, definition] as const))(
  '%s',
  (_, definition) => {
    const names = Object.entries(definition.attributes)
      .filter(([, attribute]) => isArgument(attribute) && !attribute.writeOnly)
      .map(([name]) => name);

    it('is replaced by a change of the arguments that say so, and by no other', async () => {
      const found: { [name: string]: readonly string[] } = {};
      for (const name of names) found[name] = await replacedBy(definition, name);
      expect(found).toEqual(
        Object.fromEntries(names.map((name) => [name, definition.attributes[name]?.forceNew ? [name] : []])),
      );
    });
  },
);
