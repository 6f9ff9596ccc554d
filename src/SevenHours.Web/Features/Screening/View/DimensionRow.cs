using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Identification.Groups;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Screening.View;

/// <summary>A dimension of the sheet.</summary>
/// <param name="Dimension">Which.</param>
/// <param name="IsMet">Whether it is met.</param>
/// <param name="Standing">How it stands, in words.</param>
/// <param name="Indicators">Its indicators.</param>
public sealed record DimensionRow(Dimension Dimension, bool IsMet, string Standing, Listed<IndicatorRow> Indicators)
{
    internal static Listed<DimensionRow> All(SeatReading desk, PersonSheet sheet, Assessment read, bool isChild)
    {
        var table = desk.Scenario.Table<Indicator>();
        var asked = table.Ids.Where(id => table[id].AskedOf switch { AskedOf.Adults => !isChild, AskedOf.Children => isChild, _ => true }).ToLookup(id => table[id].Dimension);
        return
        [
            .. read.Dimensions.Select(standing => new DimensionRow(
                standing.Dimension, standing.IsMet, ScreeningWords.Of(desk, standing),
                [.. asked[standing.Dimension].OrderBy(id => table[id].Place).Select(id => IndicatorRow.Of(desk, table[id], id, sheet, isChild))])),
        ];
    }
}

/// <summary>A line of the sheet.</summary>
/// <param name="Name">Its name in the library.</param>
/// <param name="Title">In words.</param>
/// <param name="Strength">What it weighs.</param>
/// <param name="IsTicked">Whether it is ticked.</param>
/// <param name="RestsOn">On what the tick rests, in words; null when it is not ticked.</param>
public sealed record IndicatorRow(string Name, string Title, Strength Strength, bool IsTicked, string? RestsOn)
{
    internal static IndicatorRow Of(SeatReading desk, Indicator indicator, Id<Indicator> id, PersonSheet sheet, bool isChild)
    {
        var tick = sheet.Ticks.FirstOrDefault(one => one.Indicator == id);
        return new IndicatorRow(
            indicator.Name, desk.Of(indicator.Title), indicator.Of(isChild), tick is not null,
            tick is null ? null : tick.Sign is { } sign ? $"{desk.Word(ScreeningWords.Of(tick.Source))}: {desk.Word(ScreeningWords.OfSign(sign))}" : desk.Word(ScreeningWords.Of(tick.Source)));
    }
}
