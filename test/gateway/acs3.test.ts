import { OpenApiUtil } from '@alicloud/openapi-core';
import fc from 'fast-check';
import { signed } from '../../lib/gateway/acs3';

const pairs = fc.dictionary(fc.stringMatching(/^[A-Za-z]{1,12}$/), fc.string({ unit: 'grapheme', maxLength: 40 }), {
  maxKeys: 5,
});

it('signs as the SDK does', () => {
  fc.assert(
    fc.property(pairs, pairs, fc.option(fc.stringMatching(/^[\w+/=]{1,40}$/)), (query, form, securityToken) => {
      const keys = { accessKeyId: 'id', accessKeySecret: 'secret', ...(securityToken !== null && { securityToken }) };
      const request = {
        host: 'green-cip.ap-southeast-1.aliyuncs.com',
        action: 'TextModerationPlus',
        version: '2022-03-02',
        query,
        form,
      };
      const { headers, path, body } = signed(request, keys, Date.UTC(2026, 0, 2, 3, 4, 5), 'nonce');
      const { authorization, accept, 'user-agent': agent, ...toSign } = headers;
      const hash = headers['x-acs-content-sha256'] ?? '';
      expect(hash).toBe(OpenApiUtil.hash(Buffer.from(body), 'ACS3-HMAC-SHA256').toString('hex'));
      const theirs = { method: 'POST', pathname: '/', query, headers: toSign } as never;
      expect(authorization).toBe(OpenApiUtil.getAuthorization(theirs, 'ACS3-HMAC-SHA256', hash, 'id', 'secret'));
      expect(Object.fromEntries(new URLSearchParams(body))).toEqual(form);
      expect(Object.fromEntries(new URLSearchParams(path.slice(2)))).toEqual(query);
      expect([accept, agent]).toEqual(['application/json', 'cdktf-alicloud-ai-security']);
    }),
    { numRuns: 100 },
  );
});
