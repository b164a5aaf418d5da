export { type CloudState, type FakeCloudAddress, type Faults, type OpenApiCall, readCalls, readCloud } from './openapi';
export { MINIMUM_TERRAFORM, requireTerraform } from './require-terraform';
export { type Sandbox, type SandboxOptions, startSandbox } from './start';
export { ResourceStore, type StoredResource } from './store';
