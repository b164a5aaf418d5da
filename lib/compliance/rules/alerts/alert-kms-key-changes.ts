import { alertRule } from './alert';

export const alertKmsKeyChanges = alertRule({
  id: 'alert-kms-key-changes',
  subject: 'Disabling and deletion of keys',
  why: 'All data under the key is lost with it.',
  templates: [],
  events: ['DisableKey', 'ScheduleKeyDeletion', 'DeleteKeyMaterial'],
});
