import { Token } from 'cdktf';
import type { Problems } from '../core/errors';
import { shown } from '../core/errors';

/** How a property is compared. */
export class CheckOperator {
  static readonly EQUALS = new CheckOperator('EQ');

  /** An operator by its code. Only `EQ` is documented; the dry test at plan says whether the service knows another one. */
  static custom(code: string): CheckOperator {
    return new CheckOperator(code);
  }

  private constructor(readonly code: string) {}
}

/** A property of an asset, by the name of its data and the path in it: `ListCloudAssetSchemas` tells both. */
export class AssetProperty {
  /** @param dataName - such as `ACS_ECS_Disk` */
  static of(dataName: string, path: string): AssetProperty {
    return new AssetProperty(dataName, path);
  }

  private constructor(
    readonly dataName: string,
    readonly path: string,
  ) {}

  equals(value: string): CheckMatch {
    return this.matches(CheckOperator.EQUALS, value);
  }

  matches(operator: CheckOperator, value: string): CheckMatch {
    return { property: this, operator, value };
  }
}

/** One comparison of a rule. */
export interface CheckMatch {
  readonly property: AssetProperty;
  readonly operator: CheckOperator;
  readonly value: string;
}

/** Data of another asset that belongs to the one that is checked. */
export interface AssociatedData {
  /** The property of the other data. */
  readonly to: AssetProperty;
  /** Path of the property of the checked asset that has the same value. */
  readonly fromPath: string;
}

/** What an asset has to be like to pass a check of one's own. */
export class CheckRule {
  /** All comparisons hold. */
  static all(...matches: readonly CheckMatch[]): CheckRule {
    return new CheckRule('AND', matches, []);
  }

  /** At least one comparison holds. */
  static any(...matches: readonly CheckMatch[]): CheckRule {
    return new CheckRule('OR', matches, []);
  }

  /** A rule as the console shows it. */
  static fromJson(json: string): CheckRule {
    return new CheckRule('AND', [], [], json);
  }

  private constructor(
    private readonly operator: 'AND' | 'OR',
    private readonly matches: readonly CheckMatch[],
    private readonly associations: readonly AssociatedData[],
    private readonly given?: string,
  ) {}

  /** The rule about further data too: its comparisons may then be about `to`. */
  with(...associations: readonly AssociatedData[]): CheckRule {
    return new CheckRule(this.operator, this.matches, [...this.associations, ...associations], this.given);
  }

  /** The JSON that the API takes. */
  toJson(): string {
    if (this.given !== undefined) return this.given;
    return JSON.stringify({
      AssociatedData:
        this.associations.length === 0
          ? null
          : {
              ToDataList: this.associations.map(({ to, fromPath }) => ({
                DataName: to.dataName,
                PropertyPath: to.path,
                FromPropertyPath: fromPath,
              })),
            },
      MatchProperty: {
        Operator: this.operator,
        MatchProperties: this.matches.map(({ property, operator, value }) => ({
          DataName: property.dataName,
          PropertyPath: property.path,
          MatchOperator: operator.code,
          MatchPropertyValue: value,
        })),
      },
    });
  }

  /** Adds what is wrong with it. @internal */
  check(problems: Problems): void {
    if (this.given !== undefined) {
      if (Token.isUnresolved(this.given) || isObject(this.given)) return;
      problems.add({
        code: 'invalid-value',
        what: 'rule is no JSON object',
        got: shown(this.given),
        allowed: 'a JSON object with MatchProperty',
        fix: 'correct the text of CheckRule.fromJson',
      });
      return;
    }
    if (this.matches.length === 0) {
      problems.add({
        code: 'too-few-items',
        what: 'rule compares nothing',
        got: '0 comparisons',
        allowed: 'at least 1',
        fix: 'pass AssetProperty.of(…).equals(…) to CheckRule.all or any',
      });
    }
    const empty = this.matches.some(({ property: { dataName, path } }) => dataName === '' || path === '');
    if (empty) {
      problems.add({
        code: 'invalid-value',
        what: 'rule compares a property without a name or a path',
        fix: 'name the data and the path in AssetProperty.of',
      });
    }
    // Data that is neither the asset's own nor associated is not there when the rule is evaluated.
    const associated = this.associations.map(({ to }) => to.dataName);
    const others = [...new Set(this.matches.map(({ property }) => property.dataName))].filter(
      (name) => !associated.includes(name),
    );
    if (others.length > 1) {
      problems.add({
        code: 'invalid-value',
        what: 'rule compares data that nothing associates',
        got: others.join(', '),
        allowed: 'the data of one kind of asset, and what .with(…) associates',
        fix: 'associate all but one of them by .with({ to, fromPath })',
      });
    }
  }
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
