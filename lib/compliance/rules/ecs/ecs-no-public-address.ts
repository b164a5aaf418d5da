import type { Rule } from '../../rule';

export const ecsNoPublicAddress: Rule = {
  id: 'ecs-no-public-address',
  title: 'An instance has no public address',
  why: 'A model server or a training node would be reached around WAF and the gateway.',
  fix: 'set internet_max_bandwidth_out to 0; use a load balancer behind WAF for what comes in, a NAT gateway for what goes out',
  level: 'error',
  layer: 'perimeter',
  types: ['alicloud_instance'],
  check: (resource, judge) => {
    const bandwidth = resource.number('internet_max_bandwidth_out') ?? 0;
    if (bandwidth > 0)
      judge.fail(`a public address is allocated, with ${bandwidth} Mbit/s`, 'internet_max_bandwidth_out');
    if (resource.flag('allocate_public_ip') === true) judge.fail('a public address is allocated', 'allocate_public_ip');
    const addresses = judge.configuration.relatedTo(resource, 'alicloud_eip_association', 'instance_id', 'id');
    if (addresses.length > 0)
      judge.fail(`${addresses.map(({ address }) => address).join(', ')} binds a public address`);
  },
};
