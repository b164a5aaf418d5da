/** Writes docs/rules.md: every rule, and which of them answer which requirement. */
import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { CONFIG_RULE_TWINS } from '../lib/compliance/config-twins';
import { isCovered } from '../lib/compliance/pack';
import { PACKS } from '../lib/compliance/packs';
import { LAYERS } from '../lib/compliance/rule';
import { RULES } from '../lib/compliance/rules';

const cell = (text: string): string => text.replace(/\|/g, '\\|');
const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** The page as text. */
export function rulesPage(): string {
  const lines = [
    '# Rules',
    '',
    '<!-- Written by `npm run docs:rules` from lib/compliance; do not edit. -->',
    '',
    `${RULES.length} rules in ${PACKS.length} packs. How they are run, and how findings are accepted: [compliance](compliance.md).`,
    '',
    '| pack | id | rules | requirements covered |',
    '|---|---|---|---|',
    ...PACKS.map(({ id, name, rules, framework }) => {
      const requirements = framework?.requirements ?? [];
      const covered = framework ? `${requirements.filter(isCovered).length} of ${requirements.length}` : '';
      return `| ${name} | \`${id}\` | ${rules.length} | ${covered} |`;
    }),
    '',
  ];
  for (const layer of LAYERS) {
    lines.push(`## ${layer[0]?.toUpperCase()}${layer.slice(1)}`, '');
    for (const rule of RULES.filter((one) => one.layer === layer)) {
      const { id, title, why, fix, level, types, required } = rule;
      const many = types.length > 4 ? `${types.length} types` : code(types);
      const twins = CONFIG_RULE_TWINS[id];
      const answers = PACKS.flatMap(({ framework }) => {
        const own = framework?.requirements.filter(({ rules = [] }) => rules.includes(id)).map((one) => one.id) ?? [];
        return own.length > 0 ? [`${framework?.name} ${own.join(', ')}`] : [];
      });
      lines.push(
        `### ${id}`,
        '',
        `${title}. ${why}`,
        '',
        `* level: ${level}; judges ${many}${required ? '; has to exist in an account' : ''}`,
        `* fix: ${fix}`,
        ...(answers.length > 0 ? [`* answers: ${answers.join('; ')}`] : []),
        ...(twins ? [`* at runtime: ${code(twins)} of Cloud Config`] : []),
        '',
      );
    }
  }
  lines.push('# Coverage', '', 'Titles are in our words. What is not covered says why.', '');
  for (const { framework } of PACKS) {
    if (!framework) continue;
    lines.push(
      `## ${framework.name}`,
      '',
      `Source: ${framework.source}`,
      '',
      '| id | asks for | answered by |',
      '|---|---|---|',
    );
    for (const { id, profile, title, rules = [], constructs = [], reason } of framework.requirements) {
      const answers = [
        rules.length > 0 && code(rules),
        constructs.length > 0 && `construct ${code(constructs)}`,
      ].filter(Boolean);
      const by = answers.length > 0 ? answers.join(', ') : `– ${reason}`;
      lines.push(`| ${id}${profile ? ` (${profile})` : ''} | ${cell(title)} | ${cell(by)} |`);
    }
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

if (require.main === module) writeFileSync(path.join(__dirname, '..', 'docs', 'rules.md'), rulesPage());
