export { type OpenApiCall, readCalls } from './calls';
export type { Chance, Faults, ServerErrorChance, VerdictRule } from './faults';
export { type CloudState, countCloud, readCloud, resetCloud } from './inspect';
export type * from './objects';
export { type FakeCloud, type FakeCloudAddress, type FakeCloudOptions, startFakeCloud } from './server';
