import type { Lang } from '../../../i18n/text';
import { panelText } from '../../../panel/messages';
import { creditParts } from '../../../words/credit';
import { boundaryNotice } from '../../../regions/notice';
import { siteText } from '../../messages';
import { markup, type Html } from '../html';

const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';

/** What every page says about its boundaries, its licences and its data; `address` is the link to what it shows. */
export function noticeHtml(lang: Lang, version: string, address: string | null, citation: Html | null): Html {
  const text = panelText(lang).about;
  const credit = creditParts(boundaryNotice.credit[lang], boundaryNotice.links).map(({ text: part, url }) =>
    url === null ? part : markup`<a href="${url}" rel="noopener">${part}</a>`,
  );
  return markup`<footer class="imprint">
    <h2>${siteText(lang).notes}</h2>
    <p>${boundaryNotice.note[lang]}</p>
    <p>${boundaryNotice.exceptions[lang]}</p>
    <p>${credit}</p>
    <p>${boundaryNotice.projection[lang]}</p>
    ${boundaryNotice.reviewNumber !== null && markup`<p>${boundaryNotice.reviewNumber}</p>`}
    <p>${text.recordLicence} <a href="${CC_BY}" rel="noopener license">CC BY 4.0</a></p>
    <p>${text.version} <code>${version}</code></p>
    ${citation}
    ${address !== null && markup`<p class="address">${siteText(lang).address} <span>${address}</span></p>`}
  </footer>`;
}
