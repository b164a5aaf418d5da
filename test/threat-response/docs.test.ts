/** The tables of docs/threat-response.md say what the code does. */
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { AiDetection, AiLogSource, LogSchema } from '../../lib/threat-response';

const TEXT = readFileSync(path.join(__dirname, '..', '..', 'docs', 'threat-response.md'), 'utf8');

it.each(AiDetection.ALL.map((rule) => [rule.id, rule] as const))('rule %s is in the table, as it is', (id, rule) => {
  const { source, description, severity, technique, atlas, schedule, thresholds } = rule;
  const figures = Object.entries(thresholds).map(([name, value]) => `\`${name}\` ${value.toLocaleString('en')}`);
  const attack = [`${technique.tactic.id} ${technique.technique}`, ...(atlas === undefined ? [] : [atlas])].join(', ');
  const when = `${schedule.window} every ${schedule.expression}`;
  const cells = [`\`${id}\``, source, description, severity.name, attack, when, figures.join(', ') || '–'];
  expect(TEXT).toContain(`| ${cells.join(' | ')} |`);
});

it.each(['audit', 'guardrails', 'model', 'storage'] as const)(
  'fields of %s logs are in the table, as they are',
  (kind) => {
    const { fields } = AiLogSource[kind](LogSchema.custom('X'));
    const names = Object.entries(fields).map(([meaning, name]) =>
      meaning === name ? `\`${name}\`` : `\`${meaning}\`: \`${name}\``,
    );
    expect(TEXT).toContain(`| \`AiLogSource.${kind}\` | ${names.join(', ')} |`);
  },
);
