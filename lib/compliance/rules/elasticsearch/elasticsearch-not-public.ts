import type { Rule } from '../../rule';
import { isAnyAddress } from '../kit';

export const elasticsearchNotPublic: Rule = {
  id: 'elasticsearch-not-public',
  title: 'An Elasticsearch instance is not open to every address',
  why: 'It often is the store that a model retrieves from.',
  fix: 'set enable_public and enable_kibana_public_network to false, or name your networks in the allow lists',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_elasticsearch_instance'],
  check: (resource, judge) => {
    for (const [flag, list] of [
      ['enable_public', 'public_whitelist'],
      ['enable_kibana_public_network', 'kibana_whitelist'],
    ] as const) {
      judge.part(() => {
        if (resource.flag(flag) === true && resource.texts(list).some(isAnyAddress))
          judge.fail(`${list} lets everybody in`, list);
      });
    }
  },
};
