import type { Pack } from '../pack';
import { AiSecurityPack } from './ai-security';
import { CisAlibabaCloudPack, GdprPack, HipaaPack, Iso27001Pack, PciDssPack } from './frameworks';

export { AiSecurityPack, CisAlibabaCloudPack, GdprPack, HipaaPack, Iso27001Pack, PciDssPack };

/** Every pack, as `aisec check --pack` names them by id. */
export const PACKS: readonly Pack[] = [
  AiSecurityPack,
  CisAlibabaCloudPack,
  PciDssPack,
  Iso27001Pack,
  GdprPack,
  HipaaPack,
];
