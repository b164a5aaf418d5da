import { readFileSync } from 'node:fs';
import * as path from 'node:path';

/** The version of this package: the provider has the same. */
export const version = (
  JSON.parse(readFileSync(path.join(__dirname, '..', 'package.json'), 'utf8')) as { readonly version: string }
).version;
