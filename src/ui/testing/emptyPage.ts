import './renders';
/** Files of tests share a page, one after the other: each begins with an empty one, whatever the one before has left. */
for (const element of [document.documentElement, document.body]) {
  for (const name of element.getAttributeNames()) element.removeAttribute(name);
}
document.head.replaceChildren();
document.body.replaceChildren();
localStorage.clear();
sessionStorage.clear();
history.replaceState(null, '', '/');
// The page of the tests knows of no typefaces: none is on its way.
Object.assign(document, { fonts: { status: 'loaded' } });
