import advice from '../../../../templates/document/advice.html.hbs';
import band from '../../../../templates/document/band.html.hbs';
import changes from '../../../../templates/document/changes.html.hbs';
import columns from '../../../../templates/document/columns.html.hbs';
import contact from '../../../../templates/document/contact.html.hbs';
import drawing from '../../../../templates/document/drawing.html.hbs';
import event from '../../../../templates/document/event.html.hbs';
import fact from '../../../../templates/document/fact.html.hbs';
import goal from '../../../../templates/document/goal.html.hbs';
import legend from '../../../../templates/document/legend.html.hbs';
import lineage from '../../../../templates/document/lineage.html.hbs';
import map from '../../../../templates/document/map.html.hbs';
import masthead from '../../../../templates/document/masthead.html.hbs';
import note from '../../../../templates/document/note.html.hbs';
import notes from '../../../../templates/document/notes.html.hbs';
import page from '../../../../templates/document/page.html.hbs';
import person from '../../../../templates/document/person.html.hbs';
import ranking from '../../../../templates/document/ranking.html.hbs';
import style from '../../../../templates/document/style.css.hbs';
import summary from '../../../../templates/document/summary.html.hbs';
import term from '../../../../templates/document/term.html.hbs';
import type { Templates } from '../../print/template.js';

export const HTML_TEMPLATES: Templates = {
  page,
  pieces: {
    advice,
    band,
    changes,
    columns,
    contact,
    drawing,
    event,
    fact,
    goal,
    legend,
    lineage,
    map,
    masthead,
    note,
    notes,
    person,
    ranking,
    summary,
    term,
  },
  values: 'escape',
};

export const STYLE_TEMPLATE: Templates = { page: style, pieces: {}, values: 'keep' };
