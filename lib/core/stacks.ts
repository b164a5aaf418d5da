import { App, TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';
import { assertSameFramework } from './framework';
import { ValidationError } from './errors';

type StackVisitor = (stack: TerraformStack) => void;

interface StackWatch {
  readonly stacks: Set<TerraformStack>;
  readonly visitors: StackVisitor[];
}

const watches = new WeakMap<App, StackWatch>();

/**
 * Calls `visit` for the stack that the scope is in or, if the scope is an app or a construct above stacks, for every stack of the
 * app: those that exist now, and each later one as it is created.
 * @throws ValidationError `no-stack` if the scope is neither in a stack nor in an app
 */
export function forEachStack(scope: IConstruct, visit: StackVisitor): void {
  assertSameFramework(scope);
  const { root, scopes } = scope.node;
  const stack = scopes.find((one): one is TerraformStack => one instanceof TerraformStack);
  if (stack) {
    visit(stack);
  } else if (root instanceof App) {
    const watch = watches.get(root) ?? watchStacks(root);
    watch.visitors.push(visit);
    watch.stacks.forEach(visit);
  } else {
    throw new ValidationError([
      {
        code: 'no-stack',
        what: 'the scope is neither in a stack nor in an app',
        path: scope.node.path,
        fix: 'pass an App, a TerraformStack, or a construct below one of them',
      },
    ]);
  }
}

/**
 * cdktf never invokes aspects of an app, and tells nobody about a new stack. But every stack asks its app for a context value in its
 * constructor, by a public method; so that is where new stacks are noticed.
 */
function watchStacks(app: App): StackWatch {
  const watch: StackWatch = { stacks: new Set(), visitors: [] };
  const noticeNew = (): void => {
    for (const stack of stacksBelow(app)) {
      if (watch.stacks.has(stack)) continue;
      watch.stacks.add(stack);
      watch.visitors.forEach((visit) => visit(stack));
    }
  };
  const node = app.node;
  const tryGetContext = node.tryGetContext.bind(node);
  node.tryGetContext = (key: string): unknown => {
    noticeNew();
    return tryGetContext(key);
  };
  // Should a later framework stop asking, this says so instead of leaving stacks out silently.
  node.addValidation({
    validate: () =>
      [...stacksBelow(app)]
        .filter((stack) => !watch.stacks.has(stack))
        .map(
          (stack) =>
            `stack ${stack.node.path} was created in a way that settings of the app do not reach; set them on the stack`,
        ),
  });
  noticeNew();
  watches.set(app, watch);
  return watch;
}

function* stacksBelow(scope: IConstruct): Generator<TerraformStack> {
  for (const child of scope.node.children) {
    if (child instanceof TerraformStack) yield child;
    else yield* stacksBelow(child);
  }
}
