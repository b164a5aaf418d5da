/** What the fake cloud keeps, by kind. Times are ms since 1970 where they are numbers. */
import type { GovernanceObjects } from './products/governance-objects';
import type { ResourceManagerObjects } from './products/resource-manager-objects';
import type { SiemObjects } from './products/siem-objects';

/** An object of AI Guardrails belongs to the region that its maker named; '' shows everywhere. */
interface Regional {
  readonly region: string;
}

export interface KeywordLibrary extends Regional {
  readonly id: string;
  readonly name: string;
  /** '' for libraries that check, `desensitize` for libraries that mask. */
  readonly tenantCode: string;
  readonly properties?: string;
  readonly modified: number;
  readonly words: readonly Keyword[];
}

export interface Keyword {
  readonly id: number;
  readonly word: string;
  readonly created: number;
}

export interface AnswerLibrary extends Regional {
  readonly id: string;
  readonly name: string;
  readonly modified: number;
  readonly answers: readonly { readonly id: number; readonly answer: string; readonly created: number }[];
}

export interface ImageLibrary extends Regional {
  readonly id: string;
  readonly name: string;
  readonly comment: string;
  readonly freeInspection: number;
  readonly created: number;
  readonly modified: number;
  readonly images: readonly { readonly id: string; readonly url: string; readonly created: number }[];
}

export interface Callback extends Regional {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly cryptType: string;
  readonly scope: string;
  /** Secret. */
  readonly seed: string;
  readonly created: number;
  readonly modified: number;
}

export interface JsonObject {
  readonly [name: string]: unknown;
}

/** A check service of AI Guardrails that was changed, or copied from another one. */
export interface GuardService extends Regional {
  readonly code: string;
  readonly resourceType: string;
  readonly name: string;
  readonly description: string;
  readonly copyFrom: string;
  readonly modified: number;
  /** By scene; '' is the service's own. */
  readonly configurations: { readonly [scene: string]: JsonObject };
}

export interface FeatureConfig extends Regional {
  readonly serviceCode: string;
  readonly resourceType: string;
  readonly type: string;
  readonly field: string;
  readonly description: string;
  readonly config: string;
}

export interface BackupConfig extends Regional {
  readonly serviceCode: string;
  readonly resourceType: string;
  readonly config: JsonObject;
  readonly modified: number;
}

export interface LogDelivery {
  readonly commodityCode: string;
  readonly deliveryRegion: string;
  readonly storage: number;
  readonly ttl: number;
}

export interface KeywordImport {
  readonly taskId: string;
  readonly result: JsonObject;
}

export interface AccessKey {
  readonly id: string;
  readonly secret: string;
  readonly userName: string;
  /** A user that is deleted and made again is another one. Absent where only the name is known. */
  readonly userId?: string;
  readonly status: 'Active' | 'Inactive';
  readonly created: number;
  readonly lastUsed?: number;
}

export interface TemporaryCredentials {
  readonly accessKeyId: string;
  readonly secret: string;
  readonly securityToken: string;
  readonly roleName: string;
  readonly roleId: string;
  readonly sessionName: string;
  readonly expires: number;
}

export interface SecretParameter {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly description: string;
  readonly type: string;
  readonly keyId: string;
  readonly instanceId: string;
  readonly constraints: string;
  readonly resourceGroupId: string;
  readonly tags: JsonObject;
  readonly created: number;
  readonly updated: number;
  /** The first is version 1. */
  readonly values: readonly { readonly value: string; readonly updated: number }[];
}

export interface KmsSecret {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly keyId: string;
  readonly instanceId: string;
  readonly tags: readonly { readonly TagKey: string; readonly TagValue: string }[];
  readonly created: number;
  readonly updated: number;
  /** Absent unless it is to be deleted. */
  readonly plannedDelete?: number;
  readonly versions: readonly KmsSecretVersion[];
}

export interface KmsSecretVersion {
  readonly id: string;
  readonly data: string;
  readonly dataType: string;
  readonly stages: readonly string[];
  readonly created: number;
}

export interface PurchasedInstance {
  readonly id: string;
  readonly orderId: string;
  readonly productCode: string;
  readonly productType: string;
  readonly subscriptionType: string;
  readonly period?: number;
  readonly renewalStatus: string;
  readonly parameters: readonly JsonObject[];
  readonly created: number;
}

/** A protection template of WAF 3.0 that this API made. */
export interface WafTemplate {
  readonly id: number;
  readonly instanceId: string;
  readonly scene: string;
  readonly subScene: string;
  readonly name: string;
  readonly type: string;
  readonly status: number;
  readonly description: string;
  readonly detail: JsonObject;
  readonly modified: number;
  /** Protected objects, groups of them, and assets. */
  readonly bound: WafBindings;
  /** What a default template leaves to others. */
  readonly unbound: Omit<WafBindings, 'asset'>;
}

export interface WafBindings {
  readonly single: readonly string[];
  readonly group: readonly string[];
  readonly asset: readonly string[];
}

