import { z } from 'zod';

export const variableSchema = z.object({
  key: z.string(),
  value: z.string(),
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
