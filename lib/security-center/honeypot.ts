import { Token } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { ThreatDetectionHoneyPot } from '../bindings/alicloud/threat-detection-honey-pot';
import { ThreatDetectionHoneypotNode } from '../bindings/alicloud/threat-detection-honeypot-node';
import { ThreatDetectionHoneypotProbe } from '../bindings/alicloud/threat-detection-honeypot-probe';
import { AlicloudConstruct } from '../core/construct';
import { Problems, shown } from '../core/errors';
import { physicalName, registerName } from '../core/naming';
import { Notices } from '../core/notice';
import { checked, checkGiven, nameRule } from './shared';

/** What a honeypot pretends to be; the console and `alicloud_threat_detection_honeypot_images` list images. */
export interface HoneypotImage {
  readonly id: string;
  readonly name: string;
}

/** A node that runs honeypots. */
export interface IHoneypotNode extends IConstruct {
  readonly nodeId: string;
}

class ImportedNode extends AlicloudConstruct implements IHoneypotNode {
  constructor(
    scope: Construct,
    id: string,
    readonly nodeId: string,
  ) {
    super(scope, id);
  }
}

export interface HoneypotNodeProps {
  /** @default - made from the construct's path */
  readonly name?: string;
  /** Probes that may be connected, at least 20. @default 20 */
  readonly probes?: number;
  /** Whether honeypots may reach the internet. Another value replaces the node. @default false */
  readonly internet?: boolean;
  /** Networks of probes that may connect, such as `10.0.0.0/8`. */
  readonly probeAddresses: readonly string[];
}

/** Fewest probes that a node is made for, as the SDK says. */
const MIN_PROBES = 20;

/** Runs honeypots, `alicloud_threat_detection_honeypot_node`: pots and probes are added to it. */
export class HoneypotNode extends AlicloudConstruct implements IHoneypotNode {
  /** A node that exists outside of this app. */
  static fromNodeId(scope: Construct, id: string, nodeId: string): IHoneypotNode {
    return new ImportedNode(scope, id, nodeId);
  }

  private readonly resource: ThreatDetectionHoneypotNode;
  private reference?: string;

  constructor(scope: Construct, id: string, props: HoneypotNodeProps) {
    super(scope, id);
    const problems = new Problems(this);
    const name = physicalName(this, props.name, nameRule('name'), problems);
    const probes = props.probes ?? MIN_PROBES;
    if (!Token.isUnresolved(probes) && (!Number.isInteger(probes) || probes < MIN_PROBES)) {
      problems.add({
        code: 'out-of-range',
        what: 'probes is out of range',
        got: shown(probes),
        allowed: `a whole number from ${MIN_PROBES} on`,
        fix: 'correct probes',
      });
    }
    checkGiven(problems, { probeAddresses: props.probeAddresses });
    const config = {
      nodeName: name.value,
      availableProbeNum: probes,
      allowHoneypotAccessInternet: props.internet ?? false,
      securityGroupProbeIpList: [...props.probeAddresses],
    };
    this.resource = new ThreatDetectionHoneypotNode(
      this,
      'Resource',
      checked(problems, 'alicloud_threat_detection_honeypot_node', config),
    );
    registerName(this.resource, 'nodeName', name);
    Notices.of(this).add({
      id: 'security-center.honeypot-cost',
      message: 'Honeypots need the honeypot module of a subscription, and count against what was bought.',
    });
  }

  get nodeId(): string {
    return (this.reference ??= this.resource.id);
  }

  /** @param name - shown in the console. By default, made from the construct's path */
  addHoneypot(id: string, image: HoneypotImage, name?: string): Honeypot {
    return new Honeypot(this, id, { node: this, image, name });
  }
}

export interface HoneypotProps {
  /** Another one replaces the honeypot. */
  readonly node: IHoneypotNode;
  /** Another one replaces the honeypot. */
  readonly image: HoneypotImage;
  /** @default - made from the construct's path */
  readonly name?: string;
}

/** A pretended service that only attackers call, `alicloud_threat_detection_honey_pot`. */
export class Honeypot extends AlicloudConstruct {
  private readonly resource: ThreatDetectionHoneyPot;
  private reference?: string;

  constructor(scope: Construct, id: string, props: HoneypotProps) {
    super(scope, id);
    const problems = new Problems(this);
    const name = physicalName(this, props.name, nameRule('name'), problems);
    const config = {
      honeypotName: name.value,
      honeypotImageId: props.image.id,
      honeypotImageName: props.image.name,
      nodeId: props.node.nodeId,
    };
    const type = 'alicloud_threat_detection_honey_pot';
    this.resource = new ThreatDetectionHoneyPot(this, 'Resource', checked(problems, type, config));
    registerName(this.resource, 'honeypotName', name);
  }

  get honeypotId(): string {
    return (this.reference ??= this.resource.honeypotId);
  }
}

export interface HoneypotPort {
  readonly honeypot: Honeypot;
  /** Ports of the probe, the first and the last. */
  readonly ports: readonly [from: number, to: number];
  /** Port of the honeypot. */
  readonly target: number;
}

export interface HoneypotProbeProps {
  readonly node: IHoneypotNode;
  /** Shown in the console. @default - made from the construct's path */
  readonly name?: string;
  /** The server that the probe is installed on, by its id in Security Center. Another one replaces the probe. @default - a VPC */
  readonly server?: string;
  /** The VPC whose unused addresses lead to honeypots. Another one replaces the probe. @default - a server */
  readonly vpcId?: string;
  /** Where callers are led to. Another value replaces the probe. */
  readonly forwards: readonly HoneypotPort[];
  /** Whether ARP spoofing is reported. @default true */
  readonly arp?: boolean;
  /** Whether pings are reported. @default true */
  readonly ping?: boolean;
}

/** Leads callers of a server or VPC to honeypots, `alicloud_threat_detection_honeypot_probe`. */
export class HoneypotProbe extends AlicloudConstruct {
  /** @throws ValidationError `not-exactly-one` unless either server or vpcId is given */
  constructor(scope: Construct, id: string, props: HoneypotProbeProps) {
    super(scope, id);
    const { node, server, vpcId, forwards } = props;
    const problems = new Problems(this);
    const name = physicalName(this, props.name, nameRule('name'), problems);
    if ((server === undefined) === (vpcId === undefined)) {
      problems.add({
        code: 'not-exactly-one',
        what: 'server and vpcId are not given exactly once',
        allowed: 'one of them',
        fix: 'name a server or a VPC',
      });
    }
    const config = {
      displayName: name.value,
      controlNodeId: node.nodeId,
      probeType: server === undefined ? 'vpc_black_hole_probe' : 'host_probe',
      uuid: server,
      vpcId,
      arp: props.arp ?? true,
      ping: props.ping ?? true,
      // The service has one entry for each honeypot; two would be replaced by it in every plan.
      honeypotBindList: [...new Set(forwards.map(({ honeypot }) => honeypot))].map((honeypot) => ({
        honeypotId: honeypot.honeypotId,
        bindPortList: forwards
          .filter((one) => one.honeypot === honeypot)
          .map(({ ports: [startPort, endPort], target }) => ({
            startPort,
            endPort,
            targetPort: target,
            bindPort: true,
          })),
      })),
    };
    const type = 'alicloud_threat_detection_honeypot_probe';
    const resource = new ThreatDetectionHoneypotProbe(this, 'Resource', checked(problems, type, config));
    registerName(resource, 'displayName', name);
  }
}
