import { Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { WafCustomResponse } from '../bindings/aisec/waf-custom-response';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { physicalName, registerName } from '../core/naming';
import { Notices } from '../core/notice';
import { checkAgainstProvider } from '../core/provider-check';
import { checkText } from '../core/text-check';
import { checkCount } from './checks';
import { WafLimits } from './limits';
import type { IProtectedObject } from './protected-object';
import { aisecOf, jsonText, literal, nameRule, type WafAisecProps } from './shared';

/** A page that WAF answers with. */
export interface IBlockPage extends IConstruct {
  readonly ruleId: number;
}

/** Where answers to blocked content are kept too; an `AnswerLibrary` of AI Guardrails is one. */
export interface IReplacementAnswers {
  addAnswers(...answers: readonly string[]): unknown;
}

/** A JSON value. */
export type PageJson = string | number | boolean | null | readonly PageJson[] | { readonly [name: string]: PageJson };

/** The body of a block page, and what kind of text it is. */
export class PageContent {
  static text(text: string): PageContent {
    return new PageContent(text, 'text/plain; charset=utf-8');
  }

  static html(html: string): PageContent {
    return new PageContent(html, 'text/html; charset=utf-8');
  }

  /** For callers of an API. */
  static json(value: PageJson): PageContent {
    return new PageContent(jsonText(value), 'application/json; charset=utf-8');
  }

  /** What SDKs of the OpenAI API show as an error: `{ error: { message, type, code } }`. */
  static openAiError(message: string, code = 'content_blocked'): PageContent {
    return PageContent.json({ error: { message, type: 'invalid_request_error', param: null, code } }).saying(message);
  }

  /** An answer in the form of the OpenAI API, so that a chat shows it as if the model had said it. Not for streamed answers. */
  static openAiAnswer(message: string, model = 'blocked'): PageContent {
    return PageContent.json({
      id: 'blocked',
      object: 'chat.completion',
      model,
      choices: [{ index: 0, message: { role: 'assistant', content: message }, finish_reason: 'content_filter' }],
    }).saying(message);
  }

  private constructor(
    readonly body: string,
    readonly contentType: string,
    /** The sentence in it that people read. @default - the whole body */
    readonly message?: string,
  ) {}

  private saying(message: string): PageContent {
    return new PageContent(this.body, this.contentType, message);
  }
}

/** Where a page is shown. The narrowest wins: that of a rule, then of a protected object, then WAF's own. */
export class BlockPageScope {
  /** Wherever rules or protected objects refer to it. */
  static global(): BlockPageScope {
    return new BlockPageScope('global');
  }

  /** For one protected object. */
  static object(object: IProtectedObject): BlockPageScope {
    return new BlockPageScope('resource', undefined, object);
  }

  /** For whatever the template is bound to: a `SceneTemplate` of the scene `custom_response`. */
  static template(template: { readonly templateId: number }): BlockPageScope {
    return new BlockPageScope('template', template);
  }

  private constructor(
    /** As the API says it. */
    readonly code: 'global' | 'resource' | 'template',
    /** @internal */
    readonly template?: { readonly templateId: number },
    /** @internal */
    readonly object?: IProtectedObject,
  ) {}
}

export interface BlockPageProps extends WafAisecProps {
  /** Another one replaces the page. @default BlockPageScope.global() */
  readonly scope?: BlockPageScope;
  /** Shown in the console. @default - made from the construct's path */
  readonly pageName?: string;
  /** HTTP status, 200 to 600 without 204 and 304. @default 403 */
  readonly statusCode?: number;
  readonly content: PageContent;
  /** Further headers. @unverified that Content-Type is one of them @default - only Content-Type, as `content` says it */
  readonly headers?: { readonly [name: string]: string };
  /** @default true */
  readonly enabled?: boolean;
  /** The page's message becomes an answer there too, so that AI Guardrails and WAF say the same. @default - nowhere */
  readonly alsoAnsweredBy?: IReplacementAnswers;
}

class ImportedPage extends AlicloudConstruct implements IBlockPage {
  constructor(
    scope: Construct,
    id: string,
    readonly ruleId: number,
  ) {
    super(scope, id);
  }
}

/** A page that WAF shows for what it blocks, `aisec_waf_custom_response`. Everything but its scope changes in place. */
export class BlockPage extends AlicloudConstruct implements IBlockPage {
  /** A page that exists outside of this app. */
  static fromRuleId(scope: Construct, id: string, ruleId: number): IBlockPage {
    return new ImportedPage(scope, id, ruleId);
  }

  private readonly resource: WafCustomResponse;
  private reference?: number;

  /** @throws ValidationError `out-of-range` for a status, `invalid-value` for one without a body, for headers and an empty body */
  constructor(scope: Construct, id: string, props: BlockPageProps) {
    super(scope, id);
    const { waf, content, statusCode = 403, headers = {}, enabled = true, alsoAnsweredBy } = props;
    const where = props.scope ?? BlockPageScope.global();
    const problems = new Problems(this);
    const name = physicalName(this, props.pageName, nameRule('pageName'), problems);
    checkStatus(problems, statusCode);
    checkText(problems, 'content', content.body, /\S/, 'a text that is not empty');
    const length = Token.isUnresolved(content.body) ? 0 : [...content.body].length;
    if (length > WafLimits.MAX_PAGE_CHARACTERS) {
      problems.add({
        code: 'wrong-length',
        what: 'content is too long',
        got: `${length} characters`,
        allowed: `at most ${WafLimits.MAX_PAGE_CHARACTERS} characters`,
        fix: 'shorten the page',
      });
    }
    for (const [header, value] of Object.entries(headers)) {
      checkText(problems, 'headers', header, /^[\w!#$%&'*+.^`|~-]+$/, 'names of headers');
      checkText(problems, `headers.${header}`, value, /^[^\r\n]*$/, 'one line');
    }
    const own = Object.keys(headers).some((header) => header.toLowerCase() === 'content-type');
    const all = { ...(!own && { 'Content-Type': content.contentType }), ...headers };
    checkCount(problems, 'headers', Object.keys(all), [0, WafLimits.MAX_PAGE_HEADERS], 'Content-Type included');
    const config = {
      instanceId: waf.instanceId,
      scope: where.code,
      templateId: where.template?.templateId,
      resource: where.object?.name,
      name: name.value,
      statusCode,
      content: literal(content.body),
      headers: Object.fromEntries(Object.entries(all).map(([header, value]) => [header, literal(value)])),
      enabled,
    };
    const names = { name: 'pageName', status_code: 'statusCode' };
    if (problems.findings.length === 0) checkAgainstProvider(problems, 'aisec_waf_custom_response', config, names);
    problems.throwIfAny();
    this.resource = new WafCustomResponse(this, 'Resource', { ...config, provider: aisecOf(this, props).provider });
    registerName(this.resource, 'name', name);
    alsoAnsweredBy?.addAnswers(content.message ?? content.body);
    if (!own) {
      Notices.of(this).add({
        id: 'waf.page-type',
        message:
          'Unverified: Content-Type of a block page is sent as one of its headers. Look at the page after the first apply, and give headers if its type is wrong.',
      });
    }
    if (where.code !== 'template') {
      Notices.of(this).add({
        id: 'waf.block-page-scope',
        message:
          'The form of block pages for protected objects and for the whole instance is not published; this one is sent in the form that ' +
          'templates have. Look at the page after the first apply.',
      });
    }
  }

  /** Id of the rule that is the page. */
  get ruleId(): number {
    return (this.reference ??= this.resource.ruleId);
  }
}

function checkStatus(problems: Problems, status: number): void {
  const [least, most] = WafLimits.PAGE_STATUS;
  const bodyless = WafLimits.PAGE_STATUS_WITHOUT_BODY.includes(status);
  if (Token.isUnresolved(status)) return;
  if (Number.isInteger(status) && status >= least && status <= most && !bodyless) return;
  problems.add({
    code: 'out-of-range',
    what: 'statusCode is not one that a block page can have',
    got: shown(status),
    allowed: `${least} to ${most} without ${WafLimits.PAGE_STATUS_WITHOUT_BODY.join(' and ')}`,
    fix: 'correct statusCode',
  });
}
