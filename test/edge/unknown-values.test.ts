/** Values that only Terraform knows are written so that Terraform makes of them what is made here of others. */
import {
  AntiDdosAccessRule,
  AntiDdosCondition,
  AntiDdosDomain,
  AntiDdosInstance,
  AntiDdosOrigins,
  AntiDdosPort,
  AntiDdosProduct,
  AntiDdosSchedule,
  AntiDdosScheduler,
  AntiDdosTargetRole,
  EdgeBlockPage,
  EdgeDataCenter,
  EdgeList,
  EdgeListKind,
  EdgeLogDelivery,
  EdgeLogDestination,
  EdgePageContent,
  EdgeRecord,
  EdgeRecordData,
  EdgeSite,
  EdgeWaitingPage,
  EdgeWaitingRoom,
} from '../../lib/edge';
import type { TerraformStack } from 'cdktf';
import { type Body, newStack, only, synth, unknowns } from '../core/support';

type Values = ReturnType<typeof unknowns>;

const site = (stack: TerraformStack) => EdgeSite.fromSiteId(stack, 'Site', '123');
const instance = (stack: TerraformStack) => AntiDdosInstance.fromInstanceId(stack, 'Instance', 'ddoscoo-1');

it.each<[string, string, (stack: TerraformStack, values: Values) => unknown, Body]>([
  [
    'a page',
    'alicloud_esa_page',
    (stack, { text }) => new EdgeBlockPage(stack, 'P', { content: EdgePageContent.html(text) }),
    { content: '${base64encode(var.text)}' },
  ],
  [
    'a text in a page of JSON',
    'alicloud_esa_page',
    (stack, { text }) => new EdgeBlockPage(stack, 'P', { content: EdgePageContent.json({ error: text }) }),
    { content: '${base64encode(join("", ["{\\"error\\":", jsonencode(var.text), "}"]))}' },
  ],
  [
    'a page of a waiting room',
    'alicloud_esa_waiting_room',
    (stack, { text, number }) =>
      new EdgeWaitingRoom(stack, 'R', {
        site: site(stack),
        paths: [{ domain: 'example.com', subdomain: '' }],
        totalActiveUsers: number,
        newUsersPerMinute: 5,
        page: EdgeWaitingPage.html(text),
      }),
    { custom_page_html: '${base64encode(var.text)}', total_active_users: '${var.number}' },
  ],
  [
    'items of a list',
    'alicloud_esa_list',
    (stack, { list }) => new EdgeList(stack, 'L', { kind: EdgeListKind.IP, items: list }),
    { items: '${var.list}' },
  ],
  [
    'the share of lines that are not delivered',
    'alicloud_esa_site_delivery_task',
    (stack, { number }) =>
      new EdgeLogDelivery(stack, 'D', {
        site: site(stack),
        dataCenter: EdgeDataCenter.MAINLAND_CHINA,
        fields: ['ClientIP'],
        discardRate: number,
        destination: EdgeLogDestination.sls({ project: 'p', logStore: 'l', region: 'cn-hangzhou' }),
      }),
    { discard_rate: '${var.number}' },
  ],
  [
    'what Anti-DDoS is bought with',
    'alicloud_ddoscoo_instance',
    (stack, { number }) =>
      new AntiDdosInstance(stack, 'I', {
        product: AntiDdosProduct.pro({ baseGbps: number, burstGbps: 60, serviceMbps: number }),
        portCount: number,
      }),
    {
      base_bandwidth: '${var.number}',
      bandwidth: '60',
      service_bandwidth: '${var.number}',
      port_count: '${var.number}',
    },
  ],
  [
    'addresses of a record',
    'alicloud_esa_record',
    (stack, { list }) =>
      new EdgeRecord(stack, 'R', {
        site: site(stack),
        recordName: 'ai.example.com',
        data: EdgeRecordData.addresses(...list),
      }),
    { data: { value: '${join(",", var.list)}' } },
  ],
  [
    'addresses of a condition of Anti-DDoS',
    'alicloud_ddoscoo_domain_precise_access_rule',
    (stack, { list }) =>
      new AntiDdosAccessRule(stack, 'A', {
        domain: AntiDdosDomain.fromDomain(stack, 'D', 'chat.example.com'),
        conditions: [AntiDdosCondition.clientIp(...list)],
      }),
    { condition: [{ field: 'ip', content: '${join(",", var.list)}' }] },
  ],
  [
    'origins of a port',
    'alicloud_ddoscoo_port',
    (stack, { list }) => new AntiDdosPort(stack, 'P', { instance: instance(stack), port: 443, origins: list }),
    { real_servers: '${var.list}' },
  ],
  [
    'addresses that are kept out of a domain',
    'alicloud_ddoscoo_domain_resource',
    (stack, { list }) =>
      new AntiDdosDomain(stack, 'D', {
        domain: 'chat.example.com',
        instances: [instance(stack)],
        origins: AntiDdosOrigins.addresses(...list),
        blocked: list,
      }),
    { real_servers: '${var.list}', black_list: '${var.list}' },
  ],
  [
    'a target of a scheduler, which may be an address or a name',
    'alicloud_ddoscoo_scheduler_rule',
    (stack, { text }) =>
      new AntiDdosScheduler(stack, 'S', {
        schedule: AntiDdosSchedule.TIERED,
        targets: [{ value: text, role: AntiDdosTargetRole.ANTI_DDOS }],
      }),
    {
      rules: [
        {
          type: '${can(cidrnetmask(join("/", [var.text, "32"]))) ? "A" : "CNAME"}',
          value: '${var.text}',
          value_type: 1,
        },
      ],
    },
  ],
])('%s', (_, type, make, expected) => {
  const stack = newStack();
  make(stack, unknowns(stack));
  expect(only(synth(stack), type)).toMatchObject(expected);
});
