/** Who an event is about, on a server. */
export interface EventVisitor {
  readonly userId?: string | undefined;
  readonly anonymousId?: string | undefined;
}
