export { ApplicationLayer, type ApplicationLayerProps } from './application';
export { AiSecurityBaseline, type AiSecurityBaselineProps } from './baseline';
export { type BaselineNetworkProps, DataLayer, type DataLayerProps } from './data';
export { GovernanceLayer, type GovernanceLayerProps } from './governance';
export { InfrastructureLayer, type InfrastructureLayerProps } from './infrastructure';
export {
  BaselineCost,
  type BaselineItem,
  BaselineLayer,
  BaselineLayers,
  BaselineState,
  type IBaselineLayer,
} from './layer';
export { MonitoringLayer, type MonitoringLayerProps } from './monitoring';
export { type BaselineApplicationProps, PerimeterLayer, type PerimeterLayerProps } from './perimeter';
export { BaselinePosture, BaselineProfile, type BaselineSettings } from './profile';
export { ResponseLayer, type ResponseLayerProps } from './response';
