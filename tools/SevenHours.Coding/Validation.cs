using System.Globalization;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Interviews.Coding;

namespace SevenHours.Coding;

/// <summary>Tries the data on itself: learns from four fifths of the lines and codes the last fifth, five times over.</summary>
internal static class Validation
{
    private const int Folds = 5;

    public static void Run(string folder, IReadOnlyList<string> only, TextWriter to)
    {
        var sureness = new SortedDictionary<string, int>(Training.ReadSureness(folder).ToDictionary(), StringComparer.Ordinal);
        foreach (var language in CoderLanguage.Trained.Where(l => only.Count == 0 || only.Contains(l)))
        {
            var tried = Try(folder, language);
            var best = Enumerable.Range(4, 37).Select(i => i * 50).MinBy(s => tried.Sum(t => Miss(t, s)));
            sureness[language] = best;
            var counts = new Confusion();
            foreach (var (style, scores, weight, _) in tried)
            {
                counts.Add(QuestionClass.PublishedOf(style), BestOf(scores), weight);
            }

            to.WriteLine($"{language}: {counts.Summary}; sureness {best}");
            to.WriteLine(counts.Table());
            foreach (var wrong in tried.Where(t => BestOf(t.Scores) != QuestionClass.PublishedOf(t.Style)).Where((_, i) => i % 4 == 0).Take(60))
            {
                to.WriteLine($"  {QuestionClass.PublishedOf(wrong.Style)} read as {BestOf(wrong.Scores)}: {wrong.Text}");
            }
        }

        File.WriteAllLines(Path.Combine(folder, Training.Sureness), sureness.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key} {s.Value}")));
    }

    private static List<(QuestionStyle Style, double[] Scores, double Weight, string Text)> Try(string folder, string language)
    {
        var corpus = Corpus.Read(Path.Combine(folder, $"{language}.txt"));
        var samples = new Samples(language, corpus);
        var learned = corpus.Lines.ToDictionary(l => l, l => samples.ToLearn(l).ToList());
        var tried = new List<(QuestionStyle, double[], double, string)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var learner = Learner.From([.. corpus.Lines.Where(l => FoldOf(l) != fold).Select(l => learned[l])]);
            tried.AddRange(
                from line in corpus.Lines
                where FoldOf(line) == fold
                from text in line.Texts
                select (line.Style, learner.Score(samples.TraitsOf(text)), 1.0 / line.Texts.Count, text));
        }

        return tried;
    }

    private static long FoldOf(Line line) => Draw.Of((ulong)line.Number) % Folds;

    private static string BestOf(double[] scores) => ClassesOf(scores, 1).MaxBy(c => c.Value).Key;

    private static Dictionary<string, double> ClassesOf(double[] scores, double sureness) =>
        Likelihood.Of(scores, sureness).Select((share, i) => (Class: QuestionClass.PublishedOf(Corpus.Styles[i]), share))
            .GroupBy(c => c.Class).ToDictionary(g => g.Key, g => g.Sum(c => c.share));

    /// <summary>How far likelihoods are from the truth, squared.</summary>
    private static double Miss((QuestionStyle Style, double[] Scores, double Weight, string Text) tried, int sureness) =>
        tried.Weight * ClassesOf(tried.Scores, sureness / 1000.0)
            .Sum(c => (c.Value - (c.Key == QuestionClass.PublishedOf(tried.Style) ? 1 : 0)) * (c.Value - (c.Key == QuestionClass.PublishedOf(tried.Style) ? 1 : 0)));
}
