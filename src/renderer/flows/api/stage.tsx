/** What is being done, while it is. */
export const Stage = ({ stage }: { readonly stage: string | null }) =>
  stage === null ? null : (
    <div className="api-stage" role="status">
      <progress aria-label={stage} />
      {stage}…
    </div>
  );
