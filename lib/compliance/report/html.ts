/**
 * Reports as one page that needs nothing else: no script, no font, no request. What findings have in common is said once, and the places
 * are lines of text in parts that are closed at first: a browser lays out neither hundreds of thousands of elements nor closed parts.
 */
import type { ComplianceFinding, ComplianceReport, RuleResult } from '../check';
import type { ResourcePlace } from '../model/resource';
import { type Framework, isCovered } from '../pack';
import { LAYERS, LEVELS } from '../rule';
import { anchorOf, graphOf, idOf } from './graph';
import { escapeMarkup as e } from './markup';
import { OWN_RULES } from './sarif';
import { countByLevel, placeOf } from './text';

/** So many places are named where the findings of a rule are closed. */
const MAX_NAMED = 3;
/** A longer list has the construct path or the name in Terraform of each place; both stand under Resources. */
const MAX_FULL = 100;

const STYLE = `
:root { color-scheme: light dark; --page: #fff; --text: #1b2330; --soft: #59636f; --line: #d5dae1; --card: #f5f7fa; --link: #0a58b8;
  --error: #b3261e; --warning: #8a5300; --info: #0a58b8; --kept: #1a7f37; --box: #fff; }
@media (prefers-color-scheme: dark) { :root { --page: #12161c; --text: #e4e8ee; --soft: #9aa5b3; --line: #333c48; --card: #1b2129;
  --link: #79b8ff; --error: #ff8a80; --warning: #f0b429; --info: #79b8ff; --kept: #56d364; --box: #1b2129; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 4rem; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; } .skip:focus { left: 1rem; background: var(--page); padding: .5rem; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; } h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; } h3 { font-size: 1rem; margin: 1.2rem 0 .4rem; }
.soft { color: var(--soft); }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 1rem 0; padding: 0; list-style: none; }
.cards li { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .6rem .8rem; }
.cards b { display: block; font-size: 1.7rem; line-height: 1.2; }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); } .kept { color: var(--kept); }
fieldset { border: 1px solid var(--line); border-radius: 8px; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; }
body:has(#show-error:not(:checked)) .finding.is-error, body:has(#show-warning:not(:checked)) .finding.is-warning,
body:has(#show-info:not(:checked)) .finding.is-info { display: none; }
.finding { border: 1px solid var(--line); border-left-width: 5px; border-radius: 6px; margin: .4rem 0; background: var(--card); }
.finding.is-error { border-left-color: var(--error); } .finding.is-warning { border-left-color: var(--warning); } .finding.is-info { border-left-color: var(--info); }
summary { cursor: pointer; padding: .45rem .7rem; } .finding > div { padding: 0 .9rem .6rem; } .finding p { margin: .25rem 0; }
code { font: .9em ui-monospace, monospace; }
.places { margin: .25rem 0 .6rem; max-height: 24rem; overflow: auto; white-space: pre-wrap; font: .85em/1.5 ui-monospace, monospace; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); }
.wide { overflow-x: auto; } .wide table { overflow-wrap: normal; min-width: 60rem; } .number { text-align: right; }
meter { width: 12rem; max-width: 100%; }
.graph { overflow: auto; border: 1px solid var(--line); border-radius: 8px; max-height: 40rem; background: var(--page); }
.graph svg { display: block; } .node rect { fill: var(--box); stroke: currentColor; stroke-width: 1.6; } .node text { fill: var(--text); font: 12px system-ui, sans-serif; }
.node .type { fill: var(--soft); font-size: 10.5px; } .edge { fill: none; stroke: var(--soft); } .head { fill: var(--soft); }
a:focus-visible .node rect { stroke-width: 4; }
@media print { .skip, fieldset { display: none; } .places { max-height: none; } }
`;

/** Items of equal keys, in the order of the first of each. */
function groupsOf<T>(items: readonly T[], keyOf: (item: T) => unknown): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** A line of its own for a place, whatever is in its name. */
const lineOf = (text: string): string => text.replace(/\s+/g, ' ');

