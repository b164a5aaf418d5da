import { TerraformOutput } from 'cdktf';
import type { Construct } from 'constructs';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { checkText } from '../core/text-check';
import { ApplicationLayer, type ApplicationLayerProps } from './application';
import { DataLayer, type DataLayerProps } from './data';
import { GovernanceLayer, type GovernanceLayerProps } from './governance';
import { InfrastructureLayer, type InfrastructureLayerProps } from './infrastructure';
import { type BaselineItem, BaselineCost, BaselineLayer, BaselineState, type IBaselineLayer } from './layer';
import { MonitoringLayer, type MonitoringLayerProps } from './monitoring';
import { PerimeterLayer, type PerimeterLayerProps } from './perimeter';
import type { BaselinePosture, BaselineProfile } from './profile';
import { ResponseLayer, type ResponseLayerProps } from './response';

const DOMAIN = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** What a layer takes besides the profile and the posture, which are those of the baseline. */
type LayerOptions<Props> = Omit<Props, 'profile' | 'posture' | 'domain'>;

export interface AiSecurityBaselineProps {
  readonly profile: BaselineProfile;
  /** Domain of the AI application, `chat.example.com`. */
  readonly domain: string;
  /** What is done with what may be an honest caller. @default BaselinePosture.MONITOR */
  readonly posture?: BaselinePosture;
  /** @default - WAF without an application behind it */
  readonly perimeter?: LayerOptions<PerimeterLayerProps>;
  /** @default - AI Guardrails in the region of the stack's provider, called by a function of Function Compute */
  readonly application?: LayerOptions<ApplicationLayerProps>;
  /** @default - Security Center, pay-as-you-go, and rules for RAM users */
  readonly infrastructure?: LayerOptions<InfrastructureLayerProps>;
  /** @default - buckets, and backups by the profile, with keys of the services */
  readonly data?: LayerOptions<DataLayerProps>;
  /** @default - an audit trail of the account */
  readonly monitoring?: LayerOptions<MonitoringLayerProps>;
  /** @default - by the profile, on trial */
  readonly response?: LayerOptions<ResponseLayerProps>;
  /** @default - the account stands alone */
  readonly governance?: LayerOptions<GovernanceLayerProps>;
  /**
   * Layers that the baseline does not make: `BaselineLayers.off`, `BaselineLayers.given`, or a construct of your own that says what is in
   * it. By name: `{ perimeter: BaselineLayers.given(BaselineLayer.PERIMETER, 'WAF of the platform team') }`.
   * @default - the baseline makes all
   */
  readonly instead?: { readonly [layer: string]: IBaselineLayer };
}

/**
 * The layers that protect an AI application and its account, as one declaration: perimeter, application, infrastructure and data, with
 * monitoring, response and governance around them. A profile says how much; each layer can be left out or handed in. It begins by watching:
 * `posture` decides when honest callers may be stopped.
 */
export class AiSecurityBaseline extends AlicloudConstruct {
  readonly profile: BaselineProfile;
  readonly perimeter?: PerimeterLayer;
  readonly application?: ApplicationLayer;
  readonly infrastructure?: InfrastructureLayer;
  readonly data?: DataLayer;
  readonly monitoring?: MonitoringLayer;
  readonly response?: ResponseLayer;
  readonly governance?: GovernanceLayer;
  private readonly layers: readonly IBaselineLayer[];

