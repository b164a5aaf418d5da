import type { Construct, IConstruct } from 'constructs';
import { Wafv3AddressBook } from '../bindings/alicloud/wafv3-address-book';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { physicalName, registerName } from '../core/naming';
import { checkAgainstProvider } from '../core/provider-check';
import { checkAddresses, checkUnique } from './checks';
import { literal, nameRule, type WafResourceProps } from './shared';

/** Addresses that conditions of several rules refer to. */
export interface IAddressBook extends IConstruct {
  readonly addressBookId: string;
}

export interface AddressBookProps extends WafResourceProps {
  /** Shown in the console; changes in place. @default - made from the construct's path */
  readonly bookName?: string;
  /** IP addresses and networks. @default - none; they are added by `addAddresses` */
  readonly addresses?: readonly string[];
  /** @default - none */
  readonly description?: string;
}

class ImportedAddressBook extends AlicloudConstruct implements IAddressBook {
  constructor(
    scope: Construct,
    id: string,
    readonly addressBookId: string,
  ) {
    super(scope, id);
  }
}

/** A book of IP addresses and networks, `alicloud_wafv3_address_book`. `WafCondition.fromAddressBook` refers to it. */
export class AddressBook extends AlicloudConstruct implements IAddressBook {
  /** A book that exists outside of this app. */
  static fromAddressBookId(scope: Construct, id: string, addressBookId: string): IAddressBook {
    return new ImportedAddressBook(scope, id, addressBookId);
  }

  private readonly resource: Wafv3AddressBook;
  private readonly addresses = new Set<string>();
  private reference?: string;

  /** @throws ValidationError for texts that are no addresses, and for one that is given twice */
  constructor(scope: Construct, id: string, props: AddressBookProps) {
    super(scope, id);
    const problems = new Problems(this);
    const name = physicalName(this, props.bookName, nameRule('bookName'), problems);
    const { waf, addresses = [], description } = props;
    const config = {
      instanceId: waf.instanceId,
      addressBookName: name.value,
      addressBookType: 'ip',
      addressList: this.checked(addresses, problems),
      description: description === undefined ? undefined : literal(description),
    };
    checkAgainstProvider(problems, 'alicloud_wafv3_address_book', config, { address_book_name: 'bookName' });
    problems.throwIfAny();
    this.resource = new Wafv3AddressBook(this, 'Resource', config);
    registerName(this.resource, 'addressBookName', name);
  }

  get addressBookId(): string {
    return (this.reference ??= this.resource.addressBookId);
  }

  /** @throws ValidationError for texts that are no addresses, and for one that is there already */
  addAddresses(...addresses: readonly string[]): this {
    const problems = new Problems(this);
    const all = this.checked(addresses, problems);
    problems.throwIfAny();
    this.resource.addressList = all;
    return this;
  }

  private checked(addresses: readonly string[], problems: Problems): string[] {
    const all = [...this.addresses, ...addresses];
    checkAddresses(problems, 'addresses', addresses);
    checkUnique(problems, 'addresses', all);
    if (problems.findings.length === 0) addresses.forEach((address) => this.addresses.add(address));
    return all;
  }
}
