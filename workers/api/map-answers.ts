/** The part of the API's client that the map and every page's head need: the rest would be a kilobyte of a first view. */
import { queryString } from './address.ts';
import { asking, type AtEdition } from './asking.ts';
import type { MapAnswer } from './shapes/map.ts';
import type { MapFeeIncomeAnswer, MapMembershipsAnswer } from './shapes/map-more.ts';
import type { EditionListAnswer } from './shapes/status.ts';

/** Those answers as functions, as `atlas` of client.ts has them. */
export function mapAnswers(fetch: typeof globalThis.fetch, base = '') {
  const get = asking(fetch, base);
  return {
    /** Everything that the map draws; figures of the newest year unless others are named. */
    map: (query: AtEdition & { academic_year?: readonly string[] } = {}) =>
      get<MapAnswer>(`/api/v1/map${queryString({ ...query })}`),
    /** Local authority, mission groups, town and other names of every provider. */
    mapMemberships: (query: AtEdition = {}) =>
      get<MapMembershipsAnswer>(`/api/v1/map/memberships${queryString({ ...query })}`),
    /** Fees from outside the UK of every provider and year; 404 at an edition before the first of them. */
    mapFeeIncome: (query: AtEdition = {}) =>
      get<MapFeeIncomeAnswer>(`/api/v1/map/fee-income${queryString({ ...query })}`),
    /** Published editions, newest first. */
    editions: () => get<EditionListAnswer>('/api/v1/editions'),
  };
}
