/** A WAF configuration as data: what `aisec waf export` writes and `WafBackup` restores. */

/** The first line of each document; another version is refused. */
export const FORMAT = 'aisec-waf/1';

/** A JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

/** A domain, with the arguments of `alicloud_wafv3_domain`. */
export interface ExportedDomain {
  readonly domain: string;
  /** As WAF names the protected object. */
  readonly domainId: string;
  readonly resourceGroupId?: string;
  readonly listen: JsonObject;
  readonly redirect: JsonObject;
}

export interface ExportedAddressBook {
  readonly addressBookId: string;
  readonly name: string;
  readonly description?: string;
  readonly addresses: readonly string[];
}

export interface ExportedGroup {
  readonly name: string;
  readonly description?: string;
  readonly objects: readonly string[];
}

export interface ExportedTemplate {
  readonly templateId: number;
  readonly name: string;
  readonly scene: string;
  readonly subScene?: string;
  readonly type: string;
  readonly enabled: boolean;
  readonly description?: string;
  /** Of a scene that the alicloud provider does not know. */
  readonly detail?: JsonObject;
  readonly objects: readonly string[];
  readonly groups: readonly string[];
}

/** A rule, with the arguments of `config` of `alicloud_wafv3_defense_rule`. */
export interface ExportedRule {
  readonly ruleId: number;
  readonly name?: string;
  readonly scene: string;
  readonly type: 'template' | 'resource';
  readonly enabled: boolean;
  readonly templateId?: number;
  readonly object?: string;
  readonly config: JsonObject;
}

export interface ExportedPage {
  readonly ruleId: number;
  readonly name: string;
  readonly scope: 'template' | 'resource' | 'global';
  readonly enabled: boolean;
  readonly templateId?: number;
  readonly object?: string;
  readonly statusCode: number;
  readonly content: string;
  readonly headers: { readonly [name: string]: string };
}

/** Something that is in WAF and that Terraform cannot make. */
export interface Omission {
  /** What it is: `rule 4711 of scene antiscan`. */
  readonly what: string;
  readonly why: string;
}

export interface WafDocument {
  readonly format: typeof FORMAT;
  readonly instanceId: string;
  readonly region: string;
  readonly domains: readonly ExportedDomain[];
  readonly addressBooks: readonly ExportedAddressBook[];
  readonly groups: readonly ExportedGroup[];
  readonly templates: readonly ExportedTemplate[];
  readonly rules: readonly ExportedRule[];
  readonly pages: readonly ExportedPage[];
  readonly omissions: readonly Omission[];
}
