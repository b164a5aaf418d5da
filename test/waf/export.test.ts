import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { actionOf, responseOf } from '../../lib/schema/openapi';
import { WafBackup, WafInstance, type WafDocument } from '../../lib/waf';
import type { Json, JsonObject } from '../../lib/waf/export/document';
import { readWaf, type WafApi } from '../../lib/waf/export/read';
import { finding, findings } from '../core/support';
import { newStack, only, resources, synth } from './support';

const API = { product: 'waf-openapi', version: '2021-10-01' };
const INSTANCE = 'waf_v2_public_intl-1';

const LISTEN: JsonObject = {
  HttpsPorts: [443],
  HttpPorts: [],
  CertId: '123-ap-southeast-1',
  TLSVersion: 'tlsv1.2',
  EnableTLSv3: true,
  CipherSuite: 2,
  Http2Enabled: true,
  IPv6Enabled: false,
  SM2Enabled: false,
  SM2CertId: '',
  ProtectionResource: 'share',
  XffHeaderMode: 0,
  HstsMaxAge: 300,
  HstsPreload: false,
};
const REDIRECT: JsonObject = {
  Backends: [{ Backend: '203.0.113.1' }],
  BackendList: ['203.0.113.1'],
  Loadbalance: 'iphash',
  ReadTimeout: 600,
  RequestHeaders: [{ Key: 'x-waf', Value: '${yes}' }],
  XClientIp: true,
};

const template = (TemplateId: number, DefenseScene: string, more: JsonObject = {}): JsonObject => ({
  TemplateId,
  DefenseScene,
  TemplateName: `t${TemplateId}`,
  TemplateType: 'user_custom',
  TemplateOrigin: 'custom',
  TemplateStatus: 1,
  Detail: {},
  ...more,
});

const rule = (RuleId: number, DefenseScene: string, Config: JsonObject, more: JsonObject = {}): JsonObject => ({
  RuleId,
  RuleName: `r${RuleId}`,
  DefenseScene,
  DefenseOrigin: 'custom',
  Status: 1,
  Config: JSON.stringify(Config),
  ...more,
});

/** Everything that an account has, as the API lists it. */
const ACCOUNT: { readonly [list: string]: readonly Json[] } = {
  Domains: [{ Domain: 'chat.example.com', DomainId: 'chat.example.com-waf' }],
  Groups: [{ GroupName: 'apis', Description: 'all', ResourceList: 'chat.example.com-waf,alb-1-alb' }],
  Templates: [
    template(12, 'custom_acl', { Description: 'limits' }),
    template(11, 'waf_base', { TemplateOrigin: 'system' }),
    template(13, 'custom_response', { TemplateStatus: 0 }),
    template(14, 'bot_manager', { DefenseSubScene: 'web', Detail: { js: true } }),
  ],
  'template defense': [
    rule(
      21,
      'custom_acl',
      {
        name: 'r21',
        action: 'block',
        conditions: [
          { key: 'IP', opValue: 'in-list', values: '31' },
          { key: 'Post-Body', opValue: 'regex', values: '${jndi' },
        ],
        ccStatus: 1,
        ratelimit: {
          target: 'header',
          subKey: 'x-key',
          threshold: 5,
          interval: 60,
          ttl: 300,
          status: { code: 401, count: 3 },
        },
        effect: 'rule',
        timeConfig: { timeScope: 'period', timeZone: 0, timePeriods: [{ start: 1, end: 2 }] },
        grayStatus: 1,
        grayConfig: { grayTarget: 'remote_addr', grayRate: 10 },
        novelty: 'x',
      },
      { TemplateId: 12 },
    ),
    rule(
      22,
      'custom_response_block',
      {
        templateName: 'blocked',
        responseCode: '403',
        responseContent: 'No.',
        responseHeaders: [{ key: 'x-a', value: 'b' }],
      },
      { TemplateId: 13, Status: 0 },
    ),
    rule(23, 'antiscan', {}, { TemplateId: 15 }),
    rule(24, 'cc', { mode: 1 }, { TemplateId: 12, DefenseOrigin: 'system' }),
  ],
  'template whitelist': [
    rule(
      25,
      'whitelist',
      { tags: ['waf'], conditions: [{ key: 'URL', opValue: 'contain', values: '/a' }] },
      { TemplateId: 12 },
    ),
  ],
  'resource defense': [rule(26, 'waf_codec', { codecList: ['json'] }, { Resource: 'chat.example.com-waf' })],
  'resource whitelist': [],
  'global defense': [rule(31, 'address_book', {}, { Description: 'seen' }), rule(32, 'regular_custom', {})],
  'global whitelist': [],
  AddressList: [{ Address: '203.0.113.9' }, { Address: '198.51.100.0/24' }],
  'resources 12 single': ['chat.example.com-waf', 'alb-1-alb'],
  'resources 12 group': ['apis'],
};

