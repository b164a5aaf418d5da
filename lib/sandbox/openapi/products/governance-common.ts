/** What the parts of Cloud Governance Center share. */
import { ApiError, invalidParameter } from '../errors';
import type { Call } from '../model';

const CENTERS = ['cn-hangzhou', 'ap-southeast-1', 'eu-central-1'];

export const governanceError = (code: string, message: string, status = 400): ApiError =>
  new ApiError(status, code, message);

/** A region that has no endpoint of the service is refused. The code is @unverified. */
export function checkRegion(call: Call): string {
  const region = call.text('RegionId');
  if (region !== '' && !CENTERS.includes(region)) {
    throw invalidParameter('RegionId', `it is one of ${CENTERS.join(', ')}`);
  }
  return region || 'cn-hangzhou';
}

export function optionalOneOf(call: Call, name: string, values: readonly string[], standard: string): string {
  const value = call.text(name) || standard;
  if (!values.includes(value)) throw invalidParameter(name, `it is one of ${values.join(', ')}`);
  return value;
}
