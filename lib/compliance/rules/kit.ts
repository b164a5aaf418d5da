/** What several rules need: policies, addresses, ports, settings that stand in a resource or beside it. */
import type { Arguments, Resource } from '../model/resource';
import { Hidden, HiddenValueError, isJson, type Json } from '../model/value';
import type { Judge } from '../rule';

/** A statement of a policy, with its place: `policy_document.Statement[0]`. */
export interface Statement {
  readonly at: string;
  readonly allows: boolean;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** `*`, account ids, ARNs; for trust policies also `Service:…`. What is known at apply only is left out. */
  readonly principals: readonly string[];
  readonly conditions: Json;
}

const asList = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
/** Texts that are written; an expression within a list names one thing, so it is not everything. */
const texts = (value: unknown): readonly string[] =>
  asList(value).filter((one): one is string => typeof one === 'string');

function principalsOf(value: unknown): readonly string[] {
  if (!isJson(value)) return texts(value);
  return Object.entries(value).flatMap(([kind, names]) =>
    texts(names).map((name) => (kind === 'RAM' ? name : `${kind}:${name}`)),
  );
}

/**
 * The statements of a policy that stands in an argument as JSON; none if the argument is not there or is not JSON, which the service
 * refuses.
 * @throws HiddenValueError if the policy is known at apply only
 */
