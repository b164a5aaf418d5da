export { WafBackup, type WafBackupProps } from './backup';
export {
  type ExportedAddressBook,
  type ExportedDomain,
  type ExportedGroup,
  type ExportedPage,
  type ExportedRule,
  type ExportedTemplate,
  type Omission,
  type WafDocument,
} from './document';
