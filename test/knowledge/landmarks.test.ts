import { describe, expect, it } from 'vitest';
import { loadActors } from '../../src/knowledge/load-actors.ts';
import { loadLandmarks } from '../../src/knowledge/landmarks/load-landmarks.ts';
import { parseEdtf } from '../../src/model/edtf.ts';
import { slugOf } from '../../src/knowledge/names.ts';

const landmarks = await loadLandmarks();
const registry = await loadActors();

describe('landmarks', () => {
  it('are many', () => {
    expect(landmarks.length).toBeGreaterThan(1200);
  });

  it('have ids made of their first name with the year, each once', () => {
    const wrong = landmarks.filter((landmark) => {
      const slug = slugOf(landmark.names[0] ?? '');
      const year = landmark.date.slice(0, 4);
      return landmark.id !== (slug.split('-').includes(year) ? slug : `${slug}-${year}`);
    });
    expect(wrong.map((landmark) => landmark.id)).toEqual([]);
    expect(new Set(landmarks.map((landmark) => landmark.id)).size).toBe(landmarks.length);
  });

  it('are dated with both ends, to days that exist', () => {
    const wrong = landmarks.filter((landmark) => {
      const interval = parseEdtf(landmark.date);
      return !interval?.start || !interval.end;
    });
    expect(wrong.map((landmark) => landmark.id)).toEqual([]);
  });

  it('have names of five letters or more, none shared with another, whatever the case', () => {
    const all = landmarks.flatMap((landmark) => landmark.names.map((name) => name.toLowerCase()));
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
    expect(all.filter((name) => name.trim() !== name || name.length < 5 || name.startsWith('the '))).toEqual([]);
  });

  it('have names without a month and its year: those words are a date of their own', () => {
    const dated =
      /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:19|20)\d\d\b/;
    const names = landmarks.flatMap((landmark) => landmark.names);
    expect(names.filter((name) => dated.test(name))).toEqual([]);
  });

  it('name countries by two capitals, actors that the registry knows, and a source', () => {
    const wrong = landmarks.filter(
      (landmark) =>
        !landmark.countries.every((country) => /^[A-Z]{2}$/.test(country)) ||
        !landmark.actors.every((actor) => registry.entries.has(actor)) ||
        landmark.source.trim() === '',
    );
    expect(wrong.map((landmark) => landmark.id)).toEqual([]);
  });
});
