/**
 * True when the page around the map may scroll: then the wheel without Ctrl and a single finger are the page's. A page in
 * a frame cannot know whether its host scrolls, so it always leaves them. In full screen there is nothing to scroll.
 */
export function pageScrolls(win: Window = window): boolean {
  if (win.document.fullscreenElement) return false;
  if (win.self !== win.top) return true;
  const page = win.document.scrollingElement ?? win.document.documentElement;
  return page.scrollHeight > page.clientHeight + 1;
}
