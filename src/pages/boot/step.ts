/**
 * Brings the step that `?step=` names into view, as `#step` does: the address of a step in the interactive map and of the same
 * step on the story's page differ by their folder alone. Without scripts the page begins at its top, and is complete.
 */
const named = new URLSearchParams(location.search).get('step');
if (named !== null && location.hash === '') location.replace(`#${encodeURIComponent(named)}`);

export {};
