import advice from '../../../../templates/document/advice.md.hbs';
import appendix from '../../../../templates/document/appendix.md.hbs';
import contact from '../../../../templates/document/contact.md.hbs';
import page from '../../../../templates/document/page.md.hbs';
import term from '../../../../templates/document/term.md.hbs';
import type { Templates } from '../../print/template.js';

export const MARKDOWN_TEMPLATES: Templates = { page, pieces: { advice, appendix, contact, term }, values: 'keep' };
