import type { Construct } from 'constructs';
import { EsaCustomResponseCodeRule } from '../bindings/alicloud/esa-custom-response-code-rule';
import { EsaPage } from '../bindings/alicloud/esa-page';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { type NameRule, physicalName, registerName } from '../core/naming';
import { checkAgainstProvider } from '../core/provider-check';
import { type EdgeConditionalProps, ruleArguments } from './conditional';
import type { IEdgeBlockPage } from './page-interface';
import { EdgeQuota } from './quota';
import { base64, checkRange, EDGE_NAMES, jsonText, literal } from './shared';
import type { IEdgeSite } from './site-interface';

const NAME: NameRule = { argument: 'pageName', maxLength: EdgeQuota.MAX_RULE_NAME, letters: EDGE_NAMES };

/** What a page is. */
export class EdgePageContent {
  /** A page for people. */
  static html(content: string): EdgePageContent {
    return new EdgePageContent('text/html', content);
  }

  /** An answer for programs, given as the value that is written as JSON; `{{REQUEST_ID}}` in texts is replaced by ESA. */
  static json(value: { readonly [name: string]: unknown }): EdgePageContent {
    return new EdgePageContent('application/json', jsonText(value));
  }

  /** Another content type that ESA takes. */
  static custom(contentType: string, content: string): EdgePageContent {
    return new EdgePageContent(contentType, content);
  }

  private constructor(
    readonly contentType: string,
    /** As it will be sent. */
    readonly content: string,
  ) {}
}

export interface EdgeBlockPageProps {
  readonly content: EdgePageContent;
  /** @default - made from the construct's path */
  readonly pageName?: string;
  /** @default - none */
  readonly description?: string;
}

class ImportedPage extends AlicloudConstruct implements IEdgeBlockPage {
  constructor(
    scope: Construct,
    id: string,
    readonly pageId: string,
  ) {
    super(scope, id);
  }
}

/** A page or JSON answer for refused requests, of the whole account, `alicloud_esa_page`: `EdgeAction.block({ page })`. */
export class EdgeBlockPage extends AlicloudConstruct implements IEdgeBlockPage {
  /** A page that exists outside of this app. */
  static fromPageId(scope: Construct, id: string, pageId: string): IEdgeBlockPage {
    return new ImportedPage(scope, id, pageId);
  }

  private readonly resource: EsaPage;

  /** @throws ValidationError for an empty page and a name that ESA would refuse */
  constructor(scope: Construct, id: string, { content, pageName, description }: EdgeBlockPageProps) {
    super(scope, id);
    const problems = new Problems(this);
    const name = physicalName(this, pageName, NAME, problems);
    if (content.content === '') {
      problems.add({ code: 'missing', what: 'the page has no content', fix: 'write what the client should see' });
    }
    const config = {
      pageName: name.value,
      contentType: content.contentType,
      content: base64(content.content),
      description: description && literal(description),
    };
    checkAgainstProvider(problems, 'alicloud_esa_page', config);
    problems.throwIfAny();
    this.resource = new EsaPage(this, 'Resource', config);
    registerName(this.resource, 'pageName', name);
  }

  get pageId(): string {
    return this.resource.id;
  }
}

export interface EdgeErrorPageProps extends EdgeConditionalProps {
  readonly site: IEdgeSite;
  readonly page: IEdgeBlockPage;
  /** Status code whose answers are replaced, 100 to 599. */
  readonly statusCode: number;
}

/** A page for answers of one status code, `alicloud_esa_custom_response_code_rule`. */
export class EdgeErrorPage extends AlicloudConstruct {
  /** @throws ValidationError for what ESA or the provider would refuse */
  constructor(scope: Construct, id: string, props: EdgeErrorPageProps) {
    super(scope, id);
    const { site, page, statusCode } = props;
    const problems = new Problems(this);
    checkRange(problems, 'statusCode', statusCode, { MIN: 100, MAX: 599 });
    const config = {
      siteId: site.siteId,
      siteVersion: site.siteVersion,
      pageId: page.pageId,
      returnCode: String(statusCode),
      ...ruleArguments(this, props, problems),
    };
    checkAgainstProvider(problems, 'alicloud_esa_custom_response_code_rule', config);
    problems.throwIfAny();
    new EsaCustomResponseCodeRule(this, 'Resource', config);
  }
}
