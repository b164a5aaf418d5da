/** Reports in the form of JUnit, which CI servers show as tests: a suite for each pack, a case for each rule. */
import type { ComplianceReport } from '../check';
import { escapeMarkup } from './markup';
import { formatComplianceFinding, placeOf } from './text';

export function junitReport(report: ComplianceReport): string {
  const { findings, unknown, packs, rules } = report;
  const suites = packs.map((pack) => {
    let failures = 0;
    let skipped = 0;
    const cases = pack.rules.map((rule) => {
      const own = findings.filter((one) => one.rule === rule.id);
      const result = rules.find((one) => one.rule === rule);
      const hidden = unknown.filter((one) => one.rule === rule.id);
      let body = '';
      if (own.length > 0) {
        failures++;
        const text = own.map(formatComplianceFinding).join('\n');
        body = `<failure type="${result?.level ?? rule.level}" message="${escapeMarkup(`${own.length} findings`)}">${escapeMarkup(text)}</failure>`;
      } else if (hidden.length > 0) {
        skipped++;
        body = `<skipped message="${escapeMarkup(`known at apply only: ${hidden.map(placeOf).join(', ')}`)}"/>`;
      } else if ((result?.compliant ?? 0) === 0) {
        skipped++;
        body = '<skipped message="not applicable"/>';
      }
      return `    <testcase classname="${escapeMarkup(pack.id)}" name="${escapeMarkup(`${rule.id}: ${rule.title}`)}">${body}</testcase>`;
    });
    return [
      `  <testsuite name="${escapeMarkup(pack.name)}" tests="${pack.rules.length}" failures="${failures}" errors="0" skipped="${skipped}">`,
      ...cases,
      '  </testsuite>',
    ].join('\n');
  });
  const own = findings.filter(({ rule }) => !rules.some((one) => one.rule.id === rule));
  if (own.length > 0) {
    const cases = own.map(
      (one) =>
        `    <testcase classname="aisec" name="${escapeMarkup(one.rule)}"><failure type="${one.level}" message="${escapeMarkup(one.what)}"/></testcase>`,
    );
    suites.push(
      [
        `  <testsuite name="aisec" tests="${own.length}" failures="${own.length}" errors="0" skipped="0">`,
        ...cases,
        '  </testsuite>',
      ].join('\n'),
    );
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="aisec check">\n${suites.join('\n')}\n</testsuites>\n`;
}
