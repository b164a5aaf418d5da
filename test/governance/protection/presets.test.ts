/** What each preset denies and what it leaves alone, by the simulator; and that its operations are real ones. */
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { ExemptPrincipal, Outcome, ProtectionRule } from '../../../lib/governance';
import { logArchive, PRESETS } from '../../../lib/governance/protection/presets';
import { REGIONS } from '../../../lib/governance/protection/region';
import { actionOf } from '../../../lib/schema/openapi';
import { finding, findings } from '../../core/support';
import { deciderOf } from './support';

const ROOT = path.join(__dirname, '..', '..', '..');
const USER = 'acs:ram::1000000000000003:user/alice';
const ADMIN = 'acs:ram::1000000000000003:role/PlatformAdmin';
const exempt = [ExemptPrincipal.role('PlatformAdmin')];

type Request = readonly [action: string, resource?: string];

interface Example {
  readonly rule: ProtectionRule;
  readonly denied: readonly Request[];
  readonly allowed: readonly Request[];
}

const EXAMPLES: readonly Example[] = [
  {
    rule: ProtectionRule.protectGuardrails({ exempt }),
    denied: [
      ['yundun-greenweb:UpdateServiceConfig'],
      ['yundun-greenweb:DeleteKeywordLib'],
      ['yundun-greenweb:ModifyCallback'],
      ['yundun-greenweb:UpdateMetaLog'],
    ],
    allowed: [
      ['yundun-greenweb:TextModerationPlus'],
      ['yundun-greenweb:MultiModalGuard'],
      ['yundun-greenweb:GetServiceConfig'],
      ['yundun-greenweb:AddKeywords'],
    ],
  },
  {
    rule: ProtectionRule.protectWaf({ exempt }),
    denied: [
      ['yundun-waf:ReleaseInstance'],
      ['yundun-waf:DeleteDomain'],
      ['yundun-waf:ModifyDefenseRuleStatus'],
      ['yundun-waf:ModifyPauseProtectionStatus'],
    ],
    allowed: [['yundun-waf:CreateDomain'], ['yundun-waf:CreateDefenseRule'], ['yundun-waf:DescribeDomains']],
  },
  {
    rule: ProtectionRule.protectSecurityCenter({ exempt }),
    denied: [
      ['yundun-sas:ReleaseSasInstance'],
      ['yundun-sas:UnbindAegis'],
      ['yundun-aegis:UnbindAegis'],
      ['yundun-sas:ModifyNoticeConfig'],
    ],
    allowed: [
      ['yundun-sas:DescribeSuspEvents'],
      ['yundun-sas:HandleSecurityEvents'],
      ['yundun-sas:ModifyStartVulScan'],
    ],
  },
  {
    rule: ProtectionRule.protectAuditTrail({ exempt }),
    denied: [
      ['actiontrail:StopLogging', 'acs:actiontrail:cn-hangzhou:1000000000000003:trail/all'],
      ['actiontrail:DeleteTrail'],
      ['config:StopConfigurationRecorder'],
      ['config:DeleteConfigRules'],
    ],
    allowed: [['actiontrail:DescribeTrails'], ['actiontrail:CreateTrail'], ['config:CreateConfigRule']],
  },
  {
    rule: ProtectionRule.allowedRegions({ regions: ['ap-southeast-1', 'cn-hangzhou-finance'], exempt }),
    denied: [
      ['ecs:DescribeInstances', 'acs:ecs:us-east-1:1000000000000003:instance/*'],
      ['oss:PutObject', 'acs:oss:oss-cn-beijing:1000000000000003:data/a'],
      ['ecs:RunInstances', 'acs:ecs:cn-hangzhou:1000000000000003:instance/*'],
      ['oss:PutObject', 'acs:oss:oss-cn-hangzhou:1000000000000003:data/a'],
      ['ecs:RunInstances', 'acs:ecs:cn-shanghai-finance-1:1000000000000003:instance/*'],
    ],
    allowed: [
      ['ecs:RunInstances', 'acs:ecs:ap-southeast-1:1000000000000003:instance/*'],
      ['ecs:RunInstances', 'acs:ecs:cn-hangzhou-finance:1000000000000003:instance/*'],
      ['oss:PutObject', 'acs:oss:oss-ap-southeast-1:1000000000000003:from-us-east-1/a'],
      ['ram:CreateRole', 'acs:ram:*:1000000000000003:role/a'],
      ['vpc:CreateVpc'],
    ],
  },
  {
    rule: ProtectionRule.denyPublicEndpoints({ exempt }),
    denied: [
      ['vpc:AllocateEipAddress', 'acs:vpc:cn-hangzhou:1000000000000003:eip/*'],
      ['vpc:AssociateEipAddress'],
      ['alb:UpdateLoadBalancerAddressTypeConfig'],
      ['eas:CreateService'],
      ['fc:CreateTrigger'],
    ],
    allowed: [
      ['vpc:CreateVpc'],
      ['vpc:ReleaseEipAddress'],
      ['alb:ListLoadBalancers'],
      ['eas:UpdateService'],
      ['fc:InvokeFunction'],
    ],
  },
  {
    rule: ProtectionRule.denyAccessKeys({ exempt }),
    denied: [['ram:CreateAccessKey', 'acs:ram:*:1000000000000003:user/bob'], ['ram:RestoreAccessKeyFromRecycleBin']],
    // Whoever finds a leaked key has to be able to disable it.
    allowed: [['ram:UpdateAccessKey'], ['ram:DeleteAccessKey'], ['sts:AssumeRole'], ['ram:CreateUser']],
  },
  {
    rule: ProtectionRule.protectKmsKeys({ resources: ['acs:kms:*:*:key/key-prod*'], exempt }),
    denied: [
      ['kms:ScheduleKeyDeletion', 'acs:kms:cn-hangzhou:1000000000000003:key/key-prod1'],
      ['kms:DisableKey', 'acs:kms:cn-hangzhou:1000000000000003:key/key-prod1'],
    ],
    allowed: [
      ['kms:DisableKey', 'acs:kms:cn-hangzhou:1000000000000003:key/key-test'],
      ['kms:Decrypt', 'acs:kms:cn-hangzhou:1000000000000003:key/key-prod1'],
    ],
  },
  {
    rule: ProtectionRule.protectKmsKeys({ exempt }),
    denied: [
      ['kms:SetKeyPolicy', 'acs:kms:cn-hangzhou:1000000000000003:key/k'],
      ['kms:DeleteSecret'],
      ['kms:ReleaseKmsInstance'],
    ],
    allowed: [['kms:GenerateDataKey'], ['kms:GetSecretValue'], ['kms:CreateKey']],
  },
  {
    rule: ProtectionRule.protectLogArchive({ buckets: ['audit-logs'], logProjects: ['audit-*'], exempt }),
    denied: [
      ['oss:DeleteBucket', 'acs:oss:*:1000000000000003:audit-logs'],
      ['oss:DeleteObject', 'acs:oss:*:1000000000000003:audit-logs/2026/11'],
      ['oss:PutBucketLifecycle', 'acs:oss:*:1000000000000003:audit-logs'],
      ['log:DeleteLogStore', 'acs:log:cn-hangzhou:1000000000000003:project/audit-eu/logstore/trail'],
      ['log:DeleteProject', 'acs:log:cn-hangzhou:1000000000000003:project/audit-eu'],
    ],
    allowed: [
      ['oss:PutObject', 'acs:oss:*:1000000000000003:audit-logs/2026/11'],
      ['oss:DeleteObject', 'acs:oss:*:1000000000000003:data/a'],
      ['log:PostLogStoreLogs', 'acs:log:cn-hangzhou:1000000000000003:project/audit-eu/logstore/trail'],
      ['log:DeleteProject', 'acs:log:cn-hangzhou:1000000000000003:project/app'],
    ],
  },
  {
    rule: ProtectionRule.denyLeavingOrganization({ exempt }),
    denied: [
      ['resourcemanager:LeaveResourceDirectory'],
      ['resourcemanager:DetachControlPolicy'],
      ['resourcemanager:MoveAccount'],
      ['ram:UpdateRole', 'acs:ram:*:1000000000000003:role/resourcedirectoryaccountaccessrole'],
    ],
    allowed: [['resourcemanager:ListAccounts'], ['ram:UpdateRole', 'acs:ram:*:1000000000000003:role/app']],
  },
];

