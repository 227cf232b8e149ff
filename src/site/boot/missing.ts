import { dayIn } from './dayIn';

/** Runs on the page that says that nothing is at an address: offers the map of the day that the address names. */
const found = dayIn(location.pathname);
for (const home of found ? document.querySelectorAll<HTMLAnchorElement>('[data-day-of]') : []) {
  if (!found) break;
  home.href = `${found.root}?time=${found.day}&lang=${home.dataset['dayOf']}`;
  home.append(` ${found.day}`);
  home.hidden = false;
}
