import { z } from 'zod';

export const variableSchema = z.object({
  key: z.string(),
  /** The initial value: it lies in the workspace's file, and mock servers answer with it. */
  value: z.string(),
  /** The value of this computer only; absent where it is the initial one. Never in the workspace. */
  current: z.string().optional(),
  enabled: z.boolean(),
  secret: z.boolean(),
});
export type Variable = z.infer<typeof variableSchema>;

/** Named variables, kept as one Postman environment file. */
export const environmentSchema = z.object({
  id: z.string(),
  name: z.string(),
  variables: z.array(variableSchema),
});
export type Environment = z.infer<typeof environmentSchema>;

export const environmentChangeSchema = z.object({ variables: z.array(variableSchema) });
export type EnvironmentChange = z.infer<typeof environmentChangeSchema>;
