import type { Construct } from 'constructs';
import { Problems, shown, ValidationError, type Finding } from '../core/errors';
import { Notices } from '../core/notice';
import { EdgeExpression, EdgeQuota, EdgeRule, type IEdgeSite } from '../edge';
import { GrayRelease, ProtectionRule, ProtectionScene, ProtectionTemplate } from '../waf';
import { type BotAction, BotStage } from './action';
import type { BotMatch } from './match';
import type { BotPlace, WafPlaceProps } from './place';
import type { BotRateLimit } from './rate-limit';
import { ALL_CALLERS, type BotRollout, type BotRolloutState } from './rollout';

/** A rule, said once for all places. */
export interface BotRule {
  readonly id: string;
  readonly when: readonly BotMatch[];
  readonly action: BotAction;
  /** Only callers over it are meant. @default - all requests that match */
  readonly limit?: BotRateLimit;
  /** It does not wait for the rollout. @default false */
  readonly atOnce?: boolean;
}

const AT_ONCE: BotRolloutState = { stage: BotStage.BLOCK, share: ALL_CALLERS, rest: BotStage.BLOCK };

const RULE_NAME = /^[A-Za-z][\w-]*$/;

/** Collects what is wrong over several rules and places, to report it at once. */
export class Findings {
  private readonly found: Finding[] = [];

  constructor(private readonly owner: Construct) {}

  /** Collects what is wrong with the construct itself. */
  check(run: (problems: Problems) => void): boolean {
    const problems = new Problems(this.owner);
    run(problems);
    this.found.push(...problems.findings);
    return problems.findings.length === 0;
  }

  /** Collects what the constructs that are made refuse, by their own paths. */
  attempt(run: () => void): void {
    try {
      run();
    } catch (error) {
      if (!ValidationError.isValidationError(error)) throw error;
      this.found.push(...error.findings);
    }
  }

  throwIfAny(): void {
    if (this.found.length > 0) throw new ValidationError(this.found);
  }
}

/** Writes rules to one place. */
export abstract class PlaceWriter {
  protected constructor(
    protected readonly owner: Construct,
    protected readonly findings: Findings,
    protected readonly rollout: BotRollout,
  ) {}

  protected stateFor({ atOnce = false }: BotRule): BotRolloutState {
    return atOnce ? AT_ONCE : this.rollout.state;
  }

  abstract rule(rule: BotRule): void;

  /** Adds that something cannot be said at this place. */
  refuse(what: string, got: string, place: string, fix: string): void {
    this.findings.check((problems) =>
      problems.add({ code: 'not-applicable', what: `${what} cannot be expressed at ${place}`, got, fix }),
    );
  }
}

export class EdgeWriter extends PlaceWriter {
  constructor(
    owner: Construct,
    findings: Findings,
    rollout: BotRollout,
    readonly site: IEdgeSite,
  ) {
    super(owner, findings, rollout);
  }

  rule(rule: BotRule): void {
    const { id, when, action, limit } = rule;
    const expression = this.expression(id, when);
    this.findings.check((problems) => {
      const ready = action.at(this.stateFor(rule).stage).forEdge(problems, `the action of ${id}`);
      const props = { ruleName: this.nameOf(id), when: expression, action: ready };
      this.add(id, limit ? EdgeRule.rateLimit({ ...props, limit: limit.edge }) : EdgeRule.custom(props));
    });
  }

  /** All of the matches; every request without any. */
  expression(id: string, when: readonly BotMatch[]): EdgeExpression {
    const parts: EdgeExpression[] = [];
    this.findings.check((problems) =>
      when.forEach((match, i) => {
        const part = match.forEdge(problems, `${id}.when[${i}]`);
        if (part) parts.push(part);
      }),
    );
    return parts.length === 0 ? EdgeExpression.all() : EdgeExpression.allOf(...parts);
  }

  /** Says what bot management of ESA costs. */
  noteCost(): void {
    Notices.of(this.owner).add({
      id: 'bots.edge-plan',
      message: 'Bot management of ESA is in some plans only, and is paid for; with another plan the apply fails.',
    });
  }

  add(id: string, rule: EdgeRule): void {
    const childId = `${this.owner.node.id}-${id}`;
    if (this.site.node.tryFindChild(childId)) {
      this.findings.check((problems) =>
        problems.add({
          code: 'conflict',
          what: `the site has a rule ${shown(childId)} already`,
          got: this.site.node.path,
          fix: 'give this construct another id, or the rule another name',
        }),
      );
      return;
    }
    this.findings.attempt(() => this.site.addRule(childId, rule));
  }

  nameOf(id: string): string {
    return `${this.owner.node.id}-${id}`.slice(0, EdgeQuota.MAX_RULE_NAME);
  }
}

export class WafWriter extends PlaceWriter {
  private readonly templates = new Map<ProtectionScene, ProtectionTemplate>();

  constructor(
    owner: Construct,
    findings: Findings,
    rollout: BotRollout,
    readonly place: WafPlaceProps,
    /** Of its templates' construct ids. */
    readonly prefix: string,
  ) {
    super(owner, findings, rollout);
  }

  rule(rule: BotRule): void {
    const { id, when, action, limit } = rule;
    const { stage, share, rest } = this.stateFor(rule);
    const whole = share === ALL_CALLERS;
    this.custom(id, when, action.at(whole ? stage : rest), limit);
    // Who is in the canary meets both rules; WAF does what is stricter:
    // https://www.alibabacloud.com/help/en/waf/web-application-firewall-3-0/user-guide/configure-custom-rules-to-defend-against-specific-requests
    if (whole || String(action.at(stage)) === String(action.at(rest))) return;
    this.custom(`${id}-Canary`, when, action.at(stage), limit, GrayRelease.share(share, { by: this.rollout.by.waf }));
  }

