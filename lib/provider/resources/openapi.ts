/** Any action of the catalogue, for what has no resource of its own. */
import { createHash, randomBytes, randomUUID, scryptSync } from 'node:crypto';
import type { Diagnostic } from '../../plugin';
import { nearest } from '../../schema/check';
import { actionOf, actionsOf, openApis } from '../../schema/openapi';
import { isObject, type Value, type ValueObject } from '../../schema/value';
import { OpenApiError } from '../client';
import type {
  Attributes,
  Blocks,
  CustomDefinition,
  ParameterValue,
  Request,
  SettingDefinition,
  Source,
} from '../definition';
import type { Answer, Context } from '../engine/context';
import type { Handler, Outcome } from '../engine/handler';
import { at, canonical, isJsonObject, isPointer, type Json, parsed } from '../engine/json';
import { afterApply, isAbsent, settled } from '../engine/reading';
import { settingHandler } from '../engine/setting';
import { textOf, valueOf } from '../engine/values';

const API: Attributes = {
  product: { type: 'string', required: true, forceNew: true, description: 'Product code, such as `Sas`.' },
  version: { type: 'string', required: true, forceNew: true, description: 'Version of the API, such as `2018-12-03`.' },
};

const CALL: Attributes = {
  action: { type: 'string', required: true, description: 'Name of the action.' },
  parameters: {
    type: 'string',
    optional: true,
    json: true,
    description:
      'Parameters as a JSON object. `{{id}}` in a text is replaced by the id, `{{client_token}}` by a token of this object.',
  },
};

/** A request of an action that the configuration names. */
export function generic(config: ValueObject, action: string, parameters: Json, repeatable: boolean): Request {
  const given = isJsonObject(parameters) ? parameters : {};
  return {
    api: { product: textOf(config, 'product'), version: textOf(config, 'version') },
    action,
    parameters: Object.fromEntries(
      Object.entries(given).map(([name, value]): [string, Source] => [name, { always: value as ParameterValue }]),
    ),
    repeatable,
  };
}

/** Verbs that no action which only reads begins with. */
const WRITES =
  /^(Add|Attach|Bind|Cancel|Change|Close|Copy|Create|Delete|Deregister|Destroy|Detach|Disable|Enable|Grant|Install|Invite|Modify|Move|Open|Publish|Purchase|Put|Refund|Register|Release|Remove|Reset|Restore|Revoke|Rotate|Set|Start|Stop|Submit|Tag|Transfer|Unbind|Uninstall|Untag|Update|Upload)[A-Z]/;

/** Actions and parameters that the catalogue does not know. */
export function catalogueProblems(
  config: ValueObject,
  calls: readonly { readonly action: string; readonly parameters: string; readonly reads?: boolean }[],
): Diagnostic[] {
  const api = { product: textOf(config, 'product'), version: textOf(config, 'version') };
  // Unknown until apply.
  if (api.product === '' || api.version === '') return [];
  const actions = actionsOf(api);
  if (actions.length === 0) {
    const versions = openApis().filter(({ product }) => product === api.product);
    const known =
      versions.length > 0 ? versions.map(({ version }) => version) : openApis().map(({ product }) => product);
    return [
      {
        severity: 'error',
        summary: `${api.product} ${api.version} is no API of the catalogue`,
        detail: `Known: ${[...new Set(known)].join(', ')}`,
        path: [versions.length > 0 ? 'version' : 'product'],
      },
    ];
  }
  return calls.flatMap(({ action: actionName, parameters: parametersName, reads }): Diagnostic[] => {
    const name = textOf(config, actionName);
    if (name === '') return [];
    const path = actionName.split('.').flatMap((step, i) => (i > 0 ? [0, step] : [step]));
    const action = actionOf(api, name);
    if (!action) {
      return [
        {
          severity: 'error',
          summary: `${api.product} ${api.version} has no action ${name}`,
          detail: `Nearest: ${nearest(name, actions).join(', ')}`,
          path,
        },
      ];
    }
    if (reads && WRITES.test(name)) {
      return [
        {
          severity: 'error',
          summary: `${name} changes something, and what reads is called at every plan`,
          detail: 'Name an action that only reads. For a call that is made once there is aisec_openapi_operation.',
          path,
        },
      ];
    }
    const given = parsed(textOf(config, parametersName) || '{}');
    if (!isJsonObject(given)) return [];
    const names = Object.keys(action.parameters);
    return Object.keys(given)
      .filter((parameter) => !names.includes(parameter))
      .map((parameter) => ({
        severity: 'error' as const,
        summary: `${name} has no parameter ${parameter}`,
        detail: `Nearest: ${nearest(parameter, names).join(', ') || 'none'}`,
        path,
      }));
  });
}

