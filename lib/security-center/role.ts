import { SecurityModule } from './billing';

/** A role that Security Center acts with in the account (a service-linked role). */
export class SecurityCenterRole {
  /** Reads assets: everything needs it. */
  static readonly BASIC = new SecurityCenterRole('AliyunServiceRoleForSas');
  /** Reads configurations for posture checks, and changes them for repairs. */
  static readonly POSTURE = new SecurityCenterRole('AliyunServiceRoleForSasCspm');
  /** Makes snapshots and images for scans without an agent. */
  static readonly AGENTLESS_SCAN = new SecurityCenterRole('AliyunServiceRoleForSasAgentless');
  /** Reads buckets for malicious files. */
  static readonly MALICIOUS_FILES = new SecurityCenterRole('AliyunServiceRoleForOssMfd');
  static readonly ANTI_RANSOMWARE = new SecurityCenterRole('AliyunServiceRoleForAntiRansomwareMssp');
  /** For features with AI. @unverified which of them need it */
  static readonly AI = new SecurityCenterRole('AliyunServiceRoleForSasAI');
  /** For the security model. @unverified which features need it */
  static readonly SECURITY_MODEL = new SecurityCenterRole('AliyunServiceRoleForSasSecllm');
  /** Moves logs. */
  static readonly LOGS = new SecurityCenterRole('AliyunLogETLRole');

  static custom(name: string): SecurityCenterRole {
    return new SecurityCenterRole(name);
  }

  /** What the modules need, `BASIC` first. */
  static for(modules: readonly SecurityModule[]): readonly SecurityCenterRole[] {
    const needed = BY_MODULE.filter(([module]) => modules.includes(module)).map(([, role]) => role);
    return [SecurityCenterRole.BASIC, ...needed];
  }

  private constructor(readonly name: string) {}
}

const BY_MODULE: readonly (readonly [SecurityModule, SecurityCenterRole])[] = [
  [SecurityModule.POSTURE, SecurityCenterRole.POSTURE],
  [SecurityModule.AGENTLESS_SCAN, SecurityCenterRole.AGENTLESS_SCAN],
  [SecurityModule.MALICIOUS_FILES, SecurityCenterRole.MALICIOUS_FILES],
  [SecurityModule.ANTI_RANSOMWARE, SecurityCenterRole.ANTI_RANSOMWARE],
  [SecurityModule.AI_ASSISTANT, SecurityCenterRole.AI],
];