/** Refuses parameters that the catalogue of the API does not have, and answers in pages of one item. */
class Account implements WafApi {
  readonly calls: string[] = [];

  constructor(readonly region = 'eu-central-1') {}

  call(action: string, parameters: { readonly [name: string]: string | number }): Promise<JsonObject> {
    this.calls.push(action);
    const known = actionOf(API, action)?.parameters ?? {};
    for (const name of Object.keys(parameters))
      expect([action, Object.keys(known)]).toEqual([action, expect.arrayContaining([name])]);
    expect(parameters.RegionId).toBe(this.region.startsWith('cn-') ? 'cn-hangzhou' : 'ap-southeast-1');
    const answer = this.answer(action, parameters);
    const members = Object.keys(responseOf(API, action) ?? {});
    expect(members).toEqual(expect.arrayContaining(Object.keys(answer)));
    return Promise.resolve(answer);
  }

  private answer(action: string, parameters: { readonly [name: string]: string | number }): JsonObject {
    if (action === 'DescribeInstance') return { InstanceId: INSTANCE };
    expect(parameters.InstanceId).toBe(INSTANCE);
    switch (action) {
      case 'DescribeDomains':
        return numbered('Domains', parameters);
      case 'DescribeDomainDetail':
        return { Listen: LISTEN, Redirect: REDIRECT, ResourceManagerResourceGroupId: 'rg-1' };
      case 'DescribeDefenseResourceGroups':
        return numbered('Groups', parameters);
      case 'DescribeDefenseTemplates':
        return numbered('Templates', parameters);
      case 'DescribeDefenseRules':
        return numbered('Rules', parameters, `${parameters.DefenseType} ${parameters.RuleType}`);
      case 'DescribeTemplateResources':
        return tokened('Resources', parameters, `resources ${parameters.TemplateId} ${parameters.ResourceType}`);
      case 'DescribeAddresses':
        return tokened('AddressList', parameters, 'AddressList');
      default:
        throw new Error(`${action} was not expected`);
    }
  }
}

function numbered(
  member: string,
  { PageNumber }: { readonly [name: string]: string | number },
  list = member,
): JsonObject {
  const all = ACCOUNT[list] ?? [];
  const page = Number(PageNumber);
  return { [member]: all.slice(page - 1, page), TotalCount: all.length };
}

function tokened(
  member: string,
  { NextToken }: { readonly [name: string]: string | number },
  list: string,
): JsonObject {
  const all = ACCOUNT[list] ?? [];
  const start = Number(NextToken ?? 0);
  return { [member]: all.slice(start, start + 1), ...(start + 1 < all.length && { NextToken: String(start + 1) }) };
}

