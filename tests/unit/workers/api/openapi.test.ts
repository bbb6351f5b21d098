/** The OpenAPI document under a linter that we did not write. */
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, it } from 'vitest';
import { api } from '../../../../workers/api/app.ts';

/** Rules that ask for what does not hold here: the licence of code, and bodies of answers that have none. */
const LEFT_OUT = {
  'info-license': 'off',
  'operation-4xx-response': 'error',
  'no-server-example.com': 'off',
} as const;

it('keeps the rules of OpenAPI 3.1', async () => {
  const response = await api.request('http://atlas.test/api/openapi.json', {}, {});
  const source = await response.text();
  const config = await createConfig({ extends: ['recommended'], rules: LEFT_OUT });
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config });
  const errors = problems.filter(({ severity, ignored }) => severity === 'error' && !ignored);
  expect(
    errors.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer]),
  ).toEqual([]);
});
