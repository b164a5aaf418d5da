import { isIPv4 } from 'node:net';
import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import { EsaRecord, type EsaRecordData } from '../bindings/alicloud/esa-record';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { leftAlone } from '../core/left-alone';
import { checkAgainstProvider } from '../core/provider-check';
import { isAddress } from './expression';
import type { IEdgeLoadBalancer } from './load-balancer';
import type { EdgeOriginAuth } from './origin';
import type { IEdgeOriginPool } from './origin-pool';
import { EdgeQuota } from './quota';
import { checkRange, checkSize, joined, literal, type Range } from './shared';
import type { IEdgeSite } from './site-interface';
import { noteUncertain } from './uncertain';

const BYTE: Range = { MIN: 0, MAX: 255 };
const WORD: Range = { MIN: 0, MAX: 65_535 };

/** Which `Host` header a CNAME's target gets. */
export class EdgeHostPolicy {
  /** The name of the record. */
  static readonly RECORD_NAME = new EdgeHostPolicy('follow_hostname');
  /** The name of the target. */
  static readonly TARGET_NAME = new EdgeHostPolicy('follow_origin_domain');

  static custom(code: string): EdgeHostPolicy {
    return new EdgeHostPolicy(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/** What a proxied record is for. */
export class EdgeBusiness {
  static readonly API = new EdgeBusiness('api');
  static readonly WEB = new EdgeBusiness('web');
  static readonly IMAGE_VIDEO = new EdgeBusiness('image_video');

  static custom(code: string): EdgeBusiness {
    return new EdgeBusiness(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/** What a name may be used for, of a CAA record. */
export class EdgeCaaTag {
  static readonly ISSUE = new EdgeCaaTag('issue');
  static readonly ISSUE_WILDCARD = new EdgeCaaTag('issuewild');
  static readonly REPORT = new EdgeCaaTag('iodef');

  static custom(code: string): EdgeCaaTag {
    return new EdgeCaaTag(code);
  }

  private constructor(
    /** As the API takes it. */
    readonly code: string,
  ) {}
}

/** Target of a CNAME that is a bucket. */
export interface EdgeBucketTarget {
  /** Domain name of the bucket. */
  readonly domain: string;
  /** @default EdgeOriginAuth.PUBLIC */
  readonly auth?: EdgeOriginAuth;
}

export interface EdgeSrvData {
  /** 0 to 65,535 each. */
  readonly priority: number;
  readonly weight: number;
  readonly port: number;
  readonly target: string;
}

export interface EdgeUriData {
  /** 0 to 65,535 each. */
  readonly priority: number;
  readonly weight: number;
  readonly uri: string;
}

export interface EdgeCaaData {
  /** 0 to 255. */
  readonly flag: number;
  readonly tag: EdgeCaaTag;
  /** Domain of the certificate authority, or where reports go. */
  readonly value: string;
}

export interface EdgeCertData {
  /** 0 to 65,535. */
  readonly type: number;
  /** 0 to 65,535. */
  readonly keyTag: number;
  /** 0 to 255. */
  readonly algorithm: number;
  /** Public certificate, in base64. */
  readonly certificate: string;
}

export interface EdgeSshfpData {
  /** 0 to 255. */
  readonly algorithm: number;
  /** 0 to 255. */
  readonly type: number;
  /** Of the public key, in hexadecimal. */
  readonly fingerprint: string;
}

export interface EdgeTlsaData {
  /** 0 to 255 each. */
  readonly usage: number;
  readonly selector: number;
  readonly matchingType: number;
  /** Public certificate or its hash, in hexadecimal. */
  readonly certificate: string;
}

interface RecordOptions {
  readonly sourceType?: string;
  readonly auth?: EdgeOriginAuth;
  /** Others are names only; ESA cannot stand before them. */
  readonly mayBeProxied?: boolean;
  readonly addresses?: readonly string[];
}

/** Type and content of a DNS record. */
export class EdgeRecordData {
  /** IPv4 and IPv6 addresses, at least one of them IPv4. */
  static addresses(...addresses: readonly string[]): EdgeRecordData {
    return new EdgeRecordData('A/AAAA', { value: joined(addresses, ',') }, { mayBeProxied: true, addresses });
  }

  /** Another name. */
  static cname(domain: string): EdgeRecordData {
    return new EdgeRecordData('CNAME', { value: domain }, { sourceType: 'Domain', mayBeProxied: true });
  }

  /** A bucket of OSS. */
  static oss({ domain, auth }: EdgeBucketTarget): EdgeRecordData {
    return new EdgeRecordData('CNAME', { value: domain }, { sourceType: 'OSS', auth, mayBeProxied: true });
  }

  /** A bucket of Amazon S3. */
  static s3({ domain, auth }: EdgeBucketTarget): EdgeRecordData {
    return new EdgeRecordData('CNAME', { value: domain }, { sourceType: 'S3', auth, mayBeProxied: true });
  }

  /** A load balancer of the site. @unverified that its name is the value */
  static loadBalancer({ loadBalancerName }: IEdgeLoadBalancer): EdgeRecordData {
    return new EdgeRecordData('CNAME', { value: loadBalancerName }, { sourceType: 'LB', mayBeProxied: true });
  }

  /** A pool of origins of the site. @unverified that its name is the value */
  static originPool({ poolName }: IEdgeOriginPool): EdgeRecordData {
    return new EdgeRecordData('CNAME', { value: poolName }, { sourceType: 'OP', mayBeProxied: true });
  }

  static ns(server: string): EdgeRecordData {
    return new EdgeRecordData('NS', { value: server });
  }

  /** @param priority - 0 to 65,535, smaller first */
  static mx(server: string, priority: number): EdgeRecordData {
    return new EdgeRecordData('MX', { value: server, priority });
  }

  static txt(text: string): EdgeRecordData {
    return new EdgeRecordData('TXT', { value: literal(text) });
  }

  static srv({ priority, weight, port, target }: EdgeSrvData): EdgeRecordData {
    return new EdgeRecordData('SRV', { priority, weight, port, value: target });
  }

  static uri({ priority, weight, uri }: EdgeUriData): EdgeRecordData {
    return new EdgeRecordData('URI', { priority, weight, value: uri });
  }

  static caa({ flag, tag, value }: EdgeCaaData): EdgeRecordData {
    return new EdgeRecordData('CAA', { flag, tag: tag.code, value });
  }

  static cert({ type, keyTag, algorithm, certificate }: EdgeCertData): EdgeRecordData {
    return new EdgeRecordData('CERT', { type, keyTag, algorithm, certificate });
  }

  static sshfp({ algorithm, type, fingerprint }: EdgeSshfpData): EdgeRecordData {
    return new EdgeRecordData('SSHFP', { algorithm, type, fingerprint });
  }

  static tlsa(data: EdgeTlsaData): EdgeRecordData {
    return new EdgeRecordData('TLSA', { ...data });
  }

  static smimea(data: EdgeTlsaData): EdgeRecordData {
    return new EdgeRecordData('SMIMEA', { ...data });
  }

  /** A type that ESA has added since. */
  static custom(type: string, value: string): EdgeRecordData {
    return new EdgeRecordData(type, { value }, { mayBeProxied: true });
  }

  private constructor(
    readonly type: string,
    /** @internal */
    readonly data: EsaRecordData,
    /** @internal */
    readonly options: RecordOptions = {},
  ) {}

  /** @internal */
  check(problems: Problems): void {
    const { data, type } = this;
    const sixteenBits = { priority: data.priority, weight: data.weight, port: data.port, keyTag: data.keyTag };
    for (const [argument, value] of Object.entries(sixteenBits)) checkRange(problems, argument, value, WORD);
    const eightBits = {
      flag: data.flag,
      algorithm: data.algorithm,
      usage: data.usage,
      selector: data.selector,
      matchingType: data.matchingType,
    };
    for (const [argument, value] of Object.entries(eightBits)) checkRange(problems, argument, value, BYTE);
    checkRange(problems, 'type', data.type, type === 'CERT' ? WORD : BYTE);
    const { addresses } = this.options;
    if (!addresses || Token.isUnresolved(addresses)) return;
    for (const address of addresses.filter((one) => !isAddress(one, false))) {
      problems.add({
        code: 'invalid-value',
        what: 'an address is malformed',
        got: shown(address),
        allowed: 'IPv4 and IPv6 addresses',
        fix: 'correct the address; a name is given by cname',
      });
    }
    if (!addresses.some((address) => Token.isUnresolved(address) || isIPv4(address))) {
      problems.add({
        code: 'too-few-items',
        what: 'the record has no IPv4 address',
        got: shown(addresses.join(', ')),
        allowed: 'at least one',
        fix: 'add an IPv4 address',
      });
    }
  }
}

export interface EdgeRecordProps {
  readonly site: IEdgeSite;
  /** Whole name: `ai.example.com`. A change replaces the record. */
  readonly recordName: string;
  /** Another type replaces the record. */
  readonly data: EdgeRecordData;
  /** ESA stands before it; only for addresses and CNAMEs. @default - true where ESA can */
  readonly proxied?: boolean;
  /** What a proxied record is for. @default - EdgeBusiness.WEB for proxied ones */
  readonly business?: EdgeBusiness;
  /** Of a CNAME. @default - chosen by ESA; removed from the code, it stays */
  readonly hostPolicy?: EdgeHostPolicy;
  /** Seconds; 1 lets ESA choose. @default - chosen by ESA; removed from the code, it stays */
  readonly ttl?: number;
  /** At most 100 characters. @default - none */
  readonly comment?: string;
}

/** What ESA chooses where nothing is said. */
const CHOSEN = ['host_policy', 'ttl'];

/** A DNS record of a site, `alicloud_esa_record`. */
export class EdgeRecord extends AlicloudConstruct {
  readonly recordName: string;

  /** @throws ValidationError for what ESA or the provider would refuse */
  constructor(scope: Construct, id: string, props: EdgeRecordProps) {
    super(scope, id);
    const { site, recordName, data, hostPolicy, ttl, comment } = props;
    const { mayBeProxied = false, sourceType, auth } = data.options;
    const proxied = props.proxied ?? mayBeProxied;
    const business = props.business ?? (proxied ? EdgeBusiness.WEB : undefined);
    const problems = new Problems(this);
    data.check(problems);
    checkRange(problems, 'ttl', ttl, { MIN: 1 }, 'seconds');
    checkSize(problems, 'comment', comment, EdgeQuota.MAX_RECORD_COMMENT, 'characters');
    if (proxied && !mayBeProxied) {
      problems.add({
        code: 'not-applicable',
        what: `ESA cannot stand before a record of type ${data.type}`,
        got: 'proxied',
        allowed: 'addresses and CNAMEs',
        fix: 'remove proxied',
      });
    }
    if (!proxied && props.business) {
      problems.add({
        code: 'not-applicable',
        what: 'business is only for proxied records',
        got: shown(props.business.code),
        fix: 'remove business, or set proxied',
      });
    }
    const config = {
      siteId: site.siteId,
      recordName,
      recordType: data.type,
      data: data.data,
      sourceType,
      authConf: auth?.block,
      proxied,
      bizName: business?.code,
      hostPolicy: hostPolicy?.code,
      ttl,
      comment: comment && literal(comment),
    };
    checkAgainstProvider(problems, 'alicloud_esa_record', config);
    problems.throwIfAny();
    this.recordName = recordName;
    // The provider reads what ESA chose, and would set it to nothing, which ESA refuses.
    const chosen = leftAlone('alicloud_esa_record', config).filter((name) => CHOSEN.includes(name));
    new EsaRecord(this, 'Resource', {
      ...config,
      lifecycle: chosen.length > 0 ? { ignoreChanges: chosen } : undefined,
    });
    if (sourceType === 'LB' || sourceType === 'OP') noteUncertain(this, ['edge.record-target']);
  }
}
