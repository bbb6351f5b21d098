/** Stands for the built pages, which the in-workerd tests do not need. */
export default {
  async fetch(): Promise<Response> {
    return new Response('pages');
  },
};
