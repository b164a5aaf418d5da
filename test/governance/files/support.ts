import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';

/** Temporary directories of one test file. */
export class Directories {
  private readonly root = mkdtempSync(path.join(tmpdir(), 'aisec-files-'));
  private turn = 0;

  /** A directory with these files. */
  with(files: { readonly [name: string]: string | Uint8Array }): string {
    const directory = path.join(this.root, String(this.turn++));
    mkdirSync(directory);
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(directory, name)), { recursive: true });
      writeFileSync(path.join(directory, name), content);
    }
    return directory;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** An organization in which every part is said once. */
export const FILES = {
  'landing-zone.yaml': `# yaml-language-server: $schema=https://unpkg.com/cdktf-alicloud-ai-security/schema/governance/landing-zone.schema.json
organization:
  maxMembers: 200
folders:
  - name: Core
  - name: Workloads
    tags: { owner: platform }
    folders:
      - name: Production
      - name: Test
coreAccounts:
  logArchive: { displayName: log-archive }
  security: { displayName: security }
delegatedAdministrators:
  - account: security
    service: sas.aliyuncs.com
protectionRules:
  - rule: protect-audit-trail
    targets: [Root]
  - rule: protect-kms-keys
    targets: [folder Workloads]
exempt:
  - role: PlatformAdmin
omit: [sharedServicesAccount]
`,
  'accounts/defaults.yaml': `payerAccountId: "1234567890123456"
tags: { managed-by: terraform }
`,
  'accounts/Workloads/Production/defaults.yaml': `tags: { env: prod }
`,
  'accounts/Workloads/Production/chat.yaml': `displayName: chat-prod
accountNamePrefix: chatprod
tags: { workload: ai }
`,
  'accounts/shared.yaml': `displayName: data-lake
folder: Workloads/Test
accountId: "1100000000000001"
`,
  'accounts/README.md': 'notes of people\n',
} as const;
