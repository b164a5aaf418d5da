export {
  Aisec,
  type AisecAccessKey,
  type AisecAssumedRole,
  type AisecOidcRole,
  type AisecProps,
  type IAisec,
} from './aisec';
export { AlicloudConstruct } from './construct';
export { ERROR_CODES, type ErrorCode, type Finding, formatFinding, Problems, ValidationError } from './errors';
export { assertSameFramework } from './framework';
export { Grant, type IGrantable, type IPrincipal } from './grant';
export { MAX_TAGS } from './inheritance';
export { type IManagedPolicy, ManagedPolicy, type ManagedPolicyProps, PolicyType } from './managed-policy';
export { NAME_RULES, type NameLetters, NamePrefix, type NameRule } from './naming';
export { type Notice, Notices, type OpenNotice } from './notice';
export { Effect, MAX_POLICY_BYTES, type PolicyConditions, PolicyDocument, type PolicyStatement } from './policy';
export {
  type BucketStatement,
  type IBucket,
  PrivateBucket,
  type PrivateBucketProps,
  type RetentionLock,
} from './private-bucket';
export { type ArgumentNames, checkAgainstProvider } from './provider-check';
export { type IRamGroup, RamGroup, type RamGroupProps } from './ram-group';
export { type IRamRole, RamRole, type RamRoleProps, SESSION_DURATION } from './ram-role';
export { type IRamUser, RamUser, type RamUserProps } from './ram-user';
export { SecretValue } from './secret';
export { validateAtSynth } from './synth-check';
export { type TagOptions, Tags } from './tags';
export { type OidcTrustProps, type ServiceAccountTrustProps, TrustPrincipal } from './trust';
