namespace SevenHours.Language;

/// <summary>What a translation has to keep of its source: placeholders, the plural forms of its language, and that it is there at all.</summary>
public static class TranslationChecks
{
    /// <summary>Compares a translation with its source.</summary>
    /// <param name="language">The tag of the translation's language, for its plural forms.</param>
    /// <param name="source">The text as it stands today.</param>
    /// <param name="text">What came back.</param>
    /// <returns>Faults first, warnings after them; empty when all is well.</returns>
    public static IReadOnlyList<TranslationFault> Of(string language, Wording source, TranslatedText text)
    {
        List<TranslationFault> found = [.. Forms(language, source, text), .. Words(source, text)];
        found.AddRange(Advice(source, text));
        return found;
    }

    private static IEnumerable<TranslationFault> Forms(string language, Wording source, TranslatedText text)
    {
        var categories = Plural.Categories(language);
        foreach (var (category, _) in text.Target.Forms.Where(form => !categories.Contains(form.Category)))
            yield return new(text.Line, text.Id, $"has the plural form `{category}`, which {language} does not know", $"Leave it out; {language} has {Listed(categories)}.");

        // Some languages say a count the same for every number: "Strong: {n}".
        if (!text.Target.IsPlural) yield break;
        if (!source.IsPlural && !Placeholders.In(source.Text).Contains("n"))
        {
            yield return new(text.Line, text.Id, "has plural forms, but its text counts nothing", "Write one text without forms.");
            yield break;
        }

        foreach (var missing in categories.Where(category => text.Target.Find(category) is null && NeedsForm(language, category)))
            yield return new(text.Line, text.Id, $"lacks the plural form `{missing}`", $"Fill in {Listed(categories)}.");
    }

    // Arabic says of nothing what it says of many.
    private static bool NeedsForm(string language, string category) =>
        !(language.StartsWith("ar", StringComparison.Ordinal) && category == "zero");

    private static IEnumerable<TranslationFault> Words(Wording source, TranslatedText text)
    {
        var expected = Placeholders.In(source.Text);
        foreach (var (category, form) in text.Target.Forms)
        {
            if (string.IsNullOrWhiteSpace(form))
            {
                yield return new(text.Line, text.Id, $"is empty in its form `{category}`", "Write it, or leave the whole text out.");
                continue;
            }

            var here = Placeholders.In(form);
            var invented = here.Except(expected).ToList();
            // A form may leave its number out, "two minutes"; that of nothing may leave out everything, "nobody came".
            var lost = expected.Except(here).Where(word => category == Plural.Other || (word != "n" && category != "zero"));
            foreach (var word in lost) yield return new(text.Line, text.Id, $"has lost `{{{word}}}`", "Put it where its value belongs; do not translate the word in braces.");
            foreach (var word in invented) yield return new(text.Line, text.Id, $"has `{{{word}}}`, which its source has not", $"The source has {Placeholders.Shown(expected)}.");
        }
    }

    private static IEnumerable<TranslationFault> Advice(Wording source, TranslatedText text)
    {
        if (text.IsUnsure) yield return new(text.Line, text.Id, "is marked as unfinished", "It was taken and is counted as stale until somebody confirms it.", true);
        if (text.Target.Text != text.Target.Text.Trim() && source.Text == source.Text.Trim())
            yield return new(text.Line, text.Id, "begins or ends with a blank", "Take the blank out, unless it is meant.", true);
    }

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"`{word}`"));
}
