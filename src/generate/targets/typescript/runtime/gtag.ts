/** The commands of gtag.js are `arguments` objects: it takes no arrays. They wait in the data layer until it is loaded. */
export function sendCommand(..._command: readonly unknown[]): void {
  // biome-ignore lint/complexity/noArguments: only this is a command
  // biome-ignore lint/suspicious/noAssignInExpressions: a bundle holds less of it
  ((window as unknown as { dataLayer?: object[] }).dataLayer ??= []).push(arguments);
}

export function sendToGtag(name: string, parameters: object): void {
  sendCommand('event', name, parameters);
}
