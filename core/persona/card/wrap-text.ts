import { displayWidth } from '../../basics/index.ts';

/** Marks that must not begin a line. */
const CLOSING = /[，。；：、！？）」』”’%,.;:!?)]/;
/** Marks that must not end one. */
const OPENING = /[（「『]/;

/**
 * A text in lines of at most `columns` display columns (a Chinese character takes two). Chinese breaks
 * anywhere but before a closing mark, other words stay whole unless longer than a line.
 *
 * @example
 * wrapText('one two three', 8) // => ['one two', 'three']
 * wrapText('高价值客户，六十三人', 10) // => ['高价值客', '户，六十三', '人']
 */
export function wrapText(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line === '' || displayWidth(line + piece.trimEnd()) <= columns) {
      line += line === '' ? piece.trimStart() : piece;
      continue;
    }
    lines.push(line.trimEnd());
    line = piece.trimStart();
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines.flatMap((each) => cutLong(each, columns));
}

/** Words with the space after them, and single wide characters with the closing marks after them. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let word = '';
  for (const character of text) {
    const wide = displayWidth(character) === 2;
    if (CLOSING.test(character) || (!wide && character !== ' ')) {
      if (word === '' && pieces.length > 0 && CLOSING.test(character)) {
        pieces[pieces.length - 1] += character;
      } else word += character;
      continue;
    }
    if (character === ' ') {
      pieces.push(`${word} `);
      word = '';
      continue;
    }
    if (word !== '' && !OPENING.test(word)) {
      pieces.push(word);
      word = '';
    }
    if (OPENING.test(character)) word += character;
    else {
      pieces.push(word + character);
      word = '';
    }
  }
  if (word !== '') pieces.push(word);
  return pieces;
}

/** A line that one endless word made too long. */
function cutLong(line: string, columns: number): readonly string[] {
  if (displayWidth(line) <= columns + 2) return [line];
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (displayWidth(part + character) > columns) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

/** A text cut to a number of display columns, with an ellipsis where something is missing. */
export function cutText(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let cut = '';
  for (const character of text) {
    if (displayWidth(cut + character) > columns - 1) break;
    cut += character;
  }
  return `${cut}…`;
}
