// Resolved by [alias] in wrangler.toml, and by vitest.config.ts in tests.
declare module 'sveltekit-worker' {
  const worker: { fetch(request: Request, env: unknown, ctx: ExecutionContext): Promise<Response> };
  export default worker;
}
