/** Modules of Security Center: what is sent of them, and what is left alone. */
import type { OpenApiClient } from '../../../lib/provider/client';
import { Context } from '../../../lib/provider/engine/context';
import type { PrivateState } from '../../../lib/provider/engine/handler';
import { Intents } from '../../../lib/provider/engine/intents';
import { settingHandler } from '../../../lib/provider/engine/setting';
import { SAS_POSTPAY_MODULES } from '../../../lib/provider/resources/sas-settings';
import type { ValueObject } from '../../../lib/schema/value';

/** An instance whose reads are behind: they tell of no module that the alicloud provider has switched on a moment ago. */
function instance(read: { [key: string]: number }): {
  readonly sent: unknown[];
  readonly context: (privateState?: PrivateState) => Context;
} {
  const sent: unknown[] = [];
  const call = ({
    action,
    parameters,
  }: {
    readonly action: string;
    readonly parameters: ValueObject;
  }): Promise<object> => {
    if (action === 'ModifyPostPayModuleSwitch') {
      sent.push(parameters.PostPayModuleSwitchObj);
      read.AI_DIGITAL = Number((parameters.PostPayModuleSwitchObj as ValueObject).AiDigital);
      return Promise.resolve({});
    }
    return Promise.resolve({ PostPayInstanceId: 'postpay-1', PostPayModuleSwitch: JSON.stringify(read) });
  };
  const client = { region: 'cn-hangzhou', call } as unknown as OpenApiClient;
  const context = (privateState: PrivateState = {}): Context =>
    new Context({
      type: 'aisec_sas_postpay_modules',
      client,
      intents: new Intents('/nonexistent'),
      private: privateState,
      signal: new AbortController().signal,
      env: {},
    });
  return { sent, context };
}

it('sends the modules that change only: others may have been switched since they were read', async () => {
  const { sent, context } = instance({ CSPM: 0, AGENTLESS: 0, AI_DIGITAL: 0 });
  const handler = settingHandler(SAS_POSTPAY_MODULES);
  const planned: ValueObject = { instance_id: 'postpay-1', ai_digital: true, cspm: null };
  const created = await handler.create(context(), planned, planned);
  expect(sent).toEqual([{ AiDigital: 1 }]);
  await handler.delete(context(created.private), created.state);
  expect(sent).toEqual([{ AiDigital: 1 }, { AiDigital: 0 }]);
});
