import type { ControlStatement } from './document';

/** Something about a preset that nobody verified. */
export interface Unverified {
  /** Id of the notice. */
  readonly id: string;
  readonly message: string;
}

/** A preset before it is a rule. */
export interface Preset {
  readonly name: string;
  readonly statements: readonly ControlStatement[];
  readonly rationale: string;
  readonly breaks: string;
  readonly unverified?: Unverified;
}

const of = (code: string, ...operations: readonly string[]): readonly string[] =>
  operations.map((operation) => `${code}:${operation}`);

/** Operations of Green 2022-09-26; the RAM code is that of the runtime API. */
export const GUARDRAILS = {
  name: 'protect-guardrails',
  statements: [
    {
      actions: of(
        'yundun-greenweb',
        'UpdateServiceConfig',
        'ModifyServiceInfo',
        'ModifyFeatureConfig',
        'DeleteFeatureConfig',
        'PublishAppConfig',
        'RecoverAppConfigHistory',
        'ModifyAppAgent',
        'DeleteAppAgent',
        'DeleteKeywordLib',
        'DeleteKeyword',
        'UpdateKeywordLib',
        'DeleteAnswerLib',
        'DeleteAnswerSample',
        'ModifyAnswerLib',
        'UpdateImageLib',
        'DeleteImagesFromLib',
        'ModifyCallback',
        'DeleteCallback',
        'UpdateBackupConfig',
        'UpdateMetaLog',
      ),
    },
  ],
  rationale: 'A check that somebody turns off for a test leaves prompts and answers of everyone unchecked.',
  breaks:
    'Changes of policies and libraries in the console and by Terraform, unless their role is exempt. Calls of the runtime API go on.',
  unverified: {
    id: 'governance.guardrails-actions',
    message:
      'the RAM actions of the management API of AI Guardrails are not documented. They are taken as yundun-greenweb:<operation>, as for the runtime ' +
      'API. Try the rule on one member: if a change of a check item still works, deny yundun-greenweb:* there instead.',
  },
} as const satisfies Preset;

export const WAF = {
  name: 'protect-waf',
  statements: [
    {
      actions: of(
        'yundun-waf',
        'ReleaseInstance',
        'DeleteDomain',
        'ModifyDomain',
        'ModifyDomainPunishStatus',
        'DeleteCloudResource',
        'DeleteDefenseResource',
        'ModifyDefenseResourceXff',
        'ModifyPauseProtectionStatus',
        'DeleteDefenseTemplate',
        'ModifyDefenseTemplate',
        'ModifyDefenseTemplateStatus',
        'ModifyTemplateResources',
        'DeleteDefenseRule',
        'ModifyDefenseRule',
        'ModifyDefenseRuleStatus',
        'ModifyDefenseSceneConfig',
        'ModifyHybridCloudClusterBypassStatus',
        'ModifyResourceLogStatus',
        'ModifyUserWafLogStatus',
        'DeleteLogDeliveryConfig',
      ),
    },
  ],
  rationale: 'Whoever pauses WAF or takes a domain out of it exposes the model behind it, and nothing else says so.',
  breaks:
    'Changes of domains, templates and rules by anybody who is not exempt, Terraform included. New ones can be added, and a rule that lets requests ' +
    'pass is made by the same operation as any other.',
} as const satisfies Preset;

export const SECURITY_CENTER = {
  name: 'protect-security-center',
  statements: [
    {
      actions: [
        ...of(
          'yundun-sas',
          'ReleaseSasInstance',
          'UnbindAegis',
          'PauseClient',
          'ModifyPostPayModuleSwitch',
          'ModifyOpenLogShipper',
          'ModifyLogMetaStatus',
          'ModifyClearLogstoreStorage',
          'ModifyNoticeConfig',
          'ModifyVulConfig',
          'ModifyLoginSwitchConfig',
          'ChangeCheckConfig',
          'DeleteCheckPolicy',
          'UpdateCommonSwitchConfig',
          'DeleteServiceTrail',
          'DeleteCloudVendorAccountAK',
          'DeleteContainerDefenseRule',
          'ModifyContainerDefenseRuleSwitch',
        ),
        // Some operations of the service have the RAM code of its earlier name.
        ...of('yundun-aegis', 'UnbindAegis', 'PauseClient', 'ModifyNoticeConfig'),
      ],
    },
  ],
  rationale: 'The first thing an intruder turns off is what would report the second.',
  breaks:
    'Uninstalling the agent, switching modules, log analysis, notifications and check policies, unless the role is exempt.',
  unverified: {
    id: 'governance.security-center-actions',
    message:
      'some operations of Security Center are authorized as yundun-sas, some as yundun-aegis, and not for all of them it is documented which. ' +
      'Try the rule on one member.',
  },
} as const satisfies Preset;

