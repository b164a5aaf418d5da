import { existsSync, readFileSync } from 'node:fs';
import { AssetType, Fn, TerraformAsset, type TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';
import { Problems, shown, ValidationError } from '../../core/errors';

/** SAML metadata of an identity provider. */
export class SamlMetadata {
  /**
   * A file in XML, as the identity provider offers it. It comes into the stack's folder; Terraform reads it from there.
   * @throws ValidationError `missing` if there is no such file, `invalid-value` if it is no metadata of an identity provider, `secret-literal` if it
   * holds a private key
   */
  static fromFile(file: string): SamlMetadata {
    const problems = new Problems();
    if (existsSync(file)) checkMetadata(file, readFileSync(file, 'utf8'), problems);
    else {
      problems.add({
        code: 'missing',
        what: 'the file of the SAML metadata is not there',
        got: shown(file),
        fix: 'download the metadata of the identity provider, and give its path',
      });
    }
    problems.throwIfAny();
    return new SamlMetadata((scope) => {
      const asset = new TerraformAsset(scope, 'SamlMetadata', { path: file, type: AssetType.FILE });
      return Fn.filebase64(asset.path);
    });
  }

  /**
   * A variable of the stack that holds the XML. It has to be sensitive.
   * @throws ValidationError `secret-in-output` if it is not
   */
  static fromVariable(variable: TerraformVariable): SamlMetadata {
    if (variable.sensitive !== true) {
      throw new ValidationError([
        {
          code: 'secret-in-output',
          what: 'the variable of the SAML metadata is not sensitive: plans would show it',
          path: variable.node.path,
          fix: 'set sensitive of the variable to true',
        },
      ]);
    }
    return new SamlMetadata(() => Fn.base64encode(variable.stringValue));
  }

  private constructor(
    /** @internal */
    readonly encodedIn: (scope: Construct) => string,
  ) {}
}

function checkMetadata(file: string, text: string, problems: Problems): void {
  if (/PRIVATE KEY/.test(text)) {
    problems.add({
      code: 'secret-literal',
      what: 'the file of the SAML metadata holds a private key',
      got: `${shown(file)} (content not shown)`,
      fix: 'remove the key from the file, and replace it at the identity provider',
    });
  } else if (!/<(\w+:)?EntityDescriptor[\s>]/.test(text) || !/<(\w+:)?IDPSSODescriptor[\s>]/.test(text)) {
    problems.add({
      code: 'invalid-value',
      what: 'the file is no SAML metadata of an identity provider',
      got: shown(file),
      allowed: 'XML with an EntityDescriptor that has an IDPSSODescriptor',
      fix: 'download the metadata of the identity provider, not those of the service provider',
    });
  }
}
