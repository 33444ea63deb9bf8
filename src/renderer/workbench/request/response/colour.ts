import { htmlLanguage } from '@codemirror/lang-html';
import { jsonLanguage } from '@codemirror/lang-json';
import { xmlLanguage } from '@codemirror/lang-xml';
import { highlightCode, tagHighlighter, tags } from '@lezer/highlight';
import type { BodyLanguage } from './body-kind';

const parsers = { json: jsonLanguage.parser, xml: xmlLanguage.parser, html: htmlLanguage.parser } as const;

const highlighter = tagHighlighter([
  { tag: [tags.propertyName, tags.tagName, tags.definition(tags.propertyName)], class: 'code-key' },
  { tag: [tags.string, tags.attributeValue], class: 'code-string' },
  { tag: tags.number, class: 'code-number' },
  { tag: [tags.bool, tags.null, tags.keyword, tags.attributeName], class: 'code-word' },
  { tag: [tags.comment, tags.processingInstruction, tags.documentMeta], class: 'code-comment' },
]);

/** A text in the colours of its language. What it says, all in all, is the text and nothing else. */
export const coloured = (text: string, language: Exclude<BodyLanguage, 'text'>): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  highlightCode(
    text,
    parsers[language].parse(text),
    highlighter,
    (code, classes) => {
      if (classes === '') return fragment.append(code);
      const span = document.createElement('span');
      span.className = classes;
      span.textContent = code;
      fragment.append(span);
    },
    () => fragment.append('\n'),
  );
  return fragment;
};
