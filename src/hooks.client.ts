/** What a page says where moving on within the Atlas went wrong. */
import type { HandleClientError } from '@sveltejs/kit';
import { isConnectionLost } from './lib/page/connection.ts';

export const handleError: HandleClientError = ({ error, status, message }) => {
  if (isConnectionLost(error)) {
    return {
      message: 'The connection was lost',
      advice: 'Nothing is lost: the address still says what you chose.',
      mayRetry: true,
    };
  }
  console.error(error);
  return { message: status === 404 ? message : 'This page did not load' };
};
