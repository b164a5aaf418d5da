/** What constructs refuse at synth, as data: test/fixtures/wrong-constructs.json, and wrong-configurations.json by raw L1. */
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { TerraformResource, type TerraformStack } from 'cdktf';
import {
  ManagedPolicy,
  RamGroup,
  RamRole,
  RamUser,
  TrustPrincipal,
  validateAtSynth,
  ValidationError,
} from '../../lib/core';
import {
  AnswerLibrary,
  CustomLabel,
  EvidenceBackup,
  GuardrailsAccess,
  GuardrailsCredential,
  GuardrailsPolicy,
  GuardrailsSubscription,
  ImageLibrary,
  KeywordLibrary,
  KeyStore,
  LogDelivery,
  ModerationCallback,
} from '../../lib/guardrails';
import { wrong, wrongConfigurations } from '../support/golden';
import { newStack } from './support';

interface Props {
  readonly [name: string]: unknown;
}

interface WrongConstruct {
  readonly name: string;
  readonly construct: string;
  readonly props: Props;
  readonly expect: readonly string[];
}

const FILE = path.join(__dirname, '..', 'fixtures', 'wrong-constructs.json');
const { cases } = JSON.parse(readFileSync(FILE, 'utf8')) as { cases: WrongConstruct[] };

/** `{ pgpEncrypted: {...} }` → `GuardrailsCredential.pgpEncrypted({...})`. */
function made<T>(factories: object, call: unknown): T {
  const [[name, argument] = []] = Object.entries(call as Props);
  return (factories as { [factory: string]: (argument: unknown) => T })[String(name)]?.(withStore(argument)) as T;
}

/** The same for the store that a credential may name. */
function withStore(argument: unknown): unknown {
  const { store } = Object(argument) as Props;
  return store === undefined ? argument : { ...Object(argument), store: made<KeyStore>(KeyStore, store) };
}

const CONSTRUCTS: { readonly [name: string]: (stack: TerraformStack, props: Props) => unknown } = {
  RamUser: (stack, props) => new RamUser(stack, 'Wrong', props),
  RamGroup: (stack, props) => new RamGroup(stack, 'Wrong', props),
  RamRole: (stack, { assumedBy, ...props }) =>
    new RamRole(stack, 'Wrong', { ...props, assumedBy: made<TrustPrincipal>(TrustPrincipal, assumedBy) }),
  ManagedPolicy: (stack, props) => new ManagedPolicy(stack, 'Wrong', props as never),
  GuardrailsAccess: (stack, { credential, ...props }) =>
    new GuardrailsAccess(stack, 'Wrong', {
      ...props,
      credential: credential ? made<GuardrailsCredential>(GuardrailsCredential, credential) : (undefined as never),
    }),
  KeywordLibrary: (stack, props) => new KeywordLibrary(stack, 'Wrong', props as never),
  AnswerLibrary: (stack, props) => new AnswerLibrary(stack, 'Wrong', props),
  ImageLibrary: (stack, props) => new ImageLibrary(stack, 'Wrong', props),
  ModerationCallback: (stack, props) => new ModerationCallback(stack, 'Wrong', props as never),
  GuardrailsSubscription: (stack, props) => new GuardrailsSubscription(stack, 'Wrong', props as never),
  LogDelivery: (stack, props) => new LogDelivery(stack, 'Wrong', props as never),
  EvidenceBackup: (stack, props) => new EvidenceBackup(stack, 'Wrong', props as never),
  GuardrailsPolicy: (stack, props) => new GuardrailsPolicy(stack, 'Wrong', props as never),
  CustomLabel: (stack, props) => new CustomLabel(stack, 'Wrong', props as never),
};

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('constructs refuse', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, { construct, props, expect: codes }) => {
    const error = thrownBy(() => CONSTRUCTS[construct]?.(newStack(), props));
    expect(ValidationError.isValidationError(error)).toBe(true);
    const { findings, message } = error as ValidationError;
    expect(findings.map(({ code }) => code)).toEqual(codes);
    for (const { what, fix } of findings) {
      expect(message).toContain(what);
      expect(fix).not.toBe('');
    }
  });
});

describe('validateAtSynth refuses raw resources with', () => {
  it.each(wrongConfigurations().map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const stack = newStack();
    validateAtSynth(stack);
    const resource = new TerraformResource(stack, 'raw', {
      terraformResourceType: one.type,
      terraformGeneratorMetadata: { providerName: 'alicloud' },
    });
    for (const [name, value] of Object.entries(wrong(one))) resource.addOverride(name, value);
    const problems = stack.node.validate();
    expect(problems.join('\n')).toContain(one.expect.code);
    expect(problems.join('\n')).toContain('test/raw');
  });
});