export const AUDIT_TRAIL = {
  name: 'protect-audit-trail',
  statements: [
    {
      actions: [
        ...of('actiontrail', 'DeleteTrail', 'StopLogging', 'UpdateTrail'),
        ...of(
          'config',
          'StopConfigurationRecorder',
          'UpdateConfigurationRecorder',
          'DeleteConfigDeliveryChannel',
          'UpdateConfigDeliveryChannel',
          'DeleteConfigRules',
          'DeactiveConfigRules',
          'DeleteCompliancePacks',
        ),
      ],
    },
  ],
  rationale: 'What happened in an account can be proved only as long as nobody in it can stop the record.',
  breaks:
    'Changes of trails, and of rules and deliveries of Cloud Config, in members. What the management account does there goes on.',
} as const satisfies Preset;

export const ALLOWED_REGIONS = {
  name: 'allowed-regions',
  statements: [],
  rationale: 'Data and models stay where contracts and laws want them, and a forgotten region is no place to hide.',
  breaks:
    'Everything with resources in other regions, reading included. Operations that are authorized without a region (*), such as many that create ' +
    'something, pass; so do regions that are opened later, until alsoDeny names them.',
  unverified: {
    id: 'governance.allowed-regions',
    message:
      'there is no condition key for the region, so the rule compares ARNs. Operations that are authorized without a region pass; pair it with a ' +
      'Config rule that reports resources in other regions.',
  },
} as const satisfies Preset;

export const PUBLIC_ENDPOINTS = {
  name: 'deny-public-endpoints',
  statements: [
    {
      actions: [
        ...of(
          'vpc',
          'AllocateEipAddress',
          'AllocateEipAddressPro',
          'AllocateEipSegmentAddress',
          'AssociateEipAddress',
          'CreateForwardEntry',
        ),
        ...of('ecs', 'AllocatePublicIpAddress', 'AllocateEipAddress', 'AssociateEipAddress'),
        ...of('alb', 'CreateLoadBalancer', 'UpdateLoadBalancerAddressTypeConfig'),
        ...of('nlb', 'CreateLoadBalancer', 'UpdateLoadBalancerAddressTypeConfig'),
        ...of('slb', 'CreateLoadBalancer'),
        ...of('eas', 'CreateService'),
        ...of('fc', 'CreateTrigger', 'CreateCustomDomain'),
      ],
    },
  ],
  rationale: 'A model that is reached past WAF is reached past its prompt rules and rate limits.',
  breaks:
    'Public addresses, NAT entries to the inside, new load balancers (internal ones too), new services of PAI-EAS, triggers and domains of ' +
    'Function Compute, for everybody but the exempt role that makes them behind WAF. An instance that is created with a public address passes: ' +
    'deny ecs:RunInstances, or report it by Config.',
  unverified: {
    id: 'governance.public-endpoints',
    message:
      'control policies cannot see whether WAF is in front of an address. The rule denies the ways to get one that are known, not all there are, and ' +
      'load balancers of the inside too.',
  },
} as const satisfies Preset;

export const ACCESS_KEYS = {
  name: 'deny-access-keys',
  statements: [{ actions: of('ram', 'CreateAccessKey', 'RestoreAccessKeyFromRecycleBin') }],
  rationale: 'An AccessKey that leaks can be used by anybody until somebody notices; a role has nothing to leak.',
  breaks:
    'New AccessKeys of RAM users, and rotation by KMS unless its role is exempt. Keys that exist go on and can be disabled; keys of the account ' +
    'itself are out of reach.',
} as const satisfies Preset;

