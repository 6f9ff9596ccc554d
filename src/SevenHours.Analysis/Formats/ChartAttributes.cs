using System.Globalization;
using SevenHours.Analysis.Charts;

namespace SevenHours.Analysis.Formats;

/// <summary>How the properties of entities and ties are called in files, and what other programs call them.</summary>
internal static class ChartAttributes
{
    public const string Label = "label";
    public const string Weight = "weight";
    public const string Source = "source";

    /// <summary>The properties of entities, in the order of columns.</summary>
    public static readonly IReadOnlyList<string> OfEntity =
        [Label, "kind", "role", "aliases", "note", "confidence", "unknown", "subject", "x", "y", "innocent", Weight];

    /// <summary>The properties of ties, in the order of columns.</summary>
    public static readonly IReadOnlyList<string> OfTie =
        ["role", "since", "until", Source, "basis", "basis_words", "grade", "confidence", "note", Weight];

    private const int Farthest = 999_999;

    /// <summary>What is written of an entity, by name; nothing for what is not said.</summary>
    public static IEnumerable<(string Name, string Value)> Of(Entity entity) => Said(
        (Label, entity.Label),
        ("kind", entity.Kind),
        ("role", entity.Role),
        ("aliases", AliasList.Join(entity.Aliases)),
        ("note", entity.Note),
        ("confidence", entity.Confidence),
        ("unknown", entity.IsUnknown ? "true" : ""),
        ("subject", entity.Subject),
        ("x", entity.Position is { } at ? Text(at.X) : ""),
        ("y", entity.Position is { } spot ? Text(spot.Y) : ""),
        ("innocent", entity.IsInnocent ? "true" : ""),
        (Weight, entity.Weight == 1 ? "" : Text(entity.Weight)));

    /// <summary>What is written of a tie, by name; nothing for what is not said. Its id and ends stand elsewhere.</summary>
    public static IEnumerable<(string Name, string Value)> Of(Tie tie) => Said(
        ("role", tie.Role),
        ("since", tie.Since),
        ("until", tie.Until),
        (Source, tie.Source),
        ("basis", tie.Basis),
        ("basis_words", tie.BasisWords),
        ("grade", tie.Grade),
        ("confidence", tie.Confidence),
        ("note", tie.Note),
        (Weight, tie.Weight == 1 ? "" : Text(tie.Weight)));

    /// <summary>What programs that ask for a type are told of a property.</summary>
    public static string TypeOf(string name, string whole) => name switch
    {
        Weight => whole,
        "x" or "y" => "double",
        "innocent" or "unknown" => "boolean",
        _ => "string",
    };

    /// <summary>An entity as read; names other programs use are understood.</summary>
    public static Entity Entity(string id, IReadOnlyDictionary<string, string> said) => new(
        id, Any(said, Label, "name"), Any(said, "kind", "type"), AliasList.Split(Any(said, "aliases", "alias")))
    {
        Role = Any(said, "role"),
        Note = Any(said, "note", "notes", "description"),
        Confidence = Any(said, "confidence"),
        IsUnknown = IsYes(Any(said, "unknown")),
        Subject = Any(said, "subject"),
        Position = Number(said, "x") is { } x && Number(said, "y") is { } y ? new Spot(x, y) : null,
        IsInnocent = IsYes(Any(said, "innocent")),
        Weight = Math.Max(1, Number(said, Weight) ?? 1),
    };

    /// <summary>A tie as read.</summary>
    public static Tie Tie(string from, string to, bool isDirected, IReadOnlyDictionary<string, string> said) => new(from, to, Any(said, "role", Label, "type", "relation"))
    {
        Id = Any(said, "id"),
        IsDirected = isDirected,
        Since = Any(said, "since", "start"),
        Until = Any(said, "until", "end"),
        Source = Any(said, Source),
        Basis = Any(said, "basis"),
        BasisWords = Any(said, "basis_words"),
        Grade = Any(said, "grade"),
        Confidence = Any(said, "confidence"),
        Note = Any(said, "note", "notes", "description"),
        Weight = Math.Max(1, Number(said, Weight) ?? 1),
    };

    private static bool IsYes(string value) => value is "true" or "True" or "TRUE" or "1" or "yes";

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

    /// <summary>A whole number; other programs write fractions.</summary>
    private static int? Number(IReadOnlyDictionary<string, string> said, string name) =>
        decimal.TryParse(Any(said, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? (int)Math.Clamp(Math.Round(value), -Farthest, Farthest)
            : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<(string, string)> Said(params (string Name, string Value)[] all) => all.Where(one => one.Value.Length > 0);
}
