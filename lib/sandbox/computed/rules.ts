/** What to make up for an attribute of which only the name is known. The first matching rule decides. */

/** What rules may use; random parts are unique for each attribute of each resource. */
export interface Making {
  readonly region: string;
  readonly accountId: string;
  /** `kms` of `alicloud_kms_key`. */
  readonly service: string;
  /** `key` of `alicloud_kms_key`. */
  readonly kind: string;
  /** True for an argument that the configuration leaves to the cloud, false for a pure output. */
  readonly optional: boolean;
  characters(alphabet: string, length: number): string;
  number(limit: number): number;
  time(form: string, years?: number): string;
  /** An id in the form that the service uses for what the attribute refers to. */
  id(attribute: string): string;
}

type Rule = readonly [RegExp, (make: Making, name: string) => string];

export const SECRET =
  /(^|_)(password|passwd|secret|secret_key|secret_access_key|access_key_secret|private_key|server_key|token|psk)$/;

/** Services whose ARNs name no region. */
const GLOBAL_SERVICES = ['config', 'ims', 'ram', 'resourcemanager'];

/** Ranges that RFC 5737 keeps for documentation: nobody's addresses. */
const TEST_NETS = ['192.0.2', '198.51.100', '203.0.113'];

const YEARS_UNTIL_EXPIRY = 1;

const STRINGS: readonly Rule[] = [
  [/role_arn$/, ({ accountId }) => `acs:ram::${accountId}:role/sandbox`],
  [/(^|_)arn$/, arn],
  [/time_?zone$/, () => 'UTC'],
  [/(^|_)region(_id|_no)?$/, ({ region }) => region],
  [/(^|_)zone(_id)?$/, ({ region }) => zone(region)],
  [/(^|_)(account_id|owner_id|owner_account|user_id|ali_?uid|uid|creator)$/, ({ accountId }) => accountId],
  [/maintain(enance)?_start_time$/, () => '02:00Z'],
  [/maintain(enance)?_end_time$/, () => '06:00Z'],
  [/(maintain|backup)(_window)?_time$/, () => '02:00Z-03:00Z'],
  // Nothing is being deleted yet.
  [/delet(e|ed|ion)_(time|date|at)$/, () => ''],
  [/(expire|expired|expiration|expiry|end)_(time|date|at|timestamp)$/, ({ time }) => time('', YEARS_UNTIL_EXPIRY)],
  [/(^|_)(time|date|timestamp|at|last_modified)$|^gmt_/, ({ time }) => time('')],
  [/ipv6.*cidr/, ({ characters }) => `2001:db8:${characters('hex', 4)}::/56`],
  [/cidr(_block|_ip)?$/, ({ number }) => `${TEST_NETS[number(3)]}.0/24`],
  [/ipv6(_address|_ip)?$/, ({ characters }) => `2001:db8::${characters('hex', 4)}:${characters('hex', 4)}`],
  [
    /(^|_)(ip|ip_?addr|ip_?address|ipv4_address|eip|vip)$/,
    ({ number }) => `${TEST_NETS[number(3)]}.${1 + number(254)}`,
  ],
  [/(^|_)(mail|email)$/, () => 'sandbox@example.com'],
  [/(^|_)(url|uri|link|webhook)$/, (make) => `https://${domain(make)}/`],
  [
    /(^|_)(cname|domain|domain_name|endpoint|host|hostname|fqdn|connection_string|address|dns_name|server)$/,
    (make) => domain(make),
  ],
  [/(^|_)port$/, () => '80'],
  [/(^|_)uuid$/, ({ characters }) => characters('uuid', 0)],
  [/(^|_)id$/, ({ id }, name) => id(name)],
  [/^(status|state)$/, () => 'Available'],
  [/(^|_)(status|state)$/, ({ optional }) => (optional ? '' : 'Available')],
  [/(^|_)pay(ment)?_type$/, () => 'PayAsYouGo'],
  [/(^|_)charge_type$/, () => 'PostPaid'],
  [/(^|_)(md5|etag|checksum|finger_?print)$/, ({ characters }) => characters('hex', 32)],
  [/(^|_)(name|alias)$/, ({ characters }) => `sandbox-${characters('lower', 8)}`],
  [/(^|_)(description|remarks?|comments?|memo)$/, () => ''],
  [/(^|_)mac(_address)?$/, ({ number }) => macAddress(number)],
  [/(^|_)version$/, ({ optional }) => (optional ? '' : '1')],
  [/(count|number|num|quantity|total|used|size|quota|capacity|days)$/, ({ optional }) => (optional ? '' : '0')],
  // What the cloud chose for an argument is not known: better nothing than something wrong.
  [/./, ({ optional, characters }) => (optional ? '' : `sandbox-${characters('lower', 8)}`)],
];

/** Several values may differ in nothing else, so that each must hold something of its own. */
export function makeString(name: string, make: Making): string {
  const rule = STRINGS.find(([pattern]) => pattern.test(name));
  return rule ? rule[1](make, name) : '';
}

export function makeNumber(name: string, make: Making): string {
  if (/(^|_)(account_id|owner_id|ali_?uid|uid)$/.test(name)) return make.accountId;
  if (/(^|_)id$/.test(name)) return make.characters('digits', 10);
  // An argument that ends in _time may as well be a duration.
  if (!make.optional && /(^|_)(time|timestamp|at|date)$/.test(name)) return make.time('epoch-ms');
  if (/(^|_)port$/.test(name)) return '80';
  return /(^|_)(status|state|size|period|bandwidth|weight|duration|interval|timeout)$/.test(name) ? '1' : '0';
}

function arn({ service, kind, region, accountId, characters }: Making): string {
  const place = GLOBAL_SERVICES.includes(service) ? '' : region;
  return `acs:${service}:${place}:${accountId}:${kind}/${characters('lower', 20)}`;
}

/** `cn-hangzhou` → `cn-hangzhou-b`, `ap-southeast-1` → `ap-southeast-1a`. */
function zone(region: string): string {
  return /\d$/.test(region) ? `${region}a` : `${region}-b`;
}

/** Of the range that IEEE keeps for locally administered addresses. */
function macAddress(number: (limit: number) => number): string {
  return ['02', ...Array.from({ length: 5 }, () => number(256).toString(16).padStart(2, '0'))].join(':');
}

function domain({ characters, region }: Making): string {
  return `${characters('lower', 16)}.${region}.sandbox.example.com`;
}
