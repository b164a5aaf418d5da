import type { Construct } from 'constructs';
import { BotManagement, BotMatch, BotPlace, BotProtection, BotRollout, BotScene, BotStage } from '../bot-protection';
import { Notices } from '../core/notice';
import {
  AiApplication,
  CallerKey,
  CoreRules,
  type IWafInstance,
  type OriginProps,
  PromptEndpoint,
  PromptInjectionProtection,
  ProtectionRule,
  ProtectionScene,
  ProtectionTemplate,
  RateLimit,
  SignatureStage,
  WafAction,
  type WafCertificate,
  WafInstance,
  WafLogDelivery,
} from '../waf';
import { BaselineCost, BaselineLayer } from './layer';
import { LayerConstruct } from './layer-construct';
import { BaselinePosture, type BaselineProfile } from './profile';

/** The application behind the perimeter. */
export interface BaselineApplicationProps {
  /** Where WAF sends what it lets pass. */
  readonly origin: OriginProps;
  /** Certificate of the domain. Without one, callers reach WAF by plain HTTP. */
  readonly certificate: WafCertificate;
  /** Paths that take prompts. @default ['/v1/chat/completions'] */
  readonly promptPaths?: readonly string[];
  /** Header that tells callers apart. @default 'authorization' */
  readonly callerHeader?: string;
  /** Requests that one caller may make in a minute to one of the paths. @default 60 */
  readonly requestsPerMinute?: number;
}

export interface PerimeterLayerProps {
  readonly profile: BaselineProfile;
  /** Such as `chat.example.com`. */
  readonly domain: string;
  /** @default - none: there is WAF, and nothing behind it yet */
  readonly application?: BaselineApplicationProps;
  /** @default - one is made, pay-as-you-go */
  readonly waf?: IWafInstance;
  /** @default BaselinePosture.MONITOR */
  readonly posture?: BaselinePosture;
}

/** Instances whose logs are on already: of two settings of one instance, the one that goes would switch them off for the other. */
const logged = new WeakSet<IWafInstance>();

/** WAF in front of an AI application: core rules, and by the profile prompt signatures, limits by caller, bots and logs. */
export class PerimeterLayer extends LayerConstruct {
  readonly layer = BaselineLayer.PERIMETER;
  readonly waf: IWafInstance;
  /** What is behind WAF. @default - nothing yet */
  readonly application?: AiApplication;

  /** @throws ValidationError if WAF would refuse an argument */
  constructor(scope: Construct, id: string, props: PerimeterLayerProps) {
    super(scope, id);
    const { settings } = props.profile;
    if (props.waf) {
      this.waf = props.waf;
      this.given('instance of WAF 3.0', BaselineCost.STANDING);
    } else {
      const waf = new WafInstance(this, 'Waf');
      this.waf = waf;
      this.on('instance of WAF 3.0, pay-as-you-go', BaselineCost.STANDING, waf);
    }
    const { waf } = this;
    if (settings.wafLogs && logged.has(waf)) this.given('logs of WAF', BaselineCost.BY_USE);
    else if (settings.wafLogs) {
      logged.add(waf);
      const logs = new WafLogDelivery(this, 'Logs', { waf });
      this.on('logs of WAF', BaselineCost.BY_USE, logs, 'which domains are logged is a switch of the console');
    } else {
      this.off('logs of WAF', BaselineCost.BY_USE, 'the profile has none');
    }
    if (props.application) this.application = this.protect(props, props.application);
    else
      this.off(`${props.domain} behind WAF`, BaselineCost.BY_USE, 'give application: its origin and its certificate');
    this.inConsole('AI assets that WAF finds by itself', BaselineCost.BY_USE, 'WAF console, AI application protection');
    this.inConsole(`CNAME of ${props.domain}`, BaselineCost.NONE, 'DNS is moved to WAF when you are ready for it');
  }

  private protect(
    { profile, domain, posture = BaselinePosture.MONITOR }: PerimeterLayerProps,
    application: BaselineApplicationProps,
  ): AiApplication {
    const { waf } = this;
    const { settings } = profile;
    const { origin, certificate, callerHeader = 'authorization', requestsPerMinute = 60 } = application;
    const paths = application.promptPaths ?? ['/v1/chat/completions'];
    const app = new AiApplication(this, 'Application', {
      waf,
      domainName: domain,
      https: { certificate },
      origin: { retry: false, ...origin },
    });
    this.on(`${domain} behind WAF`, BaselineCost.BY_USE, app);
    app.addRule('Decoding', ProtectionRule.decoding());
    const core = new ProtectionTemplate(this, 'Core', {
      waf,
      scene: ProtectionScene.CORE_PROTECTION,
      objects: [app],
    });
    core.addRule(
      'Level',
      ProtectionRule.coreProtection({
        rules: [CoreRules.level(settings.wafLevel, { action: posture.enforces ? WafAction.BLOCK : WafAction.MONITOR })],
      }),
    );
    this.on(`core rules of WAF, level ${settings.wafLevel} (${posture})`, BaselineCost.BY_USE, core);
    if (settings.promptSignatures) {
      const signatures = new PromptInjectionProtection(this, 'Prompts', {
        waf,
        objects: [app],
        endpoints: paths.map((path) =>
          PromptEndpoint.path(path, {
            rateLimits: [RateLimit.perMinute(requestsPerMinute, { per: CallerKey.header(callerHeader) })],
          }),
        ),
        stage: posture.enforces ? SignatureStage.BLOCK : SignatureStage.MONITOR,
      });
      this.on(`prompt signatures and limits by caller (${posture})`, BaselineCost.BY_USE, signatures);
    } else {
      this.off('prompt signatures and limits by caller', BaselineCost.BY_USE, 'the profile has none');
    }
    if (settings.botManagement) {
      const bots = new BotManagement(this, 'Bots', {
        protection: BotProtection.professional({
          scene: BotScene.llmApi({ when: paths.map((path) => BotMatch.path(path)), keyHeader: callerHeader }),
        }),
        places: [BotPlace.waf({ waf, objects: [app] })],
        rollout: BotRollout.always(posture.enforces ? BotStage.BLOCK : BotStage.MONITOR),
      });
      this.on(`bot management (${posture})`, BaselineCost.BY_USE, bots);
    } else {
      this.off('bot management', BaselineCost.BY_USE, 'the profile has none');
    }
    Notices.of(this).add({
      id: 'baseline.domain-not-moved',
      message: `Nothing protects ${domain} until its DNS points to the CNAME of WAF.`,
    });
    return app;
  }
}