export interface WafRule {
  readonly id: number;
  readonly instanceId: string;
  readonly scene: string;
  readonly type: 'template' | 'resource' | 'global';
  /** For type template. */
  readonly templateId?: number;
  /** For type resource. */
  readonly resource?: string;
  readonly name: string;
  readonly status: number;
  /** JSON. */
  readonly config: string;
  readonly created: number;
  readonly modified: number;
}

export interface WafTrial {
  readonly instanceId: string;
  readonly type: string;
  readonly expires: number;
}

export interface WafLogService {
  readonly instanceId: string;
  readonly on: boolean;
  readonly region: string;
  readonly changed: number;
}

export interface WafSceneConfig {
  readonly instanceId: string;
  readonly scene: string;
  readonly key: string;
  readonly value: string;
}

/** An account at another cloud, as Security Center knows it. */
export interface SasAccount {
  readonly id: number;
  readonly vendor: string;
  readonly akType: string;
  readonly secretId: string;
  /** Secret. */
  readonly secretKey: string;
  readonly modules: readonly string[];
  readonly userId: string;
  readonly extendInfo: string;
  readonly alias: string;
  readonly domain: string;
  readonly regions: readonly string[];
  readonly tenantId: string;
  /** 0: enabled, 1: disabled. */
  readonly status: number;
  /** When its key was last given: the verification begins then. */
  readonly verified: number;
}

/** Where the audit logs of an account at another cloud are read. */
export interface SasAuditFeed {
  readonly account: number;
  readonly vendor: string;
  readonly info: { readonly [name: string]: string };
  /** When it was last given: the verification begins then. */
  readonly verified: number;
}

export interface SasPolicy {
  readonly id: number;
  readonly policyType: string;
  readonly name: string;
  readonly type: string;
  readonly parent?: number;
}

export interface SasItem {
  readonly id: number;
  readonly name: string;
  readonly rule: string;
  readonly vendor: string;
  readonly instanceType: string;
  readonly instanceSubType: string;
  readonly riskLevel: string;
  readonly status: string;
  readonly sections: readonly number[];
  readonly texts: { readonly [name: string]: string };
  readonly remark: string;
}

export interface SasAllowRule {
  readonly id: number;
  readonly checkId: number;
  readonly instances: readonly string[];
  readonly remark: string;
}

/** What runs once in Security Center: a check, a scan, a repair of one asset. */
export interface SasTask {
  readonly id: string;
  readonly kind: string;
  readonly started: number;
  /** What it is about. */
  readonly details: JsonObject;
}

/** A document of Security Center that was changed, by its name. */
export interface SasSetting {
  readonly name: string;
  readonly value: JsonObject;
}

/** A registry of images outside of Alibaba Cloud. */
export interface SasRegistry {
  readonly id: number;
  readonly type: string;
  readonly version: string;
  /** 1: HTTP, 2: HTTPS. */
  readonly protocol: number;
  /** 1: internet, 2: VPC. */
  readonly network: number;
  readonly vpcId: string;
  readonly regionId: string;
  readonly hostIp: string;
  readonly domain: string;
  readonly port?: number;
  readonly userName: string;
  /** Secret. */
  readonly password: string;
  readonly perHour?: number;
}

/** What a ClientToken has already done. */
export interface Idempotent {
  readonly token: string;
  readonly action: string;
  /** Of the parameters. */
  readonly hash: string;
  readonly answer: JsonObject;
}

/** Kinds of objects; the key is the name of the directory. */
export interface Objects extends SiemObjects, GovernanceObjects, ResourceManagerObjects {
  readonly keywordLibraries: KeywordLibrary;
  readonly keywordImports: KeywordImport;
  readonly answerLibraries: AnswerLibrary;
  readonly imageLibraries: ImageLibrary;
  readonly callbacks: Callback;
  readonly services: GuardService;
  readonly featureConfigs: FeatureConfig;
  readonly backupConfigs: BackupConfig;
  readonly logDeliveries: LogDelivery;
  readonly accessKeys: AccessKey;
  readonly temporaryCredentials: TemporaryCredentials;
  readonly secretParameters: SecretParameter;
  readonly kmsSecrets: KmsSecret;
  readonly instances: PurchasedInstance;
  readonly wafTemplates: WafTemplate;
  readonly wafRules: WafRule;
  readonly wafTrials: WafTrial;
  readonly wafLogServices: WafLogService;
  readonly wafSceneConfigs: WafSceneConfig;
  readonly sasAccounts: SasAccount;
  readonly sasAuditFeeds: SasAuditFeed;
  readonly sasPolicies: SasPolicy;
  readonly sasItems: SasItem;
  readonly sasAllowRules: SasAllowRule;
  readonly sasTasks: SasTask;
  readonly sasSettings: SasSetting;
  readonly sasRegistries: SasRegistry;
  readonly idempotency: Idempotent;
}
