let staleShadow: Record<string, unknown> | undefined;

// As the data layer, for a container of its own.
export function pushToShadowLayer(message: Record<string, unknown>): void {
  // biome-ignore lint/suspicious/noAssignInExpressions: a bundle holds less of it
  ((window as unknown as { shadowLayer?: object[] }).shadowLayer ??= []).push({ ...staleShadow, ...message });
  staleShadow = message;
  for (const name in staleShadow) staleShadow[name] = undefined;
}
