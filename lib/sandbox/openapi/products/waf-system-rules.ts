/**
 * The system rules of web core protection. What the real ones are is nowhere published; these are made up, and the same in every sandbox.
 *
 * A rule belongs to one level. That a level is in force with its own rules and those of the looser levels, and that a filter by level finds
 * its own rules only, is @unverified.
 */
import { isObject as isValueObject, type Value, type ValueObject } from '../../../schema/value';
import { invalidParameter } from '../errors';
import { type Call, type Operation, reads } from '../model';
import type { JsonObject } from '../objects';
import { instanceOf, madeIn, noTemplate, numberedPage, oneOf } from './waf-common';
import { templateWith } from './waf-templates';

interface SystemRule {
  readonly id: number;
  readonly name: string;
  readonly level: string;
  readonly detectType: string;
  readonly action: string;
  /** 0: in force, 1: off, as the SDK says: the reverse of every other status of WAF. @unverified */
  readonly status: number;
}

/** Levels, the loosest first, each with the number of its rules for each kind of attack. */
const LEVELS: { readonly [level: string]: { readonly rules: number; readonly status: number } } = {
  loose: { rules: 2, status: 0 },
  medium: { rules: 3, status: 0 },
  strict: { rules: 2, status: 1 },
  super_strict: { rules: 1, status: 1 },
};

const DETECT_TYPES = [
  'sqli',
  'xss',
  'cmdi',
  'expression_injection',
  'java_deserialization',
  'dot_net_deserialization',
  'php_deserialization',
  'code_exec',
  'ssrf',
  'path_traversal',
  'arbitrary_file_uploading',
  'webshell',
  'rfilei',
  'lfilei',
  'protocol_violation',
  'scanner_behavior',
  'logic_flaw',
  'arbitrary_file_reading',
  'arbitrary_file_download',
  'xxe',
  'csrf',
  'crlf',
  'other',
];

const ACTIONS = ['block', 'monitor'];

const FIRST_ID = 100_001;
const UPDATED = Date.UTC(2026, 0, 1);

const SYSTEM_RULES: readonly SystemRule[] = DETECT_TYPES.flatMap((detectType) =>
  Object.entries(LEVELS).flatMap(([level, { rules, status }]) =>
    Array.from({ length: rules }, (_, index) => ({
      name: `SANDBOX ${detectType} ${level} ${index + 1}`,
      level,
      detectType,
      action: 'block',
      status,
    })),
  ),
).map((rule, index) => ({ id: FIRST_ID + index, ...rule }));

export const systemRules: { readonly [action: string]: Operation } = {
  DescribeBaseSystemRules: reads((call) => {
    const instanceId = instanceOf(call);
    const fits = (name: string, value: string | number): boolean =>
      !call.has(name) || call.text(name) === String(value);
    if (call.has('RiskLevel')) oneOf(call, 'RiskLevel', Object.keys(LEVELS));
    if (call.has('DetectType')) oneOf(call, 'DetectType', DETECT_TYPES);
    if (call.has('RuleAction')) oneOf(call, 'RuleAction', ACTIONS);
    if (call.has('RuleStatus')) oneOf(call, 'RuleStatus', ['0', '1']);
    if (call.has('Lang')) oneOf(call, 'Lang', ['zh', 'en']);
    const ids = call.value('RuleIds') as readonly number[] | undefined;
    const found = rulesFor(call, instanceId)
      .filter((rule) => fits('RiskLevel', rule.level) && fits('DetectType', rule.detectType))
      .filter((rule) => fits('RuleAction', rule.action) && fits('RuleStatus', rule.status))
      .filter(({ id }) => fits('RuleId', id) && (ids?.includes(id) ?? true))
      .filter(({ name }) => name.includes(call.text('RuleName')));
    return { TotalCount: found.length, Rules: numberedPage(call, found, 100).map(described) };
  }),
};

/** The rules as a template has them, or as they are where nobody changed them. */
function rulesFor(call: Call, instanceId: string): readonly SystemRule[] {
  if (!call.has('TemplateId')) return SYSTEM_RULES;
  const id = Number(call.text('TemplateId'));
  const template = templateWith(call, instanceId, id);
  if (!template) throw noTemplate(id);
  if (template.scene !== 'waf_base') throw invalidParameter('TemplateId', `it is of scene ${template.scene}`);
  const changes = madeIn(call, instanceId, 'alicloud_wafv3_defense_rule')
    .filter(({ attributes }) => Number(attributes.template_id) === id)
    .flatMap(({ attributes }) => blocks(attributes.config))
    .flatMap((config) => blocks(config.waf_base_config))
    .filter(({ rule_type }) => rule_type === 'system');
  return changes.reduce<readonly SystemRule[]>(changed, SYSTEM_RULES);
}

const blocks = (value: Value | undefined): readonly ValueObject[] =>
  Array.isArray(value) ? (value as readonly Value[]).filter(isValueObject) : [];

/** What an operation on all rules does. */
const OPERATIONS: { readonly [name: string]: Partial<SystemRule> } = {
  all_on: { status: 0 },
  all_off: { status: 1 },
  all_block: { action: 'block' },
  all_monitor: { action: 'monitor' },
};

function changed(all: readonly SystemRule[], config: ValueObject): readonly SystemRule[] {
  const details = new Map(blocks(config.rule_detail).map((one) => [String(one.rule_id), one]));
  const everywhere = OPERATIONS[String(config.rule_batch_operation_config)] ?? {};
  return all.map((rule) => {
    const { rule_action: action, rule_status: status } = details.get(String(rule.id)) ?? {};
    return {
      ...rule,
      ...everywhere,
      ...(typeof action === 'string' && action !== '' && { action }),
      ...(typeof status === 'number' && { status }),
    };
  });
}

function described(rule: SystemRule): JsonObject {
  return {
    RuleId: rule.id,
    RuleName: rule.name,
    RiskLevel: rule.level,
    RuleAction: rule.action,
    RuleStatus: rule.status,
    DetectType: rule.detectType,
    CveId: '',
    Description: 'Made up by the sandbox.',
    UpdateTime: UPDATED,
  };
}
