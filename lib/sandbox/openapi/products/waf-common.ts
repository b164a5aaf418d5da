/** What the parts of WAF share: instances, errors, pages. */
import type { StoredResource } from '../../store';
import { ApiError, invalidParameter } from '../errors';
import { type Call, type Operation, writes } from '../model';
import type { JsonObject } from '../objects';

/** Scenes of templates, as the SDK lists them. */
export const TEMPLATE_SCENES: readonly string[] = [
  'waf_group',
  'waf_base',
  'antiscan',
  'ip_blacklist',
  'custom_acl',
  'whitelist',
  'region_block',
  'custom_response',
  'cc',
  'tamperproof',
  'dlp',
  'spike_throttle',
  'bot_manager',
];

/** WAF writes the status into the message as well. */
export function wafError(code: string, message: string): ApiError {
  return new ApiError(400, code, `code: 400, ${message}`);
}

/** The codes of absent templates and rules are those that Terraform's alicloud provider looks for. */
export const noTemplate = (id: number | string): ApiError =>
  wafError('Defense.Control.DefenseTemplateNotExist', `The protection template ${id} does not exist.`);
export const noRule = (id: number | string): ApiError =>
  wafError('Defense.Control.DefenseRuleNotExist', `The protection rule ${id} does not exist.`);

/** WAF has one management centre for the Chinese mainland and one for all other regions. */
const CENTERS = ['cn-hangzhou', 'ap-southeast-1'];

/** The centre that a call is for: RegionId has a default. */
export function centerOf(call: Call): string {
  const region = call.text('RegionId') || 'cn-hangzhou';
  if (!CENTERS.includes(region)) throw invalidParameter('RegionId', `it is one of ${CENTERS.join(', ')}`);
  return region;
}

const isMainland = (region: string): boolean => region.startsWith('cn-') && region !== 'cn-hongkong';

/** The instances that a centre manages, as `alicloud_wafv3_instance` made them. */
export function instancesIn(call: Call): StoredResource[] {
  const mainland = isMainland(centerOf(call));
  return call.directory.made('alicloud_wafv3_instance').filter(({ region }) => isMainland(region) === mainland);
}

/**
 * The instance that InstanceId names.
 * @throws ApiError if the centre manages no such instance; its code is @unverified
 */
export function instanceOf(call: Call): string {
  const id = call.need('InstanceId');
  if (!instancesIn(call).some((one) => one.id === id)) {
    throw wafError('Defense.Control.InstanceNotExist', `The WAF instance ${id} does not exist.`);
  }
  return id;
}

/** What the alicloud provider made in an instance. */
export function madeIn(call: Call, instanceId: string, type: string): StoredResource[] {
  return call.directory.made(type).filter(({ attributes }) => attributes.instance_id === instanceId);
}

/** Names of the objects that WAF protects because a domain was added. Those of cloud products are not known here. */
export function domainsOf(call: Call, instanceId: string): string[] {
  return madeIn(call, instanceId, 'alicloud_wafv3_domain').map(({ attributes }) => String(attributes.domain_id));
}

/** Names of protected objects of domains look like this. */
export const isDomainObject = (name: string): boolean => name.endsWith('-waf');

/** @throws ApiError for an object that a domain should have made and none has; its code is @unverified */
export function checkObject(call: Call, instanceId: string, name: string): void {
  if (isDomainObject(name) && !domainsOf(call, instanceId).includes(name)) {
    throw wafError('InvalidBindResources', `There is no protected object ${name}.`);
  }
}

/** A write that DryRun only rehearses: success is told by an error, as the SDK says. Its HTTP status is @unverified. */
export function rehearsable(
  run: (call: Call) => { readonly answer: JsonObject; readonly commit: () => void },
): Operation {
  return writes((call) => {
    const { answer, commit } = run(call);
    if (call.flag('DryRun')) throw wafError('Defense.Control.DryRunOperation', 'The rehearsal succeeded.');
    commit();
    return answer;
  });
}

export function oneOf(call: Call, name: string, values: readonly string[]): string {
  const value = call.need(name);
  if (!values.includes(value)) throw invalidParameter(name, `it is one of ${values.join(', ')}`);
  return value;
}

/** 0 or 1. */
export function switchOf(call: Call, name: string): number {
  return Number(oneOf(call, name, ['0', '1']));
}

/** Ids in one text, separated by commas. */
export function commaIds(call: Call, name: string): number[] {
  const ids = call.need(name).split(',');
  if (!ids.every((id) => /^\d+$/.test(id))) throw invalidParameter(name, 'it is a list of ids, separated by commas');
  return ids.map(Number);
}

/** The page that PageNumber and PageSize ask for. */
export function numberedPage<T>(call: Call, all: readonly T[], standard: number): readonly T[] {
  const [number, asked] = [call.number('PageNumber') ?? 1, call.number('PageSize') ?? standard];
  if (number < 1) throw invalidParameter('PageNumber', 'pages begin at 1');
  if (asked < 1) throw invalidParameter('PageSize', 'it is at least 1');
  const size = Math.min(asked, call.faults.limits?.pageSize ?? asked);
  return all.slice((number - 1) * size, number * size);
}

interface TokenPage<T> {
  readonly items: readonly T[];
  readonly paging: JsonObject;
}

/** The page that MaxResults and NextToken ask for; the last one has no token. */
export function tokenPage<T>(call: Call, all: readonly T[], standard: number, most: number): TokenPage<T> {
  const asked = call.number('MaxResults') ?? standard;
  if (asked < 1 || asked > most) throw invalidParameter('MaxResults', `it is from 1 to ${most}`);
  const size = Math.min(asked, call.faults.limits?.pageSize ?? asked);
  const start = call.has('NextToken') ? startOf(call.text('NextToken')) : 0;
  const end = start + size;
  const token = Buffer.from(`from:${end}`).toString('base64');
  return {
    items: all.slice(start, end),
    paging: { MaxResults: size, TotalCount: all.length, ...(end < all.length && { NextToken: token }) },
  };
}

function startOf(token: string): number {
  const [, start] = /^from:(\d+)$/.exec(Buffer.from(token, 'base64').toString('utf8')) ?? [];
  if (start === undefined) throw invalidParameter('NextToken', 'no call answered it');
  return Number(start);
}
