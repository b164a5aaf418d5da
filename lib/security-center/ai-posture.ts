import { type IResolvable, TerraformOutput } from 'cdktf';
import type { Construct } from 'constructs';
import { DataAisecSasAiAssets } from '../bindings/aisec/data-aisec-sas-ai-assets';
import { DataAisecSasAiVulnerabilities } from '../bindings/aisec/data-aisec-sas-ai-vulnerabilities';
import { SasScanTask } from '../bindings/aisec/sas-scan-task';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { aisecOf, checked, type OperationProps } from './shared';

/** How many AI assets there are, and how many are at risk. Known after apply. */
export interface AiAssetSummary {
  readonly total: number;
  /** Servers with AI components. */
  readonly servers: number;
  readonly lingjun: number;
  readonly paiInstances: number;
  /** Container images in PAI. */
  readonly paiContainers: number;
  readonly paiServerless: number;
  readonly images: number;
  readonly snapshots: number;
  readonly atRisk: number;
  /** With risks that AI-SPM found. */
  readonly postureRisks: number;
  /** Servers with vulnerabilities of AI applications. */
  readonly vulnerable: number;
  /** Servers that expose AI components. */
  readonly exposed: number;
  /** With AI keys in plain text. */
  readonly plainTextKeys: number;
}

/**
 * What Security Center knows about the AI in the account (AI-SPM): finds AI assets now, `aisec_sas_scan_task`, and counts them,
 * `aisec_sas_ai_assets`. Discovery goes on by itself; the module `SecurityModule.POSTURE` has to be on.
 */
export class AiPosture extends AlicloudConstruct {
  private readonly props: OperationProps;
  private readonly refresh: SasScanTask;
  private readonly data: DataAisecSasAiAssets;

  constructor(scope: Construct, id: string, props: OperationProps = {}) {
    super(scope, id);
    const { provider } = aisecOf(this, props);
    const problems = new Problems(this);
    const config = {
      taskType: 'AI_SECURITY_CHECK',
      triggers: props.triggers && { ...props.triggers },
      timeoutMinutes: props.timeoutMinutes,
    };
    this.props = props;
    this.refresh = new SasScanTask(this, 'Refresh', {
      ...checked(problems, 'aisec_sas_scan_task', config, { timeout_minutes: 'timeoutMinutes' }),
      provider,
    });
    this.data = new DataAisecSasAiAssets(this, 'Resource', { provider, dependsOn: [this.refresh] });
  }

  get summary(): AiAssetSummary {
    const { data } = this;
    return {
      total: data.total,
      servers: data.ecs,
      lingjun: data.lingjun,
      paiInstances: data.paiInstances,
      paiContainers: data.paiContainers,
      paiServerless: data.paiServerless,
      images: data.images,
      snapshots: data.snapshots,
      atRisk: data.atRisk,
      postureRisks: data.postureRisks,
      vulnerable: data.vulnerable,
      exposed: data.exposed,
      plainTextKeys: data.plainTextKeys,
    };
  }

  /**
   * Vulnerabilities of AI components that are open, with the servers that have them, and those in container images. All vulnerabilities of
   * servers are read at every plan, which takes a while in large accounts.
   * @returns an expression for a list of objects with name, alias, type, where (server or image) and assets
   * @param types - `sca` (in software that was found), `cve`, `app`, `emg`. By default, `sca`
   */
  vulnerabilities(id: string, types?: readonly string[]): IResolvable {
    const { provider } = aisecOf(this, this.props);
    const data = new DataAisecSasAiVulnerabilities(this, id, {
      types: types && [...types],
      provider,
      dependsOn: [this.refresh],
    });
    return data.interpolationForAttribute('vulnerabilities');
  }

  /** Writes the summary as one output of the stack. */
  toOutput(name: string): TerraformOutput {
    return new TerraformOutput(this, name, { value: this.summary, staticId: true });
  }
}
