/** Which leads an address asks for. */
import { NATIONS, type Nation } from '../../../data/codes.ts';
import { LEAD_KINDS, type LeadKind } from '../../../data/leads/lead.ts';
import { strangeParams } from '../page/strange-params.ts';

export interface LeadsState {
  readonly kind: LeadKind | null;
  readonly nation: Nation | null;
  /** UKPRN of the provider, or `UK`. */
  readonly p: string | null;
  readonly all: boolean;
  readonly edition: number | null;
}

/** Reads an address or a form. `faults` are sentences about what could not be used. */
export function parseLeads(params: URLSearchParams): { state: LeadsState; faults: string[] } {
  const faults: string[] = [];
  function read<T>(name: string, parse: (text: string) => T | null): T | null {
    const text = params.get(name)?.trim() ?? '';
    const value = text === '' ? null : parse(text);
    if (text !== '' && value === null) {
      faults.push(
        `The address asks for ${name} “${text.slice(0, 40)}”, which is not known here. It is left out.`,
      );
    }
    return value;
  }
  const state: LeadsState = {
    kind: read('kind', (text) => LEAD_KINDS.find((each) => each === text) ?? null),
    nation: read('nation', (text) => NATIONS.find((each) => each === text) ?? null),
    p: read('p', (text) => (/^(1\d{7}|UK)$/.test(text) ? text : null)),
    all: read('show', (text) => (text === 'all' ? true : null)) ?? false,
    edition: read('edition', (text) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null)),
  };
  const strange = strangeParams(params, ['kind', 'nation', 'p', 'show', 'edition']);
  return { state, faults: [...faults, ...strange] };
}

/** The address of a state, `/leads?kind=record&nation=wales`. */
export function leadsAddress({ kind, nation, p, all, edition }: LeadsState): string {
  const params = new URLSearchParams();
  if (kind) params.set('kind', kind);
  if (nation) params.set('nation', nation);
  if (p) params.set('p', p);
  if (all) params.set('show', 'all');
  if (edition !== null) params.set('edition', String(edition));
  const text = params.toString();
  return text ? `/leads?${text}` : '/leads';
}
