import type { IConstruct } from 'constructs';
import { type Finding, Problems } from '../../core/errors';

const counts = new WeakMap<IConstruct, Map<string, number>>();

/** Counts what one app makes of something of which a directory can have so many. @throws ValidationError `too-many-items` */
export function countInApp(
  scope: IConstruct,
  kind: string,
  more: number,
  most: number,
  finding: Omit<Finding, 'code' | 'path' | 'got'>,
): void {
  const { root } = scope.node;
  const all = counts.get(root) ?? new Map<string, number>();
  counts.set(root, all);
  const count = (all.get(kind) ?? 0) + more;
  all.set(kind, count);
  if (count <= most) return;
  new Problems(scope).add({ code: 'too-many-items', got: `${count} ${kind}`, ...finding }).throwIfAny();
}
