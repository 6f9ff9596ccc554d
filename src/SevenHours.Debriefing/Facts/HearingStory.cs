using SevenHours.Disciplines.Evidence;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A file before a court, from its submission to the ruling.</summary>
/// <param name="File">The file.</param>
/// <param name="Submitted">The event of its submission.</param>
/// <param name="At">When.</param>
public sealed record HearingStory(HearingFile File, EventId Submitted, SimTime At)
{
    /// <summary>The event of the ruling; none while it is open.</summary>
    public EventId Ruled { get; init; } = EventId.None;

    /// <summary>When it was ruled on, or never.</summary>
    public SimTime RuledAt { get; init; } = SimTime.Never;

    /// <summary>Who ruled; none for policy.</summary>
    public Id<Seat> Judge { get; init; } = Id<Seat>.None;

    /// <summary>The ruling; null while it is open.</summary>
    public HearingRuling? Ruling { get; init; }

    /// <summary>Every file of a play, in order.</summary>
    public static IReadOnlyList<HearingStory> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var rulings = history.All<FileRuled>().ToDictionary(r => r.Event.File);
        return
        [
            .. history.All<FileSubmitted>().Select(s => new HearingStory(s.Event.File, s.Id, s.At) is var story && rulings.TryGetValue(s.Event.File.Handle, out var ruled)
                ? story with { Ruled = ruled.Id, RuledAt = ruled.At, Judge = ruled.Event.Seat, Ruling = ruled.Event.Ruling }
                : story),
        ];
    }
}
