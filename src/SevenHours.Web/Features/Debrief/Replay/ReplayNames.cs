using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Debrief.Replay;

/// <summary>What lines of history and ways of looking are called.</summary>
public static class ReplayNames
{
    /// <summary>A line of history in words.</summary>
    public static string Of(ReplayReading reading, ReplayRun run) => run.Exercise == reading.Visit.Exercise ? Of(reading, run.Branch) : Of(reading, run.Exercise);

    /// <summary>A line that somebody played on in an exercise of its own, changed at a moment.</summary>
    public static string Of(ReplayReading reading, Exercise other) => reading.Texts.Words["replay.line.played_on", ("title", other.ShownTitle())];

    /// <inheritdoc cref="Of(ReplayReading, ReplayRun)" />
    public static string Of(ReplayReading reading, BranchInfo branch)
    {
        var (session, words) = (reading.Visit.Exercise.Session, reading.Texts.Words);
        var team = session.Syndicates.Length > 1 ? words["debrief.syndicate", ("n", branch.Syndicate)] : "";
        var live = session.Syndicate(branch.Syndicate).Branch == branch.Number;
        var how = branch.Purpose == BranchPurpose.WhatIf ? words["replay.line.whatif", ("n", branch.Number)]
            : live ? words[branch.Parent == 0 ? "replay.line.played" : "replay.line.again", ("n", branch.Number)]
            : words["replay.line.left", ("n", branch.Number)];
        return team.Length == 0 ? how : live && branch.Parent == 0 ? team : $"{team}, {how}";
    }

    /// <summary>Through whose eyes.</summary>
    public static string ViewOf(ReplayReading reading, ReplaySide side, ReplayRun run) =>
        side.Seat is { } name && run.History.Scenario.Seats.TryFind(name, out var seat)
            ? $"{reading.Texts.Of(run.History.Scenario.Seats[seat].Title)}, {reading.Texts.Of(run.History.Scenario.Agencies[run.History.AgencyOf(seat)].Title)}"
            : reading.Texts.Words["replay.view.control"];

    /// <summary>A decision in words: the key decision of a seat, or what was ordered at whom.</summary>
    public static string Of(DebriefReading reading, DecisionApart one) => !one.IsKey && one.Action.IsSome ? ActOf(reading, one)
        : StepOf(reading, one) is { } step ? StepSaying.Of(reading, step)
        : reading.Texts.Words["book.step"];

    private static string ActOf(DebriefReading reading, DecisionApart one)
    {
        var (what, about) = (reading.Texts.Of(reading.Scenario.Table<Disciplines.Actions.ActionDefinition>()[one.Action].Title), reading.Name(one.Target));
        return about.Length == 0 ? what : $"{what}: {about}";
    }

    private static PlayStep? StepOf(DebriefReading reading, DecisionApart one) =>
        reading.Scenario.Table<Playbook>().FirstOrDefault(book => book.Seat == one.Seat)?.Steps.FirstOrDefault(step => step.Name == one.Step);
}