const requests = (all: readonly Request[]): readonly (readonly [string, string])[] =>
  all.map(([action, resource = '*']) => [action, resource]);

describe.each(EXAMPLES.map((example) => [example.rule.name, example] as const))(
  '%s',
  (_name, { rule, denied, allowed }) => {
    const decide = deciderOf(rule);

    it.each(requests(denied))('denies %s on %s, but for those who are exempt', (action, resource) => {
      expect(decide({ principal: USER, action, resource })).toBe(Outcome.DENIED);
      expect(decide({ principal: ADMIN, action, resource })).toBe(Outcome.ALLOWED);
    });

    it.each(requests(allowed))('leaves %s on %s alone', (action, resource) => {
      expect(decide({ principal: USER, action, resource })).toBe(Outcome.ALLOWED);
    });
  },
);

it('without an exemption, presets deny everybody', () => {
  const principal = ADMIN;
  expect(deciderOf(ProtectionRule.protectWaf())({ principal, action: 'yundun-waf:DeleteDomain' })).toBe(Outcome.DENIED);
  const regions = deciderOf(ProtectionRule.allowedRegions({ regions: ['cn-beijing'] }));
  expect(regions({ principal, action: 'ecs:RunInstances', resource: 'acs:ecs:us-east-1:1:instance/*' })).toBe(
    Outcome.DENIED,
  );
});

