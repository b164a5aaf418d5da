/** Reports in each of their forms. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import {
  AiSecurityPack,
  checkCompliance,
  CisAlibabaCloudPack,
  type ComplianceReport,
  formatReport,
  readConfiguration,
  REPORT_FORMATS,
} from '../../lib/compliance';

const NASTY = `<img src=x onerror="alert(1)">&'`;
const REASON = 'a public data set, reviewed by security';

function reportOf(resource: object): ComplianceReport {
  return checkCompliance(
    readConfiguration([
      {
        document: { resource, module: { network: { source: './network' } } },
        file: 'cdktf.out/stacks/chat app/cdk.tf.json',
      },
    ]),
    {
      packs: [AiSecurityPack, CisAlibabaCloudPack],
      suppressions: [
        { rule: 'oss-bucket-versioned', resource: 'alicloud_oss_bucket.*', reason: REASON, expires: '2999-12-31' },
      ],
    },
  );
}

const report = reportOf({
  alicloud_oss_bucket: {
    data: { '//': { metadata: { path: 'chat/Data' } }, bucket: 'data', acl: NASTY },
    hidden: { bucket: 'hidden', acl: '${var.acl}' },
  },
  alicloud_kvstore_instance: { cache: { password: 'Pa55word!never-shown', security_ips: ['0.0.0.0/0'] } },
});
const format = (form: (typeof REPORT_FORMATS)[number], of = report): string =>
  formatReport(of, form, { title: 'chat', version: '1.2.3' });

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
      }[];
      readonly suppressions?: readonly { readonly justification: string }[];
    }[];
  }[];
}

it.each(REPORT_FORMATS)('%s tells no value of a secret', (form) => {
  const text = format(form);
  expect(text).toContain('secret-not-in-code');
  expect(text).not.toContain('Pa55word');
});

it.each(REPORT_FORMATS)('%s can be made of nothing', (form) => {
  expect(format(form, reportOf({})).length).toBeGreaterThan(10);
});

describe('text', () => {
  it('has findings by level, then what is not known, accepted, and not read, then counts', () => {
    const text = format('text');
    const heads = ['ERROR', 'WARNING', 'KNOWN AT APPLY ONLY', 'ACCEPTED', 'NOT READ'];
    expect(heads.map((head) => text.indexOf(`${head}\n`))).toEqual(
      heads.map((head) => text.indexOf(`${head}\n`)).sort((a, b) => a - b),
    );
    expect(text).toContain('[oss-bucket-private] chat/Data (alicloud_oss_bucket.data) acl: the ACL is ');
    expect(text).toContain(`because: ${REASON}`);
    expect(text).toMatch(
      /CIS Alibaba Cloud Foundation Benchmark 2.0: 74 of 85 requirements covered, \d+ with findings/,
    );
    expect(text).toMatch(
      /3 resources, \d+ rules: \d+ errors, \d+ warnings, \d+ info; \d+ known at apply only, 2 accepted\n$/,
    );
  });
});

describe('SARIF', () => {
  const sarif = JSON.parse(format('sarif')) as Sarif;

  it('is valid by the public schema', () => {
    const schema = JSON.parse(
      readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
    ) as object;
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
      schema,
    );
    for (const one of [sarif, JSON.parse(format('sarif', reportOf({}))) as Sarif]) {
      validate(one);
      expect(validate.errors ?? []).toEqual([]);
    }
    expect(validate({ ...sarif, version: '1' })).toBe(false);
  });

  it('has a rule for each result, the file as an address, and what is accepted as suppressed', () => {
    const [{ tool, results } = { tool: { driver: { rules: [] } }, results: [] }] = sarif.runs;
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    const found = results.find(({ ruleId }) => ruleId === 'oss-bucket-private');
    expect([found?.level, found?.locations[0]?.physicalLocation.artifactLocation.uri]).toEqual([
      'error',
      'cdktf.out/stacks/chat%20app/cdk.tf.json',
    ]);
    const accepted = results.filter(({ suppressions }) => suppressions);
    expect(accepted.map(({ ruleId, suppressions }) => [ruleId, suppressions?.[0]?.justification])).toEqual([
      ['oss-bucket-versioned', REASON],
      ['oss-bucket-versioned', REASON],
    ]);
  });
});

describe('JUnit', () => {
  const xml = format('junit');

  it('has a suite for each pack and a case for each rule, with counts that are right', () => {
    const suites = [
      ...xml.matchAll(
        /<testsuite name="([^"]*)" tests="(\d+)" failures="(\d+)" errors="0" skipped="(\d+)">([^]*?)<\/testsuite>/g,
      ),
    ];
    expect(suites.map(([, name]) => name)).toEqual([AiSecurityPack.name, CisAlibabaCloudPack.name]);
    for (const [, , tests, failures, skipped, body = ''] of suites) {
      const count = (what: RegExp): number => [...body.matchAll(what)].length;
      expect([count(/<testcase /g), count(/<failure /g), count(/<skipped /g)]).toEqual(
        [tests, failures, skipped].map(Number),
      );
    }
  });

  it('escapes what the configuration says', () => {
    expect(xml).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;');
    expect(xml).not.toContain('<img');
  });
});

describe('JSON', () => {
  it('has findings, results of rules, and frameworks', () => {
    const json = JSON.parse(format('json')) as {
      findings: object[];
      suppressed: object[];
      frameworks: { id: string; requirements: { id: string; covered: boolean; findings: boolean }[] }[];
    };
    expect(json.findings).toContainEqual(
      expect.objectContaining({
        rule: 'oss-bucket-private',
        level: 'error',
        at: 'acl',
        resource: expect.objectContaining({
          address: 'alicloud_oss_bucket.data',
          constructPath: 'chat/Data',
        }) as object,
      }),
    );
    const [cis] = json.frameworks;
    expect(cis?.requirements.find(({ id }) => id === '5.1')).toMatchObject({ covered: true, findings: true });
    expect(cis?.requirements.find(({ id }) => id === '1.1')).toMatchObject({ covered: false, findings: false });
  });
});

describe('HTML', () => {
  const html = format('html');
  const places = (page: string): string[] =>
    [...page.matchAll(/<pre class="places"[^>]*>([^]*?)<\/pre>/g)].flatMap(([, lines = '']) => lines.split('\n'));

  it('needs nothing that is not in it', () => {
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/<(script|link|img|iframe)\b|<[^>]*\s(src|href)="(?!#)|url\((?!#)|@import/);
  });

  it('escapes what the configuration says', () => {
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x');
  });

  it.each([
    '</pre><script>alert(1)</script>',
    '</style><img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    '&lt;b&gt;',
  ])('shows %s as text, wherever it stands', (nasty) => {
    const bucket = (i: number): object => ({ '//': { metadata: { path: `chat/${nasty}/${i}` } }, bucket: nasty });
    const buckets = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`b${i}${nasty}`, bucket(i)]));
    const page = formatReport(
      checkCompliance(
        readConfiguration([
          {
            document: {
              resource: { alicloud_oss_bucket: buckets },
              module: { [nasty]: { source: nasty } },
            },
            file: `${nasty}.tf.json`,
          },
        ]),
        {
          packs: [{ ...AiSecurityPack, name: nasty }],
          suppressions: [
            { rule: 'oss-bucket-versioned', resource: '*', reason: `public: ${nasty}`, expires: '2999-12-31' },
            { rule: 'oss-bucket-logged', resource: nasty, reason: `public: ${nasty}` },
          ],
        },
      ),
      'html',
      { title: nasty, version: '1.0.0' },
    );
    expect(page).not.toMatch(/<(script|img|link|iframe|svg (?!xmlns))/);
    expect(page).not.toContain(nasty);
  });

  it('has an id once, and a part of the page for every link', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  });

  it('has every rule with how often it came to each result, and the requirements that ask for it', () => {
    const [row = ''] = /<tr id="rule-oss-bucket-private">.*<\/tr>/.exec(html) ?? [];
    expect([...row.matchAll(/<td class="number">(?:<a [^>]*>)?(\d+)/g)].map(([, count]) => Number(count))).toEqual([
      0, 1, 0, 1, 1, 0,
    ]);
    expect(row).toContain('cis 5.1');
    expect([...html.matchAll(/<tr id="rule-/g)]).toHaveLength(report.rules.length);
  });

  it('says what is known at apply only and what is accepted, with the place and the reason', () => {
    const hidden = html.slice(html.indexOf('<h2>Known at apply only'), html.indexOf('<h2>Accepted'));
    expect(hidden).toContain('acl is known only when the configuration is applied');
    expect(hidden).toContain('alicloud_oss_bucket.hidden');
    const accepted = html.slice(html.indexOf('<h2>Accepted'), html.indexOf('<h2>Not read'));
    expect(accepted).toContain(`${REASON} (until 2999-12-31)`);
    expect(accepted).toContain('chat/Data (alicloud_oss_bucket.data)');
    expect(accepted).toContain('alicloud_oss_bucket.hidden');
  });

  describe('of many resources', () => {
    const COUNT = 2000;
    const many = reportOf({
      alicloud_oss_bucket: Object.fromEntries(
        Array.from({ length: COUNT }, (_, i) => [
          `data_${i}`,
          {
            '//': { metadata: { path: `chat/Data\nof ${i}` } },
            bucket: `data-${i}`,
            acl: i % 2 ? 'public-read' : 'private',
          },
        ]),
      ),
    });
    const page = format('html', many);

    it('says once what findings have in common, and of each place no more than its line', () => {
      const { why, fix } = many.rules.find(({ rule }) => rule.id === 'oss-bucket-private')?.rule ?? {};
      const findings = page.slice(page.indexOf('id="findings"'), page.indexOf('<h2>Rules'));
      expect(findings.split(`<b>Why:</b> ${why}`)).toHaveLength(2);
      expect(findings.split(`<b>Fix:</b> ${fix}`)).toHaveLength(2);
      expect(many.findings.length).toBeGreaterThan(6 * COUNT);
      expect(page.length / (many.findings.length + many.suppressed.length)).toBeLessThan(40);
    });

    it('leaves no place out: each is a line of its own', () => {
      const part = page.slice(page.indexOf('id="data-error-oss-bucket-private"'));
      expect(places(part.slice(0, part.indexOf('</details>')))).toEqual(
        Array.from({ length: COUNT / 2 }, (_, i) => `chat/Data of ${2 * i + 1}`),
      );
      const resources = page.slice(page.indexOf('<h2>Resources'));
      expect(places(resources)).toEqual(
        many.configuration.resources.map(({ address }, i) => `chat/Data of ${i} (${address})`),
      );
    });
  });
});
