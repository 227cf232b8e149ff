import { describe, expect, it } from 'vitest';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { feature } from 'topojson-client';
import { masterOf } from './master';
import type { GridPoint, GridShape } from './rings';
import { topologyOf } from './topology';

const shape = (id: string, ...rings: GridPoint[][]): GridShape => ({ properties: { id }, polygons: [rings] });
/** Clockwise rectangle, as masters wind outer rings. */
const box = (west: number, south: number, east: number, north: number): GridPoint[] => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
];
const build = (shapes: GridShape[]): Topology =>
  topologyOf({ polygons: { provinces: shapes }, step: 0.5, origin: [100, 30] }) as unknown as Topology;

describe('topologyOf', () => {
  it('stores a shared edge once', () => {
    const topology = build([shape('a', box(0, 0, 2, 2)), shape('b', box(2, 0, 4, 2))]);
    expect(topology.arcs).toHaveLength(3);
  });

  it('stores the ring of an enclave once for both its users', () => {
    const enclave = box(2, 2, 4, 4);
    const around = shape('around', box(0, 0, 6, 6), [...enclave].reverse());
    const topology = build([around, shape('enclave', [...enclave.slice(2), ...enclave.slice(0, 2)])]);
    expect(topology.arcs).toHaveLength(2);
  });

  it('gives back the very points it was given', () => {
    const shapes = [shape('a', box(0, 0, 2, 2)), shape('b', box(2, 0, 4, 2)), shape('c', box(0, 2, 4, 3))];
    const topology = build(shapes);
    const { features } = feature(topology, topology.objects['provinces'] as GeometryCollection);
    features.forEach(({ geometry }, i) => {
      const ring = (geometry as unknown as { coordinates: number[][][] }).coordinates[0]!.slice(0, -1);
      const points = ring.map(([lng, lat]) => [(lng! - 100) / 0.5, (lat! - 30) / 0.5].join());
      expect(points.sort()).toEqual(shapes[i]!.polygons[0]![0]!.map((point) => point.join()).sort());
    });
  });

  it('can be read back as a master, ring by ring', () => {
    const shapes = [shape('a', box(0, 0, 2, 2)), shape('b', box(2, 0, 4, 2))];
    const topology = topologyOf({
      polygons: { provinces: shapes, prefectures: [], counties: [], disputed: [] },
      step: 0.5,
      origin: [100, 30],
    }) as unknown as Topology;
    const master = masterOf(topology);
    expect(master.layers.provinces.map(({ polygons }) => polygons[0]![0]!.length)).toEqual([4, 4]);
    expect(master.toTrue([2, 4])).toEqual([101, 32]);
  });
});

describe('masterOf', () => {
  it('refuses a topology that is not quantised or lacks a layer', () => {
    const whole = build([shape('a', box(0, 0, 2, 2))]);
    expect(() => masterOf(whole)).toThrow('A boundary master needs a layer "prefectures", even an empty one');
    expect(() => masterOf({ ...whole, transform: undefined })).toThrow('must be a quantised topology');
  });
});