it('every preset has an example', () => {
  expect([...new Set(EXAMPLES.map(({ rule }) => rule.name))].sort()).toEqual(PRESETS.map(({ name }) => name).sort());
});

/** APIs whose operations have the RAM code. */
const CATALOGUE: { readonly [code: string]: readonly (readonly [product: string, version: string])[] } = {
  'yundun-greenweb': [['Green', '2022-09-26']],
  'yundun-waf': [['waf-openapi', '2021-10-01']],
  'yundun-sas': [['Sas', '2018-12-03']],
  'yundun-aegis': [['Sas', '2018-12-03']],
  config: [['Config', '2020-09-07']],
  kms: [['Kms', '2016-01-20']],
  // The documentation of Ims has `ram` as the RAM code of its operations.
  ram: [
    ['Ram', '2015-05-01'],
    ['Ims', '2019-08-15'],
  ],
  resourcemanager: [
    ['ResourceManager', '2020-03-31'],
    ['ResourceDirectoryMaster', '2022-04-19'],
  ],
};

/** Of services that the catalogue does not have: as their documentation of RAM authorization lists them. */
const DOCUMENTED = new Set([
  ...['DeleteTrail', 'StopLogging', 'UpdateTrail'].map((operation) => `actiontrail:${operation}`),
  ...[
    'AllocateEipAddress',
    'AllocateEipAddressPro',
    'AllocateEipSegmentAddress',
    'AssociateEipAddress',
    'CreateForwardEntry',
  ].map((operation) => `vpc:${operation}`),
  ...['AllocatePublicIpAddress', 'AllocateEipAddress', 'AssociateEipAddress'].map((operation) => `ecs:${operation}`),
  ...['alb', 'nlb'].flatMap((code) => [`${code}:CreateLoadBalancer`, `${code}:UpdateLoadBalancerAddressTypeConfig`]),
  'slb:CreateLoadBalancer',
  'eas:CreateService',
  'fc:CreateTrigger',
  'fc:CreateCustomDomain',
  ...[
    'DeleteBucket',
    'DeleteObject',
    'DeleteObjectVersion',
    'PutBucketAcl',
    'PutBucketPolicy',
    'DeleteBucketPolicy',
    'PutBucketLifecycle',
    'DeleteBucketLifecycle',
    'PutBucketVersioning',
    'PutBucketEncryption',
    'DeleteBucketEncryption',
    'AbortBucketWorm',
  ].map((operation) => `oss:${operation}`),
  ...['DeleteProject', 'DeleteLogStore', 'UpdateLogStore', 'DeleteIndex', 'UpdateIndex'].map(
    (operation) => `log:${operation}`,
  ),
]);