interface Replacements {
  readonly id?: string;
  readonly clientToken?: string;
}

/** `{{id}}` and `{{client_token}}` in all texts. */
function filledIn(value: Json, replacements: Replacements): Json {
  if (typeof value === 'string') {
    return value
      .replaceAll('{{id}}', replacements.id ?? '')
      .replaceAll('{{client_token}}', replacements.clientToken ?? '');
  }
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => filledIn(item, replacements));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, filledIn(item, replacements)]));
}

function requestOf(attributes: ValueObject, block: string, replacements: Replacements, more: Json = {}): Request {
  const parameters = { ...asObject(parsed(textOf(attributes, `${block}.parameters`) || '{}')), ...asObject(more) };
  const repeatable = block !== 'create' || replacements.clientToken !== undefined;
  return generic(attributes, textOf(attributes, `${block}.action`), filledIn(parameters, replacements), repeatable);
}

function asObject(value: Json | undefined): { readonly [name: string]: Json } {
  return isJsonObject(value) ? value : {};
}

/** A secret's fingerprint: slow to guess from, and different for each resource. */
function fingerprint(secret: string, salt = randomBytes(16).toString('hex')): string {
  return `${salt}:${scryptSync(secret, salt, 32).toString('hex')}`;
}

function sameSecret(secret: string, print: string): boolean {
  return fingerprint(secret, print.split(':')[0]) === print;
}

async function readBack(context: Context, attributes: ValueObject, id: string): Promise<Json | undefined> {
  const request = requestOf(attributes, 'read', { id });
  let answer: Answer;
  try {
    answer = await context.send(request, { attributes });
  } catch (error) {
    const codes = valueOf(attributes, 'absent_codes');
    const absent = Array.isArray(codes) ? codes.map(String) : [];
    if (isAbsent(error, absent)) return undefined;
    throw error;
  }
  const items = textOf(attributes, 'read.items');
  if (items === '') return answer;
  const all = at(answer, items);
  const match = valueOf(attributes, 'read.match');
  const wanted = isObject(match) ? Object.entries(match) : [];
  return (Array.isArray(all) ? (all as readonly Json[]) : []).find((item) =>
    wanted.every(([pointer, text]) => String(at(item, pointer) ?? '') === filledIn(String(text), { id })),
  );
}

/** What is compared, as the service has it now. */
function compared(attributes: ValueObject, answer: Json): Value {
  const compare = attributes.compare ?? null;
  if (!isObject(compare)) return null;
  return Object.fromEntries(
    Object.entries(compare).flatMap(([pointer, text]) => {
      const value = at(answer, pointer);
      if (value === undefined) return [];
      return [[pointer, canonical(parsed(String(text))) === canonical(value) ? text : canonical(value)]];
    }),
  );
}

const secretOf = (config: ValueObject): string => textOf(config, 'secret_parameters');