/** The name without the type, which is said before a list. */
const nameOf = ({ type, address }: ResourcePlace): string =>
  address.startsWith(`${type}.`) ? address.slice(type.length + 1) : address;

const inFile = ({ file }: Partial<ResourcePlace>): string => (file === undefined ? '' : `, in <code>${e(file)}</code>`);

/** Places as lines of text, by type and file. */
const placesOf = (places: readonly ResourcePlace[], full: boolean): string =>
  groupsOf(places, ({ type, file }) => [type, file])
    .map((group) => {
      const lines = group.map((one) => lineOf(full ? placeOf({ resource: one }) : (one.constructPath ?? nameOf(one))));
      return `<p class="soft"><code>${e(group[0].type)}</code>${inFile(group[0])}: ${group.length}</p><pre class="places" tabindex="0">${e(lines.join('\n'))}</pre>`;
    })
    .join('');

/** What a rule found in one way, and where. @param alone - nothing else was found by the rule, so that what it is has been said */
function groupOf(group: readonly [ComplianceFinding, ...ComplianceFinding[]], alone: boolean): string {
  const [first] = group;
  if (group.length === 1)
    return `<p>${summaryOf(first.what, placeOf(first))}<span class="soft">${inFile(first.resource ?? {})}</span></p>`;
  const places = group.flatMap(({ resource }) => resource ?? []);
  const at = first.at === undefined ? '' : ` <code>${e(first.at)}</code>`;
  const head = alone
    ? at && `<p>At${at}</p>`
    : `<p>${e(first.what)}${at} <span class="soft">— ${group.length} places</span></p>`;
  return head + placesOf(places, places.length <= MAX_FULL);
}

/** The id of a rule, which leads to what it came to. */
const codeOf = (rule: string, rules: ReadonlyMap<string, RuleResult>): string =>
  rules.has(rule) ? `<a href="#rule-${idOf(rule)}"><code>${e(rule)}</code></a>` : `<code>${e(rule)}</code>`;

const summaryOf = (what: string, where: string): string => `${e(what)} <span class="soft">— ${e(where)}</span>`;

interface Shown {
  /** Whether the level matters: that of a result that is known at apply only does not. */
  readonly level: boolean;
  readonly rules: ReadonlyMap<string, RuleResult>;
  /** Whether the parts are linked to. */
  readonly anchors: boolean;
}

/** Findings of a rule that differ in their places only, or in what they say of them. */
function partOf(
  group: readonly [ComplianceFinding, ...ComplianceFinding[]],
  { level: leveled, rules, anchors }: Shown,
): string {
  const [first] = group;
  const { rule, level, fix, suppressedBy } = first;
  const known = rules.get(rule)?.rule;
  const ways = groupsOf(group, ({ what, at }) => [what, at]);
  const named = group.length <= MAX_NAMED;
  const said = group.every((one) => one.what === first.what)
    ? summaryOf(first.what, named ? group.map(placeOf).join('; ') : `${group.length} places`)
    : named
      ? group.map((one) => summaryOf(one.what, placeOf(one))).join('; ')
      : summaryOf(known?.title ?? OWN_RULES[rule] ?? rule, `${group.length} places`);
  const details = group.length === 1 ? '' : ways.map((way) => groupOf(way, ways.length === 1)).join('');
  const file = group.length === 1 ? inFile(first.resource ?? {}) : '';
  return [
    `<details class="finding${leveled ? ` is-${level}` : ''}"${anchors ? ` id="${anchorOf(first)}"` : ''}>`,
    `<summary>${leveled ? `<b class="${level}">${level}</b> ` : ''}${said}</summary>`,
    '<div>',
    `<p><b>Fix:</b> ${e(fix)}</p>`,
    known ? `<p><b>Why:</b> ${e(known.why)}</p>` : '',
    suppressedBy
      ? `<p><b>Accepted because:</b> ${e(suppressedBy.reason)}${suppressedBy.expires ? ` (until ${e(suppressedBy.expires)})` : ''}</p>`
      : '',
    `<p class="soft">Rule ${codeOf(rule, rules)}${file}</p>`,
    details,
    '</div></details>',
  ].join('');
}

