import { TerraformOutput, Token } from 'cdktf';
import type { Construct } from 'constructs';
import { AlicloudConstruct } from '../../core/construct';
import { Problems, shown } from '../../core/errors';
import { Notices } from '../../core/notice';
import { WafAction } from '../action';
import { checkCount } from '../checks';
import { WafCondition, WafField, WafOperator } from '../condition';
import type { GrayRelease } from '../gray-release';
import { WafLimits } from '../limits';
import type { IProtectedObject } from '../protected-object';
import type { RateLimit } from '../rate-limit';
import { ProtectionRule } from '../rule';
import { ProtectionScene } from '../scene';
import { literal, type WafResourceProps } from '../shared';
import { ProtectionTemplate } from '../template';
import type { ICheckService } from '../trial';
import { anyEndpoint, checkEndpoints, type PromptEndpoint } from './endpoint';
import type { PromptExclusion } from './exclusion';
import { type BodyCondition, type PromptSignature, SignatureMatching, SignatureStage } from './signature';
import { PROMPT_SIGNATURES, SIGNATURE_SET_VERSION } from './signatures';

/** The stage of single signatures, by their ids. */
export interface SignatureStages {
  readonly [signatureId: string]: SignatureStage;
}

/** Who looks at the meaning of prompts and answers, behind the signatures: services of AI Guardrails. */
export interface ContentCheckProps {
  /** For prompts; a `GuardrailsPolicy` has one. */
  readonly prompts: ICheckService;
  /** For answers. @default - answers are not checked */
  readonly answers?: ICheckService;
}

export interface PromptInjectionProtectionProps extends WafResourceProps {
  /** What it protects. Not together with `template`. @default - what `template` is bound to */
  readonly objects?: readonly IProtectedObject[];
  /** A template of scene `ProtectionScene.CUSTOM_RULES` that the rules go to. @default - one of its own */
  readonly template?: ProtectionTemplate;
  /** Where prompts are taken. */
  readonly endpoints: readonly PromptEndpoint[];
  /**
   * What is done with requests that a signature finds. Begin with `MONITOR`, look at the hits of some days, then go to `BLOCK`: it changes the
   * rules in place, and back. In stage `BLOCK`, signatures with `monitorOnly` stay at monitor. @default SignatureStage.MONITOR
   */
  readonly stage?: SignatureStage;
  /** Signatures that differ from `stage`. @default - none */
  readonly stages?: SignatureStages;
  /** Stage of size and rate limits. @default - `stage` */
  readonly limitStage?: SignatureStage;
  /** Languages of signatures, ISO 639-1; those without language are always there. @default - all */
  readonly languages?: readonly string[];
  /** How signatures are looked for. @default SignatureMatching.REGULAR_EXPRESSIONS */
  readonly matching?: SignatureMatching;
  /** Requests that signatures do not look at. @default - none */
  readonly exclusions?: readonly PromptExclusion[];
  /** Blocks for a share of the callers first. What the others send is then not even recorded. @default - for all */
  readonly grayRelease?: GrayRelease;
  /** The content check behind WAF, for `toOutputs`: the application has to call it. @default - none */
  readonly contentCheck?: ContentCheckProps;
}

const ACTIONS = { [SignatureStage.MONITOR]: WafAction.MONITOR, [SignatureStage.BLOCK]: WafAction.BLOCK };

/**
 * Signatures of prompt injection, system prompt extraction and jailbreaks on the bodies of requests, and limits of size and rate: rules of
 * scene `custom_acl`. One rule a signature, whatever the number of endpoints.
 *
 * It stops copied attacks before they cost anything, not attacks that somebody words himself: measured figures, and what no search for texts can
 * find, are in docs/prompt-injection.md. Put a content check of AI Guardrails behind it.
 *
 * @unverified against a live WAF: how it decodes bodies, how much of a body it looks at, and how long an expression may be is not documented
 */
export class PromptInjectionProtection extends AlicloudConstruct {
  /** Every signature that is in force, by the stage it has. */
  readonly signatures: ReadonlyMap<PromptSignature, SignatureStage.MONITOR | SignatureStage.BLOCK>;
  /** Where the rules are. */
  readonly template: ProtectionTemplate;

