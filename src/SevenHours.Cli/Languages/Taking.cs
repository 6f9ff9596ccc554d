using SevenHours.Language;

namespace SevenHours.Cli.Languages;

/// <summary>What is done with a translator's file: every text is checked against today's source, and what passes is kept.</summary>
internal static class Taking
{
    /// <summary>What a file came to.</summary>
    public sealed record Result(IReadOnlyList<TranslatedText> Taken, IReadOnlyList<TranslationFault> Faults)
    {
        /// <summary>Whether anything was refused.</summary>
        public bool HasErrors => Faults.Any(fault => !fault.IsWarning);
    }

    public static Result Check(TranslationBook book, TranslatedFile file)
    {
        var units = book.Units.ToDictionary(unit => unit.Id);
        List<TranslationFault> faults = [.. file.Faults];
        List<TranslatedText> taken = [];
        HashSet<string> seen = [];
        foreach (var text in file.Texts)
        {
            if (!units.TryGetValue(text.Id, out var unit))
            {
                faults.Add(new(text.Line, text.Id, "is no text of these words", "It may have been taken out since the export; export again."));
            }
            else if (!seen.Add(text.Id))
            {
                faults.Add(new(text.Line, text.Id, "stands in the file twice", "Keep one of the two."));
            }
            else
            {
                var found = TranslationChecks.Of(book.TargetLanguage, unit.Source, text);
                faults.AddRange(found);
                if (found.All(fault => fault.IsWarning)) taken.Add(IsTheSame(text.Target, unit.Target) ? text with { Target = unit.Target! } : text);
                if (IsOfOldSource(text, unit.Source)) faults.Add(new(text.Line, text.Id, "was made from an earlier text", "It was taken and is counted as stale; export again and look at it.", true));
            }
        }

        return new(taken, [.. faults.OrderBy(fault => fault.Line)]);
    }

    /// <summary>The source a translation was made from; one that is marked as unfinished was made from none that counts.</summary>
    public static Wording MadeFrom(TranslatedText text, Wording today) =>
        text.IsUnsure ? new Wording("") : IsOfOldSource(text, today) ? text.Source! : today;

    // A catalogue has a form for each number even of a text that is the same for all.
    private static bool IsTheSame(Wording came, Wording? was) => was is { IsPlural: false } && came.Forms.All(form => form.Text == was.Text);

    // A format may carry only the forms English has, or only one: the texts that it carries are compared.
    private static bool IsOfOldSource(TranslatedText text, Wording today) =>
        text.Source is { } source && source.Forms.Any(form => form.Text != (today.Find(form.Category) ?? today.Text) && form.Text != today.Text);
}
