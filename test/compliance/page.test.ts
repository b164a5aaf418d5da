/** The page of a report in a real browser: layout, both colour schemes, keyboard, and no request. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { checkCompliance, formatReport, PACKS, readConfiguration } from '../../lib/compliance';

const CHROMIUM = [
  process.env.AISEC_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((one) => one !== undefined && existsSync(one));
if (CHROMIUM === undefined)
  process.stderr.write(
    'SKIPPED: the page of a report was not rendered: no Chromium; install it, or set AISEC_CHROMIUM\n',
  );

const dir = mkdtempSync(path.join(tmpdir(), 'aisec-page-'));
const FILE = path.join(dir, 'report.html');

const resource = {
  alicloud_oss_bucket: { data: { bucket: 'data', acl: 'public-read' }, logs: { bucket: 'logs' } },
  alicloud_oss_bucket_logging: {
    data: { bucket: '${alicloud_oss_bucket.data.bucket}', target_bucket: '${alicloud_oss_bucket.logs.bucket}' },
  },
  alicloud_kms_key: { data: { automatic_rotation: 'Enabled' } },
};

(CHROMIUM === undefined ? describe.skip : describe)('the page', () => {
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const messages: string[] = [];

  const open = async (colorScheme: 'light' | 'dark', width: number): Promise<Page> => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, offline: true });
    const opened = await context.newPage();
    opened.on('request', (request) => requests.push(request.url()));
    opened.on('console', (message) => messages.push(message.text()));
    opened.on('pageerror', (error) => messages.push(error.message));
    await opened.goto(pathToFileURL(FILE).href);
    return opened;
  };

  beforeAll(async () => {
    const report = checkCompliance(readConfiguration([{ document: { resource } }]), {
      packs: PACKS,
      wholeAccount: true,
    });
    writeFileSync(FILE, formatReport(report, 'html', { title: 'chat', version: '1.0.0' }));
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
    page = await open('light', 1200);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(dir, { recursive: true, force: true });
  });

  it('loads with no request but its own, and no message', () => {
    expect(requests).toEqual([pathToFileURL(FILE).href]);
    expect(messages).toEqual([]);
  });

  it.each([1200, 390])('fits a window of %d pixels', async (width) => {
    const narrow = await open('light', width);
    expect(await narrow.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await narrow.close();
  });

  it('draws boxes that do not overlap, and lines between them', async () => {
    const boxes = await page
      .locator('svg .node rect')
      .evaluateAll((all) =>
        all
          .map((one) =>
            (
              one as unknown as { getBoundingClientRect(): { x: number; y: number; width: number; height: number } }
            ).getBoundingClientRect(),
          )
          .map(({ x, y, width, height }) => ({ x, y, width, height })),
      );
    expect(boxes).toHaveLength(4);
    boxes.forEach((a, i) =>
      boxes.slice(i + 1).forEach((b) => {
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart).toBe(true);
      }),
    );
    expect(await page.locator('svg path.edge').count()).toBe(2);
  });

  it('has text with enough contrast in both schemes, and another page colour in each', async () => {
    const backgrounds = new Set<string>();
    for (const scheme of ['light', 'dark'] as const) {
      const own = await open(scheme, 1200);
      const background = await colour(own, 'body', 'background-color');
      backgrounds.add(background);
      for (const selector of ['body', 'h1', '.soft', 'b.error', 'b.warning', 'b.info', 'a']) {
        const ratio = contrast(await colour(own, selector, 'color'), background);
        expect({ scheme, selector, enough: ratio >= 4.5 }).toEqual({ scheme, selector, enough: true });
      }
      await own.close();
    }
    expect(backgrounds.size).toBe(2);
  });

  it('is worked by the keyboard: a link past the head, the picture, filters, and findings that open', async () => {
    const reached: string[] = [];
    const focused = (): Promise<string> =>
      page.evaluate(
        `(() => { const e = document.activeElement; return e.className || e.id || e.tagName.toLowerCase(); })()`,
      );
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab');
      reached.push(await focused());
    }
    expect(reached).toEqual(
      expect.arrayContaining(['skip', 'graph', 'show-error', 'show-warning', 'show-info', 'summary']),
    );
    const first = page.locator('details.finding').first();
    await first.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await first.getAttribute('open')).not.toBeNull();
  });

  it('shows the levels that are asked for', async () => {
    const errors = page.locator('details.finding.is-error').first();
    expect(await errors.isVisible()).toBe(true);
    await page.locator('#show-error').focus();
    await page.keyboard.press('Space');
    expect(await errors.isVisible()).toBe(false);
    await page.keyboard.press('Space');
    expect(await errors.isVisible()).toBe(true);
  });

  it('leads from a box to the gravest of its findings', async () => {
    const box = page.locator('svg a', { hasText: 'data' }).first();
    const target = await box.getAttribute('href');
    const part = page.locator(`details.finding.is-error[id="${target?.slice(1)}"]`);
    expect(await part.locator('summary').textContent()).toContain('alicloud_oss_bucket.data');
  });

  it('leads from a requirement to what its rules came to, and from there to the findings', async () => {
    const framework = page.locator('details', { has: page.locator('summary meter') }).first();
    await framework.locator('summary').click();
    const link = framework.locator('a[href="#rule-oss-bucket-private"]').first();
    await link.click();
    const row = page.locator('#rule-oss-bucket-private');
    expect(await row.isVisible()).toBe(true);
    await row.locator('a').click();
    expect(await page.locator('#data-error-oss-bucket-private').evaluate(isInView)).toBe(true);
  });

  it('shows markup in names as text, and lists of thousands of places without as many elements', async () => {
    const nasty = '</pre></script><img src=x onerror="document.title=1">';
    const buckets = Array.from({ length: 3000 }, (_, i) => [
      `b${i}`,
      { '//': { metadata: { path: `chat/${nasty}/${i}` } }, bucket: nasty },
    ]);
    const report = checkCompliance(
      readConfiguration([{ document: { resource: { alicloud_oss_bucket: Object.fromEntries(buckets) as object } } }]),
      { packs: PACKS },
    );
    expect(report.findings.length).toBeGreaterThan(15_000);
    writeFileSync(FILE, formatReport(report, 'html', { title: nasty, version: '1.0.0' }));
    const big = await open('light', 1200);
    const part = big.locator('#data-error-oss-bucket-versioned, #data-warning-oss-bucket-versioned');
    await part.locator('summary').click();
    const lines = ((await part.locator('pre.places').innerText()) ?? '').split('\n');
    expect([lines.length, lines[0], lines[2999]]).toEqual([3000, `chat/${nasty}/0`, `chat/${nasty}/2999`]);
    expect(await big.title()).toBe(`Compliance of ${nasty}`);
    expect(await big.locator('img, script').count()).toBe(0);
    expect(await big.locator('*').count()).toBeLessThan(8000);
    expect(messages).toEqual([]);
    await big.close();
  });

  it('has headings in order, a table head for each column, and names for what has no text', async () => {
    const levels = await page
      .locator('h1, h2, h3')
      .evaluateAll((all) => all.map((one) => Number((one as unknown as { tagName: string }).tagName[1])));
    levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
    expect(await page.locator('table thead th:not([scope=col])').count()).toBe(0);
    expect(await page.locator('svg:not([aria-label]), meter:not([aria-label])').count()).toBe(0);
  });
});

const isInView = (element: unknown): boolean => {
  const { top, bottom } = (
    element as { getBoundingClientRect(): { top: number; bottom: number } }
  ).getBoundingClientRect();
  return bottom > 0 && top < 900;
};

const colour = (page: Page, selector: string, property: string): Promise<string> =>
  page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)}))[${JSON.stringify(property)}]`);

/** https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const luminance = (text: string): number => {
    const [red = 0, green = 0, blue = 0] = [...text.matchAll(/\d+/g)].slice(0, 3).map(([part]) => {
      const one = Number(part) / 255;
      return one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}
