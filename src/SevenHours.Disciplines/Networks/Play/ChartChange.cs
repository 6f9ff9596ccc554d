using SevenHours.Kernel;

namespace SevenHours.Disciplines.Networks;

/// <summary>One thing written of one element.</summary>
/// <param name="Element">The element's id within the chart, which the client gave: 1 to 40 letters, digits, <c>-</c>, <c>_</c> and <c>.</c>.</param>
/// <param name="Field">What is written.</param>
/// <param name="Value">What it is now; null to take it away. Null for what is typed.</param>
/// <param name="Text">The words of what is typed; none to take them away.</param>
public sealed record ChartChange(string Element, ChartField Field, string? Value = null, TextRef Text = default)
{
    /// <summary>Longest id of an element, in characters.</summary>
    public const int LongestId = 40;

    /// <summary>Puts an entity on a chart.</summary>
    public static ChartChange Entity(string id) => new(id, ChartField.Is, ChartElement.EntityWord);

    /// <summary>Puts a tie on a chart. Its ends are written besides.</summary>
    public static ChartChange Tie(string id) => new(id, ChartField.Is, ChartElement.TieWord);

    /// <summary>Takes an element off a chart.</summary>
    public static ChartChange Gone(string id) => new(id, ChartField.Is);

    /// <summary>Whether words stand for it rather than a value.</summary>
    public static bool IsTyped(ChartField field) =>
        field is ChartField.Label or ChartField.Aliases or ChartField.Note or ChartField.Source;

    /// <summary>Whether a text can be an element's id.</summary>
    public static bool IsId(string? text) =>
        text is { Length: > 0 and <= LongestId } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    /// <summary>Whether anything is said rather than taken away.</summary>
    public bool Says => Value is not null || Text.IsSome;
}
