import { isIP } from 'node:net';
import { Token } from 'cdktf';
import { type Problems, shown } from '../core/errors';
import { checkText } from '../core/text-check';

/** Addresses in one VPC. */
export interface VpcNetworks {
  /** `vpc-…` */
  readonly vpcId: string;
  /** Private addresses or CIDR blocks, IPv4 or IPv6. */
  readonly networks: readonly string[];
}

/**
 * From where an AccessKey may be used. Everything that is not named is refused, by all services.
 * https://www.alibabacloud.com/help/en/ram/developer-reference/api-ims-2019-08-15-setaccesskeypolicy
 */
export interface AccessKeyNetworks {
  /** Public addresses or CIDR blocks, IPv4 or IPv6, for calls over the internet. @default - no call over the internet */
  readonly publicNetworks?: readonly string[];
  /** For calls through VPC endpoints. @default - no call from a VPC */
  readonly vpcNetworks?: readonly VpcNetworks[];
  /**
   * The account's default domain, the part after `@` in logon names.
   * @default - `<account id>.onaliyun.com`, looked up when Terraform runs
   */
  readonly domain?: string;
}

/** Rules per AccessKey. https://www.alibabacloud.com/help/en/ram/user-guide/accesskey-network-access-restriction-policy */
export const MAX_NETWORK_RULES = 8;

const VPC_ID = /^vpc-[A-Za-z0-9]+$/;
const DOMAIN = /^[\w.-]+$/;

/** The document of `SetAccessKeyPolicy`. */
export function accessKeyPolicy({ publicNetworks = [], vpcNetworks = [] }: AccessKeyNetworks): string {
  return JSON.stringify({
    Status: 'Active',
    Statements: [
      ...(publicNetworks.length > 0 ? [{ Type: 'ClassicWhiteList', IPList: publicNetworks }] : []),
      ...vpcNetworks.map(({ vpcId, networks }) => ({ Type: 'VPCWhiteList', Value: vpcId, IPList: networks })),
    ],
  });
}

export function checkNetworks(
  { publicNetworks = [], vpcNetworks = [], domain }: AccessKeyNetworks,
  problems: Problems,
): void {
  const rules = (publicNetworks.length > 0 ? 1 : 0) + vpcNetworks.length;
  if (rules === 0) {
    problems.add({
      code: 'too-few-items',
      what: 'networks names no network, so the AccessKey could be used from nowhere',
      allowed: 'publicNetworks, vpcNetworks, or both',
      fix: 'name the networks the caller uses, or remove networks',
    });
  }
  if (rules > MAX_NETWORK_RULES) {
    problems.add({
      code: 'too-many-items',
      what: 'networks has more rules than RAM stores for one AccessKey',
      got: `${rules} rules`,
      allowed: `at most ${MAX_NETWORK_RULES}, where all publicNetworks are one and each VPC is one`,
      fix: 'name fewer VPCs',
    });
  }
  publicNetworks.forEach((network) => checkNetwork('publicNetworks', network, problems));
  checkText(problems, 'domain', domain, DOMAIN, 'the part after "@" in logon names');
  for (const { vpcId, networks } of vpcNetworks) {
    checkText(problems, 'vpcId', vpcId, VPC_ID, 'the id of a VPC, "vpc-…"');
    if (networks.length === 0) {
      problems.add({
        code: 'too-few-items',
        what: `vpcNetworks names no address in ${Token.isUnresolved(vpcId) ? 'a VPC' : vpcId}`,
        fix: 'name the CIDR blocks the caller uses there',
      });
    }
    networks.forEach((network) => checkNetwork('vpcNetworks', network, problems));
  }
}

function checkNetwork(argument: string, network: string, problems: Problems): void {
  if (Token.isUnresolved(network)) return;
  const [address = '', bits, ...rest] = network.split('/');
  const version = isIP(address);
  const validBits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
  if (version !== 0 && validBits && rest.length === 0) return;
  problems.add({
    code: 'invalid-value',
    what: `${argument} has an entry that is no IP address and no CIDR block`,
    got: shown(network),
    allowed: 'such as "203.0.113.7", "203.0.113.0/24" or "2001:db8::/32"',
    fix: 'correct the entry',
  });
}
