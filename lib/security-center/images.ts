import type { Construct } from 'constructs';
import { SasImageRegistry } from '../bindings/aisec/sas-image-registry';
import { SasImageScan } from '../bindings/aisec/sas-image-scan';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { Notices } from '../core/notice';
import { aisecOf, checked, checkVariable, type OperationProps, type SecurityCenterAisecProps } from './shared';

/** A kind of registries. */
export class RegistryKind {
  /** Container Registry of Alibaba Cloud; images of PAI are there. */
  static readonly CONTAINER_REGISTRY = new RegistryKind('acr');
  static readonly HARBOR = new RegistryKind('harbor');
  static readonly QUAY = new RegistryKind('quay');

  static custom(code: string): RegistryKind {
    return new RegistryKind(code);
  }

  private constructor(readonly code: string) {}
}

export interface ImageScanProps extends OperationProps {
  /** @default - Container Registry */
  readonly registries?: readonly RegistryKind[];
  /** Only images of these instances of Container Registry. @default - all */
  readonly instances?: readonly string[];
  /** Only images in these regions. @default - all */
  readonly regions?: readonly string[];
  /** Only images in these namespaces. @default - all */
  readonly namespaces?: readonly string[];
  /** Only images of these repositories, by their names. @default - all */
  readonly repositories?: readonly string[];
  /** Only images with these tags. @default - all */
  readonly tags?: readonly string[];
  /** Only the images with these digests. @default - all */
  readonly digests?: readonly string[];
}

/**
 * A scan of container images now, those of PAI among them, `aisec_sas_image_scan`: vulnerabilities, malicious files, keys in plain text. It
 * runs when it is deployed, and again when a trigger changes. Each image that is scanned uses up quota.
 */
export class ImageScan extends AlicloudConstruct {
  private readonly resource: SasImageScan;

  /** @throws ValidationError `too-few-items` for an empty list */
  constructor(scope: Construct, id: string, props: ImageScanProps = {}) {
    super(scope, id);
    const { registries = [RegistryKind.CONTAINER_REGISTRY], triggers, timeoutMinutes } = props;
    const list = (values: readonly string[] | undefined): string[] | undefined => values && [...values];
    const config = {
      registryTypes: registries.map(({ code }) => code),
      instanceIds: list(props.instances),
      regionIds: list(props.regions),
      repoNamespaces: list(props.namespaces),
      repoNames: list(props.repositories),
      tags: list(props.tags),
      digests: list(props.digests),
      triggers: triggers && { ...triggers },
      timeoutMinutes,
    };
    this.resource = new SasImageScan(this, 'Resource', {
      ...checked(new Problems(this), 'aisec_sas_image_scan', config, {
        registry_types: 'registries',
        instance_ids: 'instances',
        region_ids: 'regions',
        repo_namespaces: 'namespaces',
        repo_names: 'repositories',
        timeout_minutes: 'timeoutMinutes',
      }),
      provider: aisecOf(this, props).provider,
    });
    if (Object.keys(props).every((name) => !NARROWING.includes(name))) {
      Notices.of(this).add({
        id: 'security-center.image-quota',
        message: 'The scan is of all images that Security Center knows of these registries; each uses up quota.',
      });
    }
  }

  /** `SUCCESS`, or why images were not scanned. */
  get result(): string {
    return this.resource.result;
  }
}

const NARROWING = ['instances', 'regions', 'namespaces', 'repositories', 'tags', 'digests'];

export interface StoredPasswordProps {
  /** Name of the secret. */
  readonly name: string;
  /** Member of the secret's JSON with the password. @default - all of the text */
  readonly member?: string;
}

/**
 * Where a password is kept. The provider reads it when it is sent to Security Center: it is in no code, no `cdk.tf.json`, no plan, no state
 * and no log. There is no way to give the password itself.
 */
export class StoredPassword {
  /** A variable of the environment that Terraform runs in. */
  static environment(variable: string): StoredPassword {
    return new StoredPassword('env', variable);
  }

  /** A KMS secret. The credentials of `aisec` need kms:GetSecretValue. */
  static kms({ name, member }: StoredPasswordProps): StoredPassword {
    return new StoredPassword('kms', name, member);
  }

  /** A secret parameter of OOS. The credentials of `aisec` need oos:GetSecretParameter. */
  static oos({ name, member }: StoredPasswordProps): StoredPassword {
    return new StoredPassword('oos', name, member);
  }

  private constructor(
    /** @internal */
    readonly source: string,
    /** @internal */
    readonly name: string,
    /** @internal */
    readonly member?: string,
  ) {}
}

/** Version of Harbor. */
export class HarborVersion {
  static readonly V1 = new HarborVersion('V1');
  static readonly V2 = new HarborVersion('V2');

  private constructor(readonly code: string) {}
}

export interface HarborRegistryProps extends SecurityCenterAisecProps {
  readonly domainName: string;
  readonly ipAddress: string;
  /** Region of Security Center that connects to it. Another one replaces it. */
  readonly region: string;
  /** User that may read the images, and nothing else. */
  readonly userName: string;
  readonly password: StoredPassword;
  /** Any text; another one sends the password again, in place. Change it when it was rotated. @default - it is sent once */
  readonly passwordVersion?: string;
  /** VPC from which it is reached. Another one replaces it. @default - it is reached over the internet */
  readonly vpcId?: string;
  /** @default HarborVersion.V2 */
  readonly version?: HarborVersion;
  /** @default - that of HTTPS */
  readonly port?: number;
  /** Whether it is reached over HTTP, which shows the password to everybody on the way. @default false */
  readonly plainHttp?: boolean;
  /** Images that are scanned in an hour, from 1 on. @default - the service chooses */
  readonly imagesPerHour?: number;
}

/**
 * A Harbor registry of your own whose images Security Center scans, `aisec_sas_image_registry`. Address, user and password change in place.
 * Destroying ends the connection. For Quay, which takes a second secret, use the console.
 */
export class HarborRegistry extends AlicloudConstruct {
  private readonly resource: SasImageRegistry;

  /** @throws ValidationError `invalid-value` for a variable that is none */
  constructor(scope: Construct, id: string, props: HarborRegistryProps) {
    super(scope, id);
    const { password, version = HarborVersion.V2, vpcId, plainHttp = false } = props;
    const problems = new Problems(this);
    if (password.source === 'env') checkVariable(problems, 'password.variable', password.name);
    const config = {
      registryType: RegistryKind.HARBOR.code,
      registryVersion: version.code,
      protocol: plainHttp ? 'http' : 'https',
      network: vpcId === undefined ? 'internet' : 'vpc',
      vpcId,
      regionId: props.region,
      hostIp: props.ipAddress,
      domainName: props.domainName,
      port: props.port,
      userName: props.userName,
      imagesPerHour: props.imagesPerHour,
      secretSource: password.source,
      secretName: password.name,
      secretMember: password.member,
      secretVersion: props.passwordVersion,
    };
    this.resource = new SasImageRegistry(this, 'Resource', {
      ...checked(problems, 'aisec_sas_image_registry', config, {
        images_per_hour: 'imagesPerHour',
        host_ip: 'ipAddress',
        domain_name: 'domainName',
      }),
      provider: aisecOf(this, props).provider,
    });
    if (plainHttp) {
      Notices.of(this).add({
        id: 'security-center.plain-registry',
        message: 'The registry is reached over HTTP: everybody on the way sees its password and images.',
      });
    }
  }

  /** Id of the registry in Security Center. */
  get registryId(): number {
    return this.resource.registryId;
  }
}
