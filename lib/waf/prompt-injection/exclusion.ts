import type { IAddressBook } from '../address-book';
import { WafCondition, WafField } from '../condition';

export interface PromptExclusionProps {
  /** Signatures that do not look at such requests. @default - none of them does */
  readonly signatures?: readonly string[];
}

/**
 * Requests that signatures do not look at. Limits hold for them. Each exclusion takes one of the five conditions of a rule, of which a signature
 * needs three.
 */
export class PromptExclusion {
  /** Requests from these addresses and networks, such as those of one's own tests. */
  static addresses(addresses: readonly string[], props: PromptExclusionProps = {}): PromptExclusion {
    return new PromptExclusion(WafCondition.notFromAddresses(...addresses), props);
  }

  /** Requests from the addresses of a book. */
  static addressBook(book: IAddressBook, props: PromptExclusionProps = {}): PromptExclusion {
    return new PromptExclusion(WafCondition.notFromAddressBook(book), props);
  }

  /** Requests of which a header has this value. Whoever knows it passes, and it is in Terraform's state: it is no secret. */
  static header(name: string, value: string, props: PromptExclusionProps = {}): PromptExclusion {
    return new PromptExclusion(WafField.header(name).notEquals(value), props);
  }

  /** Requests whose body has one of these texts, such as the first words of a system prompt that a client sends. Attackers can write them too. */
  static bodyContaining(texts: readonly string[], props: PromptExclusionProps = {}): PromptExclusion {
    return new PromptExclusion(WafField.BODY.containsNoneOf(...texts), props);
  }

  private constructor(
    /** What all other requests are. @internal */
    readonly condition: WafCondition,
    private readonly props: PromptExclusionProps,
  ) {}

  /** Ids that it is for. @internal */
  get signatures(): readonly string[] | undefined {
    return this.props.signatures;
  }

  /** @internal */
  concerns(signature: string): boolean {
    return this.props.signatures?.includes(signature) ?? true;
  }
}