  add(scene: ProtectionScene, id: string, rule: ProtectionRule): void {
    this.findings.attempt(() => this.template(scene).addRule(id, rule));
  }

  private custom(
    id: string,
    when: readonly BotMatch[],
    action: BotAction,
    limit: BotRateLimit | undefined,
    grayRelease?: GrayRelease,
  ): void {
    this.findings.check((problems) => {
      const conditions = when.flatMap((match, i) => match.forWaf(problems, `${id}.when[${i}]`) ?? []);
      const ready = action.forWaf(problems, `the action of ${id}`);
      if (problems.findings.length > 0) return;
      const rule = ProtectionRule.custom({ conditions, action: ready, rateLimit: limit?.waf, grayRelease });
      this.add(ProtectionScene.CUSTOM_RULES, id, rule);
    });
  }

  private template(scene: ProtectionScene): ProtectionTemplate {
    const { waf, objects, groups } = this.place;
    let template = this.templates.get(scene);
    if (!template) {
      template = new ProtectionTemplate(this.owner, `${this.prefix}-${SCENE_IDS[scene.code]}`, {
        waf,
        scene,
        objects,
        groups,
      });
      this.templates.set(scene, template);
    }
    return template;
  }
}

const SCENE_IDS: { readonly [scene: string]: string } = {
  [ProtectionScene.CUSTOM_RULES.code]: 'Rules',
  [ProtectionScene.IP_BLACKLIST.code]: 'Blacklist',
  [ProtectionScene.WHITELIST.code]: 'Whitelist',
  [ProtectionScene.REGION_BLOCK.code]: 'Regions',
};

/** Checks what all declarations for places have in common, and makes a writer for each place. */
export function writersOf(
  owner: Construct,
  findings: Findings,
  places: readonly BotPlace[],
  rollout: BotRollout,
): readonly (EdgeWriter | WafWriter)[] {
  findings.check((problems) => {
    rollout.check(problems);
    checkPlaces(problems, places);
    const { canary } = rollout;
    if (canary !== undefined && places.some(({ site }) => site)) {
      problems.add({
        code: 'not-applicable',
        what: 'rollout has a step for a share of the callers, which cannot be expressed at ESA',
        got: canary,
        fix: 'use rollout.withoutCanary() for ESA, and declare the two places apart',
      });
    }
  });
  findings.throwIfAny();
  if (rollout.usesClock) {
    Notices.of(owner).add({
      id: 'bots.rollout-clock',
      message:
        'The stage of the rollout is read from the clock: the same code makes other stacks after a step begins. RolloutDate.at fixes it.',
    });
  }
  let wafs = 0;
  return places.flatMap(({ site, protectedObjects }): (EdgeWriter | WafWriter)[] => {
    if (site) return [new EdgeWriter(owner, findings, rollout, site)];
    if (!protectedObjects) return [];
    wafs++;
    return [new WafWriter(owner, findings, rollout, protectedObjects, wafs === 1 ? 'Waf' : `Waf${wafs}`)];
  });
}

function checkPlaces(problems: Problems, places: readonly BotPlace[]): void {
  if (places.length === 0) {
    problems.add({
      code: 'too-few-items',
      what: 'places is empty',
      allowed: 'BotPlace.edge, BotPlace.waf, or both',
      fix: 'say where bots are stopped',
    });
  }
  const sites = places.flatMap(({ site }) => site ?? []);
  const twice = sites.find((site, i) => sites.indexOf(site) !== i);
  if (twice) {
    problems.add({
      code: 'conflict',
      what: 'places has a site twice',
      got: twice.node.path,
      fix: 'remove one of them',
    });
  }
  places.forEach(({ protectedObjects }, i) => {
    if (!protectedObjects) return;
    const { objects = [], groups = [] } = protectedObjects;
    if (objects.length + groups.length > 0) return;
    problems.add({
      code: 'none-of',
      what: `places[${i}] protects nothing`,
      allowed: 'objects, groups, or both',
      fix: 'give the AiApplication, or ProtectedObject.fromName',
    });
  });
}

/** Names of rules that are made for other arguments. */
const TAKEN = /^(Resource|(Blacklist|Regions|WebSdk|AppSdk|AppPackage)(-\d+)?|Threat-.*|.*-Canary)$/;

/** Adds a problem for each name that is malformed, taken or there twice. */
export function checkNames(problems: Problems, names: readonly string[]): void {
  names.forEach((name, i) => {
    if (names.indexOf(name) !== i) {
      problems.add({ code: 'conflict', what: 'a name is there twice', got: shown(name), fix: 'rename one of them' });
    } else if (!RULE_NAME.test(name)) {
      problems.add({
        code: 'invalid-name',
        what: 'a name is malformed',
        got: shown(name),
        allowed: 'letters, digits, "-" and "_", a letter first',
        fix: 'correct the name',
      });
    } else if (TAKEN.test(name)) {
      problems.add({
        code: 'conflict',
        what: 'a name is that of a rule which is made for another argument',
        got: shown(name),
        allowed: 'not Resource, Blacklist, Regions, WebSdk, AppSdk, AppPackage, Threat-… or …-Canary',
        fix: 'choose another name',
      });
    }
  });
}
