using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Networks;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What rules of mistakes ask of a history.</summary>
internal static class Traces
{
    /// <summary>Acts by which something of the case is looked for away from the people harmed.</summary>
    private static readonly string[] OtherLines = ["investigation", "digital", "finance"];

    private static readonly string[] NoLine = [Catalogue.OpenCase, "case_conference", "rescue_entry", "arrest"];

    /// <summary>The seat whose doing led to an event; none when nobody's did.</summary>
    public static Id<Seat> SeatBehind(History history, EventId id)
    {
        for (; id.IsSome; id = history[id].Causes.First)
        {
            if (Doer.Of(history[id].Event) is { IsSome: true } seat)
            {
                return seat;
            }

            if (ActOf(history, id) is { } act)
            {
                return act.Plan.Seat;
            }
        }

        return Id<Seat>.None;
    }

    /// <summary>The act an event came of, or null.</summary>
    public static ActStory? ActBehind(History history, EventId id)
    {
        for (; id.IsSome; id = history[id].Causes.First)
        {
            if (ActOf(history, id) is { } act)
            {
                return act;
            }
        }

        return null;
    }

    /// <summary>Whether an event is among some, or followed from one of them.</summary>
    public static bool Follows(History history, EventId id, IReadOnlyList<EventId> from)
    {
        for (var first = from.Min(); id.IsSome && id.Value >= first.Value; id = history[id].Causes.First)
        {
            if (from.Contains(id))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The acts of some actions that began, in order.</summary>
    public static IReadOnlyList<ActStory> Began(History history, params IEnumerable<string> actions) =>
        [.. actions.SelectMany(action => history.Acts.Of(history.Scenario, action)).Where(act => act.Began.IsSome).OrderBy(act => act.Began)];

    /// <summary>The id of an act's action in the catalogue.</summary>
    public static string NameOf(History history, ActStory act) => history.Scenario.Table<ActionDefinition>()[act.Plan.Action].Name;

    /// <summary>The chapter of an act's action.</summary>
    public static string GroupOf(History history, ActStory act) => history.Scenario.Table<ActionDefinition>()[act.Plan.Action].Group;

    /// <summary>Whether an act follows a line of inquiry besides asking the person harmed.</summary>
    public static bool IsOtherLine(History history, ActStory act) => OtherLines.Contains(GroupOf(history, act)) && !NoLine.Contains(NameOf(history, act));

    /// <summary>The seats of the professions that hold the power to an action, in order; nobody where the scenario has no such action.</summary>
    public static SeatSet Empowered(Scenario scenario, string action)
    {
        if (!scenario.Table<ActionDefinition>().TryFind(action, out var id) || scenario.Table<ActionDefinition>()[id].Who is not { Count: > 0 } who)
        {
            return SeatSet.Nobody;
        }

        return scenario.Agencies.Ids.Where(agency => who.Contains(scenario.Agencies[agency].Profession, StringComparer.Ordinal))
            .Aggregate(SeatSet.Nobody, (seats, agency) => seats | scenario.SeatsOf[agency.Index]);
    }

    /// <summary>The earliest that some seats held a true fact which supports one of some words, or null.</summary>
    public static FactHolding? FirstHeld(History history, SeatSet seats, params IReadOnlyList<string> supports)
    {
        var facts = history.Scenario.Table<Fact>();
        return facts.Ids.Where(id => facts[id] is { IsTrue: true, IsDecoy: false } fact && supports.Contains(fact.Supports, StringComparer.Ordinal))
            .Select(id => history.Facts.FirstOf(id, seats)).OfType<FactHolding>()
            .OrderBy(holding => holding.Since).ThenBy(holding => holding.Event).Select(holding => (FactHolding?)holding).FirstOrDefault();
    }

    /// <summary>Everybody of the network with a part to play who was arrested, in order, by the event that ended the arrest.</summary>
    public static IReadOnlyList<(NetworkMember Member, ActStory Act)> Arrests(History history)
    {
        var members = history.Scenario.Table<NetworkMember>();
        return [.. history.Acts.Of(history.Scenario, "arrest").Where(act => act.IsFinished && act.Ended.IsSome).OrderBy(act => act.Ended)
            .SelectMany(act => members.Ids.Select(id => members[id]).Where(member => member.Person == SecondName.RealOne(history.Scenario, act.Plan.Target)).Select(member => (member, act)))];
    }

    private static ActStory? ActOf(History history, EventId id) => history[id].Event switch
    {
        ActionStarted e => history.Acts.Find(e.Plan.Handle),
        ActionBegan e => history.Acts.Find(e.Handle),
        ActionFinished e => history.Acts.Find(e.Handle),
        OutcomeFollowed e => history.Acts.Find(e.Handle),
        _ => null,
    };
}
