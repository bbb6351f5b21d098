/** A step of the suite: there is a browser to test with. */
import { provideChromium } from './chromium.ts';

console.log(provideChromium());
