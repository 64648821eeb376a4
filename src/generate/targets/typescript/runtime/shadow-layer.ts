let staleShadow: Record<string, unknown> = {};

// As the data layer, for a container of its own.
export function pushToShadowLayer(message: object): void {
  // biome-ignore lint/suspicious/noAssignInExpressions: a bundle holds less of it
  ((window as unknown as { shadowLayer?: object[] }).shadowLayer ??= []).push({ ...staleShadow, ...message });
  staleShadow = { ...message };
  for (const name in staleShadow) staleShadow[name] = undefined;
}
