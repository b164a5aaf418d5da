import * as path from 'node:path';
import type { Construct } from 'constructs';
import { CloudSsoScimServerCredential } from '../../bindings/alicloud/cloud-sso-scim-server-credential';
import { AlicloudConstruct } from '../../core/construct';
import { Problems, shown } from '../../core/errors';
import { Notices } from '../../core/notice';
import { countInApp } from '../organization/in-app';
import { regionProvider } from '../organization/member-provider';
import { SingleSignOnLimits } from './limits';
import type { ISingleSignOn } from './single-sign-on';

export interface ScimCredentialProps {
  readonly singleSignOn: ISingleSignOn;
  /**
   * Absolute path, outside of the app, where the provider writes the secret in plain text when the credential is made: on the machine that runs terraform,
   * once. Another path makes another credential. The secret is nowhere else, not in the state either.
   */
  readonly secretFile: string;
  /** Region of the directory. @default - that of the stack's alicloud provider */
  readonly region?: string;
  /** @default true */
  readonly enabled?: boolean;
}

/**
 * A credential by which an identity provider brings users and groups, `alicloud_cloud_sso_scim_server_credential`. Make it in the console instead if you
 * can: there the secret is shown and not stored.
 */
export class ScimCredential extends AlicloudConstruct {
  private readonly resource: CloudSsoScimServerCredential;

  /**
   * @throws ValidationError `invalid-value` for a path that is not absolute or lies in the app's folder, `too-many-items` if an app has more credentials
   * than a directory can have
   */
  constructor(scope: Construct, id: string, { singleSignOn, secretFile, region, enabled = true }: ScimCredentialProps) {
    super(scope, id);
    const inside = path.relative(process.cwd(), secretFile);
    if (!path.isAbsolute(secretFile) || (!inside.startsWith('..') && !path.isAbsolute(inside))) {
      new Problems(this)
        .add({
          code: 'invalid-value',
          what: 'secretFile is not outside of the app',
          got: shown(secretFile),
          allowed:
            'an absolute path outside of the folder in which the app runs, where nothing is committed, packed or synthesized',
          fix: 'choose a path that only the identity provider’s administrator can read',
        })
        .throwIfAny();
    }
    const { MAX_SCIM_CREDENTIALS: most } = SingleSignOnLimits;
    countInApp(this, 'SCIM credentials', 1, most, {
      what: 'the app makes more SCIM credentials than a directory can have',
      allowed: `${most}, so that one can replace the other`,
      fix: 'remove the older one',
    });
    this.resource = new CloudSsoScimServerCredential(this, 'Resource', {
      directoryId: singleSignOn.directoryId,
      credentialSecretFile: secretFile,
      status: enabled ? 'Enabled' : 'Disabled',
      ...(region !== undefined && { provider: regionProvider(this, region) }),
    });
    Notices.of(this).add({
      id: 'governance.scim-secret-file',
      message:
        `Applying writes the secret of a SCIM credential in plain text to ${secretFile}, where terraform runs. Give it to the identity provider and delete ` +
        'the file at once; a CI runner that is thrown away loses it.',
    });
  }

  /** When it expires. */
  get expireTime(): string {
    return this.resource.expireTime;
  }
}
