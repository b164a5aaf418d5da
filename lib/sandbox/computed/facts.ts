import { readFileSync } from 'node:fs';
import * as path from 'node:path';

/** What the provider's documentation says of a resource type's id and computed attributes, as templates. */
export interface ResourceFacts {
  readonly id?: string;
  readonly computed?: { readonly [attribute: string]: string };
  /** Deprecated arguments and what took their place. */
  readonly renamed?: { readonly [oldName: string]: string };
}

const FILE = path.join(__dirname, '..', '..', '..', 'schema', 'alicloud.ids.json');
let facts: { readonly [type: string]: ResourceFacts } | undefined;

/** The facts of `schema/alicloud.ids.json`, by resource type; types of which nothing is documented are not in it. */
export function alicloudFacts(): { readonly [type: string]: ResourceFacts } {
  facts ??= (JSON.parse(readFileSync(FILE, 'utf8')) as { resources: { [type: string]: ResourceFacts } }).resources;
  return facts;
}
