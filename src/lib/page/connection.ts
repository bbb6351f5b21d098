/** Telling a network that failed from an error of ours. */

/** How Chromium, Firefox and Safari, in this order, begin to say that an answer or a script did not come; Vite says it of styles. */
const DID_NOT_COME =
  /^(Failed to fetch|NetworkError|error loading dynamic|Load failed|Importing a module|Unable to preload)/;

/** Whether an error means that something did not come over the network. Browsers give no better sign than their words. */
export function isConnectionLost(error: unknown): boolean {
  return error instanceof Error && (DID_NOT_COME.test(error.message) || !navigator.onLine);
}