  /**
   * @throws ValidationError `too-many-items` for more exclusions than a rule has conditions, or more rules than a template takes;
   * `not-in-enum` for an unknown language or signature; `conflict` for endpoints that have the same path or name
   */
  constructor(
    scope: Construct,
    id: string,
    private readonly props: PromptInjectionProtectionProps,
  ) {
    super(scope, id);
    this.signatures = this.stagedSignatures();
    this.check();
    this.template =
      props.template ??
      new ProtectionTemplate(this, 'Template', {
        waf: props.waf,
        scene: ProtectionScene.CUSTOM_RULES,
        objects: props.objects,
        description: `Prompt injection, signatures of ${SIGNATURE_SET_VERSION}`,
      });
    this.addSignatures();
    this.addLimits();
    this.addNotices();
  }

  /** What a signature does here. */
  stageOf(signatureId: string): SignatureStage {
    const found = [...this.signatures].find(([signature]) => signature.id === signatureId);
    return found?.[1] ?? SignatureStage.OFF;
  }

  /**
   * Writes what the application behind WAF needs, as one Terraform output: which endpoints are covered, from which set of signatures, and the
   * services of AI Guardrails that it has to ask about prompts and answers.
   * @param name - name of the output. @default - the logical id of `<this>/ContentCheck`
   */
  toOutputs(name?: string): TerraformOutput {
    const { endpoints, contentCheck } = this.props;
    const output = new TerraformOutput(this, 'ContentCheck', {
      value: {
        endpoints: endpoints.map(({ path, isPrefix, methods }) => ({
          path: literal(path) + (isPrefix ? '*' : ''),
          methods: [...methods],
        })),
        signatures: SIGNATURE_SET_VERSION,
        ...(contentCheck && { promptService: contentCheck.prompts.service.code }),
        ...(contentCheck?.answers && { answerService: contentCheck.answers.service.code }),
      },
      description: 'What WAF looks for in prompts, and who has to check their content behind it',
    });
    if (name !== undefined) output.overrideLogicalId(name);
    return output;
  }

  private stagedSignatures(): ReadonlyMap<PromptSignature, SignatureStage.MONITOR | SignatureStage.BLOCK> {
    const { stage = SignatureStage.MONITOR, stages = {}, languages } = this.props;
    const staged = new Map<PromptSignature, SignatureStage.MONITOR | SignatureStage.BLOCK>();
    for (const signature of PROMPT_SIGNATURES) {
      const inLanguages = signature.isNeutral || (languages?.includes(signature.language) ?? true);
      const usual = signature.monitorOnly && stage === SignatureStage.BLOCK ? SignatureStage.MONITOR : stage;
      const own = stages[signature.id] ?? (inLanguages ? usual : SignatureStage.OFF);
      if (own !== SignatureStage.OFF && this.conditionsOf(signature).length > 0) staged.set(signature, own);
    }
    return staged;
  }

  private get matching(): SignatureMatching {
    return this.props.matching ?? SignatureMatching.REGULAR_EXPRESSIONS;
  }

  private conditionsOf(signature: PromptSignature): readonly BodyCondition[] {
    return signature.conditions(this.matching);
  }

  private addSignatures(): void {
    const { endpoints, exclusions = [] } = this.props;
    const where = anyEndpoint(endpoints);
    for (const [signature, stage] of this.signatures) {
      const excluded = exclusions.filter((one) => one.concerns(signature.id)).map(({ condition }) => condition);
      const what = this.conditionsOf(signature).map(toWafCondition);
      this.addRule(signature.id, stage, [...where, ...what, ...excluded]);
    }
  }

  private addRule(
    name: string,
    stage: SignatureStage.MONITOR | SignatureStage.BLOCK,
    conditions: readonly WafCondition[],
  ): void {
    const { grayRelease } = this.props;
    this.template.addRule(
      `prompt-${name}`,
      ProtectionRule.custom({
        conditions,
        action: ACTIONS[stage],
        grayRelease: stage === SignatureStage.BLOCK ? grayRelease : undefined,
      }),
    );
  }

