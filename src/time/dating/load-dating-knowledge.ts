import { type DatingKnowledge, datingKnowledgeOf } from './dating-knowledge.ts';
import { loadPackedFacts } from './load-packed-facts.ts';

/** Loads the facts that date articles; call it once, and only if articles must be dated. */
export async function loadDatingKnowledge(): Promise<DatingKnowledge> {
  return datingKnowledgeOf(await loadPackedFacts());
}
