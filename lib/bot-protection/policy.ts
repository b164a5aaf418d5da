import type { Construct } from 'constructs';
import { AlicloudConstruct } from '../core/construct';
import { Notices } from '../core/notice';
import { EdgeField, EdgeList, EdgeListKind, EdgeQuota, EdgeRule, EdgeSkip, EdgeSkipCategory } from '../edge';
import { Bypass, DOCUMENTED_QUOTAS, ProtectionRule, ProtectionScene, WafModule } from '../waf';
import { BotAction, BotStage } from './action';
import type { BotAddresses } from './addresses';
import type { AllowedCrawler } from './crawler';
import { writeMobileApp, writeThreatList } from './edge-only';
import { BotMatch } from './match';
import type { BotMobileApp } from './mobile-app';
import type { BotPlace } from './place';
import type { BotRateLimit } from './rate-limit';
import type { BotRegions } from './region';
import { BotRollout, type BotRolloutState } from './rollout';
import { writeSmartMode } from './smart-mode';
import type { BotThreatList } from './threat-intelligence';
import { checkNames, EdgeWriter, Findings, type WafWriter, writersOf } from './writer';

/** What requests of a whitelist skip. */
export class WhitelistScope {
  /**
   * Bot protection and the rules this library makes for it. At WAF: bot management, custom rules, blacklist and regions; at ESA: bot
   * management, custom rules, security level and smart rate limiting, but not the rate limits. Custom rules of others are skipped too.
   */
  static readonly BOT_RULES = new WhitelistScope(false);
  /** All of WAF and of ESA's WAF. */
  static readonly EVERYTHING = new WhitelistScope(true);

  private constructor(private readonly all: boolean) {}

  /** @internal */
  get bypass(): Bypass {
    const { BOT_MANAGEMENT, CUSTOM_RULES, IP_BLACKLIST, REGION_BLOCK } = WafModule;
    return this.all ? Bypass.all() : Bypass.modules(BOT_MANAGEMENT, CUSTOM_RULES, IP_BLACKLIST, REGION_BLOCK);
  }

  /** @internal */
  get skip(): EdgeSkip {
    const { BOT, CUSTOM, SECURITY_LEVEL, FREQUENCY_CONTROL } = EdgeSkipCategory;
    return this.all ? EdgeSkip.ALL : EdgeSkip.parts({ categories: [BOT, CUSTOM, SECURITY_LEVEL, FREQUENCY_CONTROL] });
  }
}

/** Requests that are let through. */
export interface WhitelistEntry {
  /** Names its rule; each once. Letters, digits, `-` and `_`. */
  readonly name: string;
  /** What a request is; all of them have to hold. At WAF one to five. */
  readonly when: readonly BotMatch[];
  /** @default WhitelistScope.BOT_RULES */
  readonly scope?: WhitelistScope;
}

/** Requests that are stopped by what they are. */
export interface AccessRule {
  /** Names its rule; each once. Letters, digits, `-` and `_`. */
  readonly name: string;
  /** What a request is; all of them have to hold. At WAF one to five. */
  readonly when: readonly BotMatch[];
  /** @default BotAction.block() */
  readonly action?: BotAction;
}

/** What is needed at least: one of the optional ones. */
export interface AntiBotPolicyProps {
  /** Where it is in force: one place or several. */
  readonly places: readonly BotPlace[];
  /** Addresses that are kept out, at once, whatever the rollout. @default - none */
  readonly blacklist?: BotAddresses;
  /** @default - none */
  readonly whitelist?: readonly WhitelistEntry[];
  /** @default - none */
  readonly allowedCrawlers?: readonly AllowedCrawler[];
  /** @default - none */
  readonly rateLimits?: readonly BotRateLimit[];
  /** @default - none */
  readonly accessRules?: readonly AccessRule[];
  /** Kept out at once, whatever the rollout. @default - none */
  readonly regions?: BotRegions;
  /** @default - none */
  readonly threatLists?: readonly BotThreatList[];
  /** Only at ESA. @default - none */
  readonly mobileApp?: BotMobileApp;
  /** How rate limits, access rules, threat lists and the rules for apps come into force. @default - at once */
  readonly rollout?: BotRollout;
}

type Writer = EdgeWriter | WafWriter;

