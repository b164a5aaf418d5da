import {
  type ExportedAddressBook,
  type ExportedDomain,
  type ExportedGroup,
  type ExportedPage,
  type ExportedRule,
  type ExportedTemplate,
  FORMAT,
  type Json,
  type JsonObject,
  type Omission,
  type WafDocument,
} from './document';
import { isObject, listenArguments, redirectArguments, ruleArguments } from './names';

/** Calls of waf-openapi 2021-10-01. */
export interface WafApi {
  /** Region of the instance's users, such as `cn-shanghai`. */
  readonly region: string;
  call(action: string, parameters: { readonly [name: string]: string | number }): Promise<JsonObject>;
}

/** Scenes that the alicloud provider has templates of. */
const TEMPLATE_SCENES = new Set([
  'ip_blacklist',
  'custom_acl',
  'whitelist',
  'region_block',
  'cc',
  'tamperproof',
  'dlp',
  'spike_throttle',
  'waf_base',
]);
/** Scenes whose rules belong to a protected object. */
const OBJECT_SCENES = new Set(['account_identifier', 'waf_codec']);
/** Block pages; those of templates are listed under the second name. */
const PAGE_SCENES = new Set(['custom_response', 'custom_response_block']);

const PAGE_SIZE = 50;
/** A list that never ends would never end an export either. */
const MOST_PAGES = 10_000;

/**
 * Reads the whole configuration of a WAF instance; changes nothing. What Terraform cannot make is named in `omissions`.
 * @param instanceId - @default - the instance that the account has for the region
 * @throws Error if there is no instance
 */
export async function readWaf(api: WafApi, instanceId?: string): Promise<WafDocument> {
  const reader = new Reader(api, instanceId ?? (await instanceOf(api)));
  const templates = await reader.templates();
  const rules = await reader.rules();
  return {
    format: FORMAT,
    instanceId: reader.instanceId,
    region: api.region,
    domains: await reader.domains(),
    addressBooks: await reader.addressBooks(rules),
    groups: await reader.groups(),
    templates,
    rules: reader.protectionRules(rules),
    pages: reader.pages(rules),
    omissions: reader.omissions,
  };
}

/** The region that manages the instance. */
const centerOf = (region: string): string =>
  region.startsWith('cn-') && region !== 'cn-hongkong' ? 'cn-hangzhou' : 'ap-southeast-1';

async function instanceOf(api: WafApi): Promise<string> {
  const { InstanceId } = await api.call('DescribeInstance', { RegionId: centerOf(api.region) });
  if (typeof InstanceId === 'string' && InstanceId !== '') return InstanceId;
  throw new Error(
    `the account has no WAF 3.0 instance for ${api.region}; the Chinese mainland and the rest of the world have one each: give --region`,
  );
}

/** A rule as `DescribeDefenseRules` lists it. */
interface ListedRule {
  readonly type: 'template' | 'resource' | 'global';
  readonly item: JsonObject;
}

class Reader {
  readonly omissions: Omission[] = [];

  constructor(
    private readonly api: WafApi,
    readonly instanceId: string,
  ) {}

  async domains(): Promise<ExportedDomain[]> {
    const domains: ExportedDomain[] = [];
    for (const { Domain, DomainId } of await this.numbered('DescribeDomains', 'Domains')) {
      const ids = { Domain: text(Domain), DomainId: text(DomainId) };
      const detail = await this.ask('DescribeDomainDetail', ids);
      const listen = listenArguments(objectIn(detail.Listen));
      const redirect = redirectArguments(objectIn(detail.Redirect));
      this.omit(`${[...listen.lost, ...redirect.lost].join(', ')} of ${ids.Domain}`, [
        ...listen.lost,
        ...redirect.lost,
      ]);
      domains.push({
        domain: ids.Domain,
        domainId: ids.DomainId,
        ...given('resourceGroupId', detail.ResourceManagerResourceGroupId),
        listen: listen.arguments,
        redirect: redirect.arguments,
      });
    }
    return sorted(domains, ({ domain }) => domain);
  }

  async addressBooks(rules: readonly ListedRule[]): Promise<ExportedAddressBook[]> {
    const books: ExportedAddressBook[] = [];
    for (const { item } of rules.filter((one) => one.item.DefenseScene === 'address_book')) {
      const id = text(item.RuleId);
      const addresses = await this.tokened('DescribeAddresses', 'AddressList', { RuleId: Number(id) });
      books.push({
        addressBookId: id,
        name: text(item.RuleName),
        ...given('description', item.Description),
        addresses: addresses.map((one) => text(objectIn(one).Address)).sort(),
      });
    }
    return sorted(books, ({ addressBookId }) => addressBookId);
  }

  async groups(): Promise<ExportedGroup[]> {
    const groups = await this.numbered('DescribeDefenseResourceGroups', 'Groups');
    return sorted(
      groups.map(({ GroupName, Description, ResourceList }) => ({
        name: text(GroupName),
        ...given('description', Description),
        objects: text(ResourceList).split(',').filter(Boolean).sort(),
      })),
      ({ name }) => name,
    );
  }