const openApiResource: Handler = {
  plan: (_, prior, _planned, config) => {
    const secret = secretOf(config);
    const print = prior ? textOf(prior, 'secret_hash') : '';
    const changed = prior !== null && (secret === '' ? print !== '' : print === '' || !sameSecret(secret, print));
    return Promise.resolve(changed ? { unknown: ['secret_hash'] } : {});
  },
  create: async (context, planned, config): Promise<Outcome> => {
    const attributes = settled(planned);
    const usesToken = textOf(attributes, 'create.parameters').includes('{{client_token}}');
    const key = context.intents.claim(canonical([context.region, context.type, attributes.product, attributes.create]));
    const { before: clientToken } = context.intents.recent<string>(key) ?? { before: randomUUID() };
    if (usesToken) context.intents.write(key, { before: clientToken });
    const secret = secretOf(config);
    const request = requestOf(attributes, 'create', usesToken ? { clientToken } : {}, parsed(secret || '{}'));
    const answer = await context.send(request, { attributes });
    const id = at(answer, textOf(attributes, 'id_path'));
    if (id === undefined || typeof id === 'object') {
      throw new Error(
        `${request.action} answered nothing at ${textOf(attributes, 'id_path')}\nSet id_path to the id's place in its answer.`,
      );
    }
    await context.until(`The object ${String(id)}`, () => readBack(context, attributes, String(id)));
    return {
      state: afterApply({ ...planned, id: String(id) }, { secret_hash: secret === '' ? null : fingerprint(secret) }),
      private: { intent: usesToken ? key : undefined },
    };
  },
  read: async (context, state) => {
    const answer = await readBack(context, state, textOf(state, 'id'));
    if (answer === undefined) return null;
    if (typeof context.private.intent === 'string') context.intents.remove(context.private.intent);
    return { state: { ...state, compare: compared(state, answer) } };
  },
  update: async (context, _prior, planned, config): Promise<Outcome> => {
    const attributes = settled(planned);
    const id = textOf(attributes, 'id');
    const secret = secretOf(config);
    if (textOf(attributes, 'update.action') === '') {
      throw new Error('the resource has no update block\nAdd one, or replace the resource with -replace.');
    }
    await context.send(requestOf(attributes, 'update', { id }, parsed(secret || '{}')), { attributes });
    await context.until(`The change of ${id}`, async () => {
      const answer = await readBack(context, attributes, id);
      if (answer === undefined) return undefined;
      return canonical(compared(attributes, answer)) === canonical(attributes.compare ?? null) ? true : undefined;
    });
    return { state: afterApply(planned, { secret_hash: secret === '' ? null : fingerprint(secret) }) };
  },
  delete: async (context, state): Promise<readonly Diagnostic[]> => {
    const id = textOf(state, 'id');
    if (textOf(state, 'delete.action') === '') {
      return [
        {
          severity: 'warning',
          summary: `The object ${id} stays in the account`,
          detail: 'The resource has no delete block.',
        },
      ];
    }
    try {
      await context.send(requestOf(state, 'delete', { id }), { attributes: state });
    } catch (error) {
      if (!(error instanceof OpenApiError) || !isAbsent(error, absentCodes(state))) throw error;
    }
    return [];
  },
  fromImportId: (text) => {
    const given = parsed(text);
    if (!isJsonObject(given) || typeof given.id !== 'string' || !isJsonObject(given.read)) {
      throw new Error(
        'the id for import is a JSON object with id, and with the arguments of the resource (product, version, read, …); blocks are objects',
      );
    }
    return Object.fromEntries(
      Object.entries(given).map(([name, value]): [string, Value] => [
        name,
        name in OPENAPI_BLOCKS && isJsonObject(value) ? [blockValue(value)] : (value as Value),
      ]),
    );
  },
};

function blockValue(value: { readonly [name: string]: Json }): ValueObject {
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === 'parameters' && isJsonObject(inner) ? JSON.stringify(inner) : (inner as Value),
    ]),
  );
}

function absentCodes(attributes: ValueObject): readonly string[] {
  const codes = valueOf(attributes, 'absent_codes');
  return Array.isArray(codes) ? codes.map(String) : [];
}

const OPENAPI_BLOCKS: Blocks = {
  create: { description: 'The call that creates.', required: true, attributes: CALL },
  read: {
    description: 'The call that reads.',
    required: true,
    attributes: {
      ...CALL,
      items: {
        type: 'string',
        optional: true,
        description: 'JSON pointer of the list in the answer that holds the object.',
      },
      match: {
        type: ['map', 'string'],
        optional: true,
        description: 'JSON pointer into an item to the text it has for this object; `{{id}}` is replaced.',
      },
    },
  },
  update: { description: 'The call that changes. Without it, changes are refused.', attributes: CALL },
  delete: { description: 'The call that deletes. Without it, destroying leaves the object.', attributes: CALL },
};

