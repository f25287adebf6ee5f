import type { Article } from '../model/article.ts';

/** What people know an article by: its file, and its id where the file may hold others. */
export function articleName({ file, id }: Pick<Article, 'file' | 'id'>): string {
  if (file === '-') return id === 'stdin' ? 'standard input' : `standard input ${id}`;
  return file.includes(id) ? file : `${file} ${id}`;
}
