/** The name of a frame; apart from the rest because the script on the host's page carries it too. */
export const frame = {
  title: (place: string | null, date: string | null) =>
    `China’s crypto-mining crackdown${place ? `: ${place}` : ''}${date ? `, as of ${date}` : ', interactive map'}`,
};
