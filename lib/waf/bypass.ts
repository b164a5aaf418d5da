import type { Problems } from '../core/errors';
import { checkCount, checkUnique } from './checks';

/** A module of protection that a whitelist rule can switch off. */
export class WafModule {
  static readonly CUSTOM_RULES = new WafModule('customrule');
  static readonly IP_BLACKLIST = new WafModule('blacklist');
  static readonly SCAN_PROTECTION = new WafModule('antiscan');
  /** All rules of core protection. */
  static readonly CORE_PROTECTION = new WafModule('regular');
  static readonly MAJOR_EVENT_PROTECTION = new WafModule('major_protection');
  static readonly HTTP_FLOOD = new WafModule('cc');
  static readonly REGION_BLOCK = new WafModule('region_block');
  static readonly BOT_MANAGEMENT = new WafModule('antibot_scene');
  static readonly DATA_LEAKAGE = new WafModule('dlp');
  static readonly TAMPER_PROOF = new WafModule('tamperproof');
  static readonly SPIKE_THROTTLE = new WafModule('spike_throttle');

  /** Any other module, as the API names it. */
  static custom(tag: string): WafModule {
    return new WafModule(tag);
  }

  private constructor(
    /** As the API says it. */
    readonly tag: string,
  ) {}
}

/** A kind of attack that core protection looks for. */
export class AttackType {
  static readonly SQL_INJECTION = new AttackType('sqli');
  static readonly CROSS_SITE_SCRIPTING = new AttackType('xss');
  static readonly COMMAND_INJECTION = new AttackType('cmdi');
  static readonly EXPRESSION_INJECTION = new AttackType('expression_injection');
  static readonly JAVA_DESERIALIZATION = new AttackType('java_deserialization');
  static readonly DOT_NET_DESERIALIZATION = new AttackType('dot_net_deserialization');
  static readonly PHP_DESERIALIZATION = new AttackType('php_deserialization');
  static readonly CODE_EXECUTION = new AttackType('code_exec');
  static readonly SERVER_SIDE_REQUEST_FORGERY = new AttackType('ssrf');
  static readonly PATH_TRAVERSAL = new AttackType('path_traversal');
  static readonly FILE_UPLOAD = new AttackType('arbitrary_file_uploading');
  static readonly WEBSHELL = new AttackType('webshell');
  static readonly REMOTE_FILE_INCLUSION = new AttackType('rfilei');
  static readonly LOCAL_FILE_INCLUSION = new AttackType('lfilei');
  static readonly PROTOCOL_VIOLATION = new AttackType('protocol_violation');
  static readonly SCANNER = new AttackType('scanner_behavior');
  static readonly LOGIC_FLAW = new AttackType('logic_flaw');
  static readonly FILE_READING = new AttackType('arbitrary_file_reading');
  static readonly FILE_DOWNLOAD = new AttackType('arbitrary_file_download');
  static readonly XML_EXTERNAL_ENTITY = new AttackType('xxe');
  static readonly CROSS_SITE_REQUEST_FORGERY = new AttackType('csrf');
  static readonly CRLF = new AttackType('crlf');
  static readonly OTHER = new AttackType('other');

  /** Any other kind, as the API names it. */
  static custom(code: string): AttackType {
    return new AttackType(code);
  }

  private constructor(
    /** As the API says it. */
    readonly code: string,
  ) {}
}

/** What requests that match a whitelist rule are not checked for. */
export class Bypass {
  /** Nothing is checked at all. */
  static all(): Bypass {
    return new Bypass({ modules: ['waf'] });
  }

  /** The modules are skipped, and everything else is checked. */
  static modules(...modules: readonly WafModule[]): Bypass {
    return new Bypass({ modules: modules.map(({ tag }) => tag) });
  }

  /** Single rules of core protection are skipped, by their ids; WAF's report on a hit shows them. */
  static coreRules(...ruleIds: readonly string[]): Bypass {
    return new Bypass({ rules: ruleIds });
  }

  /** Kinds of attack are not looked for by core protection. */
  static attackTypes(...types: readonly AttackType[]): Bypass {
    return new Bypass({ types: types.map(({ code }) => code) });
  }

  private constructor(
    private readonly skipped: {
      readonly modules?: readonly string[];
      readonly rules?: readonly string[];
      readonly types?: readonly string[];
    },
  ) {}

  /** Both this and that. */
  and({ skipped }: Bypass): Bypass {
    const joined = (name: 'modules' | 'rules' | 'types'): readonly string[] | undefined => {
      const all = [...(this.skipped[name] ?? []), ...(skipped[name] ?? [])];
      return all.length === 0 ? undefined : all;
    };
    return new Bypass({ modules: joined('modules'), rules: joined('rules'), types: joined('types') });
  }

  /** @internal */
  render(): { bypassTags: string[]; bypassRegularRules?: string[]; bypassRegularTypes?: string[] } {
    const { modules = [], rules, types } = this.skipped;
    return {
      bypassTags: [...modules, ...(rules ? ['regular_rule'] : []), ...(types ? ['regular_type'] : [])],
      bypassRegularRules: rules && [...rules],
      bypassRegularTypes: types && [...types],
    };
  }

  /** @internal */
  check(problems: Problems): void {
    const { modules, rules, types } = this.skipped;
    for (const [name, items] of Object.entries({ modules, coreRules: rules, attackTypes: types })) {
      if (!items) continue;
      checkCount(problems, `bypass.${name}`, items, [1, Infinity]);
      checkUnique(problems, `bypass.${name}`, items);
    }
    const tags = this.render().bypassTags;
    if (tags.includes('waf') && tags.length > 1) {
      problems.add({
        code: 'conflict',
        what: 'bypass skips everything, and something else too',
        got: tags.join(', '),
        fix: 'keep Bypass.all() or the parts',
      });
    }
  }
}
