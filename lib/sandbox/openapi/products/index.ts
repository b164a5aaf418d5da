/** The APIs that the fake cloud has a model of. */
import type { Api } from '../../../schema/openapi';
import type { Operation, Product } from '../model';
import { bss } from './bss';
import { esa } from './esa';
import { governance } from './governance';
import { green } from './green';
import { greenRuntime } from './green-runtime';
import { kms } from './kms';
import { oos } from './oos';
import { ram } from './ram';
import { resourceDirectoryMaster, resourceManager } from './resource-manager';
import { sas } from './sas';
import { siem } from './siem';
import { soar, soar2022 } from './soar';
import { sts } from './sts';
import { waf } from './waf';

export const products: readonly Product[] = [
  green,
  greenRuntime,
  ram,
  sts,
  oos,
  kms,
  bss,
  waf,
  esa,
  sas,
  siem,
  soar,
  soar2022,
  governance,
  resourceDirectoryMaster,
  resourceManager,
];

/** What an action does; undefined where the sandbox has no model of it. */
export function operationOf(api: Api, action: string): Operation | undefined {
  const product = products.find((one) => one.api.product === api.product && one.api.version === api.version);
  return product && Object.hasOwn(product.operations, action) ? product.operations[action] : undefined;
}
