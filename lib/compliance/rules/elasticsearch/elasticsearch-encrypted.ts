import type { Rule } from '../../rule';

export const elasticsearchEncrypted: Rule = {
  id: 'elasticsearch-encrypted',
  title: 'Data nodes of Elasticsearch are encrypted',
  why: 'Disks would hold the index, and with it the documents, in plain text.',
  fix: 'set data_node_configuration.disk_encryption to true',
  level: 'warning',
  layer: 'data',
  types: ['alicloud_elasticsearch_instance'],
  check: (resource, judge) => {
    if (
      resource.flag('data_node_disk_encrypted') === true ||
      resource.flag('data_node_configuration.disk_encryption') === true
    )
      return;
    judge.fail('disks of data nodes are not encrypted', 'data_node_configuration');
  },
};
