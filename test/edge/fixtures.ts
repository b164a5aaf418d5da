import { DefaultTokenResolver, StringConcat, TerraformVariable, Tokenization } from 'cdktf';
import type { Construct } from 'constructs';
import { SecretValue } from '../../lib/core';
import { EdgeAccessType, EdgePlan, EdgeSite, type EdgeSiteProps } from '../../lib/edge';

export const PEM = '-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUAA==\n-----END CERTIFICATE-----\n';
/** Has the form of a key, and is none. */
export const KEY_PEM = '-----BEGIN PRIVATE KEY-----\nbm90IGEga2V5\n-----END PRIVATE KEY-----\n';
export const CSR = '-----BEGIN CERTIFICATE REQUEST-----\nMIIBszCCAVmgAwIBAgIUAA==\n-----END CERTIFICATE REQUEST-----\n';

/** A secret that comes from a variable, as users give it. */
export function secret(scope: Construct, name: string): SecretValue {
  const variable = new TerraformVariable(scope, name, { type: 'string', sensitive: true });
  return SecretValue.fromAttribute(variable.stringValue);
}

export function newSite(scope: Construct, props: Partial<EdgeSiteProps> = {}): EdgeSite {
  return new EdgeSite(scope, 'Site', {
    siteName: 'example.com',
    plan: EdgePlan.fromInstanceId(scope, 'Plan', 'esa-site-1'),
    accessType: EdgeAccessType.CNAME,
    ...props,
  });
}

/** What Terraform sees of a value. */
export function resolved(scope: Construct, value: unknown): unknown {
  return Tokenization.resolve(value, {
    scope,
    preparing: false,
    resolver: new DefaultTokenResolver(new StringConcat()),
  });
}
