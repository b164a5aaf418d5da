export {
  CollectedLog,
  CollectedResources,
  type CollectionDestination,
  LogCollection,
  type LogCollectionProps,
} from './collection';
export { AlertSeverity, EventAlert, type EventAlertProps, type EventCondition } from './event-alert';
export {
  AlertLanguage,
  EventAlerts,
  type EventAlertsOptions,
  type EventAlertsProps,
  type EventLogAddress,
} from './event-alerts';
export { LogArchiveLimits } from './limits';
export { type ArchiveConfigProps, type IEventLog, LogArchive, type LogArchiveProps, TrailEvents } from './log-archive';
export { type AlertRecipient, AlertRecipients, type AlertRecipientsProps } from './recipients';
export type { ArchiveBucketProps, ArchiveLogsProps } from './storage';
