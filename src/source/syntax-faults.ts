import type { Range } from './location.js';
import type { Fault } from './syntax-error.js';

// The sentences of what is no YAML. Each says what stands there, in words that need no knowledge of YAML.

const QUOTE_IT = 'Put quotes around the text.';

export function tabIndentation(range: Range): Fault {
  return { range, message: 'A tab indents this line; YAML takes only spaces.', help: 'Replace the tab with spaces.' };
}

export function colonInText(range: Range): Fault {
  return { range, message: 'The text holds ": ", which YAML takes for the end of a name.', help: QUOTE_IT };
}

export function colonInBrackets(range: Range): Fault {
  return {
    range,
    message: 'This ": " cannot stand here: a "," before it is missing, or quotes around the text.',
    help: 'Write "," between the values in brackets, and quotes around a text with ": ".',
  };
}

export function spaceAfterColon(range: Range): Fault {
  return { range, message: 'A space is missing after ":".', help: 'Write a space between the ":" and the value.' };
}

export function missingColon(range: Range): Fault {
  return {
    range,
    message: 'This line has no ":" after its name.',
    help: 'Write ":" and a value, or indent the line when it goes on with the text above.',
  };
}

export function notAligned(range: Range): Fault {
  return {
    range,
    message: 'This line does not align with the lines that it belongs to.',
    help: 'Indent it by as many spaces as its neighbours.',
  };
}

export function itemAmongKeys(range: Range): Fault {
  return {
    range,
    message: 'A list item stands among keys.',
    help: 'Indent the "-" under the key that the list belongs to.',
  };
}

export function indentedBelowValue(range: Range): Fault {
  return {
    range,
    message: 'This line is indented below a value that is complete.',
    help: 'Align it with the name above, or delete the value there.',
  };
}

export function unclosed(range: Range, bracket: string): Fault {
  const closing = bracket === '[' ? ']' : '}';
  return {
    range,
    message: `This "${bracket}" is never closed.`,
    help: `Write the "${closing}" before the next line that is not indented deeper.`,
  };
}

export function unclosedAbove(range: Range): Fault {
  return {
    range,
    message: 'A quote or a bracket that was opened above is not closed before this line.',
    help: 'Close it, or indent this line deeper than the name above when it belongs inside.',
  };
}

export function unclosedQuote(range: Range, quote: string): Fault {
  return { range, message: `This quote (${quote}) is never closed.`, help: 'Write the closing quote.' };
}

export function textAfterQuote(range: Range, quote: string): Fault {
  const help =
    quote === "'"
      ? `Write two single quotes for one in the text ('don''t'), or put double quotes around it.`
      : 'Write \\" for a quote in the text, or put single quotes around it.';
  return { range, message: 'Text follows the closing quote.', help };
}

export function textAfterBracket(range: Range, bracket: string): Fault {
  return {
    range,
    message: `Text follows the closing "${bracket}".`,
    help: 'Put quotes around the whole when it is one text; else delete what follows.',
  };
}

export function badStart(range: Range, character: string): Fault {
  return { range, message: `A text cannot begin with "${character}" unless it is quoted.`, help: QUOTE_IT };
}

export function badBlockHeader(range: Range, character: string): Fault {
  return {
    range,
    message: `A text cannot begin with "${character}" unless it is quoted.`,
    help: `Put quotes around it; or, for a text of several lines, begin it on the line after the "${character}".`,
  };
}

export function badEscape(range: Range): Fault {
  return {
    range,
    message: 'This backslash begins no escape that YAML knows.',
    help: 'Write "\\\\" for a backslash, or put single quotes around the text.',
  };
}

function missingComma(range: Range): Fault {
  return { range, message: 'A "," is missing before this.', help: 'Write a "," between the values in brackets.' };
}

/** Between brackets: a value without a comma before it, or a text with a bracket in it. */
export function explainComma(text: string, range: Range): Fault {
  return isBracketInText(text, range.start) ? bracketInText(range, text.charAt(range.start)) : missingComma(range);
}

/** An opening bracket right after a word, as in `price[0]`. */
export function isBracketInText(text: string, offset: number): boolean {
  return /[[{]/.test(text.charAt(offset)) && /[^\s"'\]},]/.test(text.charAt(offset - 1));
}

export function bracketInText(range: Range, bracket: string): Fault {
  return { range, message: `This "${bracket}" stands in a text that is not quoted.`, help: QUOTE_IT };
}

export function extraComma(range: Range): Fault {
  return { range, message: 'No value stands before this ",".', help: 'Delete the ",", or write the value.' };
}

export function closesNothing(range: Range, bracket: string): Fault {
  return { range, message: `This "${bracket}" closes nothing.`, help: 'Delete it, or put quotes around the text.' };
}

export function spaceBeforeComment(range: Range): Fault {
  return {
    range,
    message: 'A space is missing before "#".',
    help: 'Write a space where a comment begins; put quotes around the text when the "#" belongs to it.',
  };
}

export function unexpected(range: Range): Fault {
  return {
    range,
    message: 'This line does not belong to anything above it.',
    help: 'Check its indentation, and that the line before it is complete.',
  };
}

export function mergeConflict(range: Range): Fault {
  return {
    range,
    message: 'A merge conflict begins here that is not resolved.',
    help: 'Choose what stays, and delete the lines of "<<<<<<<", "=======" and ">>>>>>>".',
  };
}

/** For what has no sentence of its own: the parser's words. */
export function otherwise(range: Range, reason: string): Fault {
  return { range, message: `This is no valid YAML: ${reason.replace(/[.\s]+$/, '')}.` };
}
