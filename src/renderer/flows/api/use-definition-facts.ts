import { useEffect, useRef, useState } from 'react';
import { refusalInWords } from '../../../shared/words';
import { call } from '../../bridge';
import { firstProblem } from './first-problem';

/** What a definition says of itself, and what is wrong with it. */
export interface DefinitionFacts {
  readonly title: string;
  readonly version: string;
  readonly problem: string | null;
  /** What it is instead, said as why it is refused. */
  readonly foreign: string | null;
}

const nothing: DefinitionFacts = { title: '', version: '', problem: null, foreign: null };

const ask = async (text: string): Promise<DefinitionFacts> => {
  const answer = await call('api.definition.check', { text, type: null });
  if (!answer.ok) return nothing;
  const { title, version, problems, foreign: found } = answer.value;
  if (found !== null) return { ...nothing, foreign: refusalInWords({ code: 'definition-foreign', found }) };
  return { ...nothing, title: title.trim(), version: version.trim(), problem: firstProblem(problems) };
};

/** A longer text is looked through once it is kept. */
const longest = 5_000_000;

/** So long nothing must have been typed before a text is looked through. */
const pauseMs = 250;

/** The facts of a definition that is not kept yet; `settle` waits for those of the text as it is now. */
export const useDefinitionFacts = (text: string) => {
  const [facts, setFacts] = useState(nothing);
  const asked = useRef<{ readonly text: string; readonly facts: Promise<DefinitionFacts> } | null>(null);
  const settle = (): Promise<DefinitionFacts> => {
    if (text.length > longest || text.trim() === '') return Promise.resolve(nothing);
    if (asked.current?.text !== text) asked.current = { text, facts: ask(text) };
    return asked.current.facts;
  };
  const latest = useRef(settle);
  latest.current = settle;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew for each text
  useEffect(() => {
    let left = false;
    const timer = setTimeout(() => void latest.current().then((found) => !left && setFacts(found)), pauseMs);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [text]);
  return { facts, settle };
};
