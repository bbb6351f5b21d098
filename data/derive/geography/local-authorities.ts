/** The local authorities of 2023, made from the districts of 2022 that the ONS file draws. */
import { merge } from 'topojson-client';
import { byCode, drawnAreas, readBoundaries, type Areas, type OnsTopology } from './boundaries.ts';
import { SUCCESSORS_2023, type Successor } from './successors.ts';

/**
 * An authority of 2023 with the joined shape of the districts that went into it.
 *
 * @throws when the file lacks one of those districts
 */
function joined(topology: OnsTopology, { code, name, districts }: Successor) {
  const parts = districts.map((old) => {
    const part = topology.objects.LTLA.geometries.find((area) => area.properties.AREACD === old);
    if (!part) throw new Error(`No district ${old} to make ${name} from`);
    return part;
  });
  return {
    type: 'Feature' as const,
    properties: { code, name },
    geometry: merge(topology, parts),
  };
}

/**
 * The 361 local authorities, not simplified, in the order of their codes; rings run as d3-geo
 * wants them (exteriors clockwise), so `d3.geoContains` answers for a point.
 *
 * @param folder folder of the publishers' files, which holds `geo/`
 * @throws when the file lacks a district that went into an authority of 2023
 */
export function localAuthorities2023(folder: string): Areas {
  const topology = readBoundaries(folder);
  const replaced = new Set(SUCCESSORS_2023.flatMap((successor) => successor.districts));
  const unchanged = drawnAreas(topology, topology.objects.LTLA).filter(
    (district) => !replaced.has(district.properties.code),
  );
  const made = SUCCESSORS_2023.map((successor) => joined(topology, successor));
  return { type: 'FeatureCollection', features: [...unchanged, ...made].sort(byCode) };
}
