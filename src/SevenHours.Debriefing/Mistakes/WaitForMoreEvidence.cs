using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Operations;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"Wait for more evidence": danger to life does not wait.</summary>
/// <remarks>
/// Sign: a victim who was not safe was harmed or taken elsewhere, by no act of those who play, while a seat that may enter had known of danger and of a place for an hour and more, and no entry had been ordered. It
/// cannot see what they waited for: a person must see this one. An hour is the least lead time of an urgent entry. Source: practice model, H 15 and A 46.
/// </remarks>
public sealed class WaitForMoreEvidence() : MistakeRule(number: 15, isNearest: true)
{
    private const string Entry = "rescue_entry";

    /// <summary>How long danger and place may be known before somebody goes: the least lead time in the practice model, A 46.</summary>
    public static readonly SimSpan Patience = SimSpan.FromHours(1);

    private protected override IEnumerable<MistakeFinding> Signs(History history)
    {
        var seats = Traces.Empowered(history.Scenario, Entry);
        if (Traces.FirstHeld(history, seats, "danger") is not { } danger || Traces.FirstHeld(history, seats, "place") is not { } place)
        {
            yield break;
        }

        var known = danger.Since > place.Since ? danger : place;
        var going = history.Acts.All.Where(act => Catalogue.IsOvert(history.Scenario, act.Plan.Action)).Select(act => act.Ordered)
            .Concat(history.All<SiteOrdered>().Select(ordered => ordered.Id)).Order().FirstOrDefault(EventId.None);
        var safe = history.All<PersonSafe>().GroupBy(one => one.Event.Person).ToDictionary(ones => ones.Key, ones => ones.First().Id);
        var hurt = history.Events.Where(one => IsHurt(history, one) && !(safe.TryGetValue(PersonOf(one.Event), out var since) && since.Value < one.Id.Value) && one.At >= known.Since + Patience && (!going.IsSome || one.Id.Value < going.Value)).Select(one => one.Id).FirstOrDefault(EventId.None);
        if (hurt.IsSome)
        {
            yield return Found(history, known.Seat, PersonOf(history[hurt].Event), hurt, danger.Event, place.Event);
        }
    }

    // What an act of one's own brought about at once is nobody's waiting.
    private static bool IsHurt(History history, Happened one) =>
        PersonOf(one.Event) is { IsSome: true } person && Parties.IsVictim(history.Scenario, person)
        && !(one.Causes.First.IsSome && history[one.Causes.First].Event is ActionBegan or ActionFinished or OutcomeFollowed);

    private static Id<Subject> PersonOf(WorldEvent happened) => happened switch
    {
        HarmDone e => e.Person,
        PersonMoved e => e.Person,
        _ => Id<Subject>.None,
    };
}
