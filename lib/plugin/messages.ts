/**
 * The messages and services of Terraform's plugin protocol 5 and of go-plugin, as far as Terraform calls them.
 * Names and field numbers are the protocol's; what a field means is said where it is used.
 */
import { parse, type Type } from 'protobufjs';

const PLUGIN_PROTOCOL = `
syntax = "proto3";
package tfplugin5;

message DynamicValue { bytes msgpack = 1; bytes json = 2; }
message Step { oneof selector { string attribute_name = 1; string element_key_string = 2; int64 element_key_int = 3; } }
message AttributePath { repeated Step steps = 1; }
message Diagnostic { int32 severity = 1; string summary = 2; string detail = 3; AttributePath attribute = 4; }
message RawState { bytes json = 1; map<string, string> flatmap = 2; }
message ServerCapabilities { bool plan_destroy = 1; bool get_provider_schema_optional = 2; bool move_resource_state = 3; }

message Attribute {
  string name = 1; bytes type = 2; string description = 3; bool required = 4; bool optional = 5; bool computed = 6;
  bool sensitive = 7; int32 description_kind = 8; bool deprecated = 9; bool write_only = 10;
}
message NestedBlock { string type_name = 1; Block block = 2; int32 nesting = 3; int64 min_items = 4; int64 max_items = 5; }
message Block {
  int64 version = 1; repeated Attribute attributes = 2; repeated NestedBlock block_types = 3; string description = 4;
  int32 description_kind = 5; bool deprecated = 6;
}
message Schema { int64 version = 1; Block block = 2; }

message Empty {}
message TypeName { string type_name = 1; }
message GetMetadataResponse {
  ServerCapabilities server_capabilities = 1; repeated Diagnostic diagnostics = 2; repeated TypeName data_sources = 3;
  repeated TypeName resources = 4;
}
message GetSchemaResponse {
  Schema provider = 1; map<string, Schema> resource_schemas = 2; map<string, Schema> data_source_schemas = 3;
  repeated Diagnostic diagnostics = 4; Schema provider_meta = 5; ServerCapabilities server_capabilities = 6;
}
message PrepareProviderConfigRequest { DynamicValue config = 1; }
message PrepareProviderConfigResponse { DynamicValue prepared_config = 1; repeated Diagnostic diagnostics = 2; }
message UpgradeResourceStateRequest { string type_name = 1; int64 version = 2; RawState raw_state = 3; }
message UpgradeResourceStateResponse { DynamicValue upgraded_state = 1; repeated Diagnostic diagnostics = 2; }
message ValidateRequest { string type_name = 1; DynamicValue config = 2; }
message DiagnosticsResponse { repeated Diagnostic diagnostics = 1; }
message ConfigureRequest { string terraform_version = 1; DynamicValue config = 2; }
message ReadResourceRequest { string type_name = 1; DynamicValue current_state = 2; bytes private = 3; }
message ReadResourceResponse { DynamicValue new_state = 1; repeated Diagnostic diagnostics = 2; bytes private = 3; }
message PlanResourceChangeRequest {
  string type_name = 1; DynamicValue prior_state = 2; DynamicValue proposed_new_state = 3; DynamicValue config = 4;
  bytes prior_private = 5;
}
message PlanResourceChangeResponse {
  DynamicValue planned_state = 1; repeated AttributePath requires_replace = 2; bytes planned_private = 3;
  repeated Diagnostic diagnostics = 4; bool legacy_type_system = 5;
}
message ApplyResourceChangeRequest {
  string type_name = 1; DynamicValue prior_state = 2; DynamicValue planned_state = 3; DynamicValue config = 4;
  bytes planned_private = 5;
}
message ApplyResourceChangeResponse {
  DynamicValue new_state = 1; bytes private = 2; repeated Diagnostic diagnostics = 3; bool legacy_type_system = 4;
}
message ImportResourceStateRequest { string type_name = 1; string id = 2; }
message ImportedResource { string type_name = 1; DynamicValue state = 2; bytes private = 3; }
message ImportResourceStateResponse { repeated ImportedResource imported_resources = 1; repeated Diagnostic diagnostics = 2; }
message ReadDataSourceRequest { string type_name = 1; DynamicValue config = 2; }
message ReadDataSourceResponse { DynamicValue state = 1; repeated Diagnostic diagnostics = 2; }
message StopResponse { string Error = 1; }
message GetFunctionsResponse {}

message ConnInfo { uint32 service_id = 1; string network = 2; string address = 3; }
message StdioData { int32 channel = 1; bytes data = 2; }
message HealthCheckRequest { string service = 1; }
message HealthCheckResponse { int32 status = 1; }
`;

const { root } = parse(PLUGIN_PROTOCOL, { keepCase: true });

export function messageType(name: string): Type {
  return root.lookupType(`tfplugin5.${name}`);
}

export interface MethodNames {
  readonly request: string;
  readonly response: string;
  readonly stream?: 'response' | 'both';
}

/** Path of each method → its messages. */
export const PROVIDER_METHODS = {
  GetMetadata: { request: 'Empty', response: 'GetMetadataResponse' },
  GetSchema: { request: 'Empty', response: 'GetSchemaResponse' },
  PrepareProviderConfig: { request: 'PrepareProviderConfigRequest', response: 'PrepareProviderConfigResponse' },
  ValidateResourceTypeConfig: { request: 'ValidateRequest', response: 'DiagnosticsResponse' },
  ValidateDataSourceConfig: { request: 'ValidateRequest', response: 'DiagnosticsResponse' },
  UpgradeResourceState: { request: 'UpgradeResourceStateRequest', response: 'UpgradeResourceStateResponse' },
  Configure: { request: 'ConfigureRequest', response: 'DiagnosticsResponse' },
  ReadResource: { request: 'ReadResourceRequest', response: 'ReadResourceResponse' },
  PlanResourceChange: { request: 'PlanResourceChangeRequest', response: 'PlanResourceChangeResponse' },
  ApplyResourceChange: { request: 'ApplyResourceChangeRequest', response: 'ApplyResourceChangeResponse' },
  ImportResourceState: { request: 'ImportResourceStateRequest', response: 'ImportResourceStateResponse' },
  ReadDataSource: { request: 'ReadDataSourceRequest', response: 'ReadDataSourceResponse' },
  GetFunctions: { request: 'Empty', response: 'GetFunctionsResponse' },
  Stop: { request: 'Empty', response: 'StopResponse' },
} as const satisfies { readonly [method: string]: MethodNames };

/** What go-plugin asks of every plugin beside its own service. */
export const GO_PLUGIN_SERVICES: { readonly [service: string]: { readonly [method: string]: MethodNames } } = {
  'plugin.GRPCBroker': { StartStream: { request: 'ConnInfo', response: 'ConnInfo', stream: 'both' } },
  'plugin.GRPCController': { Shutdown: { request: 'Empty', response: 'Empty' } },
  'plugin.GRPCStdio': { StreamStdio: { request: 'Empty', response: 'StdioData', stream: 'response' } },
  'grpc.health.v1.Health': { Check: { request: 'HealthCheckRequest', response: 'HealthCheckResponse' } },
};
