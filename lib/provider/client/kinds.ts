/** Which kind of failure a code stands for, and what to do about it. */
import type { Endpoint } from './endpoints';
import type { Failure, FailureKind } from './errors';
import { PRODUCTS } from './products';
import type { TransportError } from './transport';

/** The first that matches decides. Codes that no published list has are @unverified. */
const CODES: readonly (readonly [RegExp, FailureKind])[] = [
  // A resource directory makes one change at a time, and says so of the others.
  [
    /^Throttling|Throttled|FlowControl|TooManyRequests|(Qps|Rate|Frequency)Limit|^ConcurrentCallNotSupported|^429$/i,
    'throttled',
  ],
  [/^InvalidTimeStamp|RequestTimeTooSkewed/i, 'clock'],
  [
    /^InvalidAccessKey(Id|Secret)|^SignatureDoesNotMatch|^IncompleteSignature|^(Invalid)?SecurityToken|^InvalidCredentials|^MissingAccessKey|^MissingSecurityToken/i,
    'credentials',
  ],
  [/^Invalid(Action|Version|Api|Product)\b|^UnsupportedHTTPMethod|^UnsupportedOperation\.Region/i, 'unsupported'],
  // KMS says so of a secret that is not there.
  [/^Forbidden\.\w*Not(Found|Exist)/i, 'refused'],
  [
    /Not(Open|Activ|Purchas|Buy|Bought|Subscri|Enabled)|Un(Open|Activat|Subscri)|NoOpen|NeedOpen|Inactive(Service|Instance)/i,
    'inactive',
  ],
  [
    /^Forbidden(\.|$)|^NoPermission|^(No)?Authorization|AccessDenied|^Unauthorized|^403$|ImplicitDeny|ExplicitDeny/i,
    'permission',
  ],
  [/^(ServiceUnavailable|InternalError|InternalServerError|SystemError|SystemBusy|UnknownError)|^5\d\d$/i, 'service'],
];

/** Numbers that mean something in one product only. @unverified */
const OWN_CODES: { readonly [product: string]: { readonly [code: string]: FailureKind } } = {
  // Seen for services that the account may not use.
  Green: { '408': 'inactive' },
};

export function kindOfCode(product: string, code: string, statusCode: number): FailureKind {
  const own = OWN_CODES[product]?.[code];
  if (own) return own;
  const known = CODES.find(([pattern]) => pattern.test(code))?.[1];
  if (known) return known;
  if (statusCode === 429) return 'throttled';
  if (statusCode >= 500) return 'service';
  return statusCode === 403 ? 'permission' : 'refused';
}

const DNS = /^(ENOTFOUND|EAI_AGAIN|EAI_FAIL|EAI_NODATA)$/;
const TLS =
  /^(ERR_TLS|ERR_SSL|EPROTO|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH|CRL_|ERR_OSSL)/;

const IN_TROUBLE = 'The service or the way to it is in trouble; try again later.';
const IN_DOUBT = 'It is not known whether the service has done it, so it was not repeated. Check, and apply again.';

/** The service had no capacity to begin with the call; any other failure of its may have come in the middle. */
export function isOverload({ code, statusCode }: Pick<Failure, 'code' | 'statusCode'>): boolean {
  return statusCode === 503 || ((statusCode ?? 0) < 500 && /^(ServiceUnavailable|503$)/i.test(code));
}

const hostOf = ({ host, port, protocol }: Endpoint): string => `${host}:${port ?? (protocol === 'HTTP' ? 80 : 443)}`;

/** A request that got no answer. */
export function transportFailure(
  { code, sent, message }: TransportError,
  endpoint: Endpoint,
  call: FailureContext,
): Failure {
  const host = hostOf(endpoint);
  if (code === 'ABORTED') {
    const reason = sent ? 'interrupted while the answer was awaited' : 'interrupted';
    return { kind: 'interrupted', code: 'Client.Interrupted', reason };
  }
  if (TLS.test(code)) {
    return {
      kind: 'tls',
      code: 'Client.TlsFailure',
      reason: `${host} has no certificate that this machine accepts: ${code}`,
      fix: 'Behind a proxy that inspects TLS, set NODE_EXTRA_CA_CERTS to a file with its CA certificate. Otherwise check endpoints and the clock of this machine.',
    };
  }
  if (sent) {
    return {
      kind: 'lost',
      code: code === 'READ_TIMEOUT' ? 'Client.ReadTimeout' : 'Client.ConnectionLost',
      reason:
        code === 'READ_TIMEOUT'
          ? `${message} from ${host}`
          : `${host} closed the connection before it answered: ${code}`,
      fix: call.repeatable ? IN_TROUBLE : IN_DOUBT,
    };
  }
  const what = DNS.test(code) ? `the name ${endpoint.host} cannot be resolved` : `no connection to ${host}`;
  return {
    kind: 'unreachable',
    code: 'Client.Unreachable',
    reason: code === 'CONNECT_TIMEOUT' ? `${what}: ${message}` : `${what}: ${code}`,
    fix: `Check the network, HTTPS_PROXY and NO_PROXY of this machine, the region (${call.region}), and endpoints of the provider block for ${call.product}.`,
  };
}

export interface FailureContext {
  readonly product: string;
  readonly action: string;
  readonly region: string;
  readonly repeatable: boolean;
  /** Where the credentials come from, for a message. */
  readonly credentials: string;
}

/** What to do about a failure, in one line; undefined where the service's reason says all there is. */
export function fixOf(failure: Failure, call: FailureContext, answeredAt?: Date): string | undefined {
  const { product, action, region, credentials } = call;
  switch (failure.kind) {
    case 'credentials':
      return /expired|SecurityToken/i.test(failure.code)
        ? `The temporary credentials (${credentials}) have expired or are malformed: get new ones.`
        : `Check the AccessKey (${credentials}): it has to exist, be active, and belong to its secret.`;
    case 'permission': {
      const operation = failure.ramOperation ?? `${PRODUCTS[product]?.ramCode ?? product.toLowerCase()}:${action}`;
      return `Allow ${operation} in a RAM policy of the identity whose credentials are used (${credentials}).`;
    }
    case 'inactive':
      return `Activate the service for this account in the console of Alibaba Cloud, then apply again.`;
    case 'unsupported':
      return `The endpoint of ${product} in ${region} does not offer this action: check region and endpoints of the provider block.`;
    case 'clock':
      return `The clock of this machine is ${skew(answeredAt)}: correct it, requests are valid for 15 minutes only.`;
    case 'throttled':
      return `Lower max_qps for ${product} in the provider block, or apply when less else calls it.`;
    case 'service':
      return call.repeatable || isOverload(failure)
        ? 'The service failed; apply again later. Alibaba Cloud finds the call by its RequestId.'
        : IN_DOUBT;
    case 'lost':
      return call.repeatable ? IN_TROUBLE : IN_DOUBT;
    case 'unreadable':
      return `Check that endpoints of the provider block names a host of ${product}, and that no proxy answers in its place.`;
    default:
      return undefined;
  }
}

function skew(answeredAt: Date | undefined): string {
  const seconds = answeredAt ? Math.round((Date.now() - answeredAt.getTime()) / 1000) : 0;
  if (Math.abs(seconds) < 60) return 'not that of the service';
  const minutes = Math.round(Math.abs(seconds) / 60);
  return `${minutes} minute${minutes === 1 ? '' : 's'} ${seconds > 0 ? 'ahead of' : 'behind'} the service's`;
}
