/** How WAF's API names what the arguments of the alicloud provider's resources are called. */
import type { Json, JsonObject } from './document';

/** Members of a rule's configuration, by their names in the API. */
const RULE_MEMBERS: { readonly [member: string]: string } = {
  abroadRegionList: 'abroadRegions',
  accountIdentifiers: 'accountIdentifiers',
  action: 'ruleAction',
  autoUpdate: 'autoUpdate',
  ccStatus: 'ccStatus',
  cnRegionList: 'cnRegions',
  codecList: 'codecList',
  conditions: 'conditions',
  config: 'wafBaseConfig',
  effect: 'ccEffect',
  grayConfig: 'grayConfig',
  grayStatus: 'grayStatus',
  mode: 'mode',
  protocol: 'protocol',
  ratelimit: 'rateLimit',
  regularRules: 'bypassRegularRules',
  regularTypes: 'bypassRegularTypes',
  remoteAddr: 'remoteAddr',
  tags: 'bypassTags',
  threshold: 'throttleThrehold',
  timeConfig: 'timeConfig',
  type: 'throttleType',
  ua: 'ua',
  url: 'url',
};

/** Members that a rule has beside its configuration, and that are not lost. */
const KNOWN_ELSEWHERE = new Set(['id', 'name', 'origin', 'status', 'templateId', 'gmtModified', 'gmtCreate']);

const LISTEN: { readonly [member: string]: string } = {
  CertId: 'certId',
  CipherSuite: 'cipherSuite',
  CustomCiphers: 'customCiphers',
  EnableTLSv3: 'enableTlsv3',
  ExclusiveIp: 'exclusiveIp',
  FocusHttps: 'focusHttps',
  Http2Enabled: 'http2Enabled',
  HttpPorts: 'httpPorts',
  HttpsPorts: 'httpsPorts',
  IPv6Enabled: 'ipv6Enabled',
  ProtectionResource: 'protectionResource',
  SM2AccessOnly: 'sm2AccessOnly',
  SM2CertId: 'sm2CertId',
  SM2Enabled: 'sm2Enabled',
  TLSVersion: 'tlsVersion',
  XffHeaderMode: 'xffHeaderMode',
  XffHeaders: 'xffHeaders',
};

const REDIRECT: { readonly [member: string]: string } = {
  Backends: 'backends',
  BackupBackends: 'backupBackends',
  ConnectTimeout: 'connectTimeout',
  FocusHttpBackend: 'focusHttpBackend',
  Http2Origin: 'http2Origin',
  Http2OriginMaxConcurrency: 'http2OriginMaxConcurrency',
  Keepalive: 'keepalive',
  KeepaliveRequests: 'keepaliveRequests',
  KeepaliveTimeout: 'keepaliveTimeout',
  Loadbalance: 'loadbalance',
  MaxBodySize: 'maxBodySize',
  ReadTimeout: 'readTimeout',
  RequestHeaders: 'requestHeaders',
  Retry: 'retry',
  SniEnabled: 'sniEnabled',
  SniHost: 'sniHost',
  WriteTimeout: 'writeTimeout',
  XffProto: 'xffProto',
};

/** The same addresses in another form. */
const SAID_TWICE = new Set(['BackendList', 'BackUpBackendList']);

/** Arguments, and the members of the answer that there is no argument for. */
export interface Renamed {
  readonly arguments: JsonObject;
  readonly lost: readonly string[];
}

function renamed(
  answer: JsonObject,
  names: { readonly [member: string]: string },
  known: ReadonlySet<string>,
): Renamed {
  const found: { [name: string]: Json } = {};
  const lost: string[] = [];
  for (const [member, value] of Object.entries(answer)) {
    if (isNothing(value)) continue;
    const name = names[member];
    if (name !== undefined) found[name] = value;
    else if (!known.has(member) && value !== false) lost.push(member);
  }
  return { arguments: found, lost };
}

/** What the API answers where nothing is set. */
function isNothing(value: Json): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}

/** The configuration of a rule; its inner members have the same names in the API and in the provider. */
export function ruleArguments(config: JsonObject): Renamed {
  return renamed(config, RULE_MEMBERS, KNOWN_ELSEWHERE);
}

export function listenArguments(listen: JsonObject): Renamed {
  return renamed(listen, LISTEN, new Set());
}

export function redirectArguments(redirect: JsonObject): Renamed {
  const { arguments: found, lost } = renamed(redirect, REDIRECT, SAID_TWICE);
  const { backends, backupBackends, requestHeaders, ...rest } = found;
  return {
    arguments: {
      ...rest,
      ...(backends !== undefined && { backends: addressesIn(backends) }),
      ...(backupBackends !== undefined && { backupBackends: addressesIn(backupBackends) }),
      ...(requestHeaders !== undefined && { requestHeaders: headersIn(requestHeaders) }),
    },
    lost,
  };
}

const objects = (list: Json): readonly JsonObject[] =>
  Array.isArray(list) ? (list as readonly Json[]).filter((one): one is JsonObject => isObject(one)) : [];

const addressesIn = (list: Json): Json[] => objects(list).map(({ Backend }) => Backend ?? '');

const headersIn = (list: Json): Json[] =>
  objects(list).map(({ Key, Value }) => ({ key: Key ?? '', value: Value ?? '' }));

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
