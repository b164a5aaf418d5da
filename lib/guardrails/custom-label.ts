import type { Construct, IConstruct } from 'constructs';
import { GuardrailsCustomLabel } from '../bindings/aisec/guardrails-custom-label';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { createBefore } from '../core/ordering';
import { checkAgainstProvider } from '../core/provider-check';
import { checkText } from '../core/text-check';
import type { ICheckLabel } from './check';
import type { GuardrailsContentType } from './content-type';
import type { GuardrailsService } from './service';
import { contentTypeOf } from './service-type';
import { type AisecResourceProps, aisecOf, jsonText, type JsonValue, literal } from './shared';

export interface CustomLabelProps extends AisecResourceProps {
  /** Service that gets the label. */
  readonly service: GuardrailsService;
  /** @default - that of the service */
  readonly contentType?: GuardrailsContentType;
  /** As hits show it. A change replaces the label. */
  readonly labelName: string;
  /** @default - none */
  readonly description?: string;
  /**
   * The definition as the console saves it.
   * @unverified its form is not published: make one label in the console and read it (`GetFeatureConfig`, type `custom_llm_template`)
   */
  readonly definition: { readonly [name: string]: JsonValue };
}

/** A label that a model checks for by its description, `aisec_guardrails_custom_label`. `CheckItem.customLabel` switches it on. */
export class CustomLabel extends AlicloudConstruct implements ICheckLabel {
  readonly labelName: string;
  readonly service: GuardrailsService;
  private readonly resource: GuardrailsCustomLabel;

  /** @throws ValidationError `no-default` if the content type of the service is not known, `invalid-value` for a malformed name */
  constructor(scope: Construct, id: string, props: CustomLabelProps) {
    super(scope, id);
    const { service, labelName, description, definition } = props;
    this.labelName = labelName;
    this.service = service;
    const problems = new Problems(this);
    checkText(problems, 'labelName', labelName, /^[\w-]+$/, 'letters, digits, "_" and "-"');
    const config = {
      serviceCode: service.code,
      resourceType: contentTypeOf(props, problems),
      field: labelName,
      description: description === undefined ? undefined : literal(description),
      config: literal(jsonText(definition)),
    };
    checkAgainstProvider(problems, 'aisec_guardrails_custom_label', config, { field: 'labelName' });
    problems.throwIfAny();
    this.resource = new GuardrailsCustomLabel(this, 'Resource', { ...config, provider: aisecOf(this, props).provider });
  }

  /** Lets Terraform create the resources of these constructs only once the label has its definition. */
  applyBefore(...constructs: readonly IConstruct[]): this {
    createBefore(this.resource, constructs);
    return this;
  }
}
