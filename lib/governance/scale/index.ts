export { type IStateBackend, OssStateBackend, type OssStateBackendProps } from './backend';
export { type MatrixJob, type MatrixOptions, stackMatrix, type StackMatrix } from './matrix';
export { RemoteState, type RemoteStateProps } from './remote-state';
export {
  type AccountShard,
  AccountShards,
  type AccountShardsProps,
  type ShardMigration,
  type ShardMove,
  type ShardOf,
} from './shards';
