/** Sts 2015-04-01: who am I, and temporary credentials of roles that Terraform made in the sandbox. */
import { ApiError, invalidParameter } from '../errors';
import { newSecret, randomText, type RamRole } from '../identities';
import { type Call, type Product, reads, utc, writes } from '../model';
import type { JsonObject, TemporaryCredentials } from '../objects';

const MIN_SECONDS = 900;
const DEFAULT_SECONDS = 3600;

export const sts: Product = {
  api: { product: 'Sts', version: '2015-04-01' },
  operations: {
    GetCallerIdentity: reads(({ accountId, principal }) => {
      if (principal?.type === 'RAMUser') {
        return {
          AccountId: accountId,
          IdentityType: 'RAMUser',
          PrincipalId: principal.id,
          UserId: principal.id,
          Arn: `acs:ram::${accountId}:user/${principal.name}`,
        };
      }
      if (principal?.type === 'AssumedRoleUser') {
        const { roleId, roleName, sessionName } = principal.credentials;
        return {
          AccountId: accountId,
          IdentityType: 'AssumedRoleUser',
          PrincipalId: `${roleId}:${sessionName}`,
          RoleId: roleId,
          Arn: `acs:sts::${accountId}:assumed-role/${roleName}/${sessionName}`,
        };
      }
      return {
        AccountId: accountId,
        IdentityType: 'Account',
        PrincipalId: accountId,
        UserId: accountId,
        Arn: `acs:ram::${accountId}:root`,
      };
    }),

    // Real root accounts may not: but the sandbox's credentials stand for whoever would deploy.
    AssumeRole: writes((call) => issue(call, roleOf(call))),

    AssumeRoleWithOIDC: {
      ...writes((call) => {
        const role = roleOf(call);
        const claims = claimsOf(call);
        return {
          ...issue(call, role),
          OIDCTokenInfo: { Issuer: String(claims.iss ?? ''), Subject: String(claims.sub ?? '') },
        };
      }),
      anonymous: true,
    },
  },
};

function roleOf(call: Call): RamRole {
  const arn = call.need('RoleArn');
  const [, account, name = ''] = /^acs:ram::(\d+):role\/(.+)$/.exec(arn) ?? [];
  if (account === undefined) throw invalidParameter('RoleArn', 'it is not the ARN of a role');
  const role = account === call.accountId ? call.directory.role(name) : undefined;
  if (!role) throw new ApiError(404, 'EntityNotExist.Role', `The role not exists: ${arn}`);
  return role;
}

/** What the token says. Its signature is not checked: the sandbox knows no issuer. */
function claimsOf(call: Call): JsonObject {
  if (!call.directory.hasOidcProvider(call.need('OIDCProviderArn'))) {
    throw new ApiError(404, 'EntityNotExist.OIDCProvider', 'The OIDC provider does not exist.');
  }
  const parts = call.need('OIDCToken').split('.');
  const invalid = new ApiError(400, 'AuthenticationFail.OIDCToken.Invalid', 'The OIDC token is not a JWT.');
  if (parts.length !== 3) throw invalid;
  let claims: JsonObject;
  try {
    claims = JSON.parse(Buffer.from(parts[1], 'base64url').toString('utf8')) as JsonObject;
  } catch {
    throw invalid;
  }
  if (typeof claims.exp === 'number' && claims.exp * 1000 <= call.now) {
    throw new ApiError(400, 'AuthenticationFail.OIDCToken.Expired', 'The OIDC token is expired.');
  }
  return claims;
}

function issue(call: Call, role: RamRole): JsonObject {
  const sessionName = call.need('RoleSessionName');
  if (!/^[\w.@=-]{2,64}$/.test(sessionName)) {
    throw invalidParameter('RoleSessionName', 'it has 2 to 64 letters, digits and ._@=-');
  }
  const asked = call.number('DurationSeconds') ?? DEFAULT_SECONDS;
  if (asked < MIN_SECONDS || asked > role.maxSessionSeconds) {
    throw new ApiError(
      400,
      'InvalidParameter.DurationSeconds',
      `The Min/Max value of DurationSeconds is 15min/${role.maxSessionSeconds / 60}min.`,
    );
  }
  const issued = call.view.of('temporaryCredentials');
  for (const old of issued.all()) if (old.expires < call.now - 3_600_000) issued.delete(old.accessKeyId);
  const credentials: TemporaryCredentials = {
    accessKeyId: `STS.${randomText(26)}`,
    secret: newSecret(),
    securityToken: `SANDBOX-${randomText(120)}`,
    roleName: role.name,
    roleId: role.id,
    sessionName,
    expires: call.now + (call.faults.stsLifetimeSeconds ?? asked) * 1000,
  };
  issued.put(credentials.accessKeyId, credentials);
  return {
    Credentials: {
      AccessKeyId: credentials.accessKeyId,
      AccessKeySecret: credentials.secret,
      SecurityToken: credentials.securityToken,
      Expiration: utc(credentials.expires),
    },
    AssumedRoleUser: {
      Arn: `acs:sts::${call.accountId}:assumed-role/${role.name}/${sessionName}`,
      AssumedRoleId: `${role.id}:${sessionName}`,
    },
  };
}
