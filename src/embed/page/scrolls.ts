/** How long a host has to give the frame its height, in milliseconds. */
const HOST_MS = 1000;

/**
 * Shows the scroll bar where the host has not given the frame the height that `element` needs: it is hidden at first, since
 * a bar that comes and goes would change the width, and with it the height. Shown once at most, for the same reason.
 */
export function showBarWhereCut(element: HTMLElement, frame: Window = window): void {
  const { dataset } = frame.document.documentElement;
  const isCut = () => element.offsetHeight > frame.innerHeight + 1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isShown = false;
  const look = () => {
    clearTimeout(timer);
    if (!isCut()) delete dataset['scrolls'];
    else if (!isShown)
      timer = setTimeout(() => {
        if (!isCut()) return;
        isShown = true;
        dataset['scrolls'] = '';
      }, HOST_MS);
  };
  look();
  frame.addEventListener('resize', look);
  new ResizeObserver(look).observe(element);
}