/**
 * Who may call an AI application, and how often: one declaration for ESA, WAF or both. What one of them cannot express is an error that
 * names it; nothing is left out.
 */
export class AntiBotPolicy extends AlicloudConstruct {
  private readonly rollout: BotRollout;
  private readonly findings = new Findings(this);

  /**
   * @throws ValidationError `not-applicable` for what one of the places cannot express, `conflict` for names that are there twice,
   * `none-of` for a policy of nothing, and whatever is wrong with the rules
   */
  constructor(
    scope: Construct,
    id: string,
    private readonly props: AntiBotPolicyProps,
  ) {
    super(scope, id);
    this.rollout = (props.rollout ?? BotRollout.always(BotStage.BLOCK)).atOneMoment();
    const writers = writersOf(this, this.findings, props.places, this.rollout);
    this.check();
    this.writeBlacklist(writers);
    writers.forEach((writer) => this.write(writer));
    this.findings.throwIfAny();
  }

  /** What is in force. */
  get state(): BotRolloutState {
    return this.rollout.state;
  }

  private check(): void {
    const { whitelist = [], allowedCrawlers = [], rateLimits = [], accessRules = [], threatLists = [] } = this.props;
    const { blacklist, regions, mobileApp } = this.props;
    this.findings.check((problems) => {
      checkNames(problems, [
        ...[...whitelist, ...allowedCrawlers, ...accessRules, ...threatLists].map(({ name }) => name),
        ...rateLimits.map(({ props: { name } }) => name),
      ]);
      rateLimits.forEach((limit) => limit.check(problems, limit.props.name));
      const lists = [whitelist, allowedCrawlers, rateLimits, accessRules, threatLists];
      if (lists.every((list) => list.length === 0) && !blacklist && !regions && !mobileApp) {
        problems.add({
          code: 'none-of',
          what: 'the policy says nothing',
          allowed: 'blacklist, whitelist, allowedCrawlers, rateLimits, accessRules, regions, threatLists, mobileApp',
          fix: 'say who is kept out or let in',
        });
      }
      regions?.check(problems);
      if (blacklist?.addresses?.length === 0) {
        problems.add({
          code: 'too-few-items',
          what: 'blacklist has no addresses',
          allowed: 'one address or more',
          fix: 'give the addresses, or remove blacklist',
        });
      }
      for (const { name, when } of [...whitelist, ...accessRules]) {
        if (when.length > 0) continue;
        problems.add({
          code: 'too-few-items',
          what: `${name}.when is empty, so that it is about every request`,
          allowed: 'one BotMatch or more',
          fix: 'say which requests are meant',
        });
      }
    });
    this.findings.throwIfAny();
  }

  private write(writer: Writer): void {
    const { whitelist = [], allowedCrawlers = [], rateLimits = [], accessRules = [], threatLists = [] } = this.props;
    const { regions, mobileApp } = this.props;
    whitelist.forEach((entry) => this.writeWhitelist(entry, writer));
    allowedCrawlers.forEach((crawler) => this.writeCrawler(crawler, writer));
    if (regions) this.writeRegions(regions, writer);
    for (const { name, when, action = BotAction.block() } of accessRules) writer.rule({ id: name, when, action });
    for (const limit of rateLimits) {
      writer.rule({ id: limit.props.name, when: limit.props.when, action: limit.action, limit });
    }
    threatLists.forEach((list) => writeThreatList(list, [], writer, this.rollout, this.findings));
    if (mobileApp) writeMobileApp(mobileApp, writer, this.rollout, this.findings);
  }

  private writeWhitelist({ name, when, scope = WhitelistScope.BOT_RULES }: WhitelistEntry, writer: Writer): void {
    if (writer instanceof EdgeWriter) {
      const expression = writer.expression(name, when);
      writer.add(name, EdgeRule.whitelist({ ruleName: writer.nameOf(name), when: expression, skip: scope.skip }));
      return;
    }
    this.findings.check((problems) => {
      const conditions = when.flatMap((match, i) => match.forWaf(problems, `${name}.when[${i}]`) ?? []);
      if (problems.findings.length > 0) return;
      writer.add(ProtectionScene.WHITELIST, name, ProtectionRule.whitelist({ conditions, bypass: scope.bypass }));
    });
  }

