import { Annotations, Aspects, TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';
import { Problems, shown } from './errors';

/** Something a reader of the code should know before it is deployed: it costs money, cannot be undone, or nobody has verified it. */
export interface Notice {
  /** Stable: `service.subject`, such as `waf.instance-cost`. All of them are listed in docs/limits.md. */
  readonly id: string;
  /** What it is, in one or two sentences. */
  readonly message: string;
}

/** A notice that nobody has acknowledged. */
export interface OpenNotice extends Notice {
  /** Path of the construct that gives it. */
  readonly path: string;
}

const ID = /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/;

const given = new WeakMap<TerraformStack, Map<IConstruct, Map<string, Notice>>>();
const acknowledged = new WeakMap<IConstruct, Map<string, string>>();
const printed = new WeakMap<IConstruct, Set<string>>();

/**
 * Notices of the constructs in a scope. Synthesis prints each one as a warning that names its id, until the id is acknowledged on the
 * construct or on any scope above it, before or after the construct is made:
 * `Notices.of(app).acknowledge('waf.instance-cost', 'approved by finance')`.
 */
export class Notices {
  static of(scope: IConstruct): Notices {
    return new Notices(scope);
  }

  private constructor(private readonly scope: IConstruct) {}

  /**
   * Gives a notice for this construct, which is in a stack. The same id again changes the message.
   * @throws ValidationError `invalid-value` for an id of another form
   */
  add(notice: Notice): this {
    this.check(notice.id);
    const stack = TerraformStack.of(this.scope);
    let constructs = given.get(stack);
    if (!constructs) {
      given.set(stack, (constructs = new Map()));
      // An aspect, because acknowledgements may come until synthesis.
      Aspects.of(stack).add({ visit: (node) => node === stack && print(stack) });
    }
    const notices = constructs.get(this.scope) ?? new Map<string, Notice>();
    constructs.set(this.scope, notices.set(notice.id, notice));
    return this;
  }

  /**
   * Accepts a notice for this scope and everything below it; it is no longer printed.
   * @param reason - why, for whoever reads the code
   * @throws ValidationError `invalid-value` for an id of another form, `missing` without a reason
   */
  acknowledge(id: string, reason: string): this {
    this.check(id);
    if (reason.trim() === '') {
      new Problems(this.scope)
        .add({
          code: 'missing',
          what: `the acknowledgement of ${id} has no reason`,
          fix: 'say why it is accepted, for whoever reads the code',
        })
        .throwIfAny();
    }
    const own = acknowledged.get(this.scope) ?? new Map<string, string>();
    acknowledged.set(this.scope, own.set(id, reason));
    return this;
  }

  /** What is given in this scope, in all its stacks, and not acknowledged; a test of your app can expect it to be empty. */
  get open(): readonly OpenNotice[] {
    const { scope } = this;
    const stacks = scope.node.scopes.some(TerraformStack.isStack)
      ? [TerraformStack.of(scope)]
      : scope.node.findAll().filter(TerraformStack.isStack);
    return stacks.flatMap((stack) =>
      openNotices(stack).flatMap(([construct, notice]) =>
        construct.node.scopes.includes(scope) ? [{ ...notice, path: construct.node.path }] : [],
      ),
    );
  }

  private check(id: string): void {
    if (ID.test(id)) return;
    new Problems(this.scope)
      .add({
        code: 'invalid-value',
        what: 'the id of a notice is malformed',
        got: shown(id),
        allowed: 'service.subject, such as "waf.instance-cost"',
        fix: 'copy the id from the warning, or from docs/limits.md',
      })
      .throwIfAny();
  }
}

function openNotices(stack: TerraformStack): [IConstruct, Notice][] {
  return [...(given.get(stack) ?? [])].flatMap(([construct, notices]) =>
    [...notices.values()]
      .filter(({ id }) => !construct.node.scopes.some((scope) => acknowledged.get(scope)?.has(id)))
      .map((notice): [IConstruct, Notice] => [construct, notice]),
  );
}

function print(stack: TerraformStack): void {
  for (const [construct, { id, message }] of openNotices(stack)) {
    const before = printed.get(construct) ?? new Set();
    // A second synthesis of the same tree must not say it twice.
    if (before.has(id)) continue;
    printed.set(construct, before.add(id));
    Annotations.of(construct).addWarning(
      `[${id}] ${message} To accept it: Notices.of(scope).acknowledge('${id}', 'reason').`,
    );
  }
}
