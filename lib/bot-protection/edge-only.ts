import { shown } from '../core/errors';
import { EdgeAction, EdgeRule } from '../edge';
import { BotStage } from './action';
import type { BotMatch } from './match';
import type { BotMobileApp } from './mobile-app';
import type { BotRollout } from './rollout';
import type { BotThreatList } from './threat-intelligence';
import type { BotWebSdk } from './web-sdk';
import { EdgeWriter, type Findings, type WafWriter } from './writer';

/** The token of the web SDK. */
export function writeWebSdk(
  { checks, integration }: BotWebSdk,
  when: readonly BotMatch[],
  writer: EdgeWriter | WafWriter,
  rollout: BotRollout,
): void {
  if (!(writer instanceof EdgeWriter)) {
    writer.refuse('webSdk', 'webSdk', 'WAF', 'use BotManagerTemplate at WAF, or declare webSdk for ESA only');
    return;
  }
  writer.noteCost();
  writer.add(
    'WebSdk',
    EdgeRule.webToken({
      ruleName: writer.nameOf('WebSdk'),
      when: writer.expression('webSdk', when),
      checks,
      integration,
      // The rule has no action of its own.
      enabled: rollout.state.stage !== BotStage.MONITOR,
    }),
  );
}

/** A list of ESA, or a feed at both places. */
export function writeThreatList(
  { name, list, action, when }: BotThreatList,
  about: readonly BotMatch[],
  writer: EdgeWriter | WafWriter,
  rollout: BotRollout,
  findings: Findings,
): void {
  const id = `Threat-${name}`;
  if (!list) {
    writer.rule({ id, when: [...when, ...about], action });
  } else if (!(writer instanceof EdgeWriter)) {
    writer.refuse(
      `the threat list ${shown(name)}`,
      list.code,
      'WAF',
      'use BotThreatList.feed with an AddressBook at WAF, or declare the list for ESA only',
    );
  } else {
    findings.check((problems) =>
      writer.add(
        id,
        EdgeRule.scanTools({
          ruleName: writer.nameOf(id),
          when: writer.expression(id, about),
          list,
          action: action.at(rollout.state.stage).forEdge(problems, `the action of ${id}`),
        }),
      ),
    );
  }
}

/** Rules for mobile apps. */
export function writeMobileApp(
  app: BotMobileApp,
  writer: EdgeWriter | WafWriter,
  rollout: BotRollout,
  findings: Findings,
): void {
  const { anomalies, customSign, packages, action } = app;
  if (!(writer instanceof EdgeWriter)) {
    writer.refuse(
      'mobileApp',
      'mobileApp',
      'WAF',
      'use BotManagerTemplate with BotSubScene.APP at WAF, or declare mobileApp for ESA only',
    );
    return;
  }
  const isValid = findings.check((problems) => {
    if (!anomalies && !packages) {
      problems.add({
        code: 'none-of',
        what: 'mobileApp checks nothing',
        allowed: 'anomalies, packages, or both',
        fix: 'say what apps are checked for',
      });
    }
    if (customSign && !anomalies) {
      problems.add({ code: 'not-applicable', what: 'mobileApp.customSign stands alone', fix: 'set anomalies too' });
    }
    if (action && action.stage === BotStage.CAPTCHA) {
      problems.add({
        code: 'not-applicable',
        what: 'mobileApp.action challenges a person, which an app cannot show',
        got: action.toString(),
        allowed: 'BotAction.block(), BotAction.monitor()',
        fix: 'choose one of them',
      });
    }
  });
  if (!isValid) return;
  writer.noteCost();
  const ready =
    rollout.state.stage === BotStage.BLOCK && action?.stage !== BotStage.MONITOR
      ? EdgeAction.block()
      : EdgeAction.MONITOR;
  const when = writer.expression('mobileApp', app.when ?? []);
  if (anomalies) {
    const ruleName = writer.nameOf('AppSdk');
    writer.add('AppSdk', EdgeRule.appSdk({ ruleName, when, anomalies, customSign, action: ready }));
  }
  if (packages) {
    const ruleName = writer.nameOf('AppPackage');
    writer.add('AppPackage', EdgeRule.appPackage({ ruleName, when, packages, action: ready }));
  }
}
