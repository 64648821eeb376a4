let stale: Record<string, unknown> | undefined;

// Google Tag Manager keeps what was pushed until it is pushed again, so each push takes back what the one before
// it brought. It goes by what was sent, not by what the plan holds: the code stays small however large the plan.
// The message is made for this call, and is kept for its names alone.
// No global is declared, because another package may have declared `dataLayer` already, with another type.
export function pushToDataLayer(message: Record<string, unknown>): void {
  // biome-ignore lint/suspicious/noAssignInExpressions: a bundle holds less of it
  ((window as unknown as { dataLayer?: object[] }).dataLayer ??= []).push({ ...stale, ...(stale = message) });
  for (const name in stale) stale[name] = undefined;
}
