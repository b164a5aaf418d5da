import type { Construct, IConstruct } from 'constructs';
import { GuardrailsCallback } from '../bindings/aisec/guardrails-callback';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { type NameRule, physicalName, registerName } from '../core/naming';
import { checkAgainstProvider } from '../core/provider-check';
import { SecretValue } from '../core/secret';
import { checkText } from '../core/text-check';
import { type AisecResourceProps, aisecOf, GUARDRAILS_NAMES, literal } from './shared';

/** Algorithm of the checksum that shows that a result comes from the service. */
export class CallbackChecksum {
  static readonly SHA256 = new CallbackChecksum('SHA256');

  /** Any other algorithm, as the API names it. */
  static custom(code: string): CallbackChecksum {
    return new CallbackChecksum(code);
  }

  private constructor(readonly code: string) {}
}

/** Where the service sends results of asynchronous checks and of human reviews. */
export interface IModerationCallback extends IConstruct {
  readonly callbackId: string;
}

export interface ModerationCallbackProps extends AisecResourceProps {
  /**
   * Public address that takes POST requests in `application/x-www-form-urlencoded` with `checksum` and `content`, and answers 200; the
   * service tries three times. https://www.alibabacloud.com/help/en/content-moderation/latest/enable-callback-notification
   */
  readonly url: string;
  /** Let an address begin with `http://`: results, which quote what users wrote, then travel in plain text. @default false */
  readonly allowHttp?: boolean;
  /** Shown in the console; can be changed in place. @default - made from the construct's path */
  readonly callbackName?: string;
  /** @default CallbackChecksum.SHA256 */
  readonly checksum?: CallbackChecksum;
}

const NAME: NameRule = { argument: 'callbackName', maxLength: 64, letters: GUARDRAILS_NAMES };

class ImportedCallback extends AlicloudConstruct implements IModerationCallback {
  constructor(
    scope: Construct,
    id: string,
    readonly callbackId: string,
  ) {
    super(scope, id);
  }
}

/** An address for results, `aisec_guardrails_callback`. */
export class ModerationCallback extends AlicloudConstruct implements IModerationCallback {
  /**
   * A callback that exists outside of this app.
   * @throws ValidationError `invalid-value` for what is no number
   */
  static fromCallbackId(scope: Construct, id: string, callbackId: string): IModerationCallback {
    const callback = new ImportedCallback(scope, id, callbackId);
    const problems = new Problems(callback);
    checkText(problems, 'callbackId', callbackId, /^\d+$/, 'the number of a callback');
    problems.throwIfAny();
    return callback;
  }

  private readonly resource: GuardrailsCallback;
  private reference?: string;

  /** @throws ValidationError `invalid-value` for an address without TLS, unless `allowHttp` is set */
  constructor(scope: Construct, id: string, props: ModerationCallbackProps) {
    super(scope, id);
    const problems = new Problems(this);
    const name = physicalName(this, props.callbackName, NAME, problems);
    const [form, allowed] = props.allowHttp
      ? [/^https?:\/\/[^\s/]+\S*$/, 'an address that begins with "https://" or "http://"']
      : [/^https:\/\/[^\s/]+\S*$/, 'an address that begins with "https://"; allowHttp permits "http://"'];
    checkText(problems, 'url', props.url, form, allowed);
    const config = { name: name.value, url: literal(props.url), cryptType: props.checksum?.code };
    checkAgainstProvider(problems, 'aisec_guardrails_callback', config, { name: 'callbackName' });
    problems.throwIfAny();
    this.resource = new GuardrailsCallback(this, 'Resource', { ...config, provider: aisecOf(this, props).provider });
    registerName(this.resource, 'name', name);
  }

  get callbackId(): string {
    return (this.reference ??= this.resource.id);
  }

  /** What checksums are made with; it stands in Terraform's state. Pass it to where the receiver of the callback reads secrets. */
  get seed(): SecretValue {
    return SecretValue.fromAttribute(this.resource.seed);
  }
}
