import { Fn, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { ResourceManagerHandshake } from '../../bindings/alicloud/resource-manager-handshake';
import { AlicloudConstruct } from '../../core/construct';
import { Problems } from '../../core/errors';
import { Notices } from '../../core/notice';
import { checkText } from '../../core/text-check';
import { ACCOUNT_ID } from './account-check';
import { countInApp } from './in-app';
import { OrganizationLimits } from './limits';

/** An account to invite. */
export interface InvitationSettings {
  /** Its id, or the e-mail address by which its owner signs in. A change invites the other one. */
  readonly account: string;
  /** What the invited account reads, up to 1,024 characters. A change invites it again. @default - none */
  readonly note?: string;
}

/**
 * An invitation of an account that exists to the organization, `alicloud_resource_manager_handshake`. Its owner accepts it within 14 days; then enrol the
 * account by its id. Destroying the invitation cancels it or, if it was accepted, removes the account from the organization.
 */
export class Invitation extends AlicloudConstruct {
  private readonly resource: ResourceManagerHandshake;

  /** @throws ValidationError `invalid-value` for what is no account, `too-many-items` if an app sends more invitations than can be valid at a time */
  constructor(scope: Construct, id: string, { account, note }: InvitationSettings) {
    super(scope, id);
    const problems = new Problems(this);
    const allowed = 'the id of an account, or an e-mail address';
    checkText(problems, 'account', account, new RegExp(`${ACCOUNT_ID.source}|^[^\\s@]+@[^\\s@]+$`), allowed);
    checkText(problems, 'note', note, /^[^]{1,1024}$/, '1 to 1,024 characters');
    problems.throwIfAny();
    const { MAX_INVITATIONS: most, INVITATION_DAYS: days } = OrganizationLimits;
    countInApp(this, 'invitations', 1, most, {
      what: 'the app sends more invitations than can be valid at a time',
      allowed: `${most}, each for ${days} days (${OrganizationLimits.SOURCE})`,
      fix: 'remove those that were accepted, by a removed block or `terraform state rm`, before the next ones',
    });
    const isKnown = !Token.isUnresolved(account);
    const isEmail = isKnown && account.includes('@');
    this.resource = new ResourceManagerHandshake(this, 'Resource', {
      targetEntity: account,
      targetType: isKnown
        ? isEmail
          ? 'Email'
          : 'Account'
        : (Fn.conditional(Fn.can(Fn.regex('@', account)), 'Email', 'Account') as string),
      note,
    });
    Notices.of(this).add({
      id: 'governance.invitation-destroy',
      message:
        `The invitation of ${isEmail ? account : 'an account'} is valid for ${days} days. Once it is accepted, destroying it removes the account from the ` +
        'organization: take it out of the state instead.',
    });
  }

  /** `Pending`, `Accepted`, `Cancelled`, `Declined`, `Expired` or `Deleted`. */
  get status(): string {
    return this.resource.status;
  }
}
