import type { Construct } from 'constructs';
import { ResourceManagerMessageContact } from '../../bindings/alicloud/resource-manager-message-contact';
import { AlicloudConstruct } from '../../core/construct';
import { Problems, shown } from '../../core/errors';
import { Notices } from '../../core/notice';
import { checkAgainstProvider } from '../../core/provider-check';
import { checkText, isUnknown } from '../../core/text-check';
import { countInApp } from './in-app';
import { OrganizationLimits } from './limits';

/** Somebody who gets messages about the organization, as plain data. */
export interface MessageContactSettings {
  /** 2 to 12 letters, once in the directory. */
  readonly name: string;
  readonly email: string;
  /** `TechnicalDirector`, `MaintenanceDirector`, `ProjectDirector`, `CEO` or `Other`. The provider refuses `FinanceDirector`, which the service has. */
  readonly title: string;
  /** `ServiceMessage`, `FaultMessage`, `AccountExpenses`, `SecurityMessage`, `ActivityMessage` or `ProductMessage`. */
  readonly messageTypes: readonly string[];
  /** `86-` and a mobile phone number of the Chinese mainland; there are no others. @default - none */
  readonly phone?: string;
}

/** https://www.alibabacloud.com/help/en/resource-management/developer-reference/api-resourcedirectorymaster-2022-04-19-addmessagecontact */
const MESSAGE_TYPES: readonly string[] = [
  'ServiceMessage',
  'FaultMessage',
  'AccountExpenses',
  'SecurityMessage',
  'ActivityMessage',
  'ProductMessage',
];

const TYPE = 'alicloud_resource_manager_message_contact';

/** Somebody who gets messages about the organization, `alicloud_resource_manager_message_contact`. */
export class MessageContact extends AlicloudConstruct {
  private readonly resource: ResourceManagerMessageContact;
  private reference?: string;

  /**
   * @throws ValidationError `invalid-value` and `not-in-enum` for what the service refuses, `too-few-items` without a message type, `too-many-items` if
   * an app has more addresses than can be verified in a day
   */
  constructor(scope: Construct, id: string, { name, email, title, messageTypes, phone }: MessageContactSettings) {
    super(scope, id);
    const problems = new Problems(this);
    checkText(problems, 'name', name, /^\p{L}{2,12}$/u, '2 to 12 letters');
    checkText(problems, 'email', email, /^[^\s@]+@[^\s@]+$/, 'an e-mail address');
    checkText(problems, 'phone', phone, /^86-\d{11}$/, '86- and eleven digits');
    checkTypes(messageTypes, problems);
    const config = {
      messageContactName: name,
      emailAddress: email,
      title,
      messageTypes: [...messageTypes],
      phoneNumber: phone,
    };
    if (title === 'FinanceDirector') {
      problems.add({
        code: 'not-in-enum',
        what: 'title is one that the provider does not know, although the service does',
        got: shown(title),
        allowed: 'TechnicalDirector, MaintenanceDirector, ProjectDirector, CEO, Other',
        fix: 'take another title, or make this contact in the console (Resource Management > Message Contacts)',
      });
    } else {
      checkAgainstProvider(problems, TYPE, config, { message_contact_name: 'name', email_address: 'email' });
    }
    problems.throwIfAny();
    countInApp(this, 'addresses to verify', phone === undefined ? 1 : 2, OrganizationLimits.MAX_VERIFICATION_CODES, {
      what: 'the contacts have more addresses and phone numbers than can be verified in a day',
      allowed: `${OrganizationLimits.MAX_VERIFICATION_CODES} verification codes a day (${OrganizationLimits.SOURCE})`,
      fix: 'use mailing lists instead of persons',
    });
    this.resource = new ResourceManagerMessageContact(this, 'Resource', config);
    Notices.of(this).add({
      id: 'governance.contact-verification',
      message:
        `Contact ${name} gets nothing until its address is verified, which Terraform cannot do: Resource Management console > Resource Directory > ` +
        'Message Contacts > Verify.',
    });
  }

  get contactId(): string {
    return (this.reference ??= this.resource.id);
  }
}

function checkTypes(types: readonly string[], problems: Problems): void {
  if (types.length === 0) {
    problems.add({
      code: 'too-few-items',
      what: 'messageTypes is empty',
      allowed: MESSAGE_TYPES.join(', '),
      fix: 'name what the contact should get',
    });
  }
  for (const type of types.filter((one) => !isUnknown(one) && !MESSAGE_TYPES.includes(one))) {
    problems.add({
      code: 'not-in-enum',
      what: 'messageTypes has one that the service does not have',
      got: shown(type),
      allowed: MESSAGE_TYPES.join(', '),
      fix: 'correct the message type',
    });
  }
}
