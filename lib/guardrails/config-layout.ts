import { type Problems } from '../core/errors';
import type { CheckAction, CheckItem, CheckSettings, CheckThreshold } from './check';
import { type JsonValue, literal } from './shared';

/** Where the members of a check are in a service's configuration: JSON pointers (RFC 6901). */
export interface CheckPointers {
  /** Whether the check runs. @default - the layout does not know */
  readonly enabled?: string;
  /** @default - the layout does not know */
  readonly threshold?: string;
  /** @default - the layout does not know */
  readonly action?: string;
  /** The library of answers that replace hits. @default - the layout does not know */
  readonly answerLibrary?: string;
}

/** Members of a service's configuration: JSON pointer to JSON text. */
export interface ConfigMembers {
  readonly [pointer: string]: string;
}

/**
 * How checks are written in the configuration of a service (`CustomServiceConf` of GetServiceConf).
 *
 * Alibaba Cloud publishes no schema of it, so every layout is somebody's observation. A wrong one does no harm: the provider reads the
 * service's configuration first, and refuses the apply before anything is sent if a member is not there or is of another type. The error
 * lists the members there are; `GuardrailsPolicy.fromService(…).configuration` shows them too. Give those pointers to `ofPointers`, or
 * extend this class where values differ as well.
 */
export abstract class GuardrailsConfigLayout {
  /**
   * Made from the names that the runtime API documents: `/<type>/Enable` true, `/<type>/Level` "high", `/<type>/Suggestion` "block", and
   * `/<type>/AnswerLibId`, where `<type>` is `contentModeration`, `promptAttack`, …
   * @unverified no configuration of a live account was seen
   */
  static assumed(): GuardrailsConfigLayout {
    return ASSUMED;
  }

  /**
   * Pointers as they were read from a service, by the type of the check; values as `assumed` has them.
   * @param pointers - `{ promptAttack: { enabled: '/…', threshold: '/…' } }`
   */
  static ofPointers(pointers: { readonly [type: string]: CheckPointers }): GuardrailsConfigLayout {
    return new GivenPointers(pointers);
  }

  /** Where the members of a check are; undefined for a check that the layout does not know. */
  abstract pointers(item: CheckItem): CheckPointers | undefined;

  /** How a check is switched on or off. */
  enabled(on: boolean): JsonValue {
    return on;
  }

  threshold(level: CheckThreshold): JsonValue {
    return level.code;
  }

  action(action: CheckAction): JsonValue {
    return action.code;
  }

  answerLibrary(libraryId: string): JsonValue {
    return libraryId;
  }

  /** The members that make a service check an item as the settings say. Adds a problem for each that has no place. */
  members(item: CheckItem, on: boolean, { threshold, action }: CheckSettings, problems: Problems): ConfigMembers {
    const pointers = item.pointers ?? this.pointers(item) ?? {};
    const wanted: readonly (readonly [keyof CheckPointers, JsonValue | undefined])[] = [
      ['enabled', this.enabled(on)],
      ['threshold', threshold && this.threshold(threshold)],
      ['action', action && this.action(action)],
      ['answerLibrary', action?.answers && this.answerLibrary(action.answers.libraryId)],
    ];
    const members: { [pointer: string]: string } = {};
    for (const [member, value] of wanted) {
      if (value === undefined) continue;
      const pointer = pointers[member];
      if (pointer === undefined) problems.add(noPlace(item, member));
      else if (!POINTER.test(pointer)) problems.add(noPointer(item, pointer));
      else members[pointer] = literal(JSON.stringify(value));
    }
    return members;
  }
}

/** Not the empty one, which is the whole configuration. */
export const POINTER = /^(\/([^~/]|~[01])*)+$/;

class AssumedLayout extends GuardrailsConfigLayout {
  pointers({ type }: CheckItem): CheckPointers {
    const at = `/${type.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return {
      enabled: `${at}/Enable`,
      threshold: `${at}/Level`,
      action: `${at}/Suggestion`,
      answerLibrary: `${at}/AnswerLibId`,
    };
  }
}

const ASSUMED = new AssumedLayout();

class GivenPointers extends GuardrailsConfigLayout {
  constructor(private readonly byType: { readonly [type: string]: CheckPointers }) {
    super();
  }

  pointers({ type }: CheckItem): CheckPointers | undefined {
    return this.byType[type];
  }
}

function noPlace(item: CheckItem, member: keyof CheckPointers): Parameters<Problems['add']>[0] {
  return {
    code: 'no-default',
    what: `the layout does not know where a service keeps "${member}" of ${item.type}`,
    allowed: 'a JSON pointer into the configuration of the service',
    fix: `give ${member} for ${item.type} to GuardrailsConfigLayout.ofPointers, or leave it out of the check`,
  };
}

function noPointer(item: CheckItem, pointer: string): Parameters<Problems['add']>[0] {
  return {
    code: 'invalid-value',
    what: `the layout has no JSON pointer for ${item.type}`,
    got: JSON.stringify(pointer),
    allowed: 'such as "/promptAttack/Level"; "~" is "~0", "/" in a name is "~1"',
    fix: 'correct the pointer',
  };
}
