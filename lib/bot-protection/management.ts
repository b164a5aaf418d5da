import type { Construct } from 'constructs';
import { AlicloudConstruct } from '../core/construct';
import { SceneTemplate } from '../waf';
import { BotStage } from './action';
import type { BotManagerTemplate } from './bot-manager';
import { writeMobileApp, writeThreatList, writeWebSdk } from './edge-only';
import type { BotPlace } from './place';
import type { BotProfessionalProps, BotProtection } from './protection';
import { BotRollout, type BotRolloutState } from './rollout';
import { writeSmartMode } from './smart-mode';
import { checkNames, EdgeWriter, Findings, type WafWriter, writersOf } from './writer';

export interface BotManagementProps {
  readonly protection: BotProtection;
  /** Where it is in force: one place or several. */
  readonly places: readonly BotPlace[];
  /** How it comes into force. @default - at once */
  readonly rollout?: BotRollout;
}

/**
 * Bot protection that is in force: smart mode of ESA (`alicloud_esa_site`), or rules at ESA (`alicloud_esa_waf_rule`) and WAF
 * (`alicloud_wafv3_defense_rule`, and `aisec_waf_defense_template` for WAF's own bot management).
 */
export class BotManagement extends AlicloudConstruct {
  private readonly rollout: BotRollout;

  /**
   * @throws ValidationError `not-applicable` for what one of the places cannot express, `conflict` and `out-of-range` for a rollout that
   * does not go forward, and whatever is wrong with the rules
   */
  constructor(scope: Construct, id: string, { protection, places, rollout }: BotManagementProps) {
    super(scope, id);
    this.rollout = (rollout ?? BotRollout.always(BotStage.BLOCK)).atOneMoment();
    const findings = new Findings(this);
    const writers = writersOf(this, findings, places, this.rollout);
    const { smartMode, professionalMode } = protection;
    if (professionalMode) this.checkProfessional(professionalMode, findings);
    for (const writer of writers) {
      if (smartMode) writeSmartMode(smartMode, writer, this.rollout, findings, this.node.path);
      if (professionalMode) this.writeProfessional(professionalMode, writer, findings);
    }
    findings.throwIfAny();
  }

  /** What is in force. */
  get state(): BotRolloutState {
    return this.rollout.state;
  }

  private checkProfessional(props: BotProfessionalProps, findings: Findings): void {
    const { scene, signals = [], rateLimits = [], threatLists = [], botManager = [] } = props;
    const { when = scene?.when ?? [] } = props;
    findings.check((problems) => {
      const limits = [...(scene?.rateLimits ?? []), ...rateLimits];
      checkNames(problems, [
        ...[...(scene?.signals ?? []), ...signals, ...(threatLists ?? [])].map(({ name }) => name),
        ...limits.map(({ props: { name } }) => name),
      ]);
      limits.forEach((limit) => limit.check(problems, limit.props.name));
      for (const signal of signals) {
        if (when.length + signal.when.length > 0) continue;
        problems.add({
          code: 'too-few-items',
          what: `${signal.name}.when is empty, so that the signal is about every request`,
          allowed: 'one BotMatch or more',
          fix: 'say which requests are meant',
        });
      }
      const subScenes = botManager.map(({ subScene }) => subScene.code);
      if (new Set(subScenes).size < subScenes.length) {
        problems.add({
          code: 'conflict',
          what: 'botManager has a part twice',
          got: subScenes.join(', '),
          fix: 'keep one template for each part',
        });
      }
      botManager.forEach(({ detail, subScene }) => detail.check(problems, `the detail of ${subScene.code}`));
      const { webSdk, mobileApp } = props;
      const nothing = [signals, rateLimits, threatLists, botManager].every((list) => list.length === 0);
      if (nothing && !scene && !webSdk && !mobileApp) {
        problems.add({
          code: 'none-of',
          what: 'professional mode has no rules',
          allowed: 'scene, signals, rateLimits, webSdk, threatLists, mobileApp, botManager',
          fix: 'say what is done, such as scene: BotScene.llmApi({ when })',
        });
      }
    });
    findings.throwIfAny();
  }

  private writeProfessional(props: BotProfessionalProps, writer: EdgeWriter | WafWriter, findings: Findings): void {
    const { scene, when = scene?.when ?? [], signals = [], rateLimits = [], mobileApp, botManager = [] } = props;
    const ofScene = writer instanceof EdgeWriter ? scene : undefined;
    const webSdk = props.webSdk ?? ofScene?.webSdk;
    const threatLists = props.threatLists ?? ofScene?.threatLists ?? [];
    for (const signal of [...(scene?.signals ?? []), ...signals]) {
      writer.rule({ id: signal.name, when: [...when, ...signal.when], action: signal.action });
    }
    for (const limit of [...(scene?.rateLimits ?? []), ...rateLimits]) {
      writer.rule({ id: limit.props.name, when: limit.props.when, action: limit.action, limit });
    }
    threatLists.forEach((list) => writeThreatList(list, when, writer, this.rollout, findings));
    if (webSdk) writeWebSdk(webSdk, when, writer, this.rollout);
    if (mobileApp) writeMobileApp(mobileApp, writer, this.rollout, findings);
    botManager.forEach((template) => this.writeTemplate(template, writer, findings));
  }

  private writeTemplate(
    { subScene, detail }: BotManagerTemplate,
    writer: EdgeWriter | WafWriter,
    findings: Findings,
  ): void {
    if (writer instanceof EdgeWriter) {
      writer.refuse('botManager', subScene.code, 'ESA', 'declare botManager for WAF only');
      return;
    }
    const { canary } = this.rollout;
    if (canary !== undefined) {
      writer.refuse(
        'a step for a share of the callers',
        canary,
        "WAF's own bot management from here",
        'use rollout.withoutCanary() for botManager, and declare it apart',
      );
      return;
    }
    const { waf, objects, groups, aisec } = writer.place;
    findings.attempt(
      () =>
        new SceneTemplate(this, `${writer.prefix}-Manager-${subScene.code}`, {
          waf,
          scene: 'bot_manager',
          subScene: subScene.code,
          detail: detail.at(this.state.stage),
          objects,
          groups,
          aisec,
        }),
    );
  }
}