function pointerProblems(config: ValueObject, name: string): Diagnostic[] {
  const map = config[name] ?? null;
  const pointers = isObject(map) ? Object.entries(map) : [];
  return pointers.flatMap(([pointer, text]): Diagnostic[] => {
    const wrong = !isPointer(pointer)
      ? 'is no JSON pointer'
      : typeof text === 'string' && parsed(text) === undefined
        ? 'has no JSON text'
        : '';
    if (wrong === '') return [];
    return [
      {
        severity: 'error',
        summary: `${name}: ${pointer} ${wrong}`,
        detail: 'A pointer is like "/Data/Name", a text like "\\"value\\"".',
        path: [name, pointer],
      },
    ];
  });
}

export const OPENAPI_RESOURCE: CustomDefinition = {
  kind: 'custom',
  behaves: 'resource',
  type: 'openapi_resource',
  description: 'An object of any API in the catalogue, for what neither provider has a resource for.',
  attributes: {
    ...API,
    id_path: {
      type: 'string',
      required: true,
      forceNew: true,
      description: 'JSON pointer of the id in the answer of create.',
    },
    compare: {
      type: ['map', 'string'],
      optional: true,
      json: true,
      description: 'JSON pointer into what read finds to the JSON text it should have. What differs is a change.',
    },
    absent_codes: {
      type: ['set', 'string'],
      optional: true,
      description: 'Codes of errors that mean that there is no such object.',
    },
    secret_parameters: {
      type: 'string',
      optional: true,
      sensitive: true,
      json: true,
      writeOnly: true,
      description:
        'Further parameters of create and update as JSON. Neither plan nor state has them. Needs Terraform 1.11.',
    },
    secret_hash: { type: 'string', computed: true, description: 'Tells whether secret_parameters changed.' },
  },
  blocks: OPENAPI_BLOCKS,
  requests: [],
  validate: (config) => [
    ...catalogueProblems(
      config,
      ['create', 'read', 'update', 'delete'].map((block) => ({
        action: `${block}.action`,
        parameters: `${block}.parameters`,
        reads: block === 'read',
      })),
    ),
    ...pointerProblems(config, 'compare'),
  ],
  handler: openApiResource,
};

/** The setting that the configuration describes. */
function settingOf(attributes: ValueObject): SettingDefinition {
  const parameters = (block: string): Json => parsed(textOf(attributes, `${block}.parameters`) || '{}') ?? {};
  const write = generic(attributes, textOf(attributes, 'write.action'), {}, true);
  return {
    kind: 'setting',
    type: 'openapi_setting',
    description: '',
    attributes: OPENAPI_SETTING.attributes,
    id: ['product', 'name'],
    read: {
      ...generic(attributes, textOf(attributes, 'read.action'), parameters('read'), true),
      document: textOf(attributes, 'read.document'),
    },
    members: {},
    openMembers: 'values',
    write: {
      ...write,
      parameters: Object.fromEntries(
        Object.entries(asObject(parameters('write'))).map(([name, value]): [string, Source] => {
          const [, json, pointer] = (typeof value === 'string' && /^\{\{(json:)?((?:\/.*)?)\}\}$/.exec(value)) || [];
          if (pointer === undefined) return [name, { always: value as ParameterValue }];
          return [name, { document: pointer, ...(json !== undefined && { as: 'json' as const }) }];
        }),
      ),
    },
  };
}

const openApiSetting: Handler = {
  plan: (context, prior, planned) =>
    settingHandler(settingOf(settled(planned))).plan?.(context, prior, planned, {}) ?? Promise.resolve({}),
  create: (context, planned, config) => settingHandler(settingOf(settled(planned))).create(context, planned, config),
  read: (context, state, imported) => settingHandler(settingOf(state)).read(context, state, imported),
  update: (context, prior, planned, config) =>
    settingHandler(settingOf(settled(planned))).update(context, prior, planned, config),
  delete: (context, state) => settingHandler(settingOf(state)).delete(context, state),
  fromImportId: (text) => {
    const given = parsed(text);
    if (!isJsonObject(given) || !isJsonObject(given.read) || !isJsonObject(given.write)) {
      throw new Error(
        'the id for import is a JSON object with the arguments of the resource (product, version, name, values, …); blocks are objects',
      );
    }
    const state = Object.fromEntries(
      Object.entries(given).map(([name, value]): [string, Value] => [
        name,
        (name === 'read' || name === 'write') && isJsonObject(value) ? [blockValue(value)] : (value as Value),
      ]),
    );
    return { ...state, id: `${textOf(state, 'product')}:${textOf(state, 'name')}` };
  },
};

