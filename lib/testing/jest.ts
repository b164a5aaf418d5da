/** For jest's `setupFilesAfterEnv`: adds the matchers of `cdktf-alicloud-ai-security/testing`. */
import { setupJest } from './matchers';

setupJest();
