using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Disciplines.Telephony;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"The phone was in that flat": a sector is taken for an address.</summary>
/// <remarks>
/// Signs: a reading of records that puts a telephone at one address; an entry or search asked for whose only facts on a place came from records of calls. Source: practice model, H 23, A 60 and section E.
/// </remarks>
public sealed class SectorAsAddress() : MistakeRule(number: 23)
{
    private const string Place = "place";

    private static readonly string[] Records = ["call_records", "tower_dump"];
    private static readonly string[] Doors = ["rescue_entry", "planned_search", "action_day"];

    private protected override IEnumerable<MistakeFinding> Signs(History history) =>
        history.All<PatternClaimed>().Where(claim => claim.Event.Claim.Kind == ClaimKind.Address).Select(claim => Found(history, claim.Event.Seat, Id<Subject>.None, claim.Id))
            .Concat(history.All<RequestMade>().Select(made => OnRecords(history, made)).OfType<MistakeFinding>());

    private MistakeFinding? OnRecords(History history, Seen<RequestMade> made)
    {
        var petition = made.Event.Petition;
        var facts = history.Scenario.Table<Fact>();
        if (!petition.Action.IsSome || !Doors.Contains(history.Scenario.Table<Disciplines.Actions.ActionDefinition>()[petition.Action].Name))
        {
            return null;
        }

        var places = petition.Cites.Where(fact => facts[fact].Supports == Place).ToList();
        var held = places.SelectMany(fact => history.Facts.Of(fact).Where(holding => holding.Event.Value < made.Id.Value)).ToList();
        return held.Count > 0 && held.TrueForAll(holding => IsFromRecords(history, holding.Event))
            ? Found(history, petition.Asker, petition.Target, [made.Id, .. held.Select(holding => holding.Event)])
            : null;
    }

    private static bool IsFromRecords(History history, EventId learned) =>
        history[learned].Event is FactLearned && Traces.ActBehind(history, learned) is { } act && Records.Contains(Traces.NameOf(history, act));
}
