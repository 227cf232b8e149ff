import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type PDFKit from 'pdfkit';

const beside = pathToFileURL(createRequire(import.meta.url).resolve('pdfkit'));
const browserBuild = new URL('pdfkit.browser.mjs', beside).href;

/**
 * The PDF library in the build that browsers load: it packs streams by itself, where its build for Node takes the machine's
 * zlib, which packs otherwise from one version to the next. So the command and the page write the same bytes.
 */
export const { default: pdfLibrary } = (await import(browserBuild)) as { readonly default: typeof PDFKit };
