import { createHash } from 'node:crypto';
import { DefaultTokenResolver, StringConcat, TerraformOutput, TerraformStack, Token, Tokenization } from 'cdktf';
import { Construct } from 'constructs';
import { type Finding, Problems, shown } from '../../core/errors';
import { assertSameFramework } from '../../core/framework';
import { TerraformData } from '../../core/terraform-data';
import { type IResourceDirectory, ResourceDirectory } from '../organization/resource-directory';
import type { FolderTree, IFolder } from '../protection/targets';
import type { IStateBackend } from './backend';

/** One of the stacks that accounts are divided among. */
export interface AccountShard {
  /** 0 to the number of shards - 1. */
  readonly index: number;
  /** Name of the stack: `<id>-<index>`. */
  readonly name: string;
  readonly stack: TerraformStack;
}

/** What was divided for one shard. */
export interface ShardOf<T> {
  readonly shard: AccountShard;
  readonly items: readonly T[];
}

/** An account whose state is in another shard than before. */
export interface ShardMove {
  readonly account: string;
  readonly from: number;
  readonly to: number;
}

/** Another number of shards than the states were made with. */
export interface ShardMigration {
  /** The number that the states were made with. */
  readonly from: number;
}

export interface AccountShardsProps {
  /**
   * How many stacks, 1 to 256. It is part of the states: another number moves accounts, and is refused without `migration`. Some 50 to 100 accounts
   * for each stack plan in about a minute.
   */
  readonly count: number;
  /** Accounts that are in another shard than the one their name says, by `id`, else by display name. @default - none */
  readonly pins?: { readonly [account: string]: number };
  /** Where states are kept. @default - a local file for each stack */
  readonly backend?: IStateBackend;
  /**
   * Allows `count` to differ from what the states were made with, until the next apply. Move the state of `moves()` first.
   * @default - none; a plan with another count fails
   */
  readonly migration?: ShardMigration;
}

/** A plan of more stacks says nothing to anybody. */
const MAX_SHARDS = 256;

/**
 * Divides the accounts of an organization among stacks, each with a state of its own, so that an account that is added or changed is one small
 * plan. An account's name says its stack, whatever other accounts there are: adding one touches one stack only. With another `count`, the fewest
 * accounts that a fair division allows are in another stack (jump consistent hashing: J. Lamping and E. Veach, 2014).
 *
 * Each state keeps the number of shards that it was made with. A plan with another number fails before it changes anything.
 */
export class AccountShards extends Construct {
  /**
   * The shard of an account, 0 to `count` - 1.
   * @param account - its `id`, else its display name; what Unicode holds to be the same name is the same
   */
  static indexOf(account: string, count: number): number {
    // The published algorithm, on the first 64 bits of a hash.
    let key = createHash('sha256').update(account.normalize('NFC')).digest().readBigUInt64BE();
    let [index, next] = [-1, 0];
    while (next < count) {
      index = next;
      key = BigInt.asUintN(64, key * 2_862_933_555_777_941_757n + 1n);
      next = Math.floor((index + 1) * (2 ** 31 / Number((key >> 33n) + 1n)));
    }
    return index;
  }

  /** All shards, also those without accounts. */
  readonly shards: readonly AccountShard[];
  private readonly props: AccountShardsProps;

  /**
   * @param scope - the app, or what has its stacks
   * @param id - of the shards; their stacks are `<id>-0` and so on, in the same scope
   * @throws ValidationError `out-of-range` for a number of shards, or a pin, that there cannot be
   */
  constructor(scope: Construct, id: string, props: AccountShardsProps) {
    assertSameFramework(scope);
    super(scope, id);
    this.props = props;
    this.check();
    this.shards = Array.from({ length: props.count }, (_, index) => {
      const name = `${id}-${index}`;
      const stack = new TerraformStack(scope, name);
      props.backend?.attachTo(stack);
      guard(stack, props);
      return { index, name, stack };
    });
  }

  /** The shard that has the account, by `id`, else by display name. */
  shardOf(account: string): AccountShard {
    return this.shards[this.indexOf(account)] as AccountShard;
  }

  /**
   * Divides account requests, or whatever belongs to one account, among all shards; the order within one stays.
   * @param nameOf - name of the account that stays the same. @default - `id`, else `displayName`
   * @throws ValidationError `invalid-value` for a name that is known after apply only, `conflict` for a display name that is there twice
   */
  divide<T extends { readonly id?: string; readonly displayName: string }>(items: readonly T[]): readonly ShardOf<T>[];
  divide<T>(items: readonly T[], nameOf: (item: T) => string): readonly ShardOf<T>[];
  divide<T>(
    items: readonly T[],
    nameOf: (item: T) => string = stableName as (item: T) => string,
  ): readonly ShardOf<T>[] {
    this.refuseTwins(items);
    const divided: T[][] = this.shards.map(() => []);
    for (const item of items) divided[this.indexOf(nameOf(item))]?.push(item);
    return this.shards.map((shard) => ({ shard, items: divided[shard.index] ?? [] }));
  }

  /** Accounts that `migration` moves; none without one. */
  moves(accounts: readonly string[]): readonly ShardMove[] {
    const { migration, pins = {} } = this.props;
    if (!migration) return [];
    return accounts.flatMap((account) => {
      if (Object.hasOwn(pins, account)) return [];
      const [from, to] = [AccountShards.indexOf(account, migration.from), this.indexOf(account)];
      return from === to ? [] : [{ account, from, to }];
    });
  }

