namespace SevenHours.Disciplines.Interviews.Coding;

/// <summary>Codes what an interviewer says: which of the ways of asking it is. A suggestion people correct; the kernel never asks it.</summary>
/// <remarks>
/// A linear model over words, runs of letters and the build of the utterance, trained from the data beside its trainer, in whole numbers:
/// the same text gives the same answer on every machine and in every culture. It may be called from several threads.
/// </remarks>
public static class QuestionCoder
{
    private const int WorthNaming = 50;

    /// <summary>Abuse ends an interview: it is not read into words unless they leave little doubt.</summary>
    private const int AbusiveFrom = 700;

    /// <summary>Codes an utterance.</summary>
    /// <param name="text">What was said; empty or dots for a silence.</param>
    /// <param name="language">A tag such as <c>sr-Latn</c>, or null to guess by script and words. A language that is not known is guessed too.</param>
    public static QuestionCoding Code(string text, string? language = null) => Code(CodingModel.Shipped, text, language);

    /// <summary>The language a text is written in, as far as the coder knows it; Serbian counts as Bosnian.</summary>
    /// <param name="text">What was said.</param>
    /// <param name="likely">The language the writer most likely uses, or null. It is taken unless the words are plainly of another.</param>
    public static string GuessLanguage(string text, string? likely = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Guess(CodingModel.Shipped, text, CoderLanguage.TrainedFor(likely));
    }

    internal static QuestionCoding Code(CodingModel model, string text, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trained = CoderLanguage.TrainedFor(language) ?? Guess(model, text, null);
        var tag = CoderLanguage.Tags.FirstOrDefault(t => t == language) ?? trained;
        var weights = model.Languages[trained];
        var utterance = Utterance.Read(text, trained);
        if (Silences.IsOne(utterance))
        {
            return new QuestionCoding(QuestionStyle.Silence, tag, 1000, CodingMarks.Silence, []);
        }

        var traits = weights.TraitsOf(utterance);
        var shares = Shares.Of(weights.Score(traits));
        return Say(model.Styles, shares, tag, weights.KnownPermille(traits));
    }

    private static QuestionCoding Say(IReadOnlyList<QuestionStyle> styles, IReadOnlyList<int> shares, string tag, int known)
    {
        var classes = styles.Select((style, i) => (Class: QuestionClass.PublishedOf(style), Style: style, Share: shares[i]))
            .GroupBy(s => s.Class)
            .Select(g => (Class: g.Key, Share: g.Sum(s => s.Share), g.MaxBy(s => s.Share).Style))
            .OrderByDescending(c => c.Share).ThenBy(c => c.Class, StringComparer.Ordinal).ToList();
        var best = classes[0];
        if (best.Style == QuestionStyle.Abusive && shares[styles.Index().First(s => s.Item == QuestionStyle.Abusive).Index] < AbusiveFrom)
        {
            best.Style = QuestionStyle.Accusing;
        }

        var others = classes.Skip(1).Where(c => c.Share >= WorthNaming).Select(c => new CodedClass(c.Class, c.Share));
        return new QuestionCoding(best.Style, tag, best.Share * Trust(known) / 1000, MarksOf(best.Style), [.. others]);
    }

    /// <summary>How far a text can be trusted to be of the language: fully from seven known runs of letters in ten, not at all below three.</summary>
    private static int Trust(int known) => Math.Clamp((known - 300) * 1000 / 400, 0, 1000);

    private static string Guess(CodingModel model, string text, string? likely)
    {
        var candidates = CoderLanguage.WrittenLike(text);
        if (candidates is [var only])
        {
            return only;
        }

        var best = candidates.MaxBy(language => Likeness(model.Languages[language], text))!;
        return likely is null || !candidates.Contains(likely) || Likeness(model.Languages[likely], text) * 10 < Likeness(model.Languages[best], text) * 7
            ? best
            : likely;
    }

    private static int Likeness(LanguageWeights weights, string text)
    {
        var traits = weights.TraitsOf(Utterance.Read(text, weights.Language));
        return weights.KnownPermille(traits) + weights.KnownWordsPermille(traits);
    }

    private static CodingMarks MarksOf(QuestionStyle style) => style switch
    {
        QuestionStyle.Promise => CodingMarks.Promise,
        QuestionStyle.Support => CodingMarks.Support,
        QuestionStyle.Normalise => CodingMarks.Normalising,
        QuestionStyle.Silence => CodingMarks.Silence,
        QuestionStyle.Abusive => CodingMarks.Abusive,
        _ => CodingMarks.None,
    };
}
