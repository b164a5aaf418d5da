/** What a template or a rule protects against. */
export class ProtectionScene {
  /** Core protection against web attacks: system rules, by level. */
  static readonly CORE_PROTECTION = new ProtectionScene('waf_base', 'template', false);
  /** Rules of one's own, with rate limits. */
  static readonly CUSTOM_RULES = new ProtectionScene('custom_acl', 'template', true);
  static readonly IP_BLACKLIST = new ProtectionScene('ip_blacklist', 'template', true);
  static readonly WHITELIST = new ProtectionScene('whitelist', 'template', true);
  static readonly REGION_BLOCK = new ProtectionScene('region_block', 'template', false);
  /** HTTP floods. */
  static readonly HTTP_FLOOD = new ProtectionScene('cc', 'template', false);
  /** Peaks that the origin cannot take. */
  static readonly SPIKE_THROTTLE = new ProtectionScene('spike_throttle', 'template', true);
  /** Sensitive data in answers. */
  static readonly DATA_LEAKAGE = new ProtectionScene('dlp', 'template', true, 50);
  /** Pages served from a copy in WAF. */
  static readonly TAMPER_PROOF = new ProtectionScene('tamperproof', 'template', true, 50);
  /** Where the account of a request stands. Belongs to a protected object, not to a template. */
  static readonly ACCOUNTS = new ProtectionScene('account_identifier', 'resource', false);
  /** What is decoded before rules look at it. Belongs to a protected object, not to a template. */
  static readonly DECODING = new ProtectionScene('waf_codec', 'resource', false);

  private constructor(
    /** As the API says it. */
    readonly code: string,
    /** Whether its rules are in a template or belong to a protected object. */
    readonly owner: 'template' | 'resource',
    /** Whether its rules have names in the API. */
    readonly hasNames: boolean,
    /** Rules of one template that are documented. */
    readonly rulesPerTemplate = 100,
  ) {}

  toString(): string {
    return this.code;
  }
}
