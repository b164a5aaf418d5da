export { AccountBaseline, type AccountBaselineProps, type IAccountBaseline } from './account-baseline';
export { AccountFactory, type AccountFactoryProps } from './account-factory';
export {
  type AccountAccess,
  type AccountClosing,
  type AccountDefaults,
  type AccountRequest,
  type AccountState,
  type BaselineItemRequest,
} from './account-request';
export {
  type BaselineContact,
  BaselineItem,
  type BaselineNotification,
  type BaselineRole,
  BaselineService,
  type BaselineVpc,
  type BaselineVSwitch,
  NotificationGroup,
  type PasswordPolicyOptions,
  type SecurityPreferenceOptions,
} from './baseline-item';
export { type IAccountCustomization } from './customization';
export { FactoryAccount } from './factory-account';
export { AccountFactoryLimits } from './limits';
export { type MergedRequest } from './merge';
export { Quarantine, type QuarantineProps } from './quarantine';
