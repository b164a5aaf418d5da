import { TerraformOutput, Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { AlidnsRecord } from '../bindings/alicloud/alidns-record';
import { Wafv3DefenseRule } from '../bindings/alicloud/wafv3-defense-rule';
import { Wafv3Domain } from '../bindings/alicloud/wafv3-domain';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { Notices } from '../core/notice';
import { checkAgainstProvider } from '../core/provider-check';
import { checkText } from '../core/text-check';
import { checkListeners, type ListenerProps, ProtectionCluster, renderListeners } from './listener';
import { checkOrigin, type OriginProps, renderOrigin } from './origin';
import type { IProtectedObject } from './protected-object';
import type { ProtectionRule } from './rule';
import { type IProtectionRule, prepareRule } from './rule-resource';
import type { WafResourceProps } from './shared';
import { CipherSuites } from './tls';

/** An application behind WAF. */
export interface IAiApplication extends IConstruct, IProtectedObject {
  readonly domainName: string;
  /** Where its name has to point. */
  readonly cname: string;

  /** Adds a rule of a scene that belongs to a protected object: `ProtectionRule.accountExtraction` or `decoding`. */
  addRule(id: string, rule: ProtectionRule): IProtectionRule;

  /** What DNS elsewhere and further rules need, as an output of the stack. */
  toOutputs(): this;
}

export interface AlidnsZoneProps {
  /** Name within the zone, `@` for the zone itself. @default - made from the domain's name */
  readonly recordName?: string;
  /** Line of Alibaba Cloud DNS, such as `oversea`. @default default */
  readonly line?: string;
  /** Seconds for which resolvers keep the answer. @default 600 */
  readonly ttl?: number;
  /** @default - none */
  readonly remark?: string;
}

/** A zone of Alibaba Cloud DNS that the domain's record is written to. */
export class AlidnsZone {
  /** @param zoneName - such as `example.com` */
  static of(zoneName: string, props: AlidnsZoneProps = {}): AlidnsZone {
    return new AlidnsZone(zoneName, props);
  }

  private constructor(
    readonly zoneName: string,
    readonly props: AlidnsZoneProps,
  ) {}

  /** @internal */
  recordName(domainName: string): string | undefined {
    const { recordName } = this.props;
    if (recordName !== undefined) return recordName;
    if (domainName === this.zoneName) return '@';
    const end = `.${this.zoneName}`;
    return domainName.endsWith(end) ? domainName.slice(0, -end.length) : undefined;
  }
}

/** How a domain is connected to WAF. */
export class AccessType {
  /** Its name points to WAF. */
  static readonly CNAME = new AccessType('share');

  /** Any other way, as the API names it. */
  static custom(code: string): AccessType {
    return new AccessType(code);
  }

  private constructor(
    /** As the API says it. */
    readonly code: string,
  ) {}
}

export interface AiApplicationProps extends WafResourceProps, ListenerProps {
  /** Such as `chat.example.com`, or `*.example.com`. Another one replaces the domain in WAF. */
  readonly domainName: string;
  /** Where requests go that WAF lets pass. */
  readonly origin: OriginProps;
  /** Zone that the CNAME is written to. @default - none; the CNAME is an output, for DNS elsewhere */
  readonly dns?: AlidnsZone;
  /** @default AccessType.CNAME */
  readonly accessType?: AccessType;
  /** Resource group of Alibaba Cloud, `rg-…`. Another one replaces the domain. @default - the account's default one */
  readonly resourceGroupId?: string;
  /** @default - those of the scopes above */
  readonly tags?: { readonly [key: string]: string };
}

abstract class ApplicationBase extends AlicloudConstruct implements IAiApplication {
  abstract readonly domainName: string;
  abstract readonly cname: string;
  abstract readonly name: string;

  protected constructor(
    scope: Construct,
    id: string,
    private readonly instance: WafResourceProps,
  ) {
    super(scope, id);
  }

  addRule(id: string, rule: ProtectionRule): IProtectionRule {
    const prepared = prepareRule(this, id, rule, this.instance.waf, { type: 'resource', resource: this.name });
    return prepared.complete(new Wafv3DefenseRule(this, id, prepared.config));
  }

  toOutputs(): this {
    const { domainName, cname, name } = this;
    new TerraformOutput(this, 'Connection', {
      value: { domainName, cname, protectedObject: name },
      description: 'Where the name of the application has to point, and how WAF calls it',
    });
    return this;
  }
}

export interface ExistingApplicationAttributes extends WafResourceProps {
  readonly domainName: string;
  /** As WAF names the protected object, such as `chat.example.com-waf`. */
  readonly protectedObject: string;
  readonly cname: string;
}

class ExistingApplication extends ApplicationBase {
  readonly domainName: string;
  readonly cname: string;
  readonly name: string;

  constructor(scope: Construct, id: string, attributes: ExistingApplicationAttributes) {
    super(scope, id, attributes);
    this.domainName = attributes.domainName;
    this.cname = attributes.cname;
    this.name = attributes.protectedObject;
  }
}

const DOMAIN = /^(\*\.)?([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u;

/**
 * An AI application behind WAF: its domain, what WAF listens on, and its origins. `alicloud_wafv3_domain`, in CNAME mode; its name
 * points to WAF by a record in Alibaba Cloud DNS, or by one that is made elsewhere from the output.
 *
 * It is protected by templates: `template.protect(application)`, and those of `TemplateType.DEFAULT` from the start.
 */
export class AiApplication extends ApplicationBase {
  /** An application that is behind WAF already. */
  static fromAttributes(scope: Construct, id: string, attributes: ExistingApplicationAttributes): IAiApplication {
    return new ExistingApplication(scope, id, attributes);
  }

  readonly domainName: string;
  private readonly resource: Wafv3Domain;
  private readonly references: { cname?: string; name?: string } = {};

  /** @throws ValidationError with everything that WAF would refuse about listeners, origins and the DNS record */
  constructor(scope: Construct, id: string, props: AiApplicationProps) {
    super(scope, id, props);
    const { waf, domainName, origin, dns, accessType = AccessType.CNAME, resourceGroupId, tags } = props;
    this.domainName = domainName;
    const problems = new Problems(this);
    checkText(problems, 'domainName', domainName, DOMAIN, 'a host name such as "chat.example.com", or "*.example.com"');
    if (!Token.isUnresolved(domainName) && domainName.length > 253) {
      problems.add({
        code: 'wrong-length',
        what: 'domainName is too long',
        got: `${domainName.length} characters`,
        allowed: 'at most 253',
        fix: 'shorten domainName',
      });
    }
    checkListeners(problems, props);
    checkOrigin(problems, origin, props, waf.quotas ?? {});
    const recordName = checkRecord(problems, dns, domainName);
    const config = {
      instanceId: waf.instanceId,
      domain: domainName,
      accessType: accessType.code,
      resourceManagerResourceGroupId: resourceGroupId,
      tags: tags && { ...tags },
      listen: renderListeners(props),
      redirect: renderOrigin(origin, props),
    };
    // What is found above would be said again, in the provider's words.
    if (problems.findings.length === 0) checkAgainstProvider(problems, 'alicloud_wafv3_domain', config);
    problems.throwIfAny();
    this.resource = new Wafv3Domain(this, 'Resource', config);
    this.connect(dns, recordName);
    if (origin.maxBodySize !== undefined) {
      Notices.of(this).add({
        id: 'waf.body-size',
        message: 'Only the Ultimate edition of WAF has origin.maxBodySize. Try a large request after the first apply.',
      });
    }
    if (config.listen.cipherSuite === CipherSuites.UNSPECIFIED.code) {
      Notices.of(this).add({
        id: 'waf.cipher-suites',
        message: 'Unverified: CipherSuites.UNSPECIFIED is known to the Terraform provider only; WAF may refuse it.',
      });
    }
    if (props.exclusiveIp || props.cluster === ProtectionCluster.LOAD_BALANCED) {
      Notices.of(this).add({
        id: 'waf.domain-cost',
        message:
          'Exclusive IP addresses and the load-balanced cluster are billed for each domain, on top of the instance.',
      });
    }
  }

  get cname(): string {
    return (this.references.cname ??= this.resource.cname);
  }

  get name(): string {
    return (this.references.name ??= this.resource.domainId);
  }

  private connect(dns: AlidnsZone | undefined, recordName: string | undefined): void {
    if (!dns || recordName === undefined) {
      new TerraformOutput(this, 'Cname', {
        value: this.cname,
        description: `CNAME record to make for ${Token.isUnresolved(this.domainName) ? 'the application' : this.domainName}`,
      });
      return;
    }
    const { line, ttl, remark } = dns.props;
    new AlidnsRecord(this, 'Dns', {
      domainName: dns.zoneName,
      rr: recordName,
      type: 'CNAME',
      value: this.cname,
      line,
      ttl,
      remark,
    });
  }
}

function checkRecord(problems: Problems, dns: AlidnsZone | undefined, domainName: string): string | undefined {
  if (!dns) return undefined;
  const recordName = dns.recordName(domainName);
  if (recordName === undefined) {
    const known = !Token.isUnresolved(domainName) && !Token.isUnresolved(dns.zoneName);
    problems.add({
      code: known ? 'conflict' : 'no-default',
      what: known
        ? 'domainName is not in the zone of dns'
        : 'the name of the record in dns cannot be made from names known after apply',
      got: known ? `${shown(domainName)} and ${shown(dns.zoneName)}` : undefined,
      fix: known ? 'correct one of them' : 'give recordName',
    });
  }
  return recordName;
}
