import { Token } from 'cdktf';
import { shown, ValidationError } from '../../core/errors';
import { type IAccount, type IControlPolicyTarget, type IFolder, type IOrganization, levelsOf, ROOT } from './targets';

/**
 * Chooses folders and members of a resource directory. It is resolved when the app is synthesized, so that a folder or account that is added
 * later is found too.
 */
export class TargetSelector {
  /** The root folder, and so every member. */
  static root(): TargetSelector {
    return new TargetSelector(ROOT, ({ root }) => [root]);
  }

  /** The folder of a path: `Workloads/Production`. It holds for everything in it. */
  static folder(path: string): TargetSelector {
    return new TargetSelector(`folder ${path}`, ({ folders }) =>
      folders.filter(({ targetName }) => targetName === path),
    );
  }

  /** Folders whose path the expression finds: `/^Workloads\/.*-ai$/`. */
  static folders(pattern: RegExp): TargetSelector {
    return new TargetSelector(`folders ${pattern}`, ({ folders }) => named(folders, pattern));
  }

  /** The member with this display name or account id. */
  static account(nameOrId: string): TargetSelector {
    return new TargetSelector(`account ${nameOrId}`, ({ accounts }) =>
      accounts.filter(({ targetName, targetId }) => targetName === nameOrId || targetId === nameOrId),
    );
  }

  /** Members whose display name the expression finds. */
  static accounts(pattern: RegExp): TargetSelector {
    return new TargetSelector(`accounts ${pattern}`, ({ accounts }) => named(accounts, pattern));
  }

  /**
   * Folders and members with a tag.
   * @param value - the value that it has; any, if it is left out
   */
  static tag(key: string, value?: string): TargetSelector {
    return new TargetSelector(`tag ${key}${value === undefined ? '' : `=${value}`}`, ({ root, folders, accounts }) =>
      [root, ...folders, ...accounts].filter(({ targetName, tags = {} }: IFolder | IAccount) => {
        const own = Object.hasOwn(tags, key) ? tags[key] : undefined;
        if (own === undefined || value === undefined || own === value) return own !== undefined;
        refuseUnknown(`tag ${key} of ${targetName}`, own);
        return false;
      }),
    );
  }

  /**
   * A selector as text, in the form that `toString` has: `Root`, `folder Workloads/Production`, `folders /-ai$/`, `account chat-prod`,
   * `accounts /^chat-/`, `tag workload=ai`, `tag workload`.
   * @throws ValidationError `invalid-value` for another text, or an expression that is none
   */
  static of(text: string): TargetSelector {
    if (text === '' || text === ROOT) return TargetSelector.root();
    const [, kind, what = ''] = /^(folders?|accounts?|tag) (.+)$/s.exec(text) ?? [];
    const [key = '', ...value] = what.split('=');
    const pattern = kind?.endsWith('s') ? expressionOf(what) : undefined;
    if (kind === 'folder') return TargetSelector.folder(what);
    if (kind === 'account') return TargetSelector.account(what);
    if (kind === 'folders' && pattern) return TargetSelector.folders(pattern);
    if (kind === 'accounts' && pattern) return TargetSelector.accounts(pattern);
    if (kind === 'tag') return TargetSelector.tag(key, value.length === 0 ? undefined : value.join('='));
    throw new ValidationError([
      {
        code: 'invalid-value',
        what: 'a selector is malformed',
        got: shown(text),
        allowed:
          'Root, folder <path>, folders /<expression>/, account <name or id>, accounts /<expression>/, tag <key>, tag <key>=<value>',
        fix: 'write it in one of these forms',
      },
    ]);
  }

