using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using SevenHours.Debriefing;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using EventId = SevenHours.Kernel.EventId;
using Topic = SevenHours.Disciplines.Requests.Topic;

namespace SevenHours.Web.Features.Debrief.WhatIf.Changing;

/// <summary>What is changed at a moment, as a form says it: all of it can stand in an address.</summary>
/// <param name="At">The event.</param>
/// <param name="How">Whether a decision is left out, replaced, or another added.</param>
/// <param name="Seat">Who does what is done instead or besides.</param>
/// <param name="Act">The act.</param>
/// <param name="Asks">The agency that is asked for leave or for help; empty when the act is done.</param>
/// <param name="Target">What it is done to.</param>
/// <param name="Options">In which ways.</param>
public sealed record ChangeChoice(int At, ChangeHow How, string Seat, string Act, string Asks, string Target, IReadOnlyList<string> Options)
{
    /// <summary>Reads a form or an address; null when no event is named.</summary>
    public static ChangeChoice? Of(Func<string, StringValues> field) => int.TryParse(field("at"), NumberStyles.None, CultureInfo.InvariantCulture, out var at)
        ? new ChangeChoice(
            at, Enum.TryParse<ChangeHow>(field("how"), ignoreCase: true, out var how) ? how : ChangeHow.Remove,
            Last(field("seat")), Last(field("act")), Last(field("asks")), Last(field("target")), [.. field("option").OfType<string>().Where(one => one.Length > 0)])
        : null;

    /// <summary>What it means to the kernel.</summary>
    /// <exception cref="ChangeException">Something is to be done, and it is not said what or by whom.</exception>
    public Change ToChange(RecordedRun run, ForkMoment moment)
    {
        var change = new Change(new EventId(At)) { LeavesOut = How is ChangeHow.Remove or ChangeHow.Instead };
        return How == ChangeHow.Remove ? change : change with { Does = new WireCodec(moment.Before.Scenario, run.Names).Write(Command(moment.Before.Scenario)) };
    }

    private SeatCommand Command(Scenario scenario)
    {
        if (!scenario.Seats.TryFind(Seat, out var seat) || !scenario.Table<ActionDefinition>().TryFind(Act, out var act))
            throw new ChangeException("It is not said who does what.", NotSaid);
        var target = scenario.Subjects.TryFind(Target, out var subject) ? subject : Id<Subject>.None;
        if (Asks.Length == 0)
            return new StartAction(seat, act, target, TextRef.None) { Options = [.. Options.Where(option => scenario.Table<ActionDefinition>()[act].Option(option) is not null)] };
        return scenario.Agencies.TryFind(Asks, out var agency)
            ? new Ask(seat, agency, act, Id<Topic>.None) { Target = target }
            : throw new ChangeException("It is not said who is asked.", NotSaid);
    }

    /// <summary>The address of a page on which it stands.</summary>
    public string Href(string path, string? go = null)
    {
        IEnumerable<KeyValuePair<string, string?>> query =
        [
            new("at", At.ToString(CultureInfo.InvariantCulture)), new("how", How.ToString().ToLowerInvariant()), new("seat", Seat), new("act", Act), new("asks", Asks), new("target", Target),
            .. Options.Select(option => new KeyValuePair<string, string?>("option", option)), new("go", go),
        ];
        return QueryHelpers.AddQueryString(path, query.Where(pair => pair.Value is { Length: > 0 }));
    }

    private static readonly Refusal NotSaid = new("whatif.not_said", "It is not said who does what.", "Choose a seat and an act.");

    private static string Last(StringValues values) => values.Count > 0 ? values[^1] ?? "" : "";
}

/// <summary>How a run is changed.</summary>
public enum ChangeHow
{
    /// <summary>A decision is left out.</summary>
    Remove,

    /// <summary>Something else is done instead.</summary>
    Instead,

    /// <summary>Something is done besides, after it.</summary>
    Besides,
}
