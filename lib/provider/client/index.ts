/** Calls of Alibaba Cloud's OpenAPIs: the only place of the library that makes any. */
export { createClient } from './client';
export { type FailureKind, OpenApiError } from './errors';
export { PendingClient } from './pending';
export { redact } from './redact';
export type { CallRecord, ClientSettings, Environment } from './settings';
export type { Answer, Api, Call, OpenApiClient, ParameterValue } from './types';
