export { type OpenApiCall, readCalls } from './openapi/calls';
export type { Faults, VerdictRule } from './openapi/faults';
export { type CloudState, countCloud, readCloud } from './openapi/inspect';
export type { FakeCloudAddress } from './openapi/server';
export { MINIMUM_TERRAFORM, requireTerraform } from './require-terraform';
export { type Sandbox, type SandboxOptions, startSandbox } from './start';
export { ResourceStore, type StoredResource } from './store';
