/** Reports as text, for people at a terminal. */
import type { ComplianceFinding, ComplianceReport } from '../check';
import { isCovered } from '../pack';
import { type Level, LEVELS } from '../rule';

/** Where a finding is: the construct, and the address that Terraform knows. */
export function placeOf({ resource, at }: Pick<ComplianceFinding, 'resource' | 'at'>): string {
  if (!resource) return 'account';
  const { constructPath, address } = resource;
  const where = constructPath === undefined ? address : `${constructPath} (${address})`;
  return at === undefined ? where : `${where} ${at}`;
}

/** A finding as text: one line that says what and where, then the fix. */
export function formatComplianceFinding(finding: ComplianceFinding): string {
  return `[${finding.rule}] ${placeOf(finding)}: ${finding.what}\n    fix: ${finding.fix}`;
}

export function countByLevel(findings: readonly { readonly level: Level }[]): string {
  const counts = LEVELS.map((level) => [level, findings.filter((one) => one.level === level).length] as const);
  return counts.map(([level, count]) => `${count} ${level}${count === 1 || level === 'info' ? '' : 's'}`).join(', ');
}

export function textReport(report: ComplianceReport): string {
  const { findings, suppressed, unknown, omissions, packs, rules, configuration } = report;
  const lines: string[] = [];
  for (const level of LEVELS) {
    const own = findings.filter((one) => one.level === level);
    if (own.length === 0) continue;
    lines.push(level.toUpperCase(), ...own.map((one) => `  ${formatComplianceFinding(one)}`), '');
  }
  if (unknown.length > 0) {
    lines.push('KNOWN AT APPLY ONLY', ...unknown.map((one) => `  [${one.rule}] ${placeOf(one)}: ${one.why}`), '');
  }
  if (suppressed.length > 0) {
    lines.push(
      'ACCEPTED',
      ...suppressed.map(
        (one) => `  [${one.rule}] ${placeOf(one)}: ${one.what}\n    because: ${one.suppressedBy?.reason}`,
      ),
      '',
    );
  }
  if (omissions.length > 0) lines.push('NOT READ', ...omissions.map((one) => `  ${one}`), '');
  for (const { name, framework } of packs) {
    if (!framework) continue;
    const covered = framework.requirements.filter(isCovered).length;
    const open = new Set(findings.map(({ rule }) => rule));
    const failed = framework.requirements.filter(({ rules: own = [] }) => own.some((rule) => open.has(rule))).length;
    lines.push(`${name}: ${covered} of ${framework.requirements.length} requirements covered, ${failed} with findings`);
  }
  lines.push(
    `${configuration.resources.length} resources, ${rules.length} rules: ${countByLevel(findings)}; ` +
      `${unknown.length} known at apply only, ${suppressed.length} accepted`,
  );
  return `${lines.join('\n')}\n`;
}
