import { Token } from 'cdktf';
import { ValidationError } from './errors';

/**
 * A secret that Terraform knows and the code does not: a reference to a resource's attribute. There is no way to make one from a
 * literal, and text or JSON made from it shows no value.
 */
export class SecretValue {
  /**
   * A secret that is an attribute of a resource or data source.
   * @throws ValidationError `secret-literal` if the text is not a reference
   */
  static fromAttribute(reference: string): SecretValue {
    if (!Token.isUnresolved(reference)) {
      throw new ValidationError([
        {
          code: 'secret-literal',
          what: 'a secret is written in the code',
          got: 'a literal text (not shown)',
          allowed: "a resource's attribute",
          fix: 'remove the secret from the code, revoke it, and refer to the resource that creates or stores it',
        },
      ]);
    }
    return new SecretValue(reference);
  }

  readonly #reference: string;

  private constructor(reference: string) {
    this.#reference = reference;
  }

  /**
   * The reference itself, to pass to an argument of another resource. Both resources then have the secret in plain text in the
   * Terraform state.
   */
  unsafeUnwrap(): string {
    return this.#reference;
  }

  toString(): string {
    return '(secret)';
  }

  toJSON(): string {
    return '(secret)';
  }
}
