/** Keeps what was answered about the first so many texts: thousands of events write the same few hundred names and patterns. */
export function keepAnswers<Answer>(judge: (text: string) => Answer, most: number): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    if (answers.has(text)) return answers.get(text) as Answer;
    const answer = judge(text);
    if (answers.size < most) answers.set(text, answer);
    return answer;
  };
}