  async templates(): Promise<ExportedTemplate[]> {
    const templates: ExportedTemplate[] = [];
    for (const one of await this.numbered('DescribeDefenseTemplates', 'Templates')) {
      const id = Number(one.TemplateId);
      const scene = text(one.DefenseScene);
      if (one.TemplateOrigin === 'system') {
        this.omissions.push({ what: `template ${id} of scene ${scene}`, why: 'WAF made it itself' });
        continue;
      }
      const detail = isObject(one.Detail) ? one.Detail : undefined;
      const bound = async (kind: string): Promise<string[]> =>
        (await this.tokened('DescribeTemplateResources', 'Resources', { TemplateId: id, ResourceType: kind }))
          .map(text)
          .sort();
      templates.push({
        templateId: id,
        name: text(one.TemplateName),
        scene,
        ...given('subScene', one.DefenseSubScene),
        type: text(one.TemplateType),
        enabled: one.TemplateStatus === 1,
        ...given('description', one.Description),
        ...(detail && !TEMPLATE_SCENES.has(scene) && Object.keys(detail).length > 0 && { detail }),
        objects: await bound('single'),
        groups: await bound('group'),
      });
    }
    return sorted(templates, ({ templateId }) => templateId);
  }

  /** Rules of all types, whitelists included, which are another list of the API. */
  async rules(): Promise<ListedRule[]> {
    const rules = new Map<string, ListedRule>();
    for (const type of ['template', 'resource', 'global'] as const) {
      for (const RuleType of ['defense', 'whitelist']) {
        const parameters = { DefenseType: type, RuleType };
        for (const item of await this.numbered('DescribeDefenseRules', 'Rules', parameters)) {
          rules.set(text(item.RuleId), { type, item });
        }
      }
    }
    return sorted([...rules.values()], ({ item }) => Number(item.RuleId));
  }

  protectionRules(rules: readonly ListedRule[]): ExportedRule[] {
    return rules.flatMap(({ type, item }): ExportedRule[] => {
      const scene = text(item.DefenseScene);
      if (PAGE_SCENES.has(scene) || scene === 'address_book') return [];
      const what = `rule ${text(item.RuleId)} of scene ${scene}`;
      const known = type === 'template' ? TEMPLATE_SCENES : OBJECT_SCENES;
      if (type === 'global' || !known.has(scene)) {
        this.omissions.push({ what, why: 'no resource of Terraform makes rules of this scene' });
        return [];
      }
      if (item.DefenseOrigin === 'system') {
        this.omissions.push({ what, why: 'WAF made it itself' });
        return [];
      }
      const { arguments: config, lost } = ruleArguments(parsed(item.Config));
      this.omit(`${lost.join(', ')} of ${what}`, lost);
      return [
        {
          ruleId: Number(item.RuleId),
          ...given('name', item.RuleName),
          scene,
          type,
          enabled: item.Status === 1,
          ...(type === 'template' ? { templateId: Number(item.TemplateId) } : { object: text(item.Resource) }),
          config,
        },
      ];
    });
  }

  pages(rules: readonly ListedRule[]): ExportedPage[] {
    return rules
      .filter(({ item }) => PAGE_SCENES.has(text(item.DefenseScene)))
      .map(({ type, item }) => {
        const config = parsed(item.Config);
        const headers = Array.isArray(config.responseHeaders) ? (config.responseHeaders as readonly Json[]) : [];
        return {
          ruleId: Number(item.RuleId),
          name: text(config.templateName) || text(item.RuleName),
          scope: type,
          enabled: item.Status === 1,
          ...(type === 'template' && { templateId: Number(item.TemplateId) }),
          ...(type === 'resource' && { object: text(item.Resource) }),
          statusCode: Number(config.responseCode),
          content: text(config.responseContent),
          headers: Object.fromEntries(headers.map(objectIn).map(({ key, value }) => [text(key), text(value)])),
        };
      });
  }

  private omit(what: string, lost: readonly string[]): void {
    if (lost.length > 0) this.omissions.push({ what, why: 'the alicloud provider has no argument for it' });
  }

  private ask(action: string, parameters: { readonly [name: string]: string | number }): Promise<JsonObject> {
    return this.api.call(action, { RegionId: centerOf(this.api.region), InstanceId: this.instanceId, ...parameters });
  }

  /** A list that comes in numbered pages. */
  private async numbered(
    action: string,
    member: string,
    parameters: { readonly [name: string]: string | number } = {},
  ): Promise<JsonObject[]> {
    const all: JsonObject[] = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
      const answer = await this.ask(action, { ...parameters, PageNumber: page, PageSize: PAGE_SIZE });
      const items = listIn(answer[member]).filter(isObject);
      all.push(...items);
      if (items.length === 0 || all.length >= Number(answer.TotalCount ?? 0)) break;
    }
    return all;
  }

  /** A list whose pages name the next one. */
  private async tokened(
    action: string,
    member: string,
    parameters: { readonly [name: string]: string | number },
  ): Promise<Json[]> {
    const all: Json[] = [];
    let token = '';
    for (let page = 1; page <= MOST_PAGES; page++) {
      const answer = await this.ask(action, { ...parameters, ...(token !== '' && { NextToken: token }) });
      all.push(...listIn(answer[member]));
      token = text(answer.NextToken);
      if (token === '') break;
    }
    return all;
  }
}

const text = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const listIn = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? (value as readonly Json[]) : []);
const objectIn = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});

/** The member, unless it says nothing. */
function given<N extends string>(name: N, value: Json | undefined): { [name in N]?: string } {
  const said = text(value);
  return (said === '' ? {} : { [name]: said }) as { [name in N]?: string };
}

function parsed(config: Json | undefined): JsonObject {
  const value: unknown = JSON.parse(text(config) || '{}');
  return isObject(value) ? value : {};
}

/** In the same order every time, so that a document in version control shows what changed. */
function sorted<T>(items: readonly T[], keyOf: (item: T) => string | number): T[] {
  return [...items].sort((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    return one < other ? -1 : Number(one > other);
  });
}
