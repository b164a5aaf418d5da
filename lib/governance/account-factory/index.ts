export {
  type AccountAccess,
  type AccountClosing,
  type AccountDefaults,
  type AccountRequest,
  type BaselineItemRequest,
} from './account-request';
