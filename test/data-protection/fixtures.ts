import type { TerraformStack } from 'cdktf';
import { type IBucket, PrivateBucket } from '../../lib/core';
import {
  EncryptionKey,
  type IEncryptionKey,
  type IKmsInstance,
  KmsInstance,
  ModelDataBucket,
  type ModelDataBucketProps,
} from '../../lib/data-protection';

export const bucket = (stack: TerraformStack, name: string): IBucket =>
  PrivateBucket.fromBucketName(stack, `Bucket-${name}`, name);

export const instance = (stack: TerraformStack): IKmsInstance =>
  KmsInstance.fromKmsInstanceId(stack, 'Instance', 'kst-1');

export const key = (stack: TerraformStack, id = 'key-1'): IEncryptionKey => EncryptionKey.fromKeyId(stack, id, id);

export function models(stack: TerraformStack, props: Partial<ModelDataBucketProps> = {}): ModelDataBucket {
  const accessLog = props.accessLog ?? bucket(stack, 'the-logs');
  return new ModelDataBucket(stack, 'Models', {
    encryptionKey: key(stack),
    bucketName: 'models-1',
    ...props,
    accessLog,
  });
}
