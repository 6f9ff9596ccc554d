using SevenHours.Disciplines.Networks;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Chart.View;

/// <summary>An entity or tie of a chart as pages and programs have it: each field by name, words as they were typed.</summary>
/// <param name="Id">Its id within the chart.</param>
/// <param name="Order">The number of the edit that first spoke of it.</param>
/// <param name="Fields">What is said of it, by the field's name. No <c>is</c>: it was taken off.</param>
/// <param name="Titles">What sources and bound subjects are called, by the field's name.</param>
public sealed record ElementJson(string Id, int Order, IReadOnlyDictionary<string, string> Fields, IReadOnlyDictionary<string, string> Titles)
{
    internal static ElementJson Of(SeatReading desk, ChartElement element)
    {
        var (fields, titles) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var field in element.Said)
        {
            var (name, value) = (ChartFields.WordOf(field), ValueOf(desk, element, field));
            if (value is null)
                continue;
            fields[name] = value;
            if (field is ChartField.Basis or ChartField.Subject && ChartSources.TitleOf(desk, field, element[field]!) is { } title)
                titles[name] = title;
        }

        return new ElementJson(element.Id, element.Order, fields, titles);
    }

    /// <summary>What a field says, in words a reader may see; null for a source of another's that he does not have.</summary>
    internal static string? ValueOf(SeatReading desk, ChartElement element, ChartField field) =>
        ChartChange.IsTyped(field) ? desk.Of(element.Text(field)) : ShownValue(desk, field, element[field]);

    internal static string? ShownValue(SeatReading desk, ChartField field, string? value) =>
        value is not null && field is ChartField.Basis or ChartField.Subject ? ChartSources.TokenOf(desk, field, value!) : value;
}
