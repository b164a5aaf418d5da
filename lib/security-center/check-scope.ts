import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import { SasCheckScope } from '../bindings/aisec/sas-check-scope';
import { claimSetting } from '../core/claim';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { aisecOf, checked, literal, type SecurityCenterAisecProps } from './shared';

export interface CheckScopeProps extends SecurityCenterAisecProps {
  /** Whether all assets are checked; otherwise those that were chosen in the console. @default true */
  readonly allAssets?: boolean;
  /** Whether assets that are made later are chosen by themselves. @default true */
  readonly newAssets?: boolean;
  /** Which of them, as the JSON that the service calls AutoConfig: `{ autoInclude, autoRule }`. @default - as it was found */
  readonly newAssetRule?: string;
}

/**
 * Which assets posture checks look at, `aisec_sas_check_scope`. An account has one scope: declare it once. Destroying restores what was found.
 */
export class CheckScope extends AlicloudConstruct {
  /** @throws ValidationError `invalid-value` for a rule that is no JSON */
  constructor(scope: Construct, id: string, props: CheckScopeProps = {}) {
    super(scope, id);
    const { allAssets = true, newAssets = true, newAssetRule } = props;
    const problems = new Problems(this);
    if (newAssetRule !== undefined && !Token.isUnresolved(newAssetRule) && !isJson(newAssetRule)) {
      problems.add({
        code: 'invalid-value',
        what: 'newAssetRule is no JSON',
        got: shown(newAssetRule),
        allowed: 'a JSON object with autoInclude and autoRule',
        fix: 'correct newAssetRule',
      });
    }
    const config = {
      allAssets,
      newAssets,
      newAssetRule: newAssetRule === undefined ? undefined : literal(newAssetRule),
    };
    const { provider } = aisecOf(this, props);
    claimSetting(this, 'scope of posture checks', provider, problems);
    new SasCheckScope(this, 'Resource', {
      ...checked(problems, 'aisec_sas_check_scope', config, { new_asset_rule: 'newAssetRule' }),
      provider,
    });
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
