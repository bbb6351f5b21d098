/** How publishers write countries where it is not as here: labels without their notes, with the code that they stand for. */

const BOTH: Readonly<Record<string, string>> = {
  'Bahamas, The': 'BS',
  'East Timor': 'TL',
  'Gambia, The': 'GM',
  'Myanmar (Burma)': 'MM',
};

/** HESA, from the headers of its tables and its lists of codes; older names (Swaziland, Burma) are those of older releases. */
export const HESA_LABELS: Readonly<Record<string, string>> = {
  ...BOTH,
  'British Indian Ocean Territory (BIOT)': 'IO',
  Burma: 'MM',
  'Czech Republic': 'CZ',
  England: 'XF',
  'European Union, not otherwise specified': 'EU',
  'Hong Kong (Special Administrative Region of China)': 'HK',
  'Kingdom of eSwatini': 'SZ',
  'Korea (North)': 'KP',
  'Korea (South)': 'KR',
  'Macao (Special Administrative Region of China)': 'MO',
  Macedonia: 'MK',
  'Northern Ireland': 'XG',
  'Pitcairn, Henderson, Ducie and Oeno Islands': 'PN',
  Scotland: 'XH',
  Swaziland: 'SZ',
  Wales: 'XI',
};

/** The Home Office, by nationality. It counts Cyprus in the two parts in which HESA counts it, so both go under HESA's codes. */
export const HOME_OFFICE_LABELS: Readonly<Record<string, string>> = {
  ...BOTH,
  'American Samoa (United States)': 'AS',
  'Anguilla (British)': 'AI',
  'Aruba (Dutch)': 'AW',
  'Bermuda (British)': 'BM',
  'Cayman Islands (British)': 'KY',
  'Christmas Island (Australian)': 'CX',
  Cyprus: 'XA',
  'Cyprus (Northern part of)': 'XB',
  'Federated States of Micronesia': 'FM',
  'Gibraltar (British)': 'GI',
  'Guam (United States)': 'GU',
  Macau: 'MO',
  'Montserrat (British)': 'MS',
  'Other and unknown': 'XXX',
  'Pitcairn Islands (British)': 'PN',
  'Puerto Rico (United States)': 'PR',
  Refugee: 'XXB',
  'South Georgia and the South Sandwich Islands (British)': 'GS',
  'St Helena, Ascension and Tristan de Cunha (British)': 'SH',
  'St Maarten (Dutch Part)': 'SX',
  'St Pierre and Miquelon (French)': 'PM',
  'Turks and Caicos Islands (British)': 'TC',
  'Virgin Islands (British)': 'VG',
  'Wallis and Futuna (French)': 'WF',
};
