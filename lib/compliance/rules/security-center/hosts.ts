import type { Resource } from '../../model/resource';
import type { Judge } from '../../rule';

/** Whether the module that protects machines is on, in the instance that is paid by use or beside it. */
export function protectsHosts(instance: Resource, { configuration }: Judge): boolean {
  if (instance.number('post_pay_module_switch_obj.post_host') === 1) return true;
  const text = (instance.text('post_pay_module_switch') ?? '').replace(/\s/g, '');
  if (text.includes('"POST_HOST":1')) return true;
  return configuration.ofType('aisec_sas_postpay_modules').some((one) => one.flag('post_host') === true);
}
