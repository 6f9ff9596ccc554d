using SevenHours.Disciplines.Knowledge;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>An act off the menu, as the seat described it.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Text">What they do.</param>
/// <param name="HappenedAt">When it came about; null while it waits.</param>
/// <param name="Says">What came of it; null while nobody knows.</param>
public sealed record DescribedRow(string Id, long At, string Text, long? HappenedAt, string? Says)
{
    internal static Listed<DescribedRow> All(SeatReading desk) => [.. desk.Knowledge.Acts.Reverse().Select(act => Of(desk, act))];

    internal static DescribedRow Of(SeatReading desk, DeskAct act) => new(
        act.Handle.ToString(), act.At.Seconds, desk.Of(act.Text), act.HappenedAt?.Seconds, desk.Texts.Find(act.Says));
}