  private addLimits(): void {
    const { endpoints, stage = SignatureStage.MONITOR, limitStage = stage } = this.props;
    if (limitStage === SignatureStage.OFF) return;
    for (const endpoint of endpoints) {
      const { maxBodyBytes, requireContentLength, rateLimits = [] } = endpoint.props;
      if (maxBodyBytes !== undefined) {
        this.addRule(`size-${endpoint.name}`, limitStage, [
          ...endpoint.conditions,
          WafField.CONTENT_LENGTH.above(maxBodyBytes),
        ]);
      }
      if (requireContentLength) {
        this.addRule(`no-size-${endpoint.name}`, limitStage, [
          ...endpoint.conditions,
          WafField.header('Content-Length').absent(),
        ]);
      }
      for (const [i, rateLimit] of rateLimits.entries()) {
        this.template.addRule(
          `prompt-rate-${endpoint.name}-${limitName(rateLimit, i)}`,
          ProtectionRule.custom({ conditions: endpoint.conditions, action: ACTIONS[limitStage], rateLimit }),
        );
      }
    }
  }

  private addNotices(): void {
    Notices.of(this).add({
      id: 'waf.prompt-signatures',
      message:
        'Signatures of prompts were measured with an evaluator of the documented conditions, not with a live WAF: look at their hits in ' +
        'stage monitor before you block. They find copied attacks only; check the content of prompts behind them.',
    });
  }

  private check(): void {
    const { endpoints, objects, template, languages = [], stages = {}, exclusions = [] } = this.props;
    const problems = new Problems(this);
    checkEndpoints(problems, endpoints, this.matching);
    if ((objects === undefined) === (template === undefined)) {
      problems.add({
        code: 'not-exactly-one',
        what: 'objects and template are not given exactly once',
        got: objects ? 'both' : 'none',
        fix: 'give the protected objects, or a template that is bound to them',
      });
    }
    checkCount(problems, 'objects', objects ?? [undefined], [1, Infinity]);
    const known = PROMPT_SIGNATURES.map(({ id }) => id);
    const spoken = [
      ...new Set(PROMPT_SIGNATURES.filter(({ isNeutral }) => !isNeutral).map(({ language }) => language)),
    ];
    checkKnown(problems, 'languages', languages, spoken);
    checkKnown(problems, 'stages', Object.keys(stages), known);
    exclusions.forEach(({ signatures = [] }, i) =>
      checkKnown(problems, `exclusions[${i}].signatures`, signatures, known),
    );
    for (const signature of this.signatures.keys()) this.checkRoom(problems, signature);
    problems.throwIfAny();
  }

  /** A rule has path, method and body; exclusions share the rest. */
  private checkRoom(problems: Problems, signature: PromptSignature): void {
    const room = WafLimits.MAX_CONDITIONS - 2 - this.conditionsOf(signature).length;
    const excluded = (this.props.exclusions ?? []).filter((one) => one.concerns(signature.id));
    if (excluded.length <= room) return;
    problems.add({
      code: 'too-many-items',
      what: `more exclusions concern ${signature.id} than its rule has room for`,
      got: `${excluded.length}`,
      allowed: `${room} (${WafLimits.MAX_CONDITIONS} conditions)`,
      fix: 'put addresses into one AddressBook, texts into one bodyContaining, or name the signatures of an exclusion',
    });
  }
}

/** A part of a construct's id; what is known after apply would be another one whenever something else of the app changes. */
function limitName({ props: { per, interval } }: RateLimit, index: number): string {
  const caller = per?.toString() ?? 'remote_addr';
  if (Token.isUnresolved(caller) || Token.isUnresolved(interval)) return String(index + 1);
  return `${caller.replace(/[^A-Za-z0-9]+/g, '-')}-${interval}`;
}

function checkKnown(problems: Problems, argument: string, given: readonly string[], known: readonly string[]): void {
  for (const one of given) {
    if (known.includes(one)) continue;
    problems.add({
      code: 'not-in-enum',
      what: `${argument} has a value that is not known`,
      got: shown(one),
      allowed: known.join(', '),
      fix: `correct ${argument}`,
    });
  }
}

function toWafCondition({ operator, values }: BodyCondition): WafCondition {
  return operator === 'regex'
    ? WafField.BODY.matches(values)
    : WafCondition.of(WafField.BODY, WafOperator.CONTAINS_ONE_OF, ...values.split(','));
}