export const OPENAPI_SETTING: CustomDefinition = {
  kind: 'custom',
  behaves: 'setting',
  identity: ['product', 'name'],
  type: 'openapi_setting',
  description:
    'Members of a document that any API of the catalogue reads and writes. Destroying restores what was found.',
  attributes: {
    ...API,
    name: {
      type: 'string',
      required: true,
      forceNew: true,
      description: 'Name of the setting, unique in the configuration.',
    },
    values: {
      type: ['map', 'string'],
      required: true,
      json: true,
      description: 'JSON pointer into the document to the JSON text of its value. Each has to exist already.',
    },
  },
  blocks: {
    read: {
      description: 'The call that reads the document.',
      required: true,
      attributes: {
        ...CALL,
        document: {
          type: 'string',
          optional: true,
          description: 'Dotted path of the document in the answer. Default: the answer.',
        },
      },
    },
    write: {
      description:
        'The call that writes it. A parameter `"{{/Member}}"` gets that member of the document, `"{{json:/Member}}"` its JSON text, `"{{json:}}"` that of all.',
      required: true,
      attributes: CALL,
    },
  },
  requests: [],
  validate: (config) => [
    ...catalogueProblems(
      config,
      ['read', 'write'].map((block) => ({
        action: `${block}.action`,
        parameters: `${block}.parameters`,
        reads: block === 'read',
      })),
    ),
    ...pointerProblems(config, 'values'),
  ],
  handler: openApiSetting,
};

export const OPENAPI_OPERATION: CustomDefinition = {
  kind: 'custom',
  behaves: 'operation',
  type: 'openapi_operation',
  description: 'A call that is made once, and again when an argument changes. Never on destroy.',
  attributes: {
    ...API,
    action: { type: 'string', required: true, forceNew: true, description: 'Name of the action.' },
    parameters: {
      type: 'string',
      optional: true,
      json: true,
      forceNew: true,
      description: 'Parameters as a JSON object; `{{client_token}}` is replaced.',
    },
    triggers: {
      type: ['map', 'string'],
      optional: true,
      forceNew: true,
      description: 'Anything; a change runs the action again.',
    },
    request_id: { type: 'string', computed: true, description: 'What the service calls the call.' },
    response: { type: 'string', computed: true, description: 'The answer as JSON.' },
  },
  unverified:
    'An apply that is killed between the call and its end runs the action again, unless it takes a client token.',
  requests: [],
  validate: (config) => catalogueProblems(config, [{ action: 'action', parameters: 'parameters' }]),
  handler: {
    create: async (context, planned) => {
      const attributes = settled(planned);
      const text = textOf(attributes, 'parameters') || '{}';
      const given = parsed(text) ?? {};
      const clientToken = createHash('sha256')
        .update(canonical([attributes, context.region]))
        .digest('hex')
        .slice(0, 36);
      // With a token, the service does once what it is told twice.
      const repeatable = text.includes('{{client_token}}');
      const request = generic(attributes, textOf(attributes, 'action'), filledIn(given, { clientToken }), repeatable);
      const { RequestId, ...answer } = await context.send(request, { attributes });
      const id = typeof RequestId === 'string' ? RequestId : randomUUID();
      return { state: afterApply({ ...planned, id }, { request_id: id, response: canonical(answer) }) };
    },
    read: (_, state) => Promise.resolve({ state }),
    update: (_, _prior, planned) => Promise.resolve({ state: settled(planned) }),
    delete: () => Promise.resolve([]),
    fromImportId: () => {
      throw new Error('an operation that was run once cannot be imported');
    },
  },
};
