/** What several rules need: policies, addresses, ports, settings that stand in a resource or beside it. */
import type { Arguments, Resource } from '../model/resource';
import { Hidden, HiddenValueError, isJson, type Json } from '../model/value';
import type { Judge } from '../rule';
import { matches } from '../suppression';

const NETWORK_KEY = /^acs:(SourceIp|SourceVpc|VpcSourceIp|AccessPoint.*)$/i;

const asList = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** An expression that has text around it, or names a resource, is one thing, whichever it is; any other may be `*`. */
const namesOneThing = ({ expression = '' }: Hidden): boolean =>
  !/^\$\{[^{}]*\}$/.test(expression) || /\b((alicloud|aisec)_\w+|data|module)\./.test(expression);

/** Texts that are written. @throws HiddenValueError for an expression that may be any text */
function texts(value: unknown, at: string): readonly string[] {
  return asList(value).filter((one): one is string => {
    if (one instanceof Hidden && !namesOneThing(one)) throw new HiddenValueError(at);
    return typeof one === 'string';
  });
}

/** A statement of a policy. What a statement says is read when it is asked for, and may be known at apply only. */
export class Statement {
  /** @param at - its place: `policy_document.Statement[0]` */
  constructor(
    readonly at: string,
    private readonly body: unknown,
  ) {}

  get allows(): boolean {
    return this.member('Effect') === 'Allow';
  }

  get actions(): readonly string[] {
    // Everything but some is as broad as everything.
    return this.member('NotAction') === undefined ? texts(this.member('Action'), this.at) : ['*'];
  }

  get resources(): readonly string[] {
    return this.member('NotResource') === undefined ? texts(this.member('Resource'), this.at) : ['*'];
  }

  /** `*`, account ids, ARNs; in trust policies `Service:…` and `Federated:…` too. */
  get principals(): readonly string[] {
    const value = this.member('Principal');
    if (!isJson(value)) return texts(value, this.at);
    return Object.entries(value).flatMap(([kind, names]) =>
      texts(names, this.at).map((name) => (kind === 'RAM' ? name : `${kind}:${name}`)),
    );
  }

  get conditions(): Json {
    const value = this.member('Condition');
    return isJson(value) ? value : {};
  }

  /** Whether conditions let in a part of the networks only. */
  get limitsNetwork(): boolean {
    return Object.entries(this.conditions).some(
      ([operator, keys]) =>
        !/^Not/i.test(operator) &&
        isJson(keys) &&
        Object.entries(keys).some(
          ([key, values]) => NETWORK_KEY.test(key) && !texts(values, this.at).some(isAnyAddress),
        ),
    );
  }

  private member(name: string): unknown {
    if (this.body instanceof Hidden) throw new HiddenValueError(this.at);
    const value = isJson(this.body) ? this.body[name] : undefined;
    if (value instanceof Hidden && !namesOneThing(value)) throw new HiddenValueError(`${this.at}.${name}`);
    return value;
  }
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
  return asList(document.Statement).map((one, i) => new Statement(`${attribute}.Statement[${i}]`, one));
}

/** Whether a list of actions has an action, by its name or by a form of it such as `oss:Get*`. */
export const allowsAction = (actions: readonly string[], action: string): boolean => {
  const name = action.toLowerCase();
  return actions.some((one) => {
    const form = one.toLowerCase();
    // Nearly every form has its star at the end.
    const star = form.indexOf('*');
    return star >= 0 && star === form.length - 1 ? name.startsWith(form.slice(0, -1)) : matches(form, name);
  });
};

/** `*`, `acs:*:*:*:*`, and everything that an account or a service has. */
export const isEverything = (resource: string): boolean => /^(\*|acs:[^:]*:[^:]*:[^:]*:\*)$/.test(resource);

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

/** Allow lists of a database that let everybody in. @param isText - it is one text, with commas. @default false */
export function failOpenList(resource: Arguments, judge: Judge, attribute: string, isText = false): void {
  const open = (isText ? [resource.text(attribute) ?? ''] : resource.texts(attribute))
    .flatMap((one) => one.split(','))
    .filter(isAnyAddress);
  if (open.length > 0) judge.fail(`${attribute} lets in ${open.join(', ')}`, attribute);
}

/** Whether disks are encrypted that say nothing about it. */
export const encryptsDisks = ({ configuration }: Judge): boolean =>
  configuration.ofType('alicloud_ecs_disk_encryption_by_default').some((one) => one.flag('encrypted') === true);

/** Disks of a machine, or of machines that are made by it, of which one is not encrypted. */
export function failPlainDisks(resource: Resource, judge: Judge, system: string, at: string): void {
  if (encryptsDisks(judge)) return;
  judge.part(() => {
    if (resource.flag(system) !== true) judge.fail('the system disk is not encrypted', at);
  });
  judge.each(resource.blocks('data_disks'), ([place, disk]) => {
    // In a node pool it is a text.
    const encrypted =
      resource.type === 'alicloud_cs_kubernetes_node_pool' ? disk.text('encrypted') === 'true' : disk.flag('encrypted');
    if (encrypted !== true) judge.fail('the data disk is not encrypted', place);
  });
}

/** The statements of a policy of RAM, which stands in one of two arguments. */
export const ramStatements = (policy: Resource): readonly Statement[] =>
  statementsOf(policy, policy.has('policy_document') ? 'policy_document' : 'document');

/** The statements that say who may take a role, which stand in one of two arguments. */
export const trustStatements = (role: Resource): readonly Statement[] =>
  statementsOf(role, role.has('assume_role_policy_document') ? 'assume_role_policy_document' : 'document');

/** The bucket that a trail writes to, if it is in this configuration. */
export const bucketOfTrail = (trail: Resource, { configuration }: Judge): Resource | undefined =>
  trail.has('oss_bucket_name')
    ? configuration.targetOf(trail, 'oss_bucket_name', 'alicloud_oss_bucket', 'bucket')
    : undefined;

/** Whether public access to a bucket is blocked, by itself or for the account. */
export function isPublicAccessBlocked(bucket: Resource, { configuration }: Judge): boolean {
  const blocks = (one: Resource): boolean => one.flag('block_public_access') === true;
  return (
    configuration.ofType('alicloud_oss_account_public_access_block').some(blocks) ||
    configuration.relatedTo(bucket, 'alicloud_oss_bucket_public_access_block', 'bucket').some(blocks)
  );
}
