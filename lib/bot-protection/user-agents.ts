/**
 * What programs call themselves in `User-Agent`, for `BotMatch.userAgent`. They can call themselves anything else: a first sieve, no proof.
 * The names are those that the programs and crawlers document; nobody measured here what they stop.
 */
export class BotUserAgents {
  /** Libraries and command line tools. SDKs of AI services are among them: not for an API that programs call. */
  static readonly TOOLS: readonly string[] = [
    'curl/',
    'wget/',
    'python-requests',
    'python-urllib',
    'python-httpx',
    'aiohttp',
    'go-http-client',
    'okhttp',
    'apache-httpclient',
    'node-fetch',
    'axios/',
    'libwww-perl',
    'scrapy',
  ];
  /** Browsers that a program drives, where they say so. */
  static readonly AUTOMATED_BROWSERS: readonly string[] = [
    'headlesschrome',
    'phantomjs',
    'selenium',
    'puppeteer',
    'playwright',
  ];
  /** Crawlers that collect texts for AI models, or answer with them. */
  static readonly AI_CRAWLERS: readonly string[] = [
    'gptbot',
    'chatgpt-user',
    'oai-searchbot',
    'claudebot',
    'perplexitybot',
    'ccbot',
    'bytespider',
    'meta-externalagent',
    'amazonbot',
  ];
  /** Crawlers of search engines. */
  static readonly SEARCH_CRAWLERS: readonly string[] = [
    'googlebot',
    'bingbot',
    'baiduspider',
    'sogou',
    '360spider',
    'yandexbot',
    'duckduckbot',
    'applebot',
  ];

  private constructor() {}
}