const partsOf = (findings: readonly ComplianceFinding[], shown: Shown): string =>
  groupsOf(findings, ({ layer, level, rule, fix, suppressedBy }) => [
    layer,
    level,
    rule,
    fix,
    suppressedBy?.reason,
    suppressedBy?.expires,
  ])
    .map((group) => partOf(group, shown))
    .join('\n');

/** Every rule once, with how often it came to each result and which requirements ask for it. */
function rulesOf({ rules, packs, suppressed }: ComplianceReport, withFindings: ReadonlySet<string>): string {
  const askedBy = new Map<string, string[]>();
  for (const { id, framework } of packs) {
    for (const requirement of framework?.requirements ?? []) {
      for (const rule of requirement.rules ?? []) {
        const all = askedBy.get(rule);
        const text = `${id} ${requirement.id}`;
        if (all) all.push(text);
        else askedBy.set(rule, [text]);
      }
    }
  }
  const accepted = new Map(groupsOf(suppressed, ({ rule }) => rule).map((group) => [group[0].rule, group.length]));
  const applied = (one: RuleResult): boolean =>
    one.compliant + one.nonCompliant + one.notApplicable + one.unknown + one.open > 0;
  const ordered = [...rules.filter(applied), ...rules.filter((one) => !applied(one))];
  const rows = ordered.map(({ rule, level, compliant, nonCompliant, notApplicable, unknown, open }) => {
    const findings = !withFindings.has(rule.id)
      ? `${open}`
      : `<a href="#${anchorOf({ ...rule, level, rule: rule.id })}">${open}</a>`;
    const counts = [compliant, nonCompliant, notApplicable, unknown, findings, accepted.get(rule.id) ?? 0];
    return `<tr id="rule-${idOf(rule.id)}"><th scope="row">${e(rule.title)}<br><code>${e(rule.id)}</code></th><td>${level}</td>${counts.map((count) => `<td class="number">${count}</td>`).join('')}<td class="soft">${e((askedBy.get(rule.id) ?? []).join(', '))}</td></tr>`;
  });
  const heads = ['Kept', 'Broken', 'Not applicable', 'At apply only', 'Findings', 'Accepted'];
  return [
    `<details><summary>${rules.length} rules, and how many resources keep each; ${rules.filter((one) => !applied(one)).length} had nothing to judge</summary>`,
    `<div class="wide" tabindex="0" role="region" aria-label="Rules, scrollable"><table><thead><tr><th scope="col">Rule</th><th scope="col">Level</th>${heads.map((head) => `<th scope="col" class="number">${head}</th>`).join('')}<th scope="col">Asked for by</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div></details>`,
  ].join('\n');
}

function frameworkOf(
  { name, source, requirements }: Framework,
  open: ReadonlySet<string>,
  known: ReadonlyMap<string, RuleResult>,
): string {
  const covered = requirements.filter(isCovered).length;
  const rows = requirements.map(({ id, title, profile, rules = [], constructs = [], reason }) => {
    const failing = rules.filter((rule) => open.has(rule));
    const state =
      failing.length > 0
        ? '<b class="error">findings</b>'
        : isCovered({ rules, constructs })
          ? '<span class="kept">no findings</span>'
          : '<span class="soft">not covered</span>';
    const by = [
      ...rules.map((rule) => codeOf(rule, known)),
      ...constructs.map((one) => `construct <code>${e(one)}</code>`),
    ];
    return `<tr><th scope="row">${e(id)}${profile ? ` <span class="soft">${e(profile)}</span>` : ''}</th><td>${e(title)}</td><td>${by.join(', ') || e(reason ?? '')}</td><td>${state}</td></tr>`;
  });
  return [
    `<details><summary><b>${e(name)}</b>: ${covered} of ${requirements.length} covered <meter min="0" max="${requirements.length}" value="${covered}" aria-label="covered requirements of ${e(name)}"></meter></summary>`,
    `<p class="soft">Titles are ours; the text is at ${e(source)}. A requirement without findings is not proven to be met: rules see what stands in the configuration.</p>`,
    `<table><thead><tr><th scope="col">Requirement</th><th scope="col">What it asks for</th><th scope="col">Answered by</th><th scope="col">State</th></tr></thead><tbody>${rows.join('')}</tbody></table></details>`,
  ].join('\n');
}

