import { readFileSync } from 'node:fs';
import type { TerraformResource } from 'cdktf';
import type { Construct } from 'constructs';
import { WafCustomResponse } from '../../bindings/aisec/waf-custom-response';
import { WafDefenseTemplate } from '../../bindings/aisec/waf-defense-template';
import { Wafv3AddressBook } from '../../bindings/alicloud/wafv3-address-book';
import { Wafv3DefenseResourceGroup } from '../../bindings/alicloud/wafv3-defense-resource-group';
import { Wafv3DefenseRule, type Wafv3DefenseRuleConfigA } from '../../bindings/alicloud/wafv3-defense-rule';
import { Wafv3DefenseTemplate } from '../../bindings/alicloud/wafv3-defense-template';
import { Wafv3Domain, type Wafv3DomainListen, type Wafv3DomainRedirect } from '../../bindings/alicloud/wafv3-domain';
import { AlicloudConstruct } from '../../core/construct';
import { Problems, shown } from '../../core/errors';
import { checkAgainstProvider } from '../../core/provider-check';
import { ProtectionScene } from '../scene';
import { bindingsOf } from '../template';
import { aisecOf, flag, literal, type WafAisecProps } from '../shared';
import {
  type ExportedPage,
  type ExportedRule,
  type ExportedTemplate,
  FORMAT,
  type Json,
  type WafDocument,
} from './document';
import { isObject } from './names';

export interface WafBackupProps extends WafAisecProps {
  /** What `aisec waf export` wrote. */
  readonly document: WafDocument;
  /**
   * Takes over what is in the document's instance by Terraform's import blocks (>= 1.5), instead of making it once more: the first plan
   * shows only imports. `waf` has to be that instance.
   * @default false
   */
  readonly adopt?: boolean;
}

/** Scenes that the alicloud provider knows. */
const KNOWN: readonly string[] = Object.values(ProtectionScene)
  .filter((one): one is ProtectionScene => one instanceof ProtectionScene)
  .map(({ code }) => code);

/**
 * A whole WAF configuration from a document that `aisec waf export` wrote: into the same instance, to manage it from now on (`adopt`), or into
 * another one, such as after a loss or in another account. Ids of domains, address books, groups and templates in it become references. What Terraform cannot make is in the document's `omissions` and stays out.
 */
export class WafBackup extends AlicloudConstruct {
  /**
   * @param file - path of the document
   * @throws ValidationError `invalid-value` if the file is no such document
   */
  static fromFile(scope: Construct, id: string, file: string, props: Omit<WafBackupProps, 'document'>): WafBackup {
    let document: unknown;
    try {
      document = JSON.parse(readFileSync(file, 'utf8'));
    } catch (error) {
      // A parser's message quotes the file.
      const { code = 'no JSON' } = error as NodeJS.ErrnoException;
      new Problems({ node: { path: `${scope.node.path}/${id}` } })
        .add({
          code: 'invalid-value',
          what: `file cannot be read as a document (${code})`,
          got: shown(file),
          allowed: 'the path of a document',
          fix: 'write it with "aisec waf export"',
        })
        .throwIfAny();
    }
    return new WafBackup(scope, id, { ...props, document: (document ?? {}) as WafDocument });
  }

  private readonly objects = new Map<string, string>();
  private readonly books = new Map<string, string>();
  private readonly groups = new Map<string, string>();
  private readonly templates = new Map<number, number>();

  /** @throws ValidationError `invalid-value` for another document, and everything in it that the providers would refuse */
  constructor(
    scope: Construct,
    id: string,
    private readonly props: WafBackupProps,
  ) {
    super(scope, id);
    const { document } = props;
    const problems = new Problems(this);
    if ((document as { readonly format?: string }).format !== FORMAT) {
      problems.add({
        code: 'invalid-value',
        what: 'document is not one of this version',
        got: shown((document as { readonly format?: string }).format),
        allowed: FORMAT,
        fix: 'write it with "aisec waf export"',
      });
      problems.throwIfAny();
    }
    this.addBooksAndDomains(problems);
    document.templates.forEach((template) => this.addTemplate(template, problems));
    document.rules.forEach((rule) => this.addRule(rule, problems));
    document.pages.forEach((page) => this.addPage(page, problems));
    problems.throwIfAny();
  }

  private addBooksAndDomains(problems: Problems): void {
    const { document, waf } = this.props;
    const { instanceId } = waf;
    for (const { addressBookId, name, description, addresses } of document.addressBooks) {
      const config = {
        instanceId,
        addressBookType: 'ip',
        addressBookName: literal(name),
        addressList: [...addresses],
        description: description === undefined ? undefined : literal(description),
      };
      const book = this.made(`AddressBook-${addressBookId}`, addressBookId, config, Wafv3AddressBook, problems);
      this.books.set(addressBookId, book.addressBookId);
    }
    for (const { domain, domainId, resourceGroupId, listen, redirect } of document.domains) {
      const config = {
        instanceId,
        domain,
        accessType: 'share',
        resourceManagerResourceGroupId: resourceGroupId,
        listen: escaped(listen) as Wafv3DomainListen,
        redirect: escaped(redirect) as unknown as Wafv3DomainRedirect,
      };
      const made = this.made(`Domain-${domain}`, domain, config, Wafv3Domain, problems);
      this.objects.set(domainId, made.domainId);
    }
    for (const { name, description, objects } of document.groups) {
      const config = {
        instanceId,
        groupName: literal(name),
        resourceList: objects.map((one) => this.object(one)),
        description: description === undefined ? undefined : literal(description),
      };
      const group = this.made(`Group-${name}`, name, config, Wafv3DefenseResourceGroup, problems);
      this.groups.set(name, group.groupName);
    }
  }

