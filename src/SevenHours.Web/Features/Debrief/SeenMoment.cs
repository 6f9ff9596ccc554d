using SevenHours.Kernel;

namespace SevenHours.Web.Features.Debrief;

/// <summary>What several evaluators wrote of one moment, as one entry.</summary>
/// <param name="Notes">What each wrote, in order of time.</param>
public sealed record SeenMoment(IReadOnlyList<SeenNote> Notes)
{
    /// <summary>How far apart notes of one moment may lie: two who see the same do not press in the same second. A default of this product.</summary>
    public static SimSpan Near { get; } = SimSpan.FromMinutes(2);

    /// <summary>When: the first of them.</summary>
    public SimTime At => Notes[0].At;

    /// <summary>Whether anybody held it to have decided something.</summary>
    public bool IsCritical => Notes.Any(note => note.IsCritical);

    /// <summary>Whom they are about, all together.</summary>
    public IReadOnlyList<Id<Agency>> Agencies => [.. Notes.SelectMany(note => note.Agencies).Distinct()];

    /// <summary>The seats they name, all together.</summary>
    public IReadOnlyList<Id<Seat>> Seats => [.. Notes.SelectMany(note => note.Seats).Distinct()];

    /// <summary>The objectives they speak to, all together.</summary>
    public IReadOnlyList<string> Objectives => [.. Notes.Select(note => note.Objective).Where(title => title.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// Merges notes: those within <see cref="Near"/> of the first, about an agency in common or both about all. What names a classic mistake rests on
    /// events of its own and stands alone.
    /// </summary>
    /// <param name="notes">Notes in order of time.</param>
    public static IReadOnlyList<SeenMoment> Of(IEnumerable<SeenNote> notes)
    {
        var moments = new List<List<SeenNote>>();
        foreach (var note in notes)
        {
            var same = note.Mistake > 0 ? null
                : moments.LastOrDefault(moment => moment[0].Mistake == 0 && note.At - moment[0].At is var apart && apart.Seconds <= Near.Seconds && moment.Any(one => AboutTheSame(one, note)));
            if (same is null)
                moments.Add([note]);
            else
                same.Add(note);
        }

        return [.. moments.Select(moment => new SeenMoment(moment))];
    }

    private static bool AboutTheSame(SeenNote one, SeenNote other) =>
        one.Agencies.Count == 0 && other.Agencies.Count == 0 || one.Agencies.Any(other.Agencies.Contains);
}
