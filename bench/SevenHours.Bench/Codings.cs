using System.Security.Cryptography;
using System.Text;
using SevenHours.Disciplines.Interviews.Coding;

namespace SevenHours.Bench;

/// <summary>How long the coding of a question takes, beside a SHA-256 of its words.</summary>
internal static class Codings
{
    public static void Run()
    {
        var folder = "tests/SevenHours.Pure.Tests/Interviews/Coding/KeptApart";
        (string Language, string Text)[] questions =
        [
            .. from file in Directory.GetFiles(folder, "*.tsv").Order(StringComparer.Ordinal)
               from line in File.ReadLines(file)
               let parts = line.Split('\t')
               where parts.Length >= 2
               select (Path.GetFileNameWithoutExtension(file), parts[1]),
        ];
        var bare = Say.Rate("SHA-256 of each question", "questions", 5, () => Each(questions, q => SHA256.HashData(Encoding.UTF8.GetBytes(q.Text))));
        var coded = Say.Rate("coding, language given", "questions", 5, () => Each(questions, q => QuestionCoder.Code(q.Text, q.Language)));
        var guessed = Say.Rate("coding, language guessed", "questions", 5, () => Each(questions, q => QuestionCoder.Code(q.Text)));
        Say.Line($"{"SHA-256 of it in the time of one coding",-58} {bare / coded,14:N0}");
        Say.Line($"{"one question",-58} {1000 / coded,14:0.000} ms given, {1000 / guessed:0.000} ms guessed");
    }

    private static long Each<T>((string Language, string Text)[] questions, Func<(string Language, string Text), T> work)
    {
        foreach (var question in questions)
        {
            work(question);
        }

        return questions.Length;
    }
}
