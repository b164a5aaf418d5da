import type { Construct } from 'constructs';
import { TerraformOutput } from 'cdktf';
import { SiemAutoDispose } from '../bindings/aisec/siem-auto-dispose';
import { claimSetting } from '../core/claim';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { Notices } from '../core/notice';
import { checkText } from '../core/text-check';
import { type AccountWideProps, metaOf } from './shared';

/** What has no API: the rest of the assistant's settings. */
const CONSOLE_STEPS = [
  'Security Center > Agentic SOC > Settings: choose what the assistant explains and summarizes by itself.',
  'Security Center > System Configuration > Feature Settings: the switch of the AI module (AiDigital) is a module of Security Center.',
] as const;

export interface AiAssistantProps extends AccountWideProps {
  /**
   * Whether the assistant decides about alerts of a product by itself, by the product's code, such as `alibaba_cloud_sas`.
   * @default - no product: it proposes, and people decide
   */
  readonly decides?: { readonly [productCode: string]: boolean };
}

/**
 * What the AI assistant of Security Center may do by itself, `aisec_siem_auto_dispose` for each product. Other settings of it have no API:
 * an output says where they are. Destroying restores what was found.
 */
export class AiAssistant extends AlicloudConstruct {
  /** Steps in the console for what has no API. */
  readonly consoleSteps: readonly string[] = CONSOLE_STEPS;

  constructor(scope: Construct, id: string, props: AiAssistantProps = {}) {
    super(scope, id);
    const { decides = {} } = props;
    const problems = new Problems(this);
    for (const productCode of Object.keys(decides)) {
      checkText(problems, 'decides', productCode, /^[a-z0-9_]+$/, 'codes of products, such as "alibaba_cloud_sas"');
      claimSetting(this, `decision about alerts of ${productCode}`, metaOf(this, props).provider, problems);
    }
    problems.throwIfAny();
    for (const [productCode, on] of Object.entries(decides)) {
      const status = on ? 'enabled' : 'disabled';
      new SiemAutoDispose(this, productCode, { productCode, status, ...metaOf(this, props) });
    }
    new TerraformOutput(this, 'ConsoleSteps', {
      value: CONSOLE_STEPS,
      description: 'Settings of the AI assistant that have no API.',
    });
    if (Object.values(decides).some(Boolean)) {
      Notices.of(this).add({
        id: 'threat-response.auto-decision',
        message: 'The assistant will close or handle alerts of these products without a person.',
      });
    }
  }
}
