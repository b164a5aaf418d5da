import { TerraformOutput } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { WafTrial as L1Trial } from '../bindings/aisec/waf-trial';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { Notices } from '../core/notice';
import { createBefore } from '../core/ordering';
import { checkAgainstProvider } from '../core/provider-check';
import { checkText } from '../core/text-check';
import type { IAiApplication } from './application';
import { aisecOf, literal, type WafAisecProps } from './shared';

/** A function of WAF that can be tried. */
export class TrialFunction {
  /** Protection of AI applications. */
  static readonly AI_PROTECTION = new TrialFunction('largeLanguageModel');

  private constructor(
    /** As the API says it. */
    readonly code: string,
  ) {}
}

export interface WafTrialProps extends WafAisecProps {
  /** @default TrialFunction.AI_PROTECTION */
  readonly trial?: TrialFunction;
  /** Whether plans fail once the trial has run out. Switch it off when AI protection was bought. @default true */
  readonly requireActive?: boolean;
}

/** A part of an application whose prompts and answers WAF looks at: an asset of AI protection. */
export interface AiAssetProps {
  readonly application: IAiApplication;
  /** Path of the endpoint, such as `/v1/chat/completions`. */
  readonly path: string;
  /** `POST`, `GET` or `PUT`. @default POST */
  readonly method?: string;
  /** JSONPath of the prompt in the request, such as `$.messages[-1:].content`. */
  readonly promptPath: string;
  /** JSONPath of the answer in the response, such as `$.choices[0].message.content`. @default - answers are not looked at */
  readonly answerPath?: string;
  /** Service of AI Guardrails for prompts; a `GuardrailsPolicy` has one. */
  readonly promptCheck: ICheckService;
  /** Service of AI Guardrails for answers. @default - answers are not looked at */
  readonly answerCheck?: ICheckService;
}

/** A service of AI Guardrails, or what has one: `GuardrailsPolicy`. */
export interface ICheckService {
  readonly service: { readonly code: string };
}

const CONSOLE = 'https://yundun.console.aliyun.com/?p=waf';
const METHODS = ['POST', 'GET', 'PUT'];

/**
 * The free trial of AI protection, `aisec_waf_trial`. It starts once and runs out by itself: nothing ends it, and destroying only forgets it.
 *
 * AI protection itself has no public API: its assets and templates are made in the console. `consoleSteps` says exactly how, with the names that
 * the stack has, as an output.
 */
export class WafTrial extends AlicloudConstruct {
  private readonly resource: L1Trial;

  constructor(scope: Construct, id: string, props: WafTrialProps) {
    super(scope, id);
    const { waf, trial = TrialFunction.AI_PROTECTION, requireActive = true } = props;
    const problems = new Problems(this);
    const config = { instanceId: waf.instanceId, function: trial.code };
    checkAgainstProvider(problems, 'aisec_waf_trial', config);
    problems.throwIfAny();
    this.resource = new L1Trial(this, 'Resource', {
      ...config,
      provider: aisecOf(this, props).provider,
      lifecycle: requireActive
        ? {
            postcondition: [
              {
                condition: '${self.expire_time == null || try(timecmp(self.expire_time, plantimestamp()) > 0, true)}',
                errorMessage: `The trial of AI protection has run out. Buy it: ${CONSOLE}, then set requireActive to false.`,
              },
            ],
          }
        : undefined,
    });
    Notices.of(this).add({
      id: 'waf.trial',
      message:
        'The trial of AI protection starts once for an instance, cannot be ended or repeated, and is a preview that has to be applied for in the console.',
    });
  }

  /** When it runs out, RFC 3339. */
  get expireTime(): string {
    return this.resource.expireTime;
  }

  /** Lets Terraform create the resources of these constructs only once the trial runs. */
  applyBefore(...constructs: readonly IConstruct[]): this {
    createBefore(this.resource, constructs);
    return this;
  }

  /**
   * What has to be done in the console for an asset of AI protection, as an output with one step per line.
   * @throws ValidationError `invalid-value` for a path, method or JSONPath that the console refuses
   */
  consoleSteps(id: string, asset: AiAssetProps): TerraformOutput {
    const { path, method = 'POST', promptPath, answerPath, application, promptCheck, answerCheck } = asset;
    const problems = new Problems({ node: { path: `${this.node.path}/${id}` } });
    checkText(problems, 'path', path, /^\/\S*$/, 'a path such as "/v1/chat/completions"');
    checkText(problems, 'promptPath', promptPath, /^\$./, 'a JSONPath such as "$.messages[-1:].content"');
    checkText(problems, 'answerPath', answerPath, /^\$./, 'a JSONPath such as "$.choices[0].message.content"');
    checkText(problems, 'method', method, new RegExp(`^(${METHODS.join('|')})$`), METHODS.join(', '));
    if ((answerPath === undefined) !== (answerCheck === undefined)) {
      problems.add({
        code: 'missing',
        what: 'answerPath and answerCheck belong together',
        got: answerPath === undefined ? 'answerCheck' : 'answerPath',
        fix: 'give both, or none',
      });
    }
    problems.throwIfAny();
    const steps = [
      `1. Open ${CONSOLE}, choose the region of the instance, then Protection Configuration > AI Application Protection. If the page asks for it, apply for the preview and wait for the approval.`,
      `2. Assets > Add: domain ${application.domainName}, path ${literal(path)}, method ${method}, JSONPath of the prompt ${literal(promptPath)}${
        answerPath === undefined ? '' : `, JSONPath of the answer ${literal(answerPath)}`
      }.`,
      `3. Protection templates > Create: request detection service ${promptCheck.service.code}${
        answerCheck ? `, response detection service ${answerCheck.service.code}` : ', no response detection'
      }; action: observe at first, then block or replace.`,
      `4. Bind the template to the asset, and send a harmless prompt: it has to be answered, and be in the logs.`,
    ];
    return new TerraformOutput(this, id, {
      value: steps,
      description: 'What to do in the console: AI protection of WAF has no public API',
    });
  }
}