/** Known from one source only, which a notice says. */
const DOUBTFUL = 'resourcemanager:LeaveResourceDirectory';

describe('operations of presets', () => {
  const actions = PRESETS.flatMap(({ name, statements }) => {
    const all = name === 'protect-log-archive' ? logArchive(['b'], ['p']) : statements;
    return all.flatMap((statement) => (statement.actions ?? []).map((action) => [name, action] as const));
  });

  it.each(actions)('%s: %s exists', (name, action) => {
    if (action === DOUBTFUL) {
      expect(PRESETS.find((preset) => preset.name === name)?.unverified?.message).toContain(action);
      return;
    }
    const [code = '', operation = ''] = action.split(':');
    const apis = CATALOGUE[code] ?? [];
    const found = apis.some(([product, version]) => actionOf({ product, version }, operation) !== undefined);
    expect([action, found || (apis.length === 0 && DOCUMENTED.has(action))]).toEqual([action, true]);
  });

  it('are in the documentation, with why and what breaks', () => {
    const page = readFileSync(path.join(ROOT, 'docs', 'governance.md'), 'utf8').replace(/\s+/g, ' ');
    for (const { name, rationale, breaks } of PRESETS) {
      const section = page.split(`### \`${name}\``)[1]?.split(' ### ')[0] ?? '';
      expect(section).toContain(rationale);
      expect(section).toContain(breaks);
    }
    for (const [name, action] of actions) {
      const section = page.split(`### \`${name}\``)[1]?.split(' ### ')[0] ?? '';
      expect([name, action, section.includes(action.split(':')[1] ?? '-')]).toEqual([name, action, true]);
    }
  });
});

describe('arguments of presets', () => {
  it('allowedRegions wants regions that it knows', () => {
    expect(finding(() => ProtectionRule.allowedRegions({ regions: [] })).code).toBe('too-few-items');
    expect(finding(() => ProtectionRule.allowedRegions({ regions: ['eu-north-1'] }))).toMatchObject({
      code: 'not-in-enum',
      got: '"eu-north-1"',
    });
    expect(finding(() => ProtectionRule.allowedRegions({ regions: ['cn-beijing'], alsoDeny: ['Mars'] })).code).toBe(
      'invalid-value',
    );
  });

  it('allowedRegions denies a region that comes later, when it is told', () => {
    const request = { principal: USER, action: 'ecs:RunInstances', resource: 'acs:ecs:ap-southeast-8:1:instance/*' };
    const regions = ['cn-beijing'];
    expect(deciderOf(ProtectionRule.allowedRegions({ regions }))(request)).toBe(Outcome.ALLOWED);
    const alsoDeny = ['ap-southeast-8'];
    expect(deciderOf(ProtectionRule.allowedRegions({ regions, alsoDeny }))(request)).toBe(Outcome.DENIED);
  });

  it('allowedRegions with one region denies every other one, whichever it is', () => {
    const wrong = REGIONS.flatMap((region) => {
      const decide = deciderOf(ProtectionRule.allowedRegions({ regions: [region] }));
      return REGIONS.filter((other) => {
        const resource = `acs:ecs:${other}:1:instance/i`;
        return (
          decide({ principal: USER, action: 'ecs:StopInstance', resource }) !==
          (other === region ? Outcome.ALLOWED : Outcome.DENIED)
        );
      }).map((other) => `${region}: ${other}`);
    });
    expect(wrong).toEqual([]);
  });

  it('protectLogArchive wants a bucket or a project', () => {
    expect(finding(() => ProtectionRule.protectLogArchive({})).code).toBe('none-of');
    expect(
      findings(() => ProtectionRule.protectLogArchive({ buckets: ['A'], logProjects: ['-'] })).map(({ code }) => code),
    ).toEqual(['invalid-value', 'invalid-value']);
  });

  it('protectKmsKeys wants ARNs', () => {
    expect(finding(() => ProtectionRule.protectKmsKeys({ resources: ['key-1'] }))).toMatchObject({
      code: 'invalid-statement',
      got: '"key-1"',
    });
  });
});
