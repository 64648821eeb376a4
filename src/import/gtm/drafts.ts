import type { DestinationType } from '../../plan/destination-types.js';
import type { YamlEntry } from '../../source/print-yaml.js';

/** A plan in the making: what the container told, before it is written. */
export interface PlanDraft {
  readonly name: string;
  readonly destinations: readonly DestinationDraft[];
  /** By name, in the order of the container. */
  readonly properties: ReadonlyMap<string, PropertyDraft>;
  readonly events: readonly EventDraft[];
  /** Options of the output `gtm`. */
  readonly options: readonly YamlEntry[];
}

export interface DestinationDraft {
  readonly name: string;
  readonly type: DestinationType;
  /** `measurement_id` … */
  readonly settings: ReadonlyMap<string, string>;
  /** What all its tags wait for; absent when they leave it open. */
  readonly consent?: readonly string[];
}

export interface PropertyDraft {
  readonly name: string;
  /** Fields of the definition, `type` first. */
  readonly fields: readonly YamlEntry[];
}

export interface EventDraft {
  readonly name: string;
  /** From the tag's notes. */
  readonly description?: string;
  /** Absent: the code pushes the event under its own name. */
  readonly trigger?: readonly YamlEntry[];
  readonly isPaused: boolean;
  /** Name → whether the event always has it. */
  readonly properties: Map<string, 'required' | 'optional'>;
  readonly deliveries: DeliveryDraft[];
  /** Everything about it that the plan has not, or has otherwise. */
  readonly problems: string[];
  /** What tells the event from others: when it happens. */
  readonly when: string;
}

export interface DeliveryDraft {
  readonly destination: string;
  readonly as: string;
  /** Our property → their parameter. */
  readonly params: ReadonlyMap<string, string>;
  /** Properties that the event may come without. */
  readonly optional: ReadonlySet<string>;
  /** Their parameter → constant. */
  readonly set: ReadonlyMap<string, string>;
  /** `label` … */
  readonly settings: ReadonlyMap<string, string>;
  readonly consent: readonly string[];
}
