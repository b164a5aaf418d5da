/** Reports as JSON, for programs. */
import type { ComplianceFinding, ComplianceReport, UnknownResult } from '../check';
import { isCovered } from '../pack';

const placed = ({ resource, ...rest }: ComplianceFinding | UnknownResult): object => ({
  ...rest,
  ...(resource && {
    resource: {
      type: resource.type,
      address: resource.address,
      ...(resource.constructPath !== undefined && { constructPath: resource.constructPath }),
      ...(resource.file !== undefined && { file: resource.file }),
    },
  }),
});

export function jsonReport(report: ComplianceReport): string {
  const { packs, findings, suppressed, unknown, rules, omissions, configuration } = report;
  const open = new Set(findings.map(({ rule }) => rule));
  const document = {
    packs: packs.map(({ id }) => id),
    resources: configuration.resources.length,
    findings: findings.map(placed),
    suppressed: suppressed.map(placed),
    unknown: unknown.map(placed),
    omissions,
    rules: rules.map(({ rule, ...counts }) => ({ id: rule.id, title: rule.title, layer: rule.layer, ...counts })),
    frameworks: packs.flatMap(({ framework }) =>
      framework
        ? [
            {
              id: framework.id,
              name: framework.name,
              requirements: framework.requirements.map((one) => ({
                ...one,
                covered: isCovered(one),
                findings: one.rules?.some((rule) => open.has(rule)) ?? false,
              })),
            },
          ]
        : [],
    ),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
