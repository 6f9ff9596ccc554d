using SevenHours.Disciplines.Networks;

namespace SevenHours.Web.Features.Chart.View;

/// <summary>The fields of elements by the names that addresses, forms and JSON use.</summary>
internal static class ChartFields
{
    /// <summary>Longest text of a field, in characters.</summary>
    public const int LongestText = 2_000;

    private static readonly Dictionary<string, ChartField> s_byWord =
        Enum.GetValues<ChartField>().ToDictionary(WordOf, StringComparer.Ordinal);

    /// <summary>The fields a form of an entity has, in order.</summary>
    public static IReadOnlyList<ChartField> OfEntity { get; } =
    [
        ChartField.Label, ChartField.Kind, ChartField.Role, ChartField.Aliases, ChartField.Unknown, ChartField.Subject, ChartField.Confidence, ChartField.Note,
    ];

    /// <summary>The fields a form of a tie has, in order.</summary>
    public static IReadOnlyList<ChartField> OfTie { get; } =
    [
        ChartField.From, ChartField.Kind, ChartField.To, ChartField.Directed, ChartField.Since, ChartField.Until, ChartField.Basis, ChartField.Source,
        ChartField.Grade, ChartField.Confidence, ChartField.Note,
    ];

    /// <summary>The name of a field.</summary>
    public static string WordOf(ChartField field) => field.ToString().ToLowerInvariant();

    /// <summary>The field of a name, or null.</summary>
    public static ChartField? Find(string? word) => word is not null && s_byWord.TryGetValue(word, out var field) ? field : null;
}
