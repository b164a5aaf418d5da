import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import { ResourceManagerDelegatedAdministrator } from '../../bindings/alicloud/resource-manager-delegated-administrator';
import { AlicloudConstruct } from '../../core/construct';
import { Problems, shown, ValidationError } from '../../core/errors';
import type { IControlPolicyTarget } from '../protection/targets';

/**
 * A service that a member can administer for the whole organization.
 * https://www.alibabacloud.com/help/en/resource-management/resource-directory/user-guide/overview-1
 */
export class TrustedService {
  static readonly ACTION_TRAIL = new TrustedService('actiontrail.aliyuncs.com');
  static readonly ANTI_DDOS = new TrustedService('ddosbgp.aliyuncs.com');
  static readonly BASTION_HOST = new TrustedService('bastionhost.aliyuncs.com');
  static readonly CLOUD_CONFIG = new TrustedService('config.aliyuncs.com');
  static readonly CLOUD_FIREWALL = new TrustedService('cloudfw.aliyuncs.com');
  static readonly CLOUD_MONITOR = new TrustedService('cloudmonitor.aliyuncs.com');
  static readonly CLOUD_SSO = new TrustedService('cloudsso.aliyuncs.com');
  static readonly DATA_SECURITY_CENTER = new TrustedService('sddp.aliyuncs.com');
  static readonly LOG_AUDIT = new TrustedService('audit.log.aliyuncs.com');
  static readonly RESOURCE_CENTER = new TrustedService('resourcecenter.aliyuncs.com');
  static readonly RESOURCE_ORCHESTRATION = new TrustedService('ros.aliyuncs.com');
  static readonly SECURITY_CENTER = new TrustedService('sas.aliyuncs.com');
  static readonly SERVICE_CATALOG = new TrustedService('servicecatalog.aliyuncs.com');
  static readonly TAG = new TrustedService('tag.aliyuncs.com');
  static readonly WAF = new TrustedService('waf.aliyuncs.com');

  /** A service that joined later. @throws ValidationError `invalid-value` for what is no service principal */
  static custom(principal: string): TrustedService {
    if (!Token.isUnresolved(principal) && !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.aliyuncs\.com$/.test(principal)) {
      throw new ValidationError([
        {
          code: 'invalid-value',
          what: 'a service principal is malformed',
          got: shown(principal),
          allowed: 'the identifier of a trusted service, such as "config.aliyuncs.com"',
          fix: 'copy it from Resource Management > Resource Directory > Trusted Services',
        },
      ]);
    }
    return new TrustedService(principal);
  }

  private constructor(
    /** As the API has it. */
    readonly principal: string,
  ) {}
}

export interface DelegatedAdministratorProps {
  readonly account: IControlPolicyTarget;
  readonly service: TrustedService;
}

/**
 * A member that administers a service for the whole organization, `alicloud_resource_manager_delegated_administrator`. How many a service may have, the
 * service decides. A change replaces it.
 */
export class DelegatedAdministrator extends AlicloudConstruct {
  /** @throws ValidationError `not-applicable` for a folder */
  constructor(scope: Construct, id: string, { account, service }: DelegatedAdministratorProps) {
    super(scope, id);
    if (!('folder' in account)) {
      new Problems(this)
        .add({
          code: 'not-applicable',
          what: `${account.targetName} is no member`,
          allowed: 'a member of the directory',
          fix: 'choose an account',
        })
        .throwIfAny();
    }
    new ResourceManagerDelegatedAdministrator(this, 'Resource', {
      accountId: account.targetId,
      servicePrincipal: service.principal,
    });
  }
}
