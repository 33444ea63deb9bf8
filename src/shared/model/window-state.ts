import { z } from 'zod';
import { placeSchema } from './place';
import { targetSchema } from './target';

/** How the window was left: its tabs, its section, what is unfolded. Kept in the data folder. */
export const windowStateSchema = z.object({
  tabs: z.array(z.object({ place: placeSchema, kept: z.boolean() })).max(500),
  active: z.string().nullable(),
  section: z.enum(['collections', 'apis', 'environments', 'mock-servers', 'history']),
  /** Keys of the rows that are unfolded. */
  open: z.array(z.string()).max(20_000),
  /** What was opened, the last first. */
  recent: z.array(targetSchema).max(50),
});
export type WindowState = z.infer<typeof windowStateSchema>;

/** Where the window was left, in CSS pixels of the screen. */
export const windowBoundsSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400).max(20_000),
  height: z.int().min(300).max(20_000),
  maximised: z.boolean(),
});
export type WindowBounds = z.infer<typeof windowBoundsSchema>;