export const KMS_KEYS = {
  name: 'protect-kms-keys',
  statements: [
    {
      actions: of(
        'kms',
        'ScheduleKeyDeletion',
        'DisableKey',
        'DeleteKeyMaterial',
        'SetDeletionProtection',
        'SetKeyPolicy',
        'UpdateRotationPolicy',
        'DeleteSecret',
        'SetSecretPolicy',
      ),
    },
    { actions: of('kms', 'ReleaseKmsInstance') },
  ],
  rationale: 'Without its key, what was encrypted is lost: prompts, weights and logs alike.',
  breaks:
    'Destroying keys, secrets and instances of KMS, and changes of their policies and rotation, by anybody who is not exempt.',
} as const satisfies Preset;

export const LOG_ARCHIVE = {
  name: 'protect-log-archive',
  statements: [],
  rationale: 'Logs that whoever they speak of can delete prove nothing.',
  breaks:
    'Deleting objects and log stores of the archive, changes of its life cycle, versioning, encryption and access, by anybody who is not exempt. ' +
    'Writing and reading go on, and the life cycle that is there goes on deleting.',
} as const satisfies Preset;

/** Statements for the buckets and the projects that there are. */
export function logArchive(buckets: readonly string[], projects: readonly string[]): readonly ControlStatement[] {
  return [
    ...(buckets.length > 0
      ? [
          {
            actions: of(
              'oss',
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
            ),
            resources: buckets.flatMap((bucket) => [`acs:oss:*:*:${bucket}`, `acs:oss:*:*:${bucket}/*`]),
          },
        ]
      : []),
    ...(projects.length > 0
      ? [
          {
            actions: of('log', 'DeleteProject', 'DeleteLogStore', 'UpdateLogStore', 'DeleteIndex', 'UpdateIndex'),
            resources: projects.flatMap((project) => [
              `acs:log:*:*:project/${project}`,
              `acs:log:*:*:project/${project}/*`,
            ]),
          },
        ]
      : []),
  ];
}

export const ORGANIZATION = {
  name: 'deny-leaving-organization',
  statements: [
    {
      actions: of(
        'resourcemanager',
        'LeaveResourceDirectory',
        'RemoveCloudAccount',
        'PromoteResourceAccount',
        'MoveAccount',
        'DeleteAccount',
        'DestroyResourceDirectory',
        'DetachControlPolicy',
        'UpdateControlPolicy',
        'DeleteControlPolicy',
        'DisableControlPolicy',
        'SetMemberDeletionPermission',
      ),
    },
    {
      actions: of('ram', 'UpdateRole', 'DeleteRole', 'AttachPolicyToRole', 'DetachPolicyFromRole'),
      // Documentation writes it one way and the provider's example the other; whether case counts is not said.
      resources: [
        'acs:ram:*:*:role/resourcedirectoryaccountaccessrole',
        'acs:ram:*:*:role/ResourceDirectoryAccountAccessRole',
      ],
    },
  ],
  rationale: 'A member outside the organization is outside all of its rules.',
  breaks:
    'Nothing in ordinary members. In a member that administers the directory by delegation: removing and moving members, and changes of control ' +
    'policies, unless its role is exempt.',
  unverified: {
    id: 'governance.leave-action',
    message:
      'that members leave by resourcemanager:LeaveResourceDirectory is known from one source only and in no catalogue of actions. The management ' +
      'account alone removes members, as documented.',
  },
} as const satisfies Preset;

/** All presets, for documentation and tests. */
export const PRESETS: readonly Preset[] = [
  GUARDRAILS,
  WAF,
  SECURITY_CENTER,
  AUDIT_TRAIL,
  ALLOWED_REGIONS,
  PUBLIC_ENDPOINTS,
  ACCESS_KEYS,
  KMS_KEYS,
  LOG_ARCHIVE,
  ORGANIZATION,
];