export function statementsOf(resource: Arguments, attribute: string): readonly Statement[] {
  let document: unknown;
  try {
    document = resource.json(attribute);
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
  if (!isJson(document)) return [];
  if (document.Statement instanceof Hidden) throw new HiddenValueError(attribute);
  return asList(document.Statement).map((one, i) => {
    const at = `${attribute}.Statement[${i}]`;
    if (one instanceof Hidden) throw new HiddenValueError(at);
    const {
      Effect,
      Action,
      NotAction,
      Resource: resources,
      NotResource,
      Principal,
      Condition,
    } = isJson(one) ? one : {};
    return {
      at,
      allows: Effect === 'Allow',
      // Everything but some is as broad as everything.
      actions: NotAction === undefined ? texts(Action) : ['*'],
      resources: NotResource === undefined ? texts(resources) : ['*'],
      principals: principalsOf(Principal),
      conditions: isJson(Condition) ? Condition : {},
    };
  });
}

/** Whether a list of actions has all actions, or all of a service. */
export const allowsAction = (actions: readonly string[], action: string): boolean => {
  const [service = '', name = ''] = action.toLowerCase().split(':');
  return actions.some((one) => {
    const [ownService = '', ownName = ''] = one.toLowerCase().split(':');
    if (one === '*' || one === '*:*') return true;
    return ownService === service && (ownName === '*' || ownName === name);
  });
};

/** `*`, `acs:*:*:*:*` and the like. */
export const isEverything = (resource: string): boolean => /^(\*|acs:[^:]*:\*?:\*?:\*)$/.test(resource);

const NETWORK_KEY = /^acs:(SourceIp|SourceVpc|VpcSourceIp|AccessPoint.*)$/i;

/** Whether conditions let in a part of the networks only. */
export function limitsNetwork(conditions: Json): boolean {
  return Object.entries(conditions).some(
    ([operator, keys]) =>
      !/^Not/i.test(operator) &&
      isJson(keys) &&
      Object.entries(keys).some(([key, values]) => NETWORK_KEY.test(key) && !texts(values).some(isAnyAddress)),
  );
}

/** `0.0.0.0/0`, `::/0`, and what databases take for it. */
export const isAnyAddress = (text: string): boolean =>
  /^(0\.0\.0\.0(\/0+)?|::(\/0+)?|0:0:0:0:0:0:0:0\/0+|%)$/.test(text.trim());

/** Whether a range of ports such as `22/22`, `-1/-1`, `1/65535` has the port. */
export function hasPort(range: string | undefined, port: number): boolean {
  const [from = NaN, to = from] = (range ?? '-1/-1').split('/').map(Number);
  return (from === -1 && to === -1) || (from <= port && port <= to);
}

/** Whether it is every port, or nearly. */
export function isWide(range: string | undefined): boolean {
  const [from = NaN, to = from] = (range ?? '-1/-1').split('/').map(Number);
  return (from === -1 && to === -1) || to - from > 60_000;
}

/** A rule of a security group that lets everybody in; undefined for any other. */
export function openIngress(
  rule: Arguments,
): { readonly protocol: string; readonly ports: string | undefined; readonly from: string } | undefined {
  if (rule.text('type') !== 'ingress' || rule.text('policy') === 'drop') return undefined;
  const from = [rule.text('cidr_ip'), rule.text('ipv6_cidr_ip')].find((one) => one !== undefined && isAnyAddress(one));
  if (from === undefined) return undefined;
  return { protocol: rule.text('ip_protocol') ?? 'all', ports: rule.text('port_range'), from };
}

/** A rule about ports that everybody must not reach. */
export function failOpenPorts(rule: Resource, judge: Judge, ports: { readonly [name: string]: number }): void {
  const open = openIngress(rule);
  if (!open) return rule.text('type') === 'ingress' ? undefined : judge.notApplicable();
  if (!['tcp', 'udp', 'all'].includes(open.protocol)) return judge.notApplicable();
  const reached = Object.entries(ports).filter(([, port]) => hasPort(open.ports, port));
  if (reached.length > 0) {
    judge.fail(`${open.from} reaches ${reached.map(([name, port]) => `${name} (${port})`).join(', ')}`, 'port_range');
  }
}

/** A setting of a resource that stands in an argument of it, or in a resource of its own that names it. */
export function settingOf(
  owner: Resource,
  judge: Judge,
  own: string,
  beside: { readonly type: string; readonly attribute: string; readonly by: string; readonly key: string },
): string | undefined {
  const satellites = judge.configuration.relatedTo(owner, beside.type, beside.by, beside.key);
  for (const satellite of satellites) {
    const value = satellite.text(beside.attribute);
    if (value !== undefined) return value;
  }
  return owner.text(own);
}

/** A setting of an OSS bucket. */
export const bucketSetting = (
  bucket: Resource,
  judge: Judge,
  own: string,
  type: string,
  attribute: string,
): string | undefined => settingOf(bucket, judge, own, { type, attribute, by: 'bucket', key: 'bucket' });

/** A number that has to be in a range; what is not written counts as `unset`. */
export function failOutside(
  resource: Arguments,
  judge: Judge,
  attribute: string,
  {
    min = -Infinity,
    max = Infinity,
    unit,
    unset,
  }: { readonly min?: number; readonly max?: number; readonly unit: string; readonly unset?: number },
): void {
  const value = resource.number(attribute) ?? unset;
  const wanted = [min > -Infinity && `at least ${min}`, max < Infinity && `at most ${max}`]
    .filter(Boolean)
    .join(' and ');
  if (value === undefined) judge.fail(`${attribute} is not set; ${wanted} ${unit} is wanted`, attribute);
  else if (value < min || value > max) judge.fail(`${attribute} is ${value}; ${wanted} ${unit} is wanted`, attribute);
}

/** An argument that has to have one of some values. */
export function failUnless(resource: Arguments, judge: Judge, attribute: string, allowed: readonly string[]): void {
  const value = resource.text(attribute);
  if (value === undefined || !allowed.includes(value)) {
    judge.fail(`${attribute} is ${value ?? 'not set'}; wanted: ${allowed.join(' or ')}`, attribute);
  }
}

/** Allow lists of a database that let everybody in. */
export function failOpenList(resource: Arguments, judge: Judge, attribute: string): void {
  const open = resource
    .texts(attribute)
    .flatMap((one) => one.split(','))
    .filter(isAnyAddress);
  if (open.length > 0) judge.fail(`${attribute} lets in ${open.join(', ')}`, attribute);
}

/** A flag that has to be on. */
export function failUnlessOn(resource: Arguments, judge: Judge, attribute: string): void {
  if (resource.flag(attribute) !== true) judge.fail(`${attribute} is not true`, attribute);
}
