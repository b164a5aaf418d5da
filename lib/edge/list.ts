import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import { EsaList } from '../bindings/alicloud/esa-list';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { type NameRule, physicalName, registerName } from '../core/naming';
import { checkAgainstProvider } from '../core/provider-check';
import { isAddress } from './expression';
import { EdgeListKind, type IEdgeList } from './list-kind';
import { EdgeQuota } from './quota';
import { literal } from './shared';

const NAME: NameRule = {
  argument: 'listName',
  maxLength: EdgeQuota.MAX_LIST_NAME,
  letters: { form: /^[A-Za-z0-9]\w*$/, text: 'letters, digits and "_", not first', service: 'ESA', hyphen: '_' },
};

export interface EdgeListProps {
  /** A change replaces the list. */
  readonly kind: EdgeListKind;
  /** 1 to 32 letters, digits and `_`. @default - made from the construct's path */
  readonly listName?: string;
  /** At most 500, each once. @default - none; they are added by `addItems` */
  readonly items?: readonly string[];
  /** @default - none */
  readonly description?: string;
}

export interface ImportedEdgeListProps {
  readonly listId: string;
  readonly listName: string;
  readonly kind: EdgeListKind;
}

class ImportedList extends AlicloudConstruct implements IEdgeList {
  readonly listId: string;
  readonly listName: string;
  readonly kind: EdgeListKind;

  constructor(scope: Construct, id: string, { listId, listName, kind }: ImportedEdgeListProps) {
    super(scope, id);
    this.listId = listId;
    this.listName = listName;
    this.kind = kind;
  }
}

/** A list for expressions of all sites of the account, `alicloud_esa_list`: `EdgeField.CLIENT_IP.inList(list)`. */
export class EdgeList extends AlicloudConstruct implements IEdgeList {
  /** A list that exists outside of this app. */
  static fromListAttributes(scope: Construct, id: string, props: ImportedEdgeListProps): IEdgeList {
    return new ImportedList(scope, id, props);
  }

  readonly kind: EdgeListKind;
  private readonly resource: EsaList;
  private items: ReadonlySet<string> = new Set();
  private reference?: string;

  /** @throws ValidationError for items that ESA would refuse, and for those that are given twice */
  constructor(scope: Construct, id: string, { kind, listName, items, description }: EdgeListProps) {
    super(scope, id);
    this.kind = kind;
    const problems = new Problems(this);
    const name = physicalName(this, listName, NAME, problems);
    const all = this.joined(items ?? [], problems);
    const config = {
      kind: kind.code,
      name: name.value,
      items: items && [...all],
      description: description && literal(description),
    };
    checkAgainstProvider(problems, 'alicloud_esa_list', config, { name: 'listName' });
    problems.throwIfAny();
    this.items = all;
    this.resource = new EsaList(this, 'Resource', config);
    registerName(this.resource, 'name', name);
  }

  get listId(): string {
    return this.resource.id;
  }

  get listName(): string {
    return (this.reference ??= this.resource.name);
  }

  /** @throws ValidationError for items that ESA would refuse, and for those that the list has already */
  addItems(...items: readonly string[]): this {
    const problems = new Problems(this);
    const all = this.joined(items, problems);
    problems.throwIfAny();
    this.items = all;
    this.resource.items = [...all];
    return this;
  }

  private joined(items: readonly string[], problems: Problems): ReadonlySet<string> {
    const all = new Set(this.items);
    for (const item of items) {
      // Of a list that only Terraform knows, the only item is a reference to it.
      if (!Token.isUnresolved(items)) checkItem(this.kind, item, problems);
      if (all.has(item)) {
        problems.add({ code: 'conflict', what: `the item ${shown(item)} is there twice`, fix: 'remove one of them' });
      }
      all.add(item);
    }
    if (all.size > EdgeQuota.MAX_LIST_ITEMS) {
      problems.add({
        code: 'too-many-items',
        what: 'the list has more items than ESA stores',
        got: `${all.size} items`,
        allowed: `at most ${EdgeQuota.MAX_LIST_ITEMS}`,
        fix: 'use networks instead of addresses, or several lists',
      });
    }
    return all;
  }
}

const ITEMS: { readonly [kind: string]: { readonly test: (item: string) => boolean; readonly allowed: string } } = {
  [EdgeListKind.IP.code]: {
    test: (item) => isAddress(item, true),
    allowed: 'IPv4 or IPv6 addresses and networks: "203.0.113.0/24"',
  },
  [EdgeListKind.HOST.code]: {
    test: (item) => /^(\*\.)?([A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?\.)*[A-Za-z0-9-]+$/.test(item),
    allowed: 'host names: "ai.example.com"',
  },
  [EdgeListKind.ASN.code]: {
    test: (item) => /^\d{1,10}$/.test(item) && Number(item) < 2 ** 32,
    allowed: 'numbers of autonomous systems: "45102"',
  },
};

function checkItem(kind: EdgeListKind, item: string, problems: Problems): void {
  const form = ITEMS[kind.code];
  if (!form || Token.isUnresolved(item) || form.test(item)) return;
  problems.add({
    code: 'invalid-value',
    what: `an item of kind ${kind.code} is malformed`,
    got: shown(item),
    allowed: form.allowed,
    fix: 'correct the item',
  });
}
