/**
 * Counties, unitary authorities and council areas of the UK in which HESA counts where students
 * lived. HESA writes those of Wales in both languages; they go under their English names here.
 */
import type { Nation } from '../codes.ts';
import { slugOf } from '../institutions/slug.ts';

export interface UkArea {
  /** The name in lower-case letters and hyphens after `uk-`, which no country's code has: `uk-greater-london`. */
  readonly code: string;
  readonly name: string;
  readonly nation: Nation;
}

/** Labels as HESA writes them in Table 11, 2017/18 to 2021/22. */
const LABELS: Readonly<Record<Nation, readonly string[]>> = {
  england: [
    'Bath and North East Somerset',
    'Bedford',
    'Blackburn with Darwen',
    'Blackpool',
    'Bournemouth',
    'Bournemouth, Poole and Christchurch',
    'Bracknell Forest',
    'Brighton and Hove',
    'Buckinghamshire',
    'Cambridgeshire',
    'Central Bedfordshire',
    'Cheshire East',
    'Cheshire West and Chester',
    'City of Bristol',
    'City of Derby',
    'City of Kingston upon Hull',
    'City of Leicester',
    'City of Nottingham',
    'City of Plymouth',
    'City of Portsmouth',
    'City of Southampton',
    'City of Stoke-on-Trent',
    'City of York',
    'Cornwall',
    'County Durham',
    'Cumbria',
    'Darlington',
    'Derbyshire',
    'Devon',
    'Dorset',
    'East Riding of Yorkshire',
    'East Sussex',
    'Essex',
    'Gloucestershire',
    'Greater London',
    'Greater Manchester',
    'Halton',
    'Hampshire',
    'Hartlepool',
    'Herefordshire',
    'Hertfordshire',
    'Isle of Wight',
    'Isles of Scilly',
    'Kent',
    'Lancashire',
    'Leicestershire',
    'Lincolnshire',
    'Luton',
    'Medway',
    'Merseyside',
    'Middlesbrough',
    'Milton Keynes',
    'Norfolk',
    'North East Lincolnshire',
    'North Lincolnshire',
    'North Somerset',
    'North Yorkshire',
    'Northamptonshire',
    'Northumberland',
    'Nottinghamshire',
    'Oxfordshire',
    'Peterborough',
    'Poole',
    'Reading',
    'Redcar and Cleveland',
    'Rutland',
    'Shropshire',
    'Slough',
    'Somerset',
    'South Gloucestershire',
    'South Yorkshire',
    'Southend-on-Sea',
    'Staffordshire',
    'Stockton-on-Tees',
    'Suffolk',
    'Surrey',
    'Swindon',
    'Telford and Wrekin',
    'Thurrock',
    'Torbay',
    'Tyne and Wear',
    'Warrington',
    'Warwickshire',
    'West Berkshire',
    'West Midlands',
    'West Sussex',
    'West Yorkshire',
    'Wiltshire',
    'Windsor and Maidenhead',
    'Wokingham',
    'Worcestershire',
  ],
  scotland: [
    'Aberdeenshire',
    'Angus',
    'Argyll and Bute',
    'City of Aberdeen',
    'City of Dundee',
    'City of Edinburgh',
    'City of Glasgow',
    'Clackmannanshire',
    'Dumfries and Galloway',
    'East Ayrshire',
    'East Dunbartonshire',
    'East Lothian',
    'East Renfrewshire',
    'Falkirk',
    'Fife',
    'Highland',
    'Inverclyde',
    'Midlothian',
    'Moray',
    'North Ayrshire',
    'North Lanarkshire',
    'Orkney Islands',
    'Perth and Kinross',
    'Renfrewshire',
    'Scottish Borders',
    'Shetland Islands',
    'South Ayrshire',
    'South Lanarkshire',
    'Stirling',
    'West Dunbartonshire',
    'West Lothian',
    'Western Isles (Eilean Siar)',
  ],
  wales: [
    'Abertawe - Swansea',
    'Blaenau Gwent - Blaenau Gwent',
    'Bro Morgannwg - The Vale of Glamorgan',
    'Caerdydd - Cardiff',
    'Caerffili - Caerphilly',
    'Casnewydd - Newport',
    'Castell-Nedd Port Talbot - Neath Port Talbot',
    'Conwy - Conwy',
    'Gwynedd - Gwynedd',
    'Merthyr Tudful - Merthyr Tydfil',
    'Pen-Y-Bont Ar Ogwr - Bridgend',
    'Powys - Powys',
    'Rhondda, Cynon, Taff - Rhondda, Cynon, Taff',
    'Sir Benfro - Pembrokeshire',
    'Sir Ceredigion - Ceredigion',
    'Sir Ddinbych - Denbighshire',
    'Sir Fynwy - Monmouthshire',
    'Sir Gaerfyrddin - Carmarthenshire',
    'Sir Y Fflint - Flintshire',
    'Sir Ynys Môn - Isle of Anglesey',
    'Tor-Faen - Torfaen',
    'Wrecsam - Wrexham',
  ],
  'northern-ireland': [
    'Antrim and Newtownabbey',
    'Armagh, Banbridge and Craigavon',
    'Belfast',
    'Causeway Coast and Glens',
    'Derry and Strabane',
    'Fermanagh and Omagh',
    'Lisburn and Castlereagh',
    'Mid Ulster',
    'Mid and East Antrim',
    'Newry, Mourne and Down',
    'North Down and Ards',
  ],
};

/** The English name of a label: `Abertawe - Swansea` is Swansea. */
const nameOf = (label: string, nation: Nation) =>
  nation === 'wales' ? label.slice(label.indexOf(' - ') + 3) : label;

const entries = Object.entries(LABELS).flatMap(([nation, labels]) =>
  labels.map((label): [string, UkArea] => {
    const name = nameOf(label, nation as Nation);
    return [label, { code: `uk-${slugOf(name)}`, name, nation: nation as Nation }];
  }),
);
const byLabel = new Map(entries);
const byCode = new Map(entries.map(([, area]) => [area.code, area]));

/** The area that HESA means by a label, or null. */
export function ukAreaOfLabel(label: string): UkArea | null {
  return byLabel.get(label.trim()) ?? null;
}

/** The area of that code, or null. */
export function ukAreaByCode(code: string): UkArea | null {
  return byCode.get(code) ?? null;
}
