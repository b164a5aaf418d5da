import type { Construct, IConstruct } from 'constructs';
import { SiemDataIngestion } from '../bindings/aisec/siem-data-ingestion';
import { SiemDataSource } from '../bindings/aisec/siem-data-source';
import { SiemLogDelivery } from '../bindings/aisec/siem-log-delivery';
import { SiemLogRetention } from '../bindings/aisec/siem-log-retention';
import { SiemNormalizationRule } from '../bindings/aisec/siem-normalization-rule';
import { SiemPresetIngestion } from '../bindings/aisec/siem-preset-ingestion';
import { claimSetting } from '../core/claim';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { registerName } from '../core/naming';
import { Notices } from '../core/notice';
import { checkAgainstProvider } from '../core/provider-check';
import { checkText } from '../core/text-check';
import { literal, metaOf, type ThreatResponseProps, uniqueName } from './shared';
import type { LogSchema } from './sql';

/** A kind of logs that threat detection and response knows how to ingest. */
export class BuiltInLogs {
  /** Network connections of hosts, by Security Center. */
  static readonly HOST_CONNECTIONS = BuiltInLogs.of('alibaba_cloud_sas', 'alibaba_cloud_sas_netstat_ingestion');

  /**
   * Another one, as `ListDataIngestions` names it.
   * @param productId such as `alibaba_cloud_sas`
   * @param templateId such as `alibaba_cloud_sas_netstat_ingestion`
   */
  static of(productId: string, templateId: string): BuiltInLogs {
    return new BuiltInLogs(productId, templateId);
  }

  private constructor(
    readonly productId: string,
    readonly templateId: string,
  ) {}
}

/** A Logstore whose logs are ingested. */
export interface CustomLogSource {
  /** Name of the source, unique in the account. */
  readonly sourceName: string;
  /** Region of the project. */
  readonly region: string;
  /** Project of Log Service. */
  readonly project: string;
  readonly logStore: string;
  /** Product that writes the logs: one that is known, or one that was added in the console. */
  readonly productId: string;
  /** What the logs become. */
  readonly schema: LogSchema;
  /** SPL of Log Service that makes them so, beginning with a search: `* | project-rename src_ip=client_ip`. */
  readonly normalization: string;
  /** Read as they come, or by every run of a rule. @default true */
  readonly realtime?: boolean;
}

/** A source that was added. */
export interface IIngestedLogs extends IConstruct {
  readonly ingestionId: string;
}

class IngestedLogs extends AlicloudConstruct implements IIngestedLogs {
  private readonly resource: SiemDataIngestion;
  private reference?: string;

  constructor(scope: Construct, id: string, props: ThreatResponseProps, source: CustomLogSource) {
    super(scope, id);
    const problems = new Problems(this);
    const name = uniqueName(problems, 'sourceName', source.sourceName);
    checkText(problems, 'region', source.region, /^[a-z]+(-[a-z0-9]+)+$/, 'a region such as "cn-hangzhou"');
    checkText(
      problems,
      'normalization',
      source.normalization,
      /^[^|]+(\||$)/,
      'SPL, beginning with a search such as "*"',
    );
    if (source.schema.category === undefined) {
      problems.add({
        code: 'missing',
        what: 'schema has no category, which a normalization rule needs',
        got: shown(source.schema.id),
        fix: 'give it one: LogSchema.custom(id, { category })',
      });
    }
    const { managementRegion } = props.service;
    const meta = metaOf(this, props);
    const common = { managementRegion, name: name.value };
    const store = { logRegion: source.region, logProject: source.project, logStore: source.logStore };
    const rule = {
      ...common,
      expression: literal(source.normalization),
      categoryId: source.schema.category ?? '',
      schemaId: source.schema.id,
      productId: source.productId,
    };
    checkAgainstProvider(problems, 'aisec_siem_data_source', { ...common, ...store });
    checkAgainstProvider(problems, 'aisec_siem_normalization_rule', rule);
    problems.throwIfAny();
    const from = new SiemDataSource(this, 'Source', { ...common, ...store, ...meta });
    const by = new SiemNormalizationRule(this, 'Normalization', { ...rule, ...meta });
    for (const one of [from, by]) registerName(one, 'name', name);
    this.resource = new SiemDataIngestion(this, 'Resource', {
      managementRegion,
      dataSourceId: from.id,
      normalizationRuleId: by.id,
      productId: source.productId,
      mode: source.realtime === false ? 'scan' : 'realtime',
      ...meta,
    });
  }

