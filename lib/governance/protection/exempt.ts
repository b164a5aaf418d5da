import { Token } from 'cdktf';
import { shown, ValidationError } from '../../core/errors';

/** Somebody for whom a protection rule does not hold. Names may have `*` for any characters. */
export class ExemptPrincipal {
  /** The role by which the management account works in members that it created. */
  static readonly RESOURCE_DIRECTORY_ROLE = ExemptPrincipal.role('ResourceDirectoryAccountAccessRole');

  /**
   * A RAM role of any member, or of the given one, with all its sessions.
   * @throws ValidationError `invalid-value` for a name that no role has, or that is known after apply only
   */
  static role(roleName: string, accountId = '*'): ExemptPrincipal {
    // Role names are in lower case in ARNs, and StringNotLike is case-sensitive.
    return new ExemptPrincipal('role', roleName, roleName.toLowerCase(), accountId);
  }

  /**
   * A RAM user of any member, or of the given one.
   * @throws ValidationError `invalid-value` for a name that no user has, or that is known after apply only
   */
  static user(userName: string, accountId = '*'): ExemptPrincipal {
    return new ExemptPrincipal('user', userName, userName, accountId);
  }

  /** What `acs:PrincipalARN` is compared with. */
  readonly arnPattern: string;

  private constructor(kind: 'role' | 'user', given: string, name: string, accountId: string) {
    const wrong = (what: string, got: string, allowed: string): void => {
      throw new ValidationError([
        {
          code: 'invalid-value',
          what: `${what} of an exempt ${kind} is malformed`,
          got: Token.isUnresolved(got) ? 'a value known after apply' : shown(got),
          allowed,
          fix: 'write it in the code',
        },
      ]);
    };
    if (!/^[\w.*-]{1,64}$/.test(given))
      wrong('the name', given, '1 to 64 letters, digits, ".", "-" and "_", with "*" for any of them');
    if (/^\*+$/.test(given)) wrong('the name', given, 'a name with more than "*": the rule would hold for nobody');
    if (!/^(\d+|\*)$/.test(accountId)) wrong('the account id', accountId, 'digits');
    this.arnPattern = `acs:ram:*:${accountId}:${kind}/${name}`;
  }
}
