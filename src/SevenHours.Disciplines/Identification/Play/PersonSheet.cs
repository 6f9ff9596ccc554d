using SevenHours.Disciplines.Identification.Groups;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>What an agency has of one person of a group.</summary>
/// <param name="Number">The number on the wristband.</param>
public sealed record PersonSheet(int Number)
{
    /// <summary>Who has taken the person on, or none.</summary>
    public Id<Seat> Claimed { get; init; } = Id<Seat>.None;

    /// <summary>The talks, in order.</summary>
    public IReadOnlyList<TalkOnSheet> Talks { get; init; } = [];

    /// <summary>Signs that came to light in talks, in order, each once.</summary>
    public IReadOnlyList<string> Shown { get; init; } = [];

    /// <summary>The indicators that are ticked, in the order of ticking.</summary>
    public IReadOnlyList<Tick> Ticks { get; init; } = [];

    /// <summary>What it came to; null before.</summary>
    public Conclusion? Conclusion { get; init; }

    /// <summary>How far the person is in the referral mechanism, as far as the agency was told.</summary>
    public ReferralState Referral { get; init; }

    /// <summary>Since when.</summary>
    public SimTime Since { get; init; } = SimTime.Never;

    /// <summary>Every step, in order.</summary>
    public IReadOnlyList<StepOnSheet> Steps { get; init; } = [];

    /// <summary>Help that has started, in order.</summary>
    public IReadOnlyList<Service> Services { get; init; } = [];

    /// <summary>The referral form as last filed; null before.</summary>
    public ReferralForm? Form { get; init; }

    /// <summary>Who of another agency gave what it had of the person, or none.</summary>
    public Id<Seat> GivenBy { get; init; } = Id<Seat>.None;

    /// <summary>Whether there is anything on it.</summary>
    public bool IsBlank => Talks.Count == 0 && Ticks.Count == 0 && Conclusion is null && Referral == ReferralState.Unknown && !Claimed.IsSome && !GivenBy.IsSome;

    /// <summary>The talk that goes on or waits, or null.</summary>
    public TalkOnSheet? Open => Talks.FirstOrDefault(talk => !talk.IsOver);

    /// <summary>Every sign the agency has of the person: what anybody sees, and what came to light.</summary>
    public IEnumerable<string> Signs(PersonAtSight sight) => sight.Seen.Concat(Shown).Distinct();

    /// <summary>Whether the person is to be treated as a child: by age as told, or because somebody presumed so.</summary>
    public bool IsChild(PersonAtSight sight) => sight.StatedAge < 18 || Conclusion is { IsChild: true };

    /// <summary>What the ticks come to.</summary>
    public Assessment Assess(Table<Indicator> indicators, PersonAtSight sight) => Assessment.Of(indicators, Ticks.Select(tick => tick.Indicator), IsChild(sight));
}

/// <summary>A talk of a screening.</summary>
/// <param name="Seat">Who led it.</param>
/// <param name="Setting">How.</param>
/// <param name="From">From when.</param>
/// <param name="Until">Until when.</param>
/// <param name="IsOver">Whether it is over.</param>
public sealed record TalkOnSheet(Id<Seat> Seat, ScreeningSetting Setting, SimTime From, SimTime Until, bool IsOver);

/// <summary>A ticked indicator.</summary>
/// <param name="Indicator">Which.</param>
/// <param name="Source">How it was found.</param>
/// <param name="Sign">The sign it rests on, by name; null for what somebody noted otherwise.</param>
public sealed record Tick(Id<Indicator> Indicator, SignSource Source, string? Sign);

/// <summary>A step in the referral mechanism.</summary>
/// <param name="To">Where it led.</param>
/// <param name="Seat">Who took it; none when it followed from an act or by an answer.</param>
/// <param name="At">When.</param>
/// <param name="Why">In words, or none.</param>
/// <param name="IsLate">Whether it is no step but the lapse of its time.</param>
public sealed record StepOnSheet(ReferralState To, Id<Seat> Seat, SimTime At, TextRef Why, bool IsLate);
