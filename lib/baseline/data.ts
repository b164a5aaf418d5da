import type { Construct } from 'constructs';
import { type IBucket, PrivateBucket } from '../core/private-bucket';
import {
  BackupPlan,
  BackupSchedule,
  BackupVault,
  EncryptionKey,
  type IEncryptionKey,
  KmsBilling,
  KmsInstance,
  ModelDataBucket,
  RestoreDrill,
} from '../data-protection';
import { BaselineCost, BaselineLayer } from './layer';
import { LayerConstruct } from './layer-construct';
import type { BaselineProfile } from './profile';

/** Where an instance of KMS is reached. */
export interface BaselineNetworkProps {
  readonly vpcId: string;
  readonly vSwitchIds: readonly string[];
  /** Two zones. */
  readonly zoneIds: readonly string[];
  /** How the instance is paid. @default KmsBilling.payAsYouGo() */
  readonly billing?: KmsBilling;
}

export interface DataLayerProps {
  readonly profile: BaselineProfile;
  /** VPC for an instance of KMS; the profile has to have own keys. @default - keys of OSS and Cloud Backup */
  readonly network?: BaselineNetworkProps;
  /** A key that there is. @default - by `network` */
  readonly encryptionKey?: IEncryptionKey;
  /**
   * Keeps the vault from before there was a key, for the backups in it: Cloud Backup does not delete a vault that has some. For when `network`
   * or `encryptionKey` comes later; until the last of them has ended.
   * @default false
   */
  readonly keepVaultWithoutKey?: boolean;
  /** Opts in: nobody deletes a backup before its time, which nobody can take back. @default false */
  readonly immutableBackups?: boolean;
  /** Opts into a restore drill: each other text restores the last backup once, into a bucket of its own. @default - no drill */
  readonly restoreDrill?: string;
}

const LOCK = 'lock on backups of models';
const DRILL = 'restore drill';

/** Buckets for training data and models with their log, keys, backups, and drills that restore them. */
export class DataLayer extends LayerConstruct {
  readonly layer = BaselineLayer.DATA;
  /** Training data and models. */
  readonly models: ModelDataBucket;
  /** Log of every access to them. */
  readonly accessLog: IBucket;
  /** @default - keys of the services */
  readonly encryptionKey?: IEncryptionKey;

  /** @throws ValidationError if a service would refuse an argument */
  constructor(scope: Construct, id: string, props: DataLayerProps) {
    super(scope, id);
    const { settings } = props.profile;
    this.encryptionKey = props.encryptionKey ?? this.ownKey(props);
    const { encryptionKey } = this;
    if (props.encryptionKey) this.given('encryption key', BaselineCost.STANDING);
    const accessLog = new PrivateBucket(this, 'AccessLog', { expirationDays: settings.auditDays });
    this.accessLog = accessLog;
    this.on(`log of accesses to models, ${settings.auditDays} days`, BaselineCost.BY_USE, accessLog);
    const models = new ModelDataBucket(this, 'Models', { encryptionKey, accessLog });
    this.models = models;
    this.on('private bucket for training data and models', BaselineCost.BY_USE, models);
    if (settings.backup) this.backUp(props, encryptionKey);
    else {
      this.off('backups of models', BaselineCost.BY_USE, 'the profile has none');
      if (props.immutableBackups) this.off(LOCK, BaselineCost.BY_USE, 'the profile has no backups');
      if (props.restoreDrill !== undefined) this.off(DRILL, BaselineCost.BY_USE, 'the profile has no backups');
    }
    this.off(
      'locked retention of models',
      BaselineCost.BY_USE,
      'it cannot be taken back: ask for it on a ModelDataBucket',
    );
    this.off(
      'copy of models in another region',
      BaselineCost.BY_USE,
      'it needs a bucket there: replica of a ModelDataBucket',
    );
  }

  private vaultWithoutKey(immutable: boolean): BackupVault {
    return new BackupVault(this, 'VaultWithoutKey', { immutable });
  }

  private ownKey({ profile, network }: DataLayerProps): IEncryptionKey | undefined {
    const what = 'instance of KMS with a key that is rotated each year';
    if (!profile.settings.ownKeys) {
      this.off(what, BaselineCost.STANDING, 'the profile has none');
      return undefined;
    }
    if (!network) {
      this.off(what, BaselineCost.STANDING, 'give network: a VPC for the instance');
      return undefined;
    }
    const instance = new KmsInstance(this, 'Kms', { ...network, billing: network.billing ?? KmsBilling.payAsYouGo() });
    const key = new EncryptionKey(this, 'Key', { instance });
    this.on(what, BaselineCost.STANDING, instance);
    return key;
  }

  private backUp(
    { restoreDrill, keepVaultWithoutKey = false, immutableBackups: immutable = false }: DataLayerProps,
    encryptionKey: IEncryptionKey | undefined,
  ): void {
    const { models } = this;
    // Another key replaces a vault, and one with backups cannot be destroyed: each has a place of its own.
    const vault = encryptionKey
      ? new BackupVault(this, 'Vault', { encryptionKey, immutable })
      : this.vaultWithoutKey(immutable);
    if (encryptionKey && keepVaultWithoutKey) {
      this.on('vault with the backups from before the key', BaselineCost.BY_USE, this.vaultWithoutKey(immutable));
    }
    new BackupPlan(this, 'Backup', {
      vault,
      schedule: BackupSchedule.daily({ hour: 18 }),
      retentionDays: 30,
      longRetention: [{ period: 'monthly', days: 365 }],
    }).addBucket('Models', models);
    this.on('backups of models, each night', BaselineCost.BY_USE, vault);
    if (immutable) this.on(LOCK, BaselineCost.BY_USE, vault);
    else this.off(LOCK, BaselineCost.BY_USE, 'it cannot be taken back: immutableBackups asks for it');
    if (restoreDrill === undefined) {
      this.off(DRILL, BaselineCost.BY_USE, 'it is asked for by restoreDrill');
      return;
    }
    const target = new PrivateBucket(this, 'Drills', {
      kmsKeyId: encryptionKey?.keyId,
      expirationDays: 7,
      oldVersionDays: 1,
    });
    const drill = new RestoreDrill(this, 'Drill', { vault, source: models, target, drill: restoreDrill });
    this.on(`${DRILL} ${restoreDrill}`, BaselineCost.BY_USE, drill);
  }
}
