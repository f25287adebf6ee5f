import type { Article } from '../model/article.ts';
import type { Note } from '../model/note.ts';
import { withUniqueIds } from '../read/article.ts';
import { INPUT_FORMATS, type InputFormat, readInput } from '../read/index.ts';
import { findCorpus } from './corpus.ts';
import { messageOf } from './failure.ts';
import { nothingRead } from '../read/reading.ts';
import { choiceOf, type RawOptions } from './raw-options.ts';
import type { World } from './world.ts';

/** The articles of a run and what is to be said about the inputs. */
export interface ReadArticles {
  readonly articles: readonly Article[];
  readonly notes: readonly Note[];
  readonly remark: string | null;
}

/** Reads all inputs. One that cannot be read becomes a note and the others are read all the same. */
export async function readArticles(named: readonly string[], raw: RawOptions, world: World): Promise<ReadArticles> {
  const format = choiceOf(raw, 'inputFormat', INPUT_FORMATS);
  const corpus = await findCorpus(named, raw, world);
  const articles: Article[] = [];
  const notes: Note[] = [...corpus.notes];
  for (const file of corpus.files) {
    const reading = await readOne(file, format, corpus.stdin, world);
    for (const article of reading.articles) articles.push(article);
    notes.push(...reading.notes);
  }
  const unique = withUniqueIds({ articles, notes });
  return { articles: unique.articles, notes: unique.notes, remark: corpus.remark };
}

async function readOne(file: string, format: InputFormat | null, stdin: Uint8Array | null, world: World) {
  try {
    const bytes = file === '-' ? (stdin ?? new Uint8Array()) : await world.files.read(file);
    return await readInput({ file, bytes, format });
  } catch (error) {
    return nothingRead(file, 'unreadable', messageOf(error));
  }
}
