using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>
/// Answers of a test that was taken on paper, as they are typed in: one group of letters for each item of a person's own form, in its order, such as
/// <c>B AC D DABC -</c>. A letter is an option as it stood on his sheet; <c>-</c> is no answer. Where every item has one letter, blanks may be left out.
/// </summary>
public static class PaperAnswers
{
    private const string Letters = "ABCDEFGH";
    private const string NoAnswer = "-";

    // Letters that a keyboard of another script writes alike.
    private const string Alike = "АВСЕНавсен", Meant = "ABCEHabceh";

    /// <summary>The letter of an option by its place on a sheet, from 0.</summary>
    public static char Letter(int place) => Letters[place];

    /// <summary>The short code on a person's sheet, by which it is found again without its name.</summary>
    public static string CodeOf(string person) => person[..Math.Min(5, person.Length)].ToUpperInvariant();

    /// <summary>Reads what was typed.</summary>
    /// <param name="test">The test.</param>
    /// <param name="person">Whose sheet it is.</param>
    /// <param name="typed">The letters.</param>
    public static TypedAnswers Read(CourseTest test, string person, string typed)
    {
        var items = test.ItemsOf(person);
        var groups = string.Concat(typed.Select(letter => Alike.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Meant[at] : letter)).ToUpperInvariant()
            .Split([' ', ',', ';', '\t', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (groups is [var whole] && items.Length > 1 && whole.Length == items.Length)
            groups = [.. whole.Select(letter => letter.ToString())];
        if (groups.Length != items.Length)
            return new TypedAnswers(PaperFault.Count, 0, groups.Length, items.Length, ImmutableDictionary<string, string>.Empty);
        var chosen = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Length; i++)
        {
            var (item, group, options) = (items[i], groups[i], test.OptionsOf(items[i], person));
            if (group == NoAnswer)
                continue;
            var places = group.Select(letter => Letters.IndexOf(letter, StringComparison.Ordinal)).ToList();
            PaperFault? fault = places.Any(place => place < 0 || place >= options.Length) || places.Distinct().Count() != places.Count ? PaperFault.Letter
                : item.Kind is ItemKind.Single or ItemKind.TrueFalse && places.Count != 1 ? PaperFault.One
                : item.Kind == ItemKind.Order && places.Count != options.Length ? PaperFault.Order
                : null;
            if (fault is { } wrong)
                return new TypedAnswers(wrong, i + 1, groups.Length, items.Length, ImmutableDictionary<string, string>.Empty);
            // Of several the order does not count: it is kept as the item has it.
            chosen[item.Id] = string.Join(' ', item.Kind == ItemKind.Order ? places.Select(place => options[place]) : item.Options.Where(key => places.Contains(options.IndexOf(key))));
        }

        return new TypedAnswers(null, 0, groups.Length, items.Length, chosen.ToImmutable());
    }

    /// <summary>Writes answers as they would be typed.</summary>
    public static string Write(CourseTest test, string person, IReadOnlyDictionary<string, string> chosen) => string.Join(' ', test.ItemsOf(person).Select(item =>
    {
        var options = test.OptionsOf(item, person);
        var keys = (chosen.GetValueOrDefault(item.Id) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var places = keys.Select(key => options.IndexOf(key)).Where(place => place >= 0);
        var letters = string.Concat((item.Kind == ItemKind.Order ? places : places.Order()).Select(Letter));
        return letters.Length == 0 ? NoAnswer : letters;
    }));
}

/// <summary>Answers that were typed in.</summary>
/// <param name="Fault">What is wrong; null for nothing.</param>
/// <param name="Item">The number of the item it is wrong at, from 1; 0 for the whole line.</param>
/// <param name="Typed">How many groups were typed.</param>
/// <param name="Expected">How many items there are.</param>
/// <param name="Chosen">What was chosen, by item; empty where something is wrong.</param>
public sealed record TypedAnswers(PaperFault? Fault, int Item, int Typed, int Expected, ImmutableDictionary<string, string> Chosen);

/// <summary>What is wrong with answers that were typed in.</summary>
public enum PaperFault
{
    /// <summary>There are more or fewer answers than items.</summary>
    Count,

    /// <summary>A letter is no option of the item, or stands twice.</summary>
    Letter,

    /// <summary>One option is chosen, and more were typed.</summary>
    One,

    /// <summary>An order needs every option once.</summary>
    Order,
}
