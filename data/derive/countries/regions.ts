/**
 * World regions as HESA groups them. The European Union and Other Europe are those of the headers
 * of DT051 Table 28, the rest HESA's convention: the Middle East apart from Asia, Central America
 * and the Caribbean in North America, the Pacific in Australasia, Turkey and the Caucasus in Other
 * Europe, Crown dependencies with the United Kingdom. A territory that HESA gives no code (such as
 * Antarctica) is in none.
 */
import type { WorldRegion } from '../../codes.ts';

const CODES: Record<WorldRegion | 'united-kingdom', string> = {
  'united-kingdom': 'GB GG IM JE',
  'european-union':
    'AT AX BE BG CY CZ DE DK EE ES FI FR GF GI GP GR HR HU IE IT LT LU LV MQ MT NL PL PT RE RO SE SI SK',
  'other-europe': 'AD AL AM AZ BA BY CH FO GE IS LI MC MD ME MK NO RS RU SJ SM TR UA VA',
  africa:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW',
  asia: 'AF BD BN BT CN HK ID IN JP KG KH KP KR KZ LA LK MM MN MO MV MY NP PH PK SG TH TJ TL TM TW UZ VN',
  australasia: 'AS AU CC CK CX FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV VU WF WS',
  'middle-east': 'AE BH IL IQ IR JO KW LB OM PS QA SA SY YE',
  'north-america':
    'AG AI AW BB BL BM BQ BS BZ CA CR CU CW DM DO GD GL GT HN HT JM KN KY LC MF MS MX NI PA PM PR SV SX TC TT US VC VG VI',
  'south-america': 'AR BO BR CL CO EC FK GS GY PE PY SR UY VE',
  'not-known': '',
};

const REGION_BY_CODE = new Map(
  (Object.keys(CODES) as (WorldRegion | 'united-kingdom')[]).flatMap((region) =>
    CODES[region].split(' ').map((code) => [code, region] as const),
  ),
);

/** The world region of an ISO 3166-1 alpha-2 code, or null where HESA has none for it. */
export function regionOfCountry(code: string): WorldRegion | 'united-kingdom' | null {
  return REGION_BY_CODE.get(code) ?? null;
}