  /** @throws ValidationError `invalid-value` for a domain or a layer that there is not, and what the layers refuse */
  constructor(scope: Construct, id: string, props: AiSecurityBaselineProps) {
    super(scope, id);
    const { profile, posture, domain, instead = {} } = props;
    this.checkNames(domain, instead, props);
    this.profile = profile;
    const made = new Map<BaselineLayer, IBaselineLayer>();
    const layer = <T extends IBaselineLayer>(name: BaselineLayer, make: (id: string) => T): T | undefined => {
      const other = instead[name];
      const own = other ? undefined : make(`${name.charAt(0).toUpperCase()}${name.slice(1)}`);
      made.set(name, other ?? (own as T));
      return own;
    };
    const common = { profile, posture };
    this.perimeter = layer(
      BaselineLayer.PERIMETER,
      (name) => new PerimeterLayer(this, name, { ...props.perimeter, ...common, domain }),
    );
    this.application = layer(
      BaselineLayer.APPLICATION,
      (name) => new ApplicationLayer(this, name, { ...props.application, ...common }),
    );
    this.infrastructure = layer(
      BaselineLayer.INFRASTRUCTURE,
      (name) => new InfrastructureLayer(this, name, { ...props.infrastructure, profile }),
    );
    this.data = layer(BaselineLayer.DATA, (name) => new DataLayer(this, name, { ...props.data, profile }));
    this.monitoring = layer(
      BaselineLayer.MONITORING,
      (name) => new MonitoringLayer(this, name, { accessLog: this.data?.accessLog, ...props.monitoring, profile }),
    );
    this.response = layer(
      BaselineLayer.RESPONSE,
      (name) => new ResponseLayer(this, name, { ...props.response, ...common }),
    );
    this.governance = layer(
      BaselineLayer.GOVERNANCE,
      (name) => new GovernanceLayer(this, name, { ...props.governance, profile }),
    );
    this.layers = [...made.values()];
  }

  /** What is on, off, handed in and left to the console, and what it costs, layer by layer. */
  get summary(): readonly BaselineItem[] {
    return this.layers.flatMap(({ items }) => items);
  }

  /** The summary as a table in Markdown, for a pull request or a wiki. */
  get report(): string {
    const row = (cells: readonly string[]): string =>
      `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    return [
      row(['layer', 'what', 'state', 'costs', 'note']),
      row(['---', '---', '---', '---', '---']),
      ...this.summary.map(({ layer, what, state, cost, note = '' }) => row([layer, what, state, COSTS[cost], note])),
    ].join('\n');
  }

  /** The summary as one output of the stack: counts by state, and what is off, in the console or standing. */
  toOutput(name: string): TerraformOutput {
    const told = (state: BaselineState): string[] =>
      this.summary.filter((item) => item.state === state).map(({ layer, what }) => `${layer}: ${what}`);
    return new TerraformOutput(this, name, {
      value: {
        profile: this.profile.name,
        on: told(BaselineState.ON),
        off: told(BaselineState.OFF),
        given: told(BaselineState.GIVEN),
        console: told(BaselineState.CONSOLE),
        standing_cost: this.summary
          .filter(({ state, cost }) => state === BaselineState.ON && cost === BaselineCost.STANDING)
          .map(({ what }) => what),
      },
      staticId: true,
    });
  }

  private checkNames(domain: string, instead: object, props: AiSecurityBaselineProps): void {
    const problems = new Problems(this);
    checkText(problems, 'domain', domain, DOMAIN, 'the name of a host in small letters, such as chat.example.com');
    const names: readonly string[] = Object.values(BaselineLayer);
    for (const name of Object.keys(instead)) {
      if (!names.includes(name)) {
        problems.add({
          code: 'invalid-value',
          what: 'instead names a layer that there is not',
          got: shown(name),
          allowed: names.join(', '),
          fix: 'correct the name',
        });
      } else if (props[name as BaselineLayer] !== undefined) {
        problems.add({
          code: 'conflict',
          what: `${name} is given twice: its settings, and something instead of it`,
          fix: `remove ${name} or instead.${name}`,
        });
      }
    }
    problems.throwIfAny();
  }
}

const COSTS: { readonly [cost in BaselineCost]: string } = {
  [BaselineCost.NONE]: 'nothing',
  [BaselineCost.BY_USE]: 'by use',
  [BaselineCost.STANDING]: 'from its creation on',
};
