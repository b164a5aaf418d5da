/**
 * Writes schema/openapi.json.gz and schema/openapi.responses.json.gz, one API a line, from a list of actions that was read from the
 * official SDKs: `tsx scripts/select-openapi.ts <openapi-actions.json>`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { OpenApiAction, OpenApiResponse } from '../lib/schema/openapi';
import { oneEntryPerLine } from './select-schema';

const SCHEMA_DIR = path.join(__dirname, '..', 'schema');

interface ListedAction extends OpenApiAction {
  readonly style: string;
  readonly response: OpenApiResponse;
}

function document<T>(actions: readonly ListedAction[], part: (action: ListedAction) => T): string {
  const apis = new Map<string, { [action: string]: T }>();
  for (const action of actions) {
    const key = `${action.product} ${action.version}`;
    apis.set(key, { ...apis.get(key), [action.action]: part(action) });
  }
  return `${oneEntryPerLine(Object.fromEntries(apis), 1)}\n`;
}

function main(file: string | undefined): void {
  if (file === undefined) throw new Error('usage: tsx scripts/select-openapi.ts <openapi-actions.json>');
  const { actions } = JSON.parse(readFileSync(file, 'utf8')) as { readonly actions: readonly ListedAction[] };
  const others = actions.filter(({ style }) => style !== 'RPC');
  if (others.length > 0) throw new Error(`only RPC actions can be called, not ${others[0].action}: ${others[0].style}`);
  const texts = {
    'openapi.json.gz': document(actions, ({ method, parameters }) => ({ method, parameters })),
    'openapi.responses.json.gz': document(actions, ({ response }) => response),
  };
  for (const [name, text] of Object.entries(texts)) {
    const zipped = gzipSync(text, { level: 9 });
    writeFileSync(path.join(SCHEMA_DIR, name), zipped);
    console.log(`schema/${name}: ${actions.length} actions, ${text.length} bytes, ${zipped.length} zipped`);
  }
}

main(process.argv[2]);
