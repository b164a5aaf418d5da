import type { Construct } from 'constructs';
import { MscSubContact } from '../../bindings/alicloud/msc-sub-contact';
import { MscSubSubscription } from '../../bindings/alicloud/msc-sub-subscription';
import { AlicloudConstruct } from '../../core/construct';
import { Problems, shown } from '../../core/errors';
import { flag } from '../../core/flag';
import { Notices } from '../../core/notice';
import { checkAgainstProvider } from '../../core/provider-check';
import { checkText } from '../../core/text-check';

/** A contact of the message center. */
export interface NotificationContactSettings {
  /** 2 to 12 Latin letters or Chinese characters. */
  readonly name: string;
  readonly email: string;
  /** Mobile phone number. */
  readonly mobile: string;
  /** `CEO`, `Technical Director`, `Maintenance Director`, `Project Director`, `Finance Director` or `Other`; a change replaces the contact. */
  readonly position: string;
}

/** By which ways the message center sends a kind of message. A way that Alibaba Cloud forces or forbids has to be left out. */
export interface NotificationSubscriptionSettings {
  /** Name of the item, as the console has it in English: `Notifications of Product Releases`. A change makes another subscription. */
  readonly item: string;
  /** @default - as it is */
  readonly email?: boolean;
  /** Messages in the console. @default - as it is */
  readonly console?: boolean;
  /** @default - as it is */
  readonly sms?: boolean;
  /** Phone calls. @default - as it is */
  readonly phone?: boolean;
  /** Robots of DingTalk. @default - as it is */
  readonly webhook?: boolean;
  /** Names of `contacts`. @default - as they are */
  readonly contacts?: readonly string[];
  /**
   * Ids of webhooks that were made in the console. Terraform makes none: the address of one has a token in it, which would stand in the state.
   * @default - none
   */
  readonly webhookIds?: readonly string[];
}

/** Message subscriptions of an account. */
export interface NotificationsSettings {
  /** @default - none */
  readonly contacts?: readonly NotificationContactSettings[];
  /** @default - none */
  readonly subscriptions?: readonly NotificationSubscriptionSettings[];
}

const CONTACT = 'alicloud_msc_sub_contact';
const SUBSCRIPTION = 'alicloud_msc_sub_subscription';

/** Who gets which messages of Alibaba Cloud, in the account that Terraform runs in: `alicloud_msc_sub_contact` and `alicloud_msc_sub_subscription`. */
export class Notifications extends AlicloudConstruct {
  private readonly contacts = new Map<string, MscSubContact>();

  /**
   * @throws ValidationError `invalid-value` and `not-in-enum` for what the service refuses, `conflict` for names that are there twice, `missing` for a
   * contact that is not there
   */
  constructor(scope: Construct, id: string, { contacts = [], subscriptions = [] }: NotificationsSettings) {
    super(scope, id);
    const problems = new Problems(this);
    this.refuseTwice(
      'contacts',
      contacts.map(({ name }) => name),
      problems,
    );
    this.refuseTwice(
      'subscriptions',
      subscriptions.map(({ item }) => item),
      problems,
    );
    problems.throwIfAny();
    contacts.forEach((contact) => this.contact(contact, problems));
    subscriptions.forEach((subscription) => this.subscription(subscription, problems));
    problems.throwIfAny();
    if (contacts.length > 0) {
      Notices.of(this).add({
        id: 'governance.subscriber-verification',
        message:
          'Contacts of the message center get nothing until their addresses are verified, which Terraform cannot do without sending codes in each plan: ' +
          'Message Center > Message Recipients.',
      });
    }
    if (subscriptions.length > 0) {
      Notices.of(this).add({
        id: 'governance.subscriptions-stay',
        message:
          'Subscriptions of the message center stay as they are when they are destroyed: the service has no way to delete one.',
      });
    }
  }

  private contact(config: NotificationContactSettings, problems: Problems): void {
    const { name, email, mobile, position } = config;
    checkText(problems, 'name', name, /^[\u4E00-\u9FA5a-zA-Z]{2,12}$/, '2 to 12 Latin letters or Chinese characters');
    const made = { contactName: name, email, mobile, position };
    checkAgainstProvider(problems, CONTACT, made, { contact_name: 'name' });
    if (problems.findings.length === 0) this.contacts.set(name, new MscSubContact(this, `Contact-${name}`, made));
  }

  private subscription(settings: NotificationSubscriptionSettings, problems: Problems): void {
    const { item, contacts, webhookIds, email, sms, phone, webhook } = settings;
    const known = [...this.contacts.keys()];
    for (const name of contacts?.filter((one) => !known.includes(one)) ?? []) {
      problems.add({
        code: 'missing',
        what: `subscription ${item} names a contact that is not there`,
        got: shown(name),
        allowed: known.join(', ') || 'no contact is there',
        fix: 'add it to contacts, or correct the name',
      });
    }
    if (problems.findings.length > 0) return;
    const config = {
      itemName: item,
      emailStatus: given(email),
      pmsgStatus: given(settings.console),
      smsStatus: given(sms),
      ttsStatus: given(phone),
      webhookStatus: given(webhook),
      contactIds: contacts?.map((name) => this.contacts.get(name)?.id ?? ''),
      webhookIds: webhookIds && [...webhookIds],
    };
    checkAgainstProvider(problems, SUBSCRIPTION, config, { item_name: 'item' });
    if (problems.findings.length > 0) return;
    new MscSubSubscription(this, `Subscription-${item}`, config);
  }

  private refuseTwice(argument: string, names: readonly string[], problems: Problems): void {
    const doubled = names.find((name, i) => names.indexOf(name) !== i);
    if (doubled === undefined) return;
    problems.add({
      code: 'conflict',
      what: `${argument} has a name twice`,
      got: shown(doubled),
      fix: 'remove one of them',
    });
  }
}

const given = (on: boolean | undefined): number | undefined => (on === undefined ? undefined : flag(on));