  private writeCrawler({ name, when, isVerified, isClaimed }: AllowedCrawler, writer: Writer): void {
    if (isClaimed) {
      Notices.of(this).add({
        id: 'bots.claimed-crawler',
        message: 'A crawler is let in by its user agent alone: every bot that calls itself so is let in.',
      });
    }
    if (!isVerified) {
      this.writeWhitelist({ name, when }, writer);
    } else if (writer instanceof EdgeWriter) {
      const whatever = BotRollout.always(BotStage.BLOCK);
      writeSmartMode({ verifiedBots: BotAction.allow() }, writer, whatever, this.findings, this.node.path);
    } else {
      writer.refuse(
        'AllowedCrawler.verified',
        name,
        'WAF',
        'use AllowedCrawler.from with the addresses that the operator publishes, or BotManagerTemplate',
      );
    }
  }

  private writeRegions(regions: BotRegions, writer: Writer): void {
    const { countries = [], china = [] } = regions.props;
    if (!(writer instanceof EdgeWriter)) {
      if (regions.isAllowed) {
        writer.refuse(
          'BotRegions.allowOnly',
          [...countries, ...china].join(', '),
          'WAF',
          'use BotRegions.block for WAF',
        );
        return;
      }
      const rule = ProtectionRule.regionBlock({ countries, chinaRegions: china });
      writer.add(ProtectionScene.REGION_BLOCK, 'Regions', rule);
      return;
    }
    const codes = regions.edgeCodes;
    const unknown = china.filter((_, i) => codes[countries.length + i] === undefined);
    if (unknown.length > 0) {
      writer.refuse(
        'a part of China other than the mainland, Hong Kong, Macao and Taiwan',
        unknown.join(', '),
        'ESA',
        'declare provinces for WAF only',
      );
      return;
    }
    const known = codes.flatMap((code) => code ?? []);
    const when = regions.isAllowed ? EdgeField.COUNTRY.noneOf(...known) : EdgeField.COUNTRY.oneOf(...known);
    this.findings.check((problems) => {
      const action = BotAction.block().forEdge(problems, 'regions');
      writer.add('Regions', EdgeRule.custom({ ruleName: writer.nameOf('Regions'), when, action }));
    });
  }

  private writeBlacklist(writers: readonly Writer[]): void {
    const { blacklist } = this.props;
    if (!blacklist) return;
    const { addresses } = blacklist;
    // ESA's lists belong to the account, so that all sites share them.
    let lists: readonly EdgeList[] | undefined;
    for (const writer of writers) {
      if (!addresses) {
        writer.rule({ id: 'Blacklist', when: [BotMatch.from(blacklist)], action: BotAction.block(), atOnce: true });
      } else if (writer instanceof EdgeWriter) {
        lists ??= this.edgeLists(addresses);
        lists.forEach((list, i) => {
          const id = numbered('Blacklist', i);
          this.findings.check((problems) => {
            const action = BotAction.block().forEdge(problems, 'blacklist');
            const when = EdgeField.CLIENT_IP.inList(list);
            writer.add(id, EdgeRule.custom({ ruleName: writer.nameOf(id), when, action }));
          });
        });
      } else {
        const most = writer.place.waf.quotas?.addressesPerBlacklistRule ?? DOCUMENTED_QUOTAS.addressesPerBlacklistRule;
        chunks(addresses, most).forEach((some, i) =>
          writer.add(
            ProtectionScene.IP_BLACKLIST,
            numbered('Blacklist', i),
            ProtectionRule.ipBlacklist({ addresses: some }),
          ),
        );
      }
    }
  }

  private edgeLists(addresses: readonly string[]): readonly EdgeList[] {
    const lists: EdgeList[] = [];
    chunks(addresses, EdgeQuota.MAX_LIST_ITEMS).forEach((items, i) =>
      this.findings.attempt(() => {
        lists.push(new EdgeList(this, numbered('Edge-Blacklist', i), { kind: EdgeListKind.IP, items }));
      }),
    );
    return lists;
  }
}

/** The first one has no number, so that it stays what it is when a second one comes. */
const numbered = (id: string, index: number): string => (index === 0 ? id : `${id}-${index + 1}`);

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, i) => items.slice(i * size, (i + 1) * size));
}
