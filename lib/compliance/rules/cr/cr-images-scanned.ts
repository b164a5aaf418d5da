import type { Rule } from '../../rule';

export const crImagesScanned: Rule = {
  id: 'cr-images-scanned',
  title: 'Images in a registry are scanned',
  why: 'A known vulnerability would be deployed.',
  fix: 'set image_scanner to ACR or SAS',
  level: 'warning',
  layer: 'infrastructure',
  types: ['alicloud_cr_ee_instance'],
  check: (resource, judge) => {
    if (resource.text('image_scanner') === 'DISABLE') judge.fail('images are not scanned', 'image_scanner');
  },
};
