using System.Globalization;
using SevenHours.Analysis.Charts;

namespace SevenHours.Analysis.Formats;

/// <summary>How the properties of entities and ties are called in files, and what other programs call them.</summary>
internal static class ChartAttributes
{
    public const string Aliases = "aliases";
    public const char AliasMark = '|';

    /// <summary>What is written of an entity, by name; nothing for what is not said.</summary>
    public static IEnumerable<(string Name, string Value)> Of(Entity entity) => Said(
        ("label", entity.Label),
        ("kind", entity.Kind),
        ("role", entity.Role),
        (Aliases, string.Join(AliasMark, entity.Aliases)),
        ("innocent", entity.IsInnocent ? "true" : ""),
        ("weight", entity.Weight == 1 ? "" : entity.Weight.ToString(CultureInfo.InvariantCulture)));

    /// <summary>What is written of a tie, by name; nothing for what is not said.</summary>
    public static IEnumerable<(string Name, string Value)> Of(Tie tie) => Said(
        ("role", tie.Role),
        ("since", tie.Since),
        ("until", tie.Until),
        ("source", tie.Source),
        ("grade", tie.Grade),
        ("weight", tie.Weight == 1 ? "" : tie.Weight.ToString(CultureInfo.InvariantCulture)));

    /// <summary>An entity as read; names other programs use are understood.</summary>
    public static Entity Entity(string id, IReadOnlyDictionary<string, string> said) => new(
        id, Any(said, "label", "name"), Any(said, "kind", "type"), [.. Any(said, Aliases, "alias").Split(AliasMark, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)])
    {
        Role = Any(said, "role"),
        IsInnocent = Any(said, "innocent") is "true" or "True" or "1",
        Weight = Whole(said, "weight"),
    };

    /// <summary>A tie as read.</summary>
    public static Tie Tie(string from, string to, bool isDirected, IReadOnlyDictionary<string, string> said) => new(from, to, Any(said, "role", "label", "type", "relation"))
    {
        IsDirected = isDirected,
        Since = Any(said, "since", "start"),
        Until = Any(said, "until", "end"),
        Source = Any(said, "source"),
        Grade = Any(said, "grade"),
        Weight = Whole(said, "weight"),
    };

    private static string Any(IReadOnlyDictionary<string, string> said, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (said.TryGetValue(name, out var value) && value.Length > 0)
            {
                return value;
            }
        }

        return "";
    }

    /// <summary>A weight as a whole number from 1; other programs write fractions.</summary>
    private static int Whole(IReadOnlyDictionary<string, string> said, string name) =>
        decimal.TryParse(Any(said, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? (int)Math.Clamp(Math.Round(value), 1, 1_000_000)
            : 1;

    private static IEnumerable<(string, string)> Said(params (string Name, string Value)[] all) => all.Where(one => one.Value.Length > 0);
}