/** @param title - what was checked, such as the name of a stack */
export function htmlReport(report: ComplianceReport, title: string): string {
  const { findings, suppressed, unknown, omissions, packs, rules, configuration } = report;
  const open = new Set(findings.map(({ rule }) => rule));
  const byId = new Map(rules.map((one) => [one.rule.id, one]));
  const graph = graphOf(report);
  const sections = LAYERS.map((layer) => {
    const own = findings.filter((one) => one.layer === layer);
    const checked = rules.filter(
      ({ rule, compliant, nonCompliant }) => rule.layer === layer && compliant + nonCompliant > 0,
    ).length;
    const text =
      own.length === 0
        ? `<p class="soft">${checked === 0 ? 'Nothing of this layer is in the configuration.' : `No findings; ${checked} rules applied.`}</p>`
        : partsOf(own, { level: true, rules: byId, anchors: true });
    return `<section aria-labelledby="layer-${layer}"><h3 id="layer-${layer}">${layer[0]?.toUpperCase()}${layer.slice(1)} <span class="soft">${own.length}</span></h3>\n${text}\n</section>`;
  });
  const hidden = unknown.flatMap(({ why, ...one }) => {
    const rule = byId.get(one.rule)?.rule;
    return rule ? [{ ...one, layer: rule.layer, fix: rule.fix, what: why }] : [];
  });
  const cards = [
    ...LEVELS.map(
      (level) => [findings.filter((one) => one.level === level).length, `${level} findings`, level] as const,
    ),
    [unknown.length, 'known at apply only', ''] as const,
    [suppressed.length, 'accepted', ''] as const,
    [configuration.resources.length, 'resources', ''] as const,
  ];
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Compliance of ${e(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#findings">To the findings</a>
<header>
<h1>Compliance of ${e(title)}</h1>
<p class="soft">${e(packs.map(({ name }) => name).join(', '))}: ${rules.length} rules, ${e(countByLevel(findings))}</p>
</header>
<main>
<ul class="cards">${cards.map(([count, text, level]) => `<li><b class="${level}">${count}</b>${text}</li>`).join('')}</ul>
${graph === undefined ? '' : `<h2>Architecture</h2>\n<div class="graph" tabindex="0" role="region" aria-label="Architecture, scrollable">${graph}</div>`}
<h2 id="findings">Findings by layer</h2>
<fieldset><legend>Show</legend>${LEVELS.map((level) => `<label><input type="checkbox" id="show-${level}" checked> ${level}</label>`).join('')}</fieldset>
${sections.join('\n')}
${unknown.length === 0 ? '' : `<h2>Known at apply only</h2>\n${partsOf(hidden, { level: false, rules: byId, anchors: false })}`}
${suppressed.length === 0 ? '' : `<h2>Accepted</h2>\n${partsOf(suppressed, { level: true, rules: byId, anchors: false })}`}
${omissions.length === 0 ? '' : `<h2>Not read</h2>\n<ul>${omissions.map((one) => `<li>${e(one)}</li>`).join('')}</ul>`}
${packs.some(({ framework }) => framework) ? `<h2>Coverage by framework</h2>\n${packs.flatMap(({ framework }) => (framework ? [frameworkOf(framework, open, byId)] : [])).join('\n')}` : ''}
<h2>Rules</h2>
${rulesOf(report, open)}
${configuration.resources.length === 0 ? '' : `<h2>Resources</h2>\n<details><summary>${configuration.resources.length} resources that were looked at</summary>${placesOf(configuration.resources, true)}</details>`}
</main>
</body>
</html>
`;
}