  /**
   * What any of them chooses. A folder or account among them that is not there is a ValidationError `missing` at synthesis.
   * @throws ValidationError `too-few-items` without one
   */
  static anyOf(...selectors: readonly TargetSelector[]): TargetSelector {
    if (selectors.length === 0) {
      throw new ValidationError([
        { code: 'too-few-items', what: 'anyOf has no selector', allowed: 'one or more', fix: 'give it a selector' },
      ]);
    }
    // In any order they are the same, and name the same policies.
    const texts = selectors.map(String).sort();
    return new TargetSelector(`any of (${texts.join(', ')})`, (organization) => {
      const chosen = selectors.flatMap((selector) => chosenBy(selector, organization));
      return [...new Map(chosen.map((target) => [target.targetId, target])).values()];
    });
  }

  private constructor(
    private readonly text: string,
    /** @internal */
    readonly targetsIn: (organization: IOrganization) => readonly IControlPolicyTarget[],
  ) {}

  /**
   * What this one chooses and the other one does not.
   *
   * At synthesis, a folder or member to leave out that lies in a chosen folder is a ValidationError `not-applicable`: policies of a folder hold for
   * everything in it, whatever is left out.
   */
  except(other: TargetSelector): TargetSelector {
    return new TargetSelector(`${this.text} except (${other.text})`, (organization) => {
      const left = chosenBy(other, organization);
      const leftIds = idsOf(left);
      const chosen = this.targetsIn(organization).filter(({ targetId }) => !leftIds.has(targetId));
      const chosenIds = idsOf(chosen);
      const inside = left.find((target) => levelsOf(target).some(({ targetId }) => chosenIds.has(targetId)));
      if (inside) {
        throw new ValidationError([
          {
            code: 'not-applicable',
            what: `${inside.targetName} is left out, and lies in a folder that is chosen`,
            got: String(this),
            allowed: 'folders without it: what is attached to a folder holds for everything in it',
            fix: 'choose the folders beside it one by one, or exempt principals instead of accounts',
          },
        ]);
      }
      return chosen;
    });
  }

  /** The selector as text. Equal texts choose the same. */
  toString(): string {
    return this.text;
  }
}

/** `/…/flags` as an expression; absent if it is none. */
function expressionOf(text: string): RegExp | undefined {
  const [, source, flags] = /^\/(.+)\/([a-z]*)$/s.exec(text) ?? [];
  try {
    return source === undefined ? undefined : new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

function named<T extends IControlPolicyTarget>(targets: readonly T[], pattern: RegExp): readonly T[] {
  // An expression with the flag g or y remembers where it stopped.
  return targets.filter(({ targetName }) => {
    refuseUnknown('the name of a folder or member', targetName);
    return targetName.search(pattern) >= 0;
  });
}

/** What is not known would not be chosen, and would be without its rules. */
function refuseUnknown(what: string, text: string): void {
  if (!Token.isUnresolved(text)) return;
  throw new ValidationError([
    {
      code: 'invalid-value',
      what: `${Token.isUnresolved(what) ? 'a tag' : what} is known after apply only, and selectors compare it when the code runs`,
      allowed: 'a text that is written in the code',
      fix: 'write it in the code, or choose by something else',
    },
  ]);
}

/** What one of several selectors chooses. By a name that is not there it would choose nothing, and nobody would notice beside the others. */
function chosenBy(selector: TargetSelector, organization: IOrganization): readonly IControlPolicyTarget[] {
  const found = selector.targetsIn(organization);
  const text = selector.toString();
  if (found.length > 0 || !/^(folder|account) /.test(text)) return found;
  throw new ValidationError([
    {
      code: 'missing',
      what: `${text} finds nothing`,
      allowed: 'the name of a folder or member that is there',
      fix: 'correct the name, or remove the selector',
    },
  ]);
}

const idsOf = (targets: readonly IControlPolicyTarget[]): ReadonlySet<string> =>
  new Set(targets.map(({ targetId }) => targetId));

/** Without what lies in another one of them, where a policy comes by inheritance. */
export function outermost(targets: readonly IControlPolicyTarget[]): readonly IControlPolicyTarget[] {
  const all = idsOf(targets);
  return targets.filter(
    (target) =>
      !levelsOf(target)
        .slice(1)
        .some(({ targetId }) => all.has(targetId)),
  );
}
