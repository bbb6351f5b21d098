/**
 * The colours of styles/tokens.css for drawings that leave the page: as hexadecimal values, light or
 * dark, or as the page's own custom properties where a drawing stands in one. A test holds them to
 * each other.
 */
import type { RampClass } from '../map/ramp.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const COLOUR_NAMES = [
  ...(['paper', 'sunk', 'land', 'rule', 'ink', 'ink2', 'ink3', 'link', 'accent'] as const),
  ...(['r1', 'r2', 'r3', 'r4', 'r5', 'r6'] as const),
  ...(['on-r1', 'on-r4', 'on-r5', 'on-r6'] as const),
  ...(['line1', 'line2', 'line3', 'line4', 'line5'] as const),
] as const;
export type ColourName = (typeof COLOUR_NAMES)[number];
export type Palette = Readonly<Record<ColourName, string>>;

const LIGHT: Palette = {
  paper: '#fbf7ef',
  sunk: '#f3ede1',
  land: '#e9e1d2',
  rule: '#d9d0c0',
  ink: '#14202a',
  ink2: '#46525d',
  ink3: '#636d76',
  link: '#15526b',
  accent: '#ca2d05',
  r1: '#dde8e6',
  r2: '#b5d0d3',
  r3: '#85b1bc',
  r4: '#5a95a6',
  r5: '#2a677d',
  r6: '#103f57',
  'on-r1': '#14202a',
  'on-r4': '#14202a',
  'on-r5': '#ffffff',
  'on-r6': '#ffffff',
  line1: '#14202a',
  line2: '#1e7b8c',
  line3: '#8a5a00',
  line4: '#7a3e8e',
  line5: '#3b64b8',
};

const DARK: Palette = {
  paper: '#10181f',
  sunk: '#18232b',
  land: '#22303a',
  rule: '#33424d',
  ink: '#f4eee3',
  ink2: '#bcc4ca',
  ink3: '#97a3ac',
  link: '#8cc7d8',
  accent: '#ff6c3e',
  r1: '#1f3844',
  r2: '#2a5464',
  r3: '#38708a',
  r4: '#5b97aa',
  r5: '#8dbecb',
  r6: '#cbe5ea',
  'on-r1': '#f4eee3',
  'on-r4': '#10181f',
  'on-r5': '#10181f',
  'on-r6': '#10181f',
  line1: '#f4eee3',
  line2: '#67c6d6',
  line3: '#e9b44c',
  line4: '#cb98dc',
  line5: '#90b2f2',
};

export const PALETTES: Readonly<Record<Theme, Palette>> = { light: LIGHT, dark: DARK };

/** For a drawing inside a page: its theme is the page's. */
export const PAGE_PALETTE = Object.fromEntries(
  COLOUR_NAMES.map((name) => [name, `var(--${name})`]),
) as Palette;

/** The colour of a class of the ramp, and of text on it. */
export function rampOf(palette: Palette, step: RampClass): { fill: string; on: string } {
  const on = step < 4 ? 'on-r1' : (`on-r${step}` as ColourName);
  return { fill: palette[`r${step}`], on: palette[on] };
}

/** The theme that an address asks for; light where it asks for none, or for one that is not known. */
export function themeAsked(params: URLSearchParams): Theme {
  return params.get('theme') === 'dark' ? 'dark' : 'light';
}
