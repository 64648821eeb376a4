import { atName, type Destination, type Plan } from '../../plan/model.js';
import { GA4 } from '../facts/ga4.js';
import { listGa4Uses } from '../ga4-events.js';
import { defineRule, type Finding } from '../rule.js';

export const ga4KeyEventCount = defineRule({
  id: 'ga4-key-event-count',
  summary: 'No more than 30 key events reach one GA4 property.',
  rationale:
    'GA4 has room for 30 key events in a standard property. That number is general knowledge and was not verified in a page of Google.',
  category: 'destination',
  severity: 'warning',
  preset: 'recommended',
  destination: 'ga4',
  examples: {
    correct: [
      {
        plan: `destinations: { ga4: { type: ga4 } }
events:
  order_paid: { destinations: { ga4: { key_event: true } } }
`,
      },
    ],
    incorrect: [
      {
        plan: `destinations:
  ga4: { type: ga4 }
events:
  key0_paid: { destinations: { ga4: { key_event: true } } }
  key1_paid: { destinations: { ga4: { key_event: true } } }
  key2_paid: { destinations: { ga4: { key_event: true } } }
  key3_paid: { destinations: { ga4: { key_event: true } } }
  key4_paid: { destinations: { ga4: { key_event: true } } }
  key5_paid: { destinations: { ga4: { key_event: true } } }
  key6_paid: { destinations: { ga4: { key_event: true } } }
  key7_paid: { destinations: { ga4: { key_event: true } } }
  key8_paid: { destinations: { ga4: { key_event: true } } }
  key9_paid: { destinations: { ga4: { key_event: true } } }
  key10_paid: { destinations: { ga4: { key_event: true } } }
  key11_paid: { destinations: { ga4: { key_event: true } } }
  key12_paid: { destinations: { ga4: { key_event: true } } }
  key13_paid: { destinations: { ga4: { key_event: true } } }
  key14_paid: { destinations: { ga4: { key_event: true } } }
  key15_paid: { destinations: { ga4: { key_event: true } } }
  key16_paid: { destinations: { ga4: { key_event: true } } }
  key17_paid: { destinations: { ga4: { key_event: true } } }
  key18_paid: { destinations: { ga4: { key_event: true } } }
  key19_paid: { destinations: { ga4: { key_event: true } } }
  key20_paid: { destinations: { ga4: { key_event: true } } }
  key21_paid: { destinations: { ga4: { key_event: true } } }
  key22_paid: { destinations: { ga4: { key_event: true } } }
  key23_paid: { destinations: { ga4: { key_event: true } } }
  key24_paid: { destinations: { ga4: { key_event: true } } }
  key25_paid: { destinations: { ga4: { key_event: true } } }
  key26_paid: { destinations: { ga4: { key_event: true } } }
  key27_paid: { destinations: { ga4: { key_event: true } } }
  key28_paid: { destinations: { ga4: { key_event: true } } }
  key29_paid: { destinations: { ga4: { key_event: true } } }
  key30_paid: { destinations: { ga4: { key_event: true } } }
`,
        findings: ['2:3 Destination "ga4" has 31 key events; GA4 takes 30 (not verified).'],
      },
    ],
  },
  *plan(plan: Plan): Iterable<Finding> {
    const names = new Map<Destination, Set<string>>();
    for (const { use } of listGa4Uses(plan)) {
      if (!use.keyEvent) continue;
      const there = names.get(use.destination) ?? new Set();
      names.set(use.destination, there.add(use.as));
    }
    for (const [destination, { size }] of names) {
      if (size <= GA4.keyEvents.max) continue;
      const message = `Destination "${destination.name}" has ${size} key events; GA4 takes ${GA4.keyEvents.max} (not verified).`;
      yield { message, help: 'Mark only what pays as a key event.', location: atName(destination) };
    }
  },
});
