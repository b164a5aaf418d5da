import { checkText } from '../../core/text-check';
import type { Problems } from '../../core/errors';
import { OrganizationLimits } from './limits';

const { MIN_NAME_CHARACTERS: MIN, MAX_NAME_CHARACTERS: MAX } = OrganizationLimits;
/** https://www.alibabacloud.com/help/en/resource-management/api-createresourceaccount */
const DISPLAY_NAME = new RegExp(`^[\\p{L}\\p{N}_.-]{${MIN},${MAX}}$`, 'u');
const PREFIX = new RegExp(`^(?=.{${MIN},${MAX}}$)[A-Za-z0-9]+([_.-][A-Za-z0-9]+)*$`);

/** Adds what no member can be called. */
export function checkAccountNames(
  problems: Problems,
  { displayName, accountNamePrefix }: { readonly displayName: string; readonly accountNamePrefix?: string },
): void {
  const letters = 'letters of any script, digits, "_", "." and "-"';
  checkText(problems, 'displayName', displayName, DISPLAY_NAME, `${MIN} to ${MAX} ${letters}`);
  const allowed = `${MIN} to ${MAX} Latin letters and digits, with single "_", "." or "-" between them`;
  checkText(problems, 'accountNamePrefix', accountNamePrefix, PREFIX, allowed);
}

/** The form of an account's id. */
export const ACCOUNT_ID = /^\d{8,20}$/;
