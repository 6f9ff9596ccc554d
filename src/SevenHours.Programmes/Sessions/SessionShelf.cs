using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SevenHours.Programmes;

/// <summary>
/// The plans of sessions that ship with the product, for those who hold them, and the handouts some have for participants, from <c>programmes/sessions</c>.
/// Thread-safe.
/// </summary>
public static partial class SessionShelf
{
    private static readonly Lazy<ShippedTexts> s_plans = new(() => new ShippedTexts("Sessions/"));
    private static readonly Lazy<ShippedTexts> s_handouts = new(() => new ShippedTexts("Sessions/", "handout."));

    /// <summary>The names of all plans.</summary>
    public static ImmutableArray<string> Names => s_plans.Value.Names;

    /// <summary>A plan for readers of a language; in English where it was not translated. Null when there is none of this name.</summary>
    public static ShippedText? Plan(string? name, string language) => s_plans.Value.Find(name, language);

    /// <summary>The handout that goes with a plan, for readers of a language; null when it has none.</summary>
    public static ShippedText? Handout(string? name, string language) => s_handouts.Value.Find(name, language);

    /// <summary>Whether a plan has a handout.</summary>
    public static bool HasHandout(string? name) => s_handouts.Value.Has(name);

    /// <summary>The languages a plan is in.</summary>
    public static ImmutableArray<string> LanguagesOf(string name) => s_plans.Value.LanguagesOf(name);

    /// <summary>The languages a handout is in.</summary>
    public static ImmutableArray<string> HandoutLanguagesOf(string name) => s_handouts.Value.LanguagesOf(name);

    /// <summary>How many minutes each step of a plan takes, in order: every step is a numbered line that begins with its minutes in bold.</summary>
    /// <param name="markdown">The text of the plan.</param>
    public static ImmutableArray<int> Steps(string markdown) =>
        [.. Step().Matches(markdown).Select(step => int.Parse(step.Groups["minutes"].Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"^\d+\. \*\*(?<minutes>[0-9]+)", RegexOptions.Multiline)]
    private static partial Regex Step();
}