describe('an export', () => {
  let document: WafDocument;
  const account = new Account();
  beforeAll(async () => (document = await readWaf(account)));

  it('only reads', () => {
    expect(account.calls.filter((action) => !action.startsWith('Describe'))).toEqual([]);
  });

  it('has every page of every list, in one order', () => {
    expect(document).toMatchObject({ format: 'aisec-waf/1', instanceId: INSTANCE, region: 'eu-central-1' });
    expect(document.templates.map(({ templateId }) => templateId)).toEqual([12, 13, 14]);
    expect(document.rules.map(({ ruleId }) => ruleId)).toEqual([21, 25, 26]);
    expect(document.addressBooks).toEqual([
      { addressBookId: '31', name: 'r31', description: 'seen', addresses: ['198.51.100.0/24', '203.0.113.9'] },
    ]);
    expect(document.groups).toEqual([
      { name: 'apis', description: 'all', objects: ['alb-1-alb', 'chat.example.com-waf'] },
    ]);
  });

  it('says what Terraform cannot make, and why', () => {
    expect(document.omissions.map(({ what }) => what).sort()).toEqual([
      'HstsMaxAge, XClientIp of chat.example.com',
      'novelty of rule 21 of scene custom_acl',
      'rule 23 of scene antiscan',
      'rule 24 of scene cc',
      'rule 32 of scene regular_custom',
      'template 11 of scene waf_base',
    ]);
    expect(document.omissions.every(({ why }) => why !== '')).toBe(true);
  });

  it('is of the mainland where the region is', async () => {
    const mainland = new Account('cn-shanghai');
    await expect(readWaf(mainland)).resolves.toMatchObject({ region: 'cn-shanghai' });
  });

  it('fails where there is no instance', async () => {
    await expect(readWaf({ region: 'cn-shanghai', call: () => Promise.resolve({}) })).rejects.toThrow('give --region');
  });

  describe('restored', () => {
    function restored(adopt = false, what: WafDocument = document): ReturnType<typeof synth> {
      const stack = newStack();
      const waf = WafInstance.fromInstanceId(stack, 'Waf', adopt ? INSTANCE : 'waf_v2_public_intl-2');
      new WafBackup(stack, 'Backup', { waf, document: what, adopt });
      return synth(stack);
    }

    const reference = (type: string, attribute: string): unknown =>
      expect.stringMatching(new RegExp(`^\\$\\{${type}\\.[\\w.-]+\\.${attribute}\\}$`)) as unknown;

    it('has the domain with what the provider knows of it', () => {
      expect(only(restored(), 'alicloud_wafv3_domain')).toMatchObject({
        instance_id: 'waf_v2_public_intl-2',
        domain: 'chat.example.com',
        resource_manager_resource_group_id: 'rg-1',
        listen: {
          https_ports: [443],
          cert_id: '123-ap-southeast-1',
          tls_version: 'tlsv1.2',
          enable_tlsv3: true,
          cipher_suite: 2,
          http2_enabled: true,
          ipv6_enabled: false,
          sm2_enabled: false,
          protection_resource: 'share',
          xff_header_mode: 0,
        },
        redirect: {
          backends: ['203.0.113.1'],
          loadbalance: 'iphash',
          read_timeout: 600,
          request_headers: [{ key: 'x-waf', value: '$${yes}' }],
        },
      });
    });

    it('has rules that refer to what is restored with them', () => {
      const rules = resources(restored(), 'alicloud_wafv3_defense_rule');
      expect(rules).toMatchObject([
        {
          rule_name: 'r21',
          defense_scene: 'custom_acl',
          defense_type: 'template',
          template_id: reference('alicloud_wafv3_defense_template', 'defense_template_id'),
          config: {
            rule_action: 'block',
            conditions: [
              { key: 'IP', op_value: 'in-list', values: reference('alicloud_wafv3_address_book', 'address_book_id') },
              { key: 'Post-Body', op_value: 'regex', values: '$${jndi' },
            ],
            cc_status: 1,
            cc_effect: 'rule',
            rate_limit: {
              target: 'header',
              sub_key: 'x-key',
              threshold: 5,
              interval: 60,
              ttl: 300,
              status: { code: 401, count: 3 },
            },
            time_config: { time_scope: 'period', time_zone: 0, time_periods: [{ start: 1, end: 2 }] },
            gray_status: 1,
            gray_config: { gray_target: 'remote_addr', gray_rate: 10 },
          },
        },
        { defense_scene: 'whitelist', config: { bypass_tags: ['waf'] } },
        { defense_scene: 'waf_codec', resource: reference('alicloud_wafv3_domain', 'domain_id') },
      ]);
    });

    it.each([false, true])('leaves it to WAF what default templates are bound to; adopted: %s', (adopt) => {
      const templates = document.templates.map((one) => ({ ...one, type: 'user_default' }));
      const synthesized = restored(adopt, { ...document, templates });
      const all = [
        ...resources(synthesized, 'alicloud_wafv3_defense_template'),
        ...resources(synthesized, 'aisec_waf_defense_template'),
      ];
      expect(all).toHaveLength(3);
      for (const one of all) {
        expect(one.lifecycle).toEqual({ ignore_changes: ['resources', 'resource_groups'] });
        expect(one).not.toHaveProperty('resources');
        expect(one).not.toHaveProperty('resource_groups');
      }
    });

    it('has templates bound to the same, also of scenes that only aisec knows', () => {
      const synthesized = restored();
      expect(only(synthesized, 'alicloud_wafv3_defense_template')).toMatchObject({
        defense_template_name: 't12',
        description: 'limits',
        status: '1',
        resources: ['alb-1-alb', reference('alicloud_wafv3_domain', 'domain_id')],
        resource_groups: [reference('alicloud_wafv3_defense_resource_group', 'group_name')],
      });
      expect(resources(synthesized, 'aisec_waf_defense_template')).toMatchObject([
        { defense_scene: 'custom_response', template_status: 0 },
        { defense_scene: 'bot_manager', defense_sub_scene: 'web', detail: '{"js":true}' },
      ]);
      expect(only(synthesized, 'aisec_waf_custom_response')).toMatchObject({
        scope: 'template',
        template_id: reference('aisec_waf_defense_template', 'template_id'),
        name: 'blocked',
        status_code: 403,
        content: 'No.',
        headers: { 'x-a': 'b' },
        enabled: false,
      });
    });

    it('is taken over from the instance by import blocks', () => {
      const { import: imports = [] } = restored(true) as { import?: readonly { id: string }[] };
      expect(imports.map(({ id }) => id).sort()).toEqual([
        `${INSTANCE}:12`,
        `${INSTANCE}:31`,
        `${INSTANCE}:apis`,
        `${INSTANCE}:bot_manager:14`,
        `${INSTANCE}:chat.example.com`,
        `${INSTANCE}:custom_response:13`,
        `${INSTANCE}:resource:26`,
        `${INSTANCE}:template:13:22`,
        `${INSTANCE}:template:21`,
        `${INSTANCE}:template:25`,
      ]);
    });

    it('comes from a file', () => {
      const dir = mkdtempSync(path.join(tmpdir(), 'waf-'));
      const file = path.join(dir, 'waf.json');
      const stack = newStack();
      const waf = WafInstance.fromInstanceId(stack, 'Waf', INSTANCE);
      try {
        writeFileSync(file, JSON.stringify(document));
        WafBackup.fromFile(stack, 'Backup', file, { waf });
        writeFileSync(file, JSON.stringify({ ...document, format: 'other' }));
        expect(finding(() => WafBackup.fromFile(stack, 'Other', file, { waf }))).toMatchObject({
          code: 'invalid-value',
          got: '"other"',
        });
        writeFileSync(file, '{"format": secret');
        const refused = finding(() => WafBackup.fromFile(stack, 'Broken', file, { waf }));
        expect(refused).toMatchObject({ code: 'invalid-value', what: expect.stringContaining('(no JSON)') as string });
        expect(JSON.stringify(refused)).not.toContain('secret');
        expect(finding(() => WafBackup.fromFile(stack, 'None', path.join(dir, 'none'), { waf }))).toMatchObject({
          what: expect.stringContaining('(ENOENT)') as string,
        });
        writeFileSync(file, 'null');
        expect(finding(() => WafBackup.fromFile(stack, 'Null', file, { waf }))).toMatchObject({ got: 'undefined' });
      } finally {
        rmSync(dir, { recursive: true });
      }
      expect(resources(synth(stack), 'alicloud_wafv3_defense_rule')).toHaveLength(3);
    });

    it('is refused with everything that the provider would refuse', () => {
      const [first, second] = document.rules;
      const broken = {
        ...document,
        rules: [first, second].map((one) => ({ ...one, config: { ruleAction: 'explode' } })),
      };
      const stack = newStack();
      const waf = WafInstance.fromInstanceId(stack, 'Waf', INSTANCE);
      const found = findings(() => new WafBackup(stack, 'Backup', { waf, document: broken as never }));
      expect(found.map(({ code, what }) => [code, what.split(':')[0]])).toEqual([
        ['not-in-enum', 'Rule-21'],
        ['not-in-enum', 'Rule-25'],
      ]);
    });
  });
});
