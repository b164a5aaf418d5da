import type { Resource } from '../../model/resource';
import { HiddenValueError } from '../../model/value';

/**
 * A member of a check in a service's configuration, as `GuardrailsConfigLayout` writes it: a pointer with the name of the check, such as
 * `/promptAttack/Enable`. Another layout has other pointers, so a check that no pointer names may be anything.
 * @throws HiddenValueError if the check is configured by pointers of another layout, or its value is known at apply only
 */
export function memberOf(config: Resource, check: string, member: string): unknown {
  const members = config.map('members');
  const pointer = `/${check}/${member}`;
  if (members.has(pointer)) {
    const text = members.get(pointer);
    if (text === undefined) throw new HiddenValueError(`members.${pointer}`);
    return parsed(text);
  }
  const usual = [...members.keys()].every((one) => /^\/\w+\/\w+$/.test(one));
  if (!usual) throw new HiddenValueError(`members.${pointer}, in a layout of its own,`);
  return undefined;
}

/** The levels from which checks act, by check. */
export function levelsOf(config: Resource): readonly (readonly [check: string, level: string])[] {
  return [...config.map('members')].flatMap(([pointer, text]) => {
    const check = /^\/(\w+)\/Level$/.exec(pointer)?.[1];
    return check === undefined || text === undefined ? [] : [[check, String(parsed(text))] as const];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
