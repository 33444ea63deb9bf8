import { done, type Result, refuse } from '../../../shared/errors';
import { importLimit } from '../../../shared/import-limit';
import type { Json, JsonObject } from '../../../shared/json';
import { findFault } from './fault';
import { measure } from './measure';

/** Deeper than this no collection nests (a folder takes two levels), and code that recurses is still safe. */
export const depthLimit = 1_000;

/** The longest text a file may become when it is saved: well below what a machine can hold as one text. */
const writtenLimit = 3 * importLimit;

/**
 * A text so short costs a parser little, whatever is in it, and what nests no deeper than this stays short when it is
 * written: measuring it first would take longer than parsing it.
 */
const harmless = 4 * 1024 * 1024;
const shallow = 64;

const isParent = (value: Json | undefined): value is JsonObject | Json[] => typeof value === 'object' && value !== null;

/** Whether no branch below a value is longer than so many lists and objects. Every start asks it of every document. */
const isShallow = (parent: JsonObject | Json[], left: number): boolean => {
  if (left === 0) return false;
  if (Array.isArray(parent)) {
    for (const value of parent) if (isParent(value) && !isShallow(value, left - 1)) return false;
    return true;
  }
  for (const key in parent) {
    const value = parent[key];
    if (isParent(value) && !isShallow(value, left - 1)) return false;
  }
  return true;
};

/** JSON text as data, or the line and column of what is wrong with it. */
export const parseJson = (text: string): Result<Json> => {
  if (text.length <= harmless) {
    const parsed = parse(text);
    if (parsed.ok && (!isParent(parsed.value) || isShallow(parsed.value, shallow))) return parsed;
  }
  const { depth, written } = measure(text, depthLimit);
  if (depth > depthLimit) return refusalOf(text, 'it nests too deep');
  if (written > writtenLimit)
    return refuse({ code: 'file-too-large', when: 'saved', bytes: written, limit: writtenLimit });
  return parse(text);
};

const parse = (text: string): Result<Json> => {
  try {
    // `__proto__` becomes a key like any other here; nothing below may copy keys by plain assignment.
    return done(JSON.parse(text));
  } catch (error) {
    return refusalOf(text, String(error));
  }
};

const refusalOf = (text: string, otherwise: string) => {
  const fault = findFault(text, depthLimit) ?? { kind: 'broken', offset: text.length, problem: otherwise };
  if (fault.kind === 'deep') return refuse({ code: 'file-too-deep', limit: depthLimit, at: fault.at });
  return refuse({ code: 'file-not-json', ...lineAndColumn(text, fault.offset), problem: fault.problem });
};

/** Line and column as editors count them, from 1. */
const lineAndColumn = (text: string, offset: number): { line: number; column: number } => {
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < offset; at += 1) {
    const char = text.charAt(at);
    if (char === '\n' || (char === '\r' && text.charAt(at + 1) !== '\n')) {
      line += 1;
      lineStart = at + 1;
    }
  }
  return { line, column: offset - lineStart + 1 };
};
