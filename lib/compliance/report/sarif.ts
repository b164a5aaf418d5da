/** Reports in SARIF 2.1.0, which code hosts show beside the code: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
import type { ComplianceFinding, ComplianceReport } from '../check';
import type { Level } from '../rule';
import { placeOf } from './text';

const LEVELS: { readonly [level in Level]: string } = { error: 'error', warning: 'warning', info: 'note' };

/** Findings that come from no rule of a pack. */
export const OWN_RULES: { readonly [id: string]: string } = {
  'rule-error': 'A rule can be judged',
  'suppression-invalid': 'A suppression names a rule and a reason',
  'suppression-expired': 'A suppression has not expired',
  'suppression-unused': 'A suppression is needed',
};

function toUri(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}

export function sarifReport(report: ComplianceReport, version: string): string {
  const rules = [
    ...report.rules.map(({ rule, level }) => ({
      id: rule.id,
      shortDescription: { text: rule.title },
      fullDescription: { text: rule.why },
      help: { text: rule.fix },
      defaultConfiguration: { level: LEVELS[level] },
      properties: { layer: rule.layer, tags: ['security'] },
    })),
    ...Object.entries(OWN_RULES).map(([id, text]) => ({ id, shortDescription: { text } })),
  ];
  const indexes = new Map(rules.map(({ id }, i) => [id, i]));
  const toResult = (finding: ComplianceFinding): object => {
    const { rule, level, resource, at, what, fix, suppressedBy } = finding;
    const name = resource?.address ?? 'account';
    return {
      ruleId: rule,
      ...(indexes.has(rule) && { ruleIndex: indexes.get(rule) }),
      level: LEVELS[level],
      message: { text: `${placeOf(finding)}: ${what}. Fix: ${fix}` },
      locations: [
        {
          ...(resource?.file !== undefined && {
            physicalLocation: { artifactLocation: { uri: toUri(resource.file) }, region: { startLine: 1 } },
          }),
          logicalLocations: [{ name, fullyQualifiedName: resource?.constructPath ?? name, kind: 'resource' }],
        },
      ],
      partialFingerprints: { 'finding/v1': [rule, name, at ?? '', what].join('|') },
      ...(suppressedBy && {
        suppressions: [{ kind: 'external', status: 'accepted', justification: suppressedBy.reason }],
      }),
    };
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'aisec', semanticVersion: version, rules } },
        results: [
          ...report.findings.map(toResult),
          // An empty list says that a result is not suppressed, once one is.
          ...report.suppressed.map(toResult),
        ],
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              ...report.unknown.map((one) => ({
                level: 'note',
                message: { text: `${one.rule}: ${placeOf(one)}: ${one.why}` },
              })),
              ...report.omissions.map((text) => ({ level: 'warning', message: { text } })),
            ],
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
