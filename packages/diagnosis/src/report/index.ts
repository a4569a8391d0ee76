/** Reports of a diagnosis that can be handed to somebody else. */
export { reportHtml } from './html.ts';
export { reportMarkdown } from './markdown.ts';
