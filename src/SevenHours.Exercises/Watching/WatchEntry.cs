using System.Collections.Immutable;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>A flag that staff have seen to.</summary>
/// <param name="Syndicate">In which world, from 1.</param>
/// <param name="Kind">What was flagged.</param>
/// <param name="Seat">The author's id of the seat.</param>
/// <param name="At">When, in seconds of exercise time.</param>
/// <param name="IsDealtWith">Whether something was done; otherwise it was no trouble.</param>
/// <param name="Says">The reason, if one was given.</param>
/// <param name="By">The key of whoever saw to it.</param>
/// <param name="Wall">When, by the wall clock.</param>
public sealed record FlagSettled(
    int Syndicate, WatchKind Kind, string Seat, int At, bool IsDealtWith, TextRef Says, string By, DateTimeOffset Wall);

/// <summary>A proposed contingency that is to come again later.</summary>
/// <param name="Syndicate">In which world, from 1.</param>
/// <param name="Inject">The author's id of the inject.</param>
/// <param name="Until">Until when, in seconds of exercise time.</param>
/// <param name="By">The key of whoever put it off.</param>
/// <param name="Wall">When, by the wall clock.</param>
public sealed record ProposalPostponed(int Syndicate, string Inject, int Until, string By, DateTimeOffset Wall);

/// <summary>What staff did about what was watched, as far as it is durable.</summary>
/// <param name="Limits">What is too long and too much in this exercise.</param>
/// <param name="Settled">Flags that were seen to, the first first.</param>
/// <param name="Postponed">Proposals put off, the first first.</param>
public sealed record WatchState(WatchLimits Limits, ImmutableList<FlagSettled> Settled, ImmutableList<ProposalPostponed> Postponed)
{
    /// <summary>Nothing was done.</summary>
    public static WatchState Initial { get; } = new(WatchLimits.Default, [], []);

    /// <summary>Until when a proposal is put off; STARTEX when it is not.</summary>
    public SimTime PostponedUntil(int syndicate, string inject) =>
        Postponed.FindLast(p => p.Syndicate == syndicate && p.Inject == inject) is { } last ? new SimTime(last.Until) : SimTime.Start;
}
