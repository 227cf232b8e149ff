/** What the legend says beside the model that the figure shares with it. */
export const en = {
  region: 'Legend',
  all: 'All classes and signs',
};
