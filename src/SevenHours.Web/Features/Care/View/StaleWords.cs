using SevenHours.Disciplines.Care;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Care.View;

/// <summary>Why another assessment is due, in words.</summary>
internal static class StaleWords
{
    public static IEnumerable<string> InWords(this Staleness stale, SeatReading desk)
    {
        foreach (var change in stale.Changes.Distinct())
            yield return desk.Word(CareWords.Of(change));
        if (stale.Facts > 0)
            yield return desk.Word("care.change.facts", ("n", stale.Facts));
        if (stale.Acts > 0)
            yield return desk.Word("care.change.acts", ("n", stale.Acts));
    }
}
