/** What a picture of the map is called and carries along, beside what it says of its day. */
export const en = {
  product: 'China’s crypto-mining crackdown',
  productOf: (province: string) => `China’s crypto-mining crackdown: ${province}`,
  map: {
    title: (place: string, day: string) => `Map of ${place}, ${day}`,
    selected: (names: string) => `Selected: ${names}.`,
  },
  data: 'Event data and text: CC BY 4.0.',
  withoutLegend: 'The picture has no legend.',
};
