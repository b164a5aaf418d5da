import type { Construct } from 'constructs';
import { LogAlertResource } from '../../bindings/alicloud/log-alert-resource';
import { LogResourceRecord } from '../../bindings/alicloud/log-resource-record';
import { AlicloudConstruct } from '../../core/construct';
import { Problems, shown } from '../../core/errors';
import { jsonText, literal } from '../../core/literal';
import { Notices } from '../../core/notice';
import { createBefore } from '../../core/ordering';
import { checkAgainstProvider } from '../../core/provider-check';
import { checkText } from '../../core/text-check';
import { memberProvider, regionProvider } from '../organization/member-provider';
import type { IAccount } from '../protection/targets';
import { AlertLanguage } from './event-alerts';

/** Somebody who is told of alerts. */
export interface AlertRecipient {
  /** Small letters, digits, `.`, `-` and `_`. */
  readonly id: string;
  readonly name: string;
  /** At least one of e-mail and phone. @default - none */
  readonly email?: readonly string[];
  /** Without its country code. @default - none */
  readonly phone?: string;
  /** @default '86' */
  readonly countryCode?: string;
  /** @default - true with a phone */
  readonly sms?: boolean;
  /** @default false */
  readonly voice?: boolean;
}

export interface AlertRecipientsProps {
  /** At least one. */
  readonly users: readonly AlertRecipient[];
  /** It names the action policy. Letters, digits, `.`, `-` and `_`. */
  readonly actionPolicyId: string;
  /** @default AlertLanguage.ENGLISH */
  readonly language?: AlertLanguage;
  /**
   * Region whose endpoint keeps users and policies, for all regions of the account.
   * @default 'cn-heyuan'
   */
  readonly region?: string;
  /** Member whose alerts they are told of, such as that of a log archive. @default - the account that Terraform works in */
  readonly account?: IAccount;
  /** Role by which Terraform works in that member. @default - that of Resource Directory */
  readonly accountRole?: string;
}

/**
 * Who is told of alerts, and how: users and an action policy of Log Service, `alicloud_log_resource_record`. Names, addresses and numbers are in the
 * Terraform state.
 */
export class AlertRecipients extends AlicloudConstruct {
  /** For `actionPolicyId` of alerts. */
  readonly actionPolicyId: string;

  /** @throws ValidationError `invalid-value` for ids and addresses, `none-of` for somebody without any, `conflict` for two of the same id, `not-applicable` for a role without a member */
  constructor(scope: Construct, id: string, props: AlertRecipientsProps) {
    super(scope, id);
    const { users, language = AlertLanguage.ENGLISH, region = 'cn-heyuan' } = props;
    this.actionPolicyId = props.actionPolicyId;
    const problems = new Problems(this);
    checkText(problems, 'actionPolicyId', props.actionPolicyId, /^[\w.-]{1,64}$/, 'letters, digits, ".", "-" and "_"');
    checkText(problems, 'region', region, /^[a-z]{2}(-[a-z0-9]+)+$/, 'a region id');
    if (users.length === 0)
      problems.add({ code: 'too-few-items', what: 'there are no users', fix: 'name at least one' });
    const seen = new Set<string>();
    for (const user of users) {
      checkUser(user, problems);
      if (seen.size === seen.add(user.id).size) {
        problems.add({ code: 'conflict', what: 'two users have the same id', got: shown(user.id), fix: 'remove one' });
      }
    }
    if (!props.account && props.accountRole !== undefined) {
      problems.add({
        code: 'not-applicable',
        what: 'accountRole has no meaning here',
        allowed: 'with account',
        fix: 'remove accountRole',
      });
    }
    problems.throwIfAny();
    const { account, accountRole: roleName } = props;
    const provider = account
      ? memberProvider(this, account, { region, ...(roleName !== undefined && { roleName }) })
      : regionProvider(this, region);
    const start = new LogAlertResource(this, 'Start', { type: 'user', lang: language, provider });
    const records = users.map((user) => {
      const {
        id: userId,
        name,
        email = [],
        phone,
        countryCode = '86',
        sms = phone !== undefined,
        voice = false,
      } = user;
      const config = {
        resourceName: 'sls.common.user',
        recordId: userId,
        tag: literal(name),
        value: literal(
          jsonText({
            user_id: userId,
            user_name: name,
            email,
            ...(phone !== undefined && { phone, country_code: countryCode, sms_enabled: sms, voice_enabled: voice }),
            enabled: true,
          }),
        ),
      };
      checkAgainstProvider(problems, 'alicloud_log_resource_record', config);
      return new LogResourceRecord(this, `User-${userId}`, { ...config, provider });
    });
    createBefore(start, records);
    const ways = [
      ...way(
        'email',
        users.filter(({ email = [] }) => email.length > 0),
        language,
      ),
      ...way(
        'sms',
        users.filter(({ phone, sms }) => phone !== undefined && sms !== false),
        language,
      ),
      ...way(
        'voice',
        users.filter(({ phone, voice }) => phone !== undefined && voice === true),
        language,
      ),
    ];
    const policy = new LogResourceRecord(this, 'Resource', {
      resourceName: 'sls.alert.action_policy',
      recordId: props.actionPolicyId,
      tag: props.actionPolicyId,
      value: literal(
        jsonText({
          action_policy_id: props.actionPolicyId,
          action_policy_name: props.actionPolicyId,
          labels: {},
          is_default: false,
          primary_policy_script: ways.join('\n'),
        }),
      ),
      provider,
    });
    problems.throwIfAny();
    for (const record of records) createBefore(record, [policy]);
    Notices.of(this).add({
      id: 'governance.alert-resources',
      message: 'The resources of alerts that Log Service makes for the account stay when this is destroyed.',
    });
  }
}

function way(type: string, users: readonly AlertRecipient[], language: AlertLanguage): string[] {
  if (users.length === 0) return [];
  const ids = jsonText(users.map(({ id }) => id));
  const template = `sls.app.actiontrail.builtin.${language}`;
  return [`fire(type="${type}", users=${ids}, groups=[], template_id="${template}", period="any")`];
}

function checkUser({ id, name, email = [], phone, countryCode, sms, voice }: AlertRecipient, problems: Problems): void {
  checkText(problems, 'users.id', id, /^[a-z0-9][\w.-]{0,63}$/, 'small letters, digits, ".", "-" and "_"');
  checkText(problems, 'users.name', name, /\S/, 'some text');
  for (const address of email) checkText(problems, 'users.email', address, /^[^\s@"]+@[^\s@"]+$/, 'an e-mail address');
  checkText(problems, 'users.phone', phone, /^\d{5,15}$/, 'digits, without the country code');
  checkText(problems, 'users.countryCode', countryCode, /^\d{1,4}$/, 'digits');
  if (email.length === 0 && phone === undefined) {
    problems.add({
      code: 'none-of',
      what: `user ${id} has neither e-mail nor phone`,
      fix: 'give one of them',
    });
  }
  if (phone === undefined && (sms !== undefined || voice !== undefined)) {
    problems.add({
      code: 'not-applicable',
      what: `user ${id}: sms and voice need a phone`,
      fix: 'give phone, or remove them',
    });
  }
}
