/** What the fake cloud keeps of threat detection and response. Times are ms since 1970. */
import type { JsonObject } from '../objects';

/** An object belongs to one data-management centre. */
interface Central {
  readonly center: string;
}

export interface SiemDetectionRule extends Central {
  readonly id: string;
  readonly status: string;
  /** As the parameters were given. */
  readonly given: JsonObject;
  readonly created: number;
  readonly modified: number;
}

/** What somebody changed about something built in; `kind` says about what. */
export interface SiemSwitch extends Central {
  readonly kind: 'rule' | 'ingestion' | 'ttl' | 'delivery';
  readonly id: string;
  readonly value: string;
}

export interface SiemDataSource extends Central {
  readonly id: string;
  readonly name: string;
  readonly stores: readonly JsonObject[];
  readonly created: number;
}

export interface SiemNormalizationRule extends Central {
  readonly id: string;
  readonly given: JsonObject;
  readonly version: number;
  readonly created: number;
  readonly modified: number;
}

export interface SiemIngestion extends Central {
  readonly id: string;
  readonly source: string;
  readonly rule: string;
  readonly product: string;
  readonly mode: string;
  readonly enabled: boolean;
  readonly created: number;
}

export interface SiemResponseRule extends Central {
  readonly id: string;
  readonly status: number;
  readonly given: JsonObject;
  readonly created: number;
  readonly modified: number;
}

export interface SiemAutoDispose {
  readonly product: string;
  readonly status: string;
}

export interface SiemDataSet extends Central {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly records: readonly { readonly id: string; readonly values: JsonObject }[];
}

export interface SoarPlaybook {
  readonly uuid: string;
  readonly draft: JsonObject;
  /** Absent until it is published. */
  readonly online?: JsonObject;
  readonly created: number;
  readonly modified: number;
}

export interface SiemObjects {
  readonly siemDetectionRules: SiemDetectionRule;
  readonly siemSwitches: SiemSwitch;
  readonly siemDataSources: SiemDataSource;
  readonly siemNormalizationRules: SiemNormalizationRule;
  readonly siemIngestions: SiemIngestion;
  readonly siemResponseRules: SiemResponseRule;
  readonly siemAutoDisposals: SiemAutoDispose;
  readonly siemDataSets: SiemDataSet;
  readonly soarPlaybooks: SoarPlaybook;
}