  get ingestionId(): string {
    return (this.reference ??= this.resource.id);
  }
}

export interface LogCollectionProps extends ThreatResponseProps {
  /** Built-in kinds of logs that are ingested. @default - those that are stay */
  readonly builtIn?: readonly BuiltInLogs[];
  /** Built-in kinds of logs that are not. @default - none */
  readonly off?: readonly BuiltInLogs[];
  /** Days that a Logstore of normalized logs keeps them, by its name, such as `audit-activity`. @default - stays as it is */
  readonly retention?: { readonly [logStore: string]: number };
  /** Logs of Security Center that are delivered to those Logstores, by their code, such as `sas-net-block`. @default - stays */
  readonly delivery?: { readonly [logCode: string]: boolean };
}

/** Where the logs come from and how long they are kept. Destroying restores what was found, and removes sources that were added. */
export class LogCollection extends AlicloudConstruct {
  constructor(
    scope: Construct,
    id: string,
    private readonly props: LogCollectionProps,
  ) {
    super(scope, id);
    const { builtIn = [], off = [], retention = {}, delivery = {} } = props;
    const problems = new Problems(this);
    const both = builtIn.filter(({ templateId }) => off.some((one) => one.templateId === templateId));
    for (const { templateId } of both) {
      problems.add({
        code: 'conflict',
        what: 'builtIn conflicts with off',
        got: shown(templateId),
        fix: 'keep it in one of them',
      });
    }
    for (const [logStore, ttl] of Object.entries(retention)) {
      checkAgainstProvider(
        problems,
        'aisec_siem_log_retention',
        { ...this.common, logStore, ttl },
        { ttl: 'retention' },
      );
    }
    const meta = metaOf(this, props);
    const settings = [
      ...[...builtIn, ...(both.length > 0 ? [] : off)].map(({ templateId }) => `ingestion ${templateId}`),
      ...Object.keys(retention).map((logStore) => `retention of ${logStore}`),
      ...Object.keys(delivery).map((logCode) => `delivery of ${logCode}`),
    ];
    for (const setting of settings) {
      claimSetting(this, `${setting} in ${this.common.managementRegion}`, meta.provider, problems);
    }
    problems.throwIfAny();
    for (const [status, list] of [['enabled', builtIn] as const, ['disabled', off] as const]) {
      for (const { productId, templateId } of list) {
        new SiemPresetIngestion(this, templateId, { ...this.common, productId, templateId, status, ...meta });
      }
    }
    for (const [logStore, ttl] of Object.entries(retention)) {
      new SiemLogRetention(this, `Retention-${logStore}`, { ...this.common, logStore, ttl, ...meta });
    }
    for (const [logCode, on] of Object.entries(delivery)) {
      const status = on ? 'enable' : 'disable';
      new SiemLogDelivery(this, `Delivery-${logCode}`, { ...this.common, logCode, status, ...meta });
    }
    if (builtIn.length > 0 || Object.values(delivery).some(Boolean)) costs(this);
  }

  /** Adds a Logstore, with the rule that normalizes its logs. */
  addSource(id: string, source: CustomLogSource): IIngestedLogs {
    const ingested = new IngestedLogs(this, id, this.props, source);
    costs(this);
    return ingested;
  }

  private get common(): { readonly managementRegion: string } {
    return { managementRegion: this.props.service.managementRegion };
  }
}

function costs(scope: IConstruct): void {
  Notices.of(scope).add({
    id: 'threat-response.log-cost',
    message: 'Logs that are ingested count as log traffic, and what is kept of them as log storage: both are billed.',
  });
}
