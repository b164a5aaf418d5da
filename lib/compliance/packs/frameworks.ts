import { CIS } from '../frameworks/cis';
import { GDPR } from '../frameworks/gdpr';
import { HIPAA } from '../frameworks/hipaa';
import { ISO_27001 } from '../frameworks/iso-27001';
import { PCI_DSS } from '../frameworks/pci-dss';
import type { Framework, Pack } from '../pack';
import { RULES } from '../rules';

/** The rules that requirements of a framework name. */
function packOf(framework: Framework): Pack {
  const named = new Set(framework.requirements.flatMap(({ rules = [] }) => rules));
  return { id: framework.id, name: framework.name, rules: RULES.filter(({ id }) => named.has(id)), framework };
}

/** CIS Alibaba Cloud Foundation Benchmark 2.0. */
export const CisAlibabaCloudPack: Pack = packOf(CIS);

export const PciDssPack: Pack = packOf(PCI_DSS);

export const Iso27001Pack: Pack = packOf(ISO_27001);

export const GdprPack: Pack = packOf(GDPR);

export const HipaaPack: Pack = packOf(HIPAA);
