import { shown } from '../core/errors';
import { Notices } from '../core/notice';
import type { EdgeBotAction, EdgeSite, EdgeSmartBots, IEdgeSite } from '../edge';
import type { BotAction } from './action';
import type { BotSmartProps } from './protection';
import type { BotRollout } from './rollout';
import { EdgeWriter, type Findings, type WafWriter } from './writer';

/** Who set smart mode of a site: a second one would change it silently. */
const owners = new WeakMap<IEdgeSite, string>();

const isManaged = (site: IEdgeSite): site is EdgeSite => 'protectFromBots' in site;

/** Smart mode of one site, as far as the rollout is. */
export function writeSmartMode(
  props: BotSmartProps,
  writer: EdgeWriter | WafWriter,
  rollout: BotRollout,
  findings: Findings,
  ownerPath: string,
): void {
  if (!(writer instanceof EdgeWriter)) {
    writer.refuse('smart mode', 'BotProtection.smart', 'WAF', 'use BotProtection.professional for WAF');
    return;
  }
  const { site } = writer;
  if (!isManaged(site)) {
    writer.refuse(
      'smart mode',
      site.node.path,
      'a site from outside of this app, whose settings stay as they are',
      'make the site by EdgeSite, or switch smart mode on in the console',
    );
    return;
  }
  findings.check((problems) => {
    const settings = smartBots(props, (action, argument) =>
      action.at(rollout.state.stage).forSmartMode(problems, argument),
    );
    if (Object.values(settings).every((value) => value === undefined)) {
      problems.add({
        code: 'none-of',
        what: 'smart mode sets nothing',
        allowed: 'definiteBots, likelyBots, verifiedBots, jsDetection, effectOnStatic',
        fix: 'set one of them',
      });
    }
    const other = owners.get(site);
    if (other !== undefined) {
      problems.add({
        code: 'conflict',
        what: 'smart mode of the site is set twice',
        got: `${shown(site.node.path)}, by ${other} too`,
        fix: 'set it in one place',
      });
    }
    for (const [name, value] of Object.entries(settings) as [
      keyof EdgeSmartBots,
      EdgeBotAction | boolean | undefined,
    ][]) {
      const before = site.smartBots[name];
      if (other !== undefined || before === undefined || value === undefined || codeOf(before) === codeOf(value))
        continue;
      problems.add({
        code: 'conflict',
        what: `${name} is set at the site already, to something else`,
        got: `${codeOf(before)} at ${site.node.path}, ${codeOf(value)} here`,
        fix: 'set it in one place',
      });
    }
    if (problems.findings.length > 0) return;
    owners.set(site, ownerPath);
    site.protectFromBots(settings);
    writer.noteCost();
    Notices.of(site).add({
      id: 'bots.smart-mode-stays',
      message:
        'Smart mode of bot management stays as it is when it is no longer declared: set its actions to allow or monitor, and apply, before it is removed.',
    });
  });
}

const codeOf = (value: EdgeBotAction | boolean): string => (typeof value === 'boolean' ? String(value) : value.code);

function smartBots(
  { definiteBots, likelyBots, verifiedBots, jsDetection, effectOnStatic }: BotSmartProps,
  ready: (action: BotAction, argument: string) => EdgeBotAction,
): EdgeSmartBots {
  return {
    definiteBots: definiteBots && ready(definiteBots, 'definiteBots'),
    likelyBots: likelyBots && ready(likelyBots, 'likelyBots'),
    verifiedBots: verifiedBots && ready(verifiedBots, 'verifiedBots'),
    jsDetection,
    effectOnStatic,
  };
}
