import type { Construct } from 'constructs';
import { SiemDataSetRecords } from '../bindings/aisec/siem-data-set-records';
import { AlicloudConstruct } from '../core/construct';
import { Problems } from '../core/errors';
import { checkAgainstProvider } from '../core/provider-check';
import { checkText } from '../core/text-check';
import { literal, metaOf, type ThreatResponseProps } from './shared';

export interface ThreatIntelligenceProps extends ThreatResponseProps {
  /**
   * Id of the data set, `dataset-…`. It is made in the console by uploading a CSV file with the key field and perhaps others: no call is
   * known that uploads a file.
   */
  readonly dataSetId: string;
  /** Values of the key field, at least one: indicators such as addresses, or what is trusted. Others in the set are left alone. */
  readonly values: readonly string[];
}

/**
 * Entries of a data set that queries and playbooks look up, `aisec_siem_data_set_records`: indicators of threats, or an allow list. Destroying
 * removes the entries that are named here.
 */
export class ThreatIntelligence extends AlicloudConstruct {
  constructor(scope: Construct, id: string, props: ThreatIntelligenceProps) {
    super(scope, id);
    const { service, dataSetId, values } = props;
    const problems = new Problems(this);
    checkText(problems, 'dataSetId', dataSetId, /^dataset-\S+$/, 'such as "dataset-10iy8mbifnb4gniv1234"');
    if (values.length === 0) problems.add({ code: 'too-few-items', what: 'values is empty', fix: 'name an entry' });
    const wrong = values.filter((value) => value.trim() === '' || /[\r\n]/.test(value));
    if (wrong.length > 0) {
      problems.add({
        code: 'invalid-value',
        what: 'values has entries that are empty or have line feeds',
        got: `${wrong.length} of ${values.length}`,
        fix: 'remove them',
      });
    }
    const config = {
      managementRegion: service.managementRegion,
      dataSetId,
      // Terraform compares members of sets pairwise: keys of a map are faster by far.
      values: Object.fromEntries(values.map((value) => [literal(value), ''])),
    };
    checkAgainstProvider(problems, 'aisec_siem_data_set_records', config);
    problems.throwIfAny();
    new SiemDataSetRecords(this, 'Resource', { ...config, ...metaOf(this, props) });
  }
}