  private addTemplate(template: ExportedTemplate, problems: Problems): void {
    const { templateId, name, scene, subScene, type, enabled, description, detail } = template;
    const { instanceId } = this.props.waf;
    const lifecycle = bindingsOf({ code: type });
    const shared = {
      instanceId,
      defenseScene: scene,
      templateType: type,
      description: description === undefined ? undefined : literal(description),
      ...(!lifecycle && {
        resources: some(template.objects.map((one) => this.object(one))),
        resourceGroups: some(template.groups.map((one) => this.groups.get(one) ?? literal(one))),
      }),
      lifecycle,
    };
    const id = `Template-${templateId}`;
    if (KNOWN.includes(scene)) {
      const config = {
        ...shared,
        defenseTemplateName: literal(name),
        templateOrigin: 'custom',
        status: String(flag(enabled)),
      };
      const made = this.made(id, String(templateId), config, Wafv3DefenseTemplate, problems);
      this.templates.set(templateId, made.defenseTemplateId);
      return;
    }
    const config = {
      ...shared,
      defenseSubScene: subScene,
      templateName: literal(name),
      templateStatus: flag(enabled),
      detail: detail && literal(JSON.stringify(detail)),
      provider: aisecOf(this, this.props).provider,
    };
    const made = this.made(id, `${scene}:${templateId}`, config, WafDefenseTemplate, problems);
    this.templates.set(templateId, made.templateId);
  }

  private addRule(
    { ruleId, name, scene, type, enabled, templateId, object, config }: ExportedRule,
    problems: Problems,
  ): void {
    const body = {
      instanceId: this.props.waf.instanceId,
      defenseScene: scene,
      defenseType: type,
      ruleName: name === undefined ? undefined : literal(name),
      ruleStatus: flag(enabled),
      templateId: this.template(templateId),
      resource: object === undefined ? undefined : this.object(object),
      config: this.withBooks(escaped(config) as Wafv3DefenseRuleConfigA),
    };
    this.made(`Rule-${ruleId}`, `${type}:${ruleId}`, body, Wafv3DefenseRule, problems);
  }

  private addPage(page: ExportedPage, problems: Problems): void {
    const { ruleId, name, scope, enabled, templateId, object, statusCode, content, headers } = page;
    const config = {
      instanceId: this.props.waf.instanceId,
      scope,
      templateId: this.template(templateId),
      resource: object === undefined ? undefined : this.object(object),
      name: literal(name),
      statusCode,
      content: literal(content),
      headers: escaped(headers) as { [name: string]: string },
      enabled,
      provider: aisecOf(this, this.props).provider,
    };
    const place = String(templateId ?? object ?? '');
    this.made(`Page-${ruleId}`, `${scope}:${place}:${ruleId}`, config, WafCustomResponse, problems);
  }

  /** Makes the resource, or collects why the provider would not. */
  private made<C extends object, R extends TerraformResource>(
    id: string,
    importId: string,
    config: C,
    type: { readonly tfResourceType: string; new (scope: Construct, id: string, config: C): R },
    problems: Problems,
  ): R {
    const own = new Problems({ node: { path: `${this.node.path}/${id}` } });
    checkAgainstProvider(own, type.tfResourceType, { ...config, provider: undefined });
    own.findings.forEach((finding) => problems.add({ ...finding, what: `${id}: ${finding.what}` }));
    const resource = new type(this, id, config);
    if (this.props.adopt) resource.importFrom(`${this.props.document.instanceId}:${importId}`);
    return resource;
  }

  private object(name: string): string {
    return this.objects.get(name) ?? literal(name);
  }

  private template(id: number | undefined): number | undefined {
    return id === undefined ? undefined : (this.templates.get(id) ?? id);
  }

  private withBooks(config: Wafv3DefenseRuleConfigA): Wafv3DefenseRuleConfigA {
    const { conditions } = config;
    if (!Array.isArray(conditions)) return config;
    return {
      ...config,
      conditions: conditions.map((one) => ({ ...one, values: this.books.get(String(one.values)) ?? one.values })),
    };
  }
}

const some = (texts: readonly string[]): string[] | undefined => (texts.length === 0 ? undefined : [...texts]);

/** The same, with texts that mean themselves. */
function escaped(value: Json): Json {
  if (typeof value === 'string') return literal(value);
  if (Array.isArray(value)) return (value as readonly Json[]).map(escaped);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, escaped(member)]));
}
