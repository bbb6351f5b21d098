/** Money as the pages print it. */
import { MISSING } from '../../../data/numbers/index.ts';

/** Thousands of pounds: `£215.1m`, `£850,000`, `−£5,000`; an en dash where there is none. */
export function moneyText(thousands: number | null): string {
  if (thousands === null) return MISSING;
  const size = Math.abs(thousands);
  const sign = thousands < 0 ? '−' : '';
  if (size >= 1000) {
    const millions = size / 1000;
    const text = millions.toLocaleString('en-GB', {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    return `${sign}£${text}m`;
  }
  return `${sign}£${(size * 1000).toLocaleString('en-GB')}`;
}

/** A fraction of money: `58.9%`. Money is not rounded as counts of people are. */
export function moneyShare(share: number | null): string {
  return share === null ? MISSING : `${(share * 100).toFixed(1)}%`;
}
