/** Reports as one page that needs nothing else: no script, no font, no request. */
import type { ComplianceFinding, ComplianceReport } from '../check';
import { type Framework, isCovered } from '../pack';
import { LAYERS, LEVELS } from '../rule';
import { anchorOf, graphOf } from './graph';
import { escapeMarkup as e } from './markup';
import { countByLevel, placeOf } from './text';

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
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); }
meter { width: 12rem; max-width: 100%; }
.graph { overflow: auto; border: 1px solid var(--line); border-radius: 8px; max-height: 40rem; background: var(--page); }
.graph svg { display: block; } .node rect { fill: var(--box); stroke: currentColor; stroke-width: 1.6; } .node text { fill: var(--text); font: 12px system-ui, sans-serif; }
.node .type { fill: var(--soft); font-size: 10.5px; } .edge { fill: none; stroke: var(--soft); } .head { fill: var(--soft); }
a:focus-visible .node rect { stroke-width: 4; }
@media print { .skip, fieldset { display: none; } }
`;

function findingOf(finding: ComplianceFinding, why: string | undefined, anchored: Set<string>): string {
  const { rule, level, resource, what, fix, suppressedBy } = finding;
  const first = resource && !suppressedBy && !anchored.has(resource.address) ? resource.address : undefined;
  if (first !== undefined) anchored.add(first);
  return [
    `<details class="finding is-${level}"${first === undefined ? '' : ` id="${e(anchorOf(first))}"`}>`,
    `<summary><b class="${level}">${level}</b> ${e(what)} <span class="soft">— ${e(placeOf(finding))}</span></summary>`,
    '<div>',
    `<p><b>Fix:</b> ${e(fix)}</p>`,
    why === undefined ? '' : `<p><b>Why:</b> ${e(why)}</p>`,
    suppressedBy
      ? `<p><b>Accepted because:</b> ${e(suppressedBy.reason)}${suppressedBy.expires ? ` (until ${e(suppressedBy.expires)})` : ''}</p>`
      : '',
    `<p class="soft">Rule <code>${e(rule)}</code>${resource?.file === undefined ? '' : `, in <code>${e(resource.file)}</code>`}</p>`,
    '</div></details>',
  ].join('');
}

function frameworkOf({ name, source, requirements }: Framework, open: ReadonlySet<string>): string {
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
      ...rules.map((rule) => `<code>${e(rule)}</code>`),
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
  const whys = new Map(rules.map(({ rule }) => [rule.id, rule.why]));
  const anchored = new Set<string>();
  const open = new Set(findings.map(({ rule }) => rule));
  const shown = (one: ComplianceFinding): string => findingOf(one, whys.get(one.rule), anchored);
  const graph = graphOf(report);
  const sections = LAYERS.map((layer) => {
    const own = findings.filter((one) => one.layer === layer);
    const checked = rules.filter(
      ({ rule, compliant, nonCompliant }) => rule.layer === layer && compliant + nonCompliant > 0,
    ).length;
    const text =
      own.length === 0
        ? `<p class="soft">${checked === 0 ? 'Nothing of this layer is in the configuration.' : `No findings; ${checked} rules applied.`}</p>`
        : own.map(shown).join('\n');
    return `<section aria-labelledby="layer-${layer}"><h3 id="layer-${layer}">${layer[0]?.toUpperCase()}${layer.slice(1)} <span class="soft">${own.length}</span></h3>\n${text}\n</section>`;
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
${unknown.length === 0 ? '' : `<h2>Known at apply only</h2>\n<ul>${unknown.map((one) => `<li><code>${e(one.rule)}</code> ${e(placeOf(one))}: ${e(one.why)}</li>`).join('')}</ul>`}
${suppressed.length === 0 ? '' : `<h2>Accepted</h2>\n${suppressed.map(shown).join('\n')}`}
${omissions.length === 0 ? '' : `<h2>Not read</h2>\n<ul>${omissions.map((one) => `<li>${e(one)}</li>`).join('')}</ul>`}
${packs.some(({ framework }) => framework) ? `<h2>Coverage by framework</h2>\n${packs.flatMap(({ framework }) => (framework ? [frameworkOf(framework, open)] : [])).join('\n')}` : ''}
</main>
</body>
</html>
`;
}
