import type { Rule } from '../../rule';
import { failPlainDisks } from '../kit';

export const ecsLaunchTemplateDisksEncrypted: Rule = {
  id: 'ecs-launch-template-disks-encrypted',
  title: 'Disks that a launch template makes are encrypted',
  why: 'Every instance that is made by it would have plain disks.',
  fix: 'set encrypted of system_disk and of each of data_disks to true',
  level: 'error',
  layer: 'data',
  types: ['alicloud_ecs_launch_template'],
  check: (resource, judge) => failPlainDisks(resource, judge, 'system_disk.encrypted', 'system_disk'),
};
