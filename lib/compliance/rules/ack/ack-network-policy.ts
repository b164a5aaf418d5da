import { Hidden, HiddenValueError } from '../../model/value';
import type { Rule } from '../../rule';
import { addonsOf } from './addons';

export const ackNetworkPolicy: Rule = {
  id: 'ack-network-policy',
  title: 'A cluster can limit the traffic between pods',
  why: 'One pod that is taken over reaches all others.',
  fix: 'add the addon terway-eniip with NetworkPolicy set to true in its config',
  level: 'error',
  layer: 'infrastructure',
  types: ['alicloud_cs_managed_kubernetes'],
  check: (resource, judge) => {
    const terway = addonsOf(resource, judge).filter(({ name }) => name.startsWith('terway'));
    if (terway.length === 0)
      return judge.fail('the network plug-in is not Terway, which network policies need', 'addons');
    judge.each(terway, ({ at, config }) => {
      const value = config().NetworkPolicy ?? config().networkPolicy;
      if (value instanceof Hidden) throw new HiddenValueError(`NetworkPolicy of ${at}`);
      if (String(value) !== 'true') judge.fail('NetworkPolicy is not set to true', at);
    });
  },
};