  /**
   * Hands values of another stack, such as ids of folders, to all shards at once. cdktf writes an output for a value when a stack first uses it:
   * without this, an account in a folder that had none changes the other stack as well.
   */
  share(values: readonly string[]): this {
    for (const value of values) {
      for (const { stack } of this.shards) {
        // Resolving is what makes cdktf notice that a value crosses stacks; the result is of no interest.
        Tokenization.resolve(value, {
          scope: stack,
          preparing: true,
          resolver: new DefaultTokenResolver(new StringConcat()),
        });
      }
    }
    return this;
  }

  /** Hands the ids of the directory, of its root folder and of all folders to the shards; see `share`. */
  shareOrganization({ resourceDirectoryId, managementAccountId, root, folders }: IResourceDirectory): this {
    const ids = [resourceDirectoryId, managementAccountId, ...[root, ...folders].map(({ targetId }) => targetId)];
    return this.share(ids.filter((id) => Token.isUnresolved(id)));
  }

  /**
   * The organization as one shard sees it: folders, and the accounts that the shard's factory adds. Another stack's selectors do not see those: else every
   * account would change the stack that its protection rules and access are in.
   */
  organizationIn(shard: AccountShard, organization: IResourceDirectory, maxMembers?: number): IResourceDirectory {
    const { resourceDirectoryId, managementAccountId, memberDeletion, root, folders } = organization;
    const below = (parent: IFolder): readonly FolderTree[] =>
      folders
        .filter((folder) => folder.parent?.targetName === parent.targetName)
        .map((folder) => ({
          folderId: folder.targetId,
          name: folder.targetName.split('/').at(-1) ?? '',
          ...(folder.tags && { tags: folder.tags }),
          folders: below(folder),
        }));
    return ResourceDirectory.fromTree(shard.stack, 'Organization', {
      resourceDirectoryId,
      managementAccountId,
      rootFolderId: root.targetId,
      folders: below(root),
      ...(memberDeletion !== undefined && { memberDeletion }),
      ...(maxMembers !== undefined && { maxMembers }),
    });
  }

  /** A factory looks for a member of the name before it makes one: two of one name in two shards would be the same account. */
  private refuseTwins(items: readonly unknown[]): void {
    const names = items.map((item) => (item as { readonly displayName?: unknown } | undefined)?.displayName);
    const twin = names.find((name, i) => typeof name === 'string' && names.indexOf(name) !== i);
    if (twin === undefined) return;
    new Problems(this)
      .add({
        code: 'conflict',
        what: 'two accounts have the same display name',
        got: shown(twin),
        fix: 'rename or remove one of them',
      })
      .throwIfAny();
  }

  private indexOf(account: string): number {
    if (Token.isUnresolved(account)) {
      new Problems(this)
        .add({
          code: 'invalid-value',
          what: 'the name of an account is known after apply only',
          allowed: 'a name that is written in the code: it says which stack has the account',
          fix: 'give the display name',
        })
        .throwIfAny();
    }
    const { pins = {}, count } = this.props;
    return Object.hasOwn(pins, account) ? (pins[account] as number) : AccountShards.indexOf(account, count);
  }

  private check(): void {
    const { count, pins = {}, migration } = this.props;
    const problems = new Problems(this);
    const wrong = (what: string, got: unknown, allowed: string, fix: string, code: Finding['code']): void => {
      problems.add({ code, what, got: shown(got), allowed, fix });
    };
    const whole = (value: number, most: number, least: number): boolean =>
      Number.isInteger(value) && value >= least && value <= most;
    if (!whole(count, MAX_SHARDS, 1))
      wrong('count is out of range', count, `1 to ${MAX_SHARDS}`, 'correct it', 'out-of-range');
    for (const [account, index] of Object.entries(pins)) {
      if (!whole(index, count - 1, 0)) {
        wrong(`pins[${shown(account)}] is no shard`, index, `0 to ${count - 1}`, 'correct it', 'out-of-range');
      }
    }
    if (migration && !whole(migration.from, MAX_SHARDS, 1)) {
      wrong('migration.from is out of range', migration.from, `1 to ${MAX_SHARDS}`, 'correct it', 'out-of-range');
    }
    if (migration?.from === count) {
      wrong('migration is to the same number', count, 'another number', 'remove it', 'not-applicable');
    }
    problems.throwIfAny();
  }
}

const stableName = ({ id, displayName }: { readonly id?: string; readonly displayName: string }): string =>
  id ?? displayName;

/** Keeps the number of shards in the state, and lets plans fail that have another one. */
function guard(stack: TerraformStack, { count, migration }: AccountShardsProps): void {
  const kept = new TerraformData(stack, 'ShardCount', {
    input: { count },
    // What stands in the state stays there, so that a plan can compare.
    ...(migration ? {} : { lifecycle: { ignoreChanges: ['input'] } }),
  });
  const stored = `${kept.fqn}.output.count`;
  const output = new TerraformOutput(stack, 'ShardCountOutput', {
    value: `\${${stored}}`,
    description: 'Number of shards that this state was made with',
  });
  // An override: cdktf 0.21 takes a precondition and does not write it.
  output.addOverride('precondition', [
    {
      condition: `\${${stored} == ${count}}`,
      error_message:
        `This state was made with \${${stored}} shards, and the code says ${count}: accounts would be in other states. Set count back, or set ` +
        `migration = { from: \${${stored}} } and move the states that moves() lists.`,
    },
  ]);
}
